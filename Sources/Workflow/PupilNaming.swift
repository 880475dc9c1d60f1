internal import Publishing

/// How pupils are named in what is published.
public enum PupilNaming: Sendable {
  /// By initials and form.
  case initials
  /// By their names, since somebody asked for them.
  case names

  /// The same for those who publish.
  var manner: PupilNames.Manner { self == .names ? .full : .initials }
}
