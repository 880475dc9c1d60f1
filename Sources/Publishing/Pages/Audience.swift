/// For whom something is published; it decides what may stand on it.
public enum Audience: String, CaseIterable, Hashable, Sendable {
  /// Those who lead the school; only they see free school meals and care.
  case leaders
  /// Teachers and other staff of the school.
  case staff
  /// One tutor, who may come from elsewhere.
  case tutor
  /// A pupil and their family.
  case family
  /// Anybody, also outside the school.
  case everybody
}
