import Drawing
import Planning
import Testing
import Tuition
import TuitionTesting

/// The order of rows says nothing, the order of periods aside.
@Suite(.serialized)
struct ShuffledRowsTests {
  @Test(arguments: Property.shuffling.seeds)
  func `shuffled rows give the same plan to the byte`(_ seed: UInt64) throws {
    let records = drawSchool(.tiny, seed: seed)
    let plan = try planned(try School(records))
    let other = try planned(try School(shuffled(records, seed: seed)))
    #expect(plan?.timetable == other?.timetable)
    #expect(plan?.unplaced == other?.unplaced)
    #expect(plan?.certificate == other?.certificate)
  }

  private func shuffled(_ old: SchoolRecords, seed: UInt64) -> SchoolRecords {
    var random = SeededGenerator(seed: seed)
    var records = old
    records.pupils.shuffle(using: &random)
    records.lessons.shuffle(using: &random)
    records.memberships.shuffle(using: &random)
    records.tutors.shuffle(using: &random)
    records.tutorHours.shuffle(using: &random)
    records.rooms.shuffle(using: &random)
    records.provisions.shuffle(using: &random)
    records.requests.shuffle(using: &random)
    records.pots?.shuffle(using: &random)
    records.closures.shuffle(using: &random)
    records.absences.shuffle(using: &random)
    records.roomBookings.shuffle(using: &random)
    records.existing.shuffle(using: &random)
    records.judgements.shuffle(using: &random)
    records.agreed.shuffle(using: &random)
    return records
  }
}
