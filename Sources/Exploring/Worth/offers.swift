public import Tuition

/// What a school could have one more of, best first by the duals.
///
/// - Parameters:
///   - prices: what each thing is worth.
///   - hours: how many hours of a tutor on one day go together.
///   - school: the school, whose requests left over limit what anything can be worth.
///   - plan: the sessions that are placed.
public func offers(
  from prices: [ShadowPrice], hours: Int, of school: School, beside plan: Timetable
) -> [Offer] {
  let open = Double(school.pointsLeft(beside: plan))
  var days: [TutorDay: [ShadowPrice]] = [:]
  var order: [TutorDay] = []
  var single: [Offer] = []
  for price in prices {
    guard case .hour(let tutor, let time) = price.good else {
      single.append(Offer([price], about: min(open, price.points)))
      continue
    }
    let day = TutorDay(tutor: tutor, day: time.day)
    if days[day] == nil { order.append(day) }
    days[day, default: []].append(price)
  }
  let together = order.map { day in
    let best = (days[day] ?? []).enumerated().sorted {
      ($1.element.points, $0.offset) < ($0.element.points, $1.offset)
    }.prefix(hours).map(\.element)
    return Offer(best, about: min(open, best.reduce(0) { $0 + $1.points }))
  }
  return (together + single).enumerated().sorted {
    ($1.element.about, $0.offset) < ($0.element.about, $1.offset)
  }.map(\.element)
}

private struct TutorDay: Hashable {
  let tutor: Identifier<Tutor>
  let day: Weekday
}
