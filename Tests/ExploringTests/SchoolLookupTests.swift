import Drawing
import Testing
import Tuition

@testable import Exploring

struct SchoolLookupTests {
  @Test(arguments: 0..<20 as Range<UInt64>)
  func `the minutes of each subject are those of its lessons, date by date`(_ seed: UInt64) throws {
    let school = try School(drawSchool(.tiny, seed: seed))
    let lookup = SchoolLookup(school)
    for pupil in school.records.pupils {
      var sums: [Subject: Int] = [:]
      for date in school.records.term.dates {
        for period in school.records.periods where period.days.contains(date.weekday) {
          guard let lesson = lookup.lesson(of: pupil.id, on: date, in: period.name) else {
            continue
          }
          sums[lesson.subject, default: 0] += period.minutes
        }
      }
      #expect(lookup.minutes(of: pupil) == sums)
    }
  }
}
