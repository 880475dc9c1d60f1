public import Tuition

/// One week of a plan as a grid: days across, periods down, cards in the cells.
public struct WeekGrid: Sendable {
  /// A session, or a later period of one, in a cell.
  public struct Card: Hashable, Sendable {
    /// The place of the subject in the plan's sorted subjects; it picks the colour.
    let colour: Int
    /// The subject first, then what the view adds.
    let lines: [String]
  }

  /// A row of the grid.
  struct Row: Hashable, Sendable {
    let period: Identifier<Period>
    let starts: TimeOfDay
  }

  let title: String
  let days: [CalendarDate]
  let rows: [Row]
  private let cards: [Row: [CalendarDate: [Card]]]

  /// Lays out the week that begins on a Monday, as one view shows it.
  public init(_ plan: PublishedPlan, view: PlanView, monday: CalendarDate) {
    days = plan.weekdays.map { monday.advanced(by: $0.index) }
    let rows = Set(plan.sessions.map { Row(period: $0.session.period, starts: $0.starts) })
      .sorted { ($0.starts, $0.period) < ($1.starts, $1.period) }
    let ofWeek = plan.sessions.filter { $0.session.date.monday == monday }
    let shown = ofWeek.filter { view.shows($0.session) }
    let subjects = plan.subjects
    var cards: [Row: [CalendarDate: [Card]]] = [:]
    for one in shown {
      let colour = subjects.firstIndex(of: one.session.subject) ?? 0
      let subject = one.session.subject.name
      let lines = view.lines(for: one.session, missing: plan.withdrawals)
      for row in rows where row.starts >= one.starts && row.starts < one.ends {
        let first = row.period == one.session.period
        cards[row, default: [:]][one.session.date, default: []].append(
          Card(colour: colour, lines: first ? [subject] + lines : ["… " + subject]))
      }
    }
    self.rows = rows
    self.cards = cards
    let number = (plan.mondays.firstIndex(of: monday) ?? 0) + 1
    let label = ofWeek.first?.week.map { " (\($0))" } ?? ""
    let draft = plan.draft.map { "\(PlanStanding.draftMark): \($0) · " } ?? ""
    title = "\(draft)\(view.title) · week \(number)\(label) · from \(monday.inWords)"
  }

  /// The cards in one cell, in the plan's order.
  func cards(in row: Row, on day: CalendarDate) -> [Card] { cards[row]?[day] ?? [] }

  /// Whether the week has no session in this view.
  public var isEmpty: Bool { cards.isEmpty }
}

extension CalendarDate {
  /// The date as English readers write it, such as `7 Sep 2026`.
  var inWords: String { "\(dayAndMonth) \(parts.year)" }

  /// The date without its year, such as `7 Sep`.
  var dayAndMonth: String {
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    return "\(parts.day) \(months[parts.month - 1])"
  }
}
