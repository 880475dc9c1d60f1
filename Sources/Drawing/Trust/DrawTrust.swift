public import Tuition

/// How a trust that does not exist is drawn: how many schools, how large, and how many tutors they share.
public struct TrustDrawing: Sendable {
  /// The folder names of the schools, in order.
  public let names: [String]
  /// The shared tutors with the schools they serve.
  public let shared: [SharedTutor]
  private let size: Size
  private let seed: UInt64

  /// Draws who shares whom; the schools themselves are drawn one after the other.
  ///
  /// - Parameters:
  ///   - schools: how many schools there are, 1 or more.
  ///   - size: how large each is.
  ///   - shared: how many tutors serve two or three neighbours each.
  ///   - seed: the same seed draws the same trust.
  public init(schools: Int, size: Size, shared: Int, seed: UInt64) {
    self.size = size
    self.seed = seed
    names = (1...max(1, schools)).map { "school-" + padded($0, to: 3) }
    var chance = SeededGenerator(seed: seed)
    var rows: [SharedTutor] = []
    for number in 1..<(max(0, shared) + 1) where schools > 1 {
      let first = chance.number(in: 0...(schools - 2))
      let count = chance.number(in: 2...min(3, schools - first))
      for name in names[first..<(first + count)] {
        rows.append(
          SharedTutor(
            tutor: Identifier("X" + padded(number, to: 2)), school: name,
            travelMinutes: chance.pick([15, 20, 30]),
            hours: chance.chance(30) ? chance.pick([6, 8, 10]) : nil))
      }
    }
    self.shared = rows
  }

  /// Draws the records of a school, by its place from 0.
  public func school(_ place: Int) -> SchoolRecords {
    var chance = SeededGenerator(seed: seed &+ 7919 &* UInt64(place + 1))
    var records = drawSchool(size, seed: chance.next())
    for row in shared where row.school == names[place] { records.add(row, &chance) }
    return records
  }

  /// The file of the shared tutors.
  public var file: DrawnFile {
    let rows = shared.map { row in
      [
        row.tutor.text, row.school, String(row.travelMinutes), FormatCell.optional(row.hours),
      ].map(Sheet<SharedTutor>.quoted).joined(separator: ",") + "\n"
    }
    return DrawnFile(
      name: SharedTutor.fileName, text: "tutor,school,travel-minutes,hours\n" + rows.joined())
  }
}

extension SchoolRecords {
  /// Gives the school a tutor whom it shares, for most of the lessons of the week.
  fileprivate mutating func add(_ row: SharedTutor, _ chance: inout SeededGenerator) {
    let subjects = Set(requests.map(\.subject))
    tutors.append(
      Tutor(
        id: row.tutor, name: "Shared tutor \(row.tutor)", subjects: .some(subjects),
        checked: term.first.advanced(by: -30)))
    for day in Weekday.schoolDays {
      for period in periods where period.kind == .lesson && period.days.contains(day) {
        guard chance.chance(85) else { continue }
        tutorHours.append(
          TutorHour(tutor: row.tutor, time: WeeklyTime(day: day, period: period.name)))
      }
    }
  }
}

private func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
