internal import Tuition

/// Where a shared tutor is on one weekday: at one school, or at one until a time and at another after the way.
struct DayPattern {
  /// The school by its place, and the minutes since midnight between which the tutor is there.
  struct Stay {
    let school: Int
    let from: Int
    let until: Int
  }

  let tutor: Identifier<Tutor>
  let day: Weekday
  let stays: [Stay]

  /// Whether an hour of the tutor at a school lies within the pattern.
  func holds(_ slot: TrustSchool.Slot, at school: Int) -> Bool {
    slot.tutor == tutor && slot.day == day
      && stays.contains {
        $0.school == school && $0.from <= slot.starts && slot.ends <= $0.until
      }
  }

  /// The minutes at a school, each moment once.
  func minutes(at school: Int, _ slots: [TrustSchool.Slot]) -> Double {
    Double(slots.filter { holds($0, at: school) }.reduce(0) { $0 + $1.ends - $1.starts })
  }

  /// Every pattern of a tutor's weekday that keeps the hours that agreed sessions need.
  static func all(
    of tutor: Identifier<Tutor>, on day: Weekday, in schools: [TrustSchool],
    travel: (Int, Int) -> Int
  ) -> [DayPattern] {
    let own = schools.map { $0.slots.filter { $0.tutor == tutor && $0.day == day } }
    let present = own.indices.filter { !own[$0].isEmpty }
    let always = 0...(24 * 60)
    var stays = present.map {
      [Stay(school: $0, from: always.lowerBound, until: always.upperBound)]
    }
    for first in present {
      for second in present where second != first {
        for end in Set(own[first].map(\.ends)).sorted() {
          let start = end + travel(first, second)
          guard own[second].contains(where: { $0.starts >= start }) else { continue }
          stays.append([
            Stay(school: first, from: always.lowerBound, until: end),
            Stay(school: second, from: start, until: always.upperBound),
          ])
        }
      }
    }
    return stays.map { DayPattern(tutor: tutor, day: day, stays: $0) }.filter { pattern in
      present.allSatisfy { school in
        own[school].allSatisfy { !$0.standing || pattern.holds($0, at: school) }
      }
    }
  }
}
