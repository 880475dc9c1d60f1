/// How pupils are named in what is published.
public enum PupilNaming: Hashable, Sendable {
  /// By the first letters of forename and surname.
  case initials
  /// By forename and surname, since somebody asked for them.
  case names
}
