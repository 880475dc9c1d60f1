/// What a school's data and its people say of its pupils' progress on a date.
public struct Audit: Hashable, Sendable {
  /// The date; later values are not counted.
  public let date: CalendarDate
  /// Every pupil and subject that is assessed or spoken of, by year, form, subject and pupil.
  public let progress: [PupilProgress]

  /// Makes an audit.
  public init(date: CalendarDate, progress: [PupilProgress]) {
    self.date = date
    self.progress = progress
  }

  /// The pupils and subjects that give cause for concern.
  public var concerns: [PupilProgress] { progress.filter(\.isConcern) }
}
