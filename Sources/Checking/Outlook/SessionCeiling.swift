import Tuition

/// The most sessions of a request that a pupil's own week leaves, were every tutor and room free.
///
/// An upper limit by counting: no plan has more, but a plan may have to have fewer. With w the most
/// sessions of a week, m the minutes of a subject that may still be lost, l the fewest that a session
/// takes of it and f the sessions at times without lessons, it is min(Σ w, f + Σ ⌊m / l⌋).
struct SessionCeiling: Equatable {
  /// What the weeks and dates with a time that suits allow.
  let byWeeks: Int
  /// What fits at times at which the pupil misses no lesson.
  let outsideLessons: Int
  /// What fits in lessons under the limits on what may be lost.
  let inLessons: Int

  /// The most sessions.
  var most: Int { min(byWeeks, outsideLessons + inLessons) }

  /// Counts what openings allow, each subject having some minutes that may still be lost.
  init(
    _ openings: [Opening], provision: Provision, mostPerDay: Int, left: (Subject) -> Int
  ) {
    let byDate = openings.grouped(by: \.date)
    byWeeks = byDate.grouped(by: \.key.monday).reduce(0) { sum, week in
      let dates = week.members.reduce(0) { $0 + min(mostPerDay, $1.members.count) }
      return sum + min(provision.mostPerWeek, dates)
    }
    outsideLessons = byDate.reduce(0) { sum, day in
      sum + min(mostPerDay, day.members.count(where: \.lost.isEmpty))
    }
    inLessons = Set(openings.flatMap(\.lost.keys)).reduce(0) { sum, subject in
      let least = openings.compactMap { $0.lost[subject] }.min() ?? 1
      let times = byDate.reduce(0) { times, day in
        times + min(mostPerDay, day.members.count { $0.lost[subject] != nil })
      }
      return sum + min(times, max(0, left(subject)) / max(1, least))
    }
  }

  private struct WeekTime: Hashable {
    let day: Weekday
    let period: Identifier<Period>
  }

  /// The ceiling of a request; in mode same-time that of the weekly time with the most room.
  static func of(
    _ openings: [Opening], provision: Provision, mostPerDay: Int, left: (Subject) -> Int
  ) -> SessionCeiling {
    let whole = SessionCeiling(
      openings, provision: provision, mostPerDay: mostPerDay, left: left)
    guard provision.mode == .sameTime else { return whole }
    return openings.grouped { WeekTime(day: $0.date.weekday, period: $0.period) }
      .map { _, members in
        SessionCeiling(members, provision: provision, mostPerDay: mostPerDay, left: left)
      }.max { $0.most < $1.most } ?? whole
  }
}
