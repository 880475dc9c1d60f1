/// Those for whom a part of a plan is published; the raw value names their folder.
public enum Reader: String, CaseIterable, Sendable {
  case tutors
  case families
  case teachers
  case rooms
  case leaders
  case office
}
