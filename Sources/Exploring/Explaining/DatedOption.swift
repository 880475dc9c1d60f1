internal import Tuition

/// A session that a request could have with one tutor, and what bars it.
///
/// The option is open when all bars are lifted.
struct DatedOption {
  let date: CalendarDate
  let periods: [Period]
  let tutor: Identifier<Tutor>
  let bars: Bars
  /// The minutes that each pupil loses of each subject.
  let losses: [Wish: Int]
  /// How many minutes they lose together.
  let lost: Int
  /// The rooms that could hold it, in the school's order.
  let rooms: [Identifier<Room>]
  /// The session of others that the pupil would join; nothing where it would be one of its own.
  let joined: Session?

  init(
    date: CalendarDate, periods: [Period], tutor: Identifier<Tutor>, bars: Bars,
    losses: [Wish: Int], rooms: [Identifier<Room>], joined: Session? = nil
  ) {
    self.date = date
    self.periods = periods
    self.tutor = tutor
    self.bars = bars
    self.losses = losses
    lost = losses.values.reduce(0, +)
    self.rooms = rooms
    self.joined = joined
  }

  var period: Identifier<Period> { periods[0].name }

  /// The day and the first period.
  var weeklyTime: WeeklyTime { WeeklyTime(on: date, in: period) }

  /// Whether no bar is left when only some rules hold.
  func isOpen(under rules: RuleSet) -> Bool { bars.isOpen(under: rules) }
}
