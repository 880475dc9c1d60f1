/// The slots of the cycle that each class has lessons in: one bit for each week, day and period.
struct LessonSlots {
  /// How many words of 64 bits a class takes.
  let words: Int
  private let periodCount: Int
  private let masks: [UInt64]
  private let places: [Identifier<SchoolClass>: Int]

  init(_ records: SchoolRecords, periods: Names<Period>) {
    let weekCount = max(1, records.term.cycle.count)
    periodCount = records.periods.count
    words = max(1, (weekCount * 7 * periodCount + 63) / 64)
    var places: [Identifier<SchoolClass>: Int] = [:]
    var masks: [UInt64] = []
    for lesson in records.lessons {
      guard let period = periods.row(lesson.time.period) else { continue }
      let place = places[lesson.schoolClass] ?? places.count
      if place == places.count {
        places[lesson.schoolClass] = place
        masks.append(contentsOf: repeatElement(0, count: words))
      }
      for week in 0..<weekCount
      where lesson.time.week == nil || lesson.time.week == records.term.cycle[at: week] {
        let slot = (week * 7 + lesson.time.day.index) * periodCount + period
        masks[place * words + slot / 64] |= 1 << UInt64(slot % 64)
      }
    }
    self.places = places
    self.masks = masks
  }

  func place(of schoolClass: Identifier<SchoolClass>) -> Int? { places[schoolClass] }

  func meets(_ taken: [UInt64], _ place: Int) -> Bool {
    (0..<words).contains { taken[$0] & masks[place * words + $0] != 0 }
  }

  func add(_ place: Int, to taken: inout [UInt64]) {
    for word in 0..<words { taken[word] |= masks[place * words + word] }
  }

  /// The first slot that two classes share.
  func shared(_ place: Int, _ other: Int) -> Int? {
    for word in 0..<words {
      let both = masks[place * words + word] & masks[other * words + word]
      if both != 0 { return word * 64 + both.trailingZeroBitCount }
    }
    return nil
  }

  /// The weekly time of a slot.
  func time(of slot: Int, _ records: SchoolRecords) -> WeeklyTime {
    let day = Weekday.allCases[slot / periodCount % 7]
    return WeeklyTime(
      week: records.term.cycle[at: slot / periodCount / 7], day: day,
      period: records.periods[slot % periodCount].name)
  }
}

extension Array {
  fileprivate subscript(at place: Int) -> Element? {
    indices.contains(place) ? self[place] : nil
  }
}
