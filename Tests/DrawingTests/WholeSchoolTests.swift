import Testing
import Tuition

@testable import Drawing

@Suite struct WholeSchoolTests {
  @Test(arguments: [Size.primary, .secondary, .large])
  func `every whole school keeps the contract`(_ size: Size) {
    keepsTheContract(size, seed: 4)
  }

  @Test(arguments: [1, 2, 3, 5])
  func `every primary school keeps the contract`(_ seed: UInt64) {
    keepsTheContract(.primary, seed: seed)
  }

  private func keepsTheContract(_ size: Size, seed: UInt64) {
    let records = drawSchool(size, seed: seed)
    #expect(DrawnSchool(records: records).faults == [])
    #expect(records.problems().filter { $0.severity == .error } == [])
  }

  @Test(arguments: [Size.primary, .secondary, .large])
  func `every form up to year 11 has a lesson in every lesson period`(_ size: Size) {
    let records = drawSchool(size, seed: 1)
    let lessons = Dictionary(grouping: records.lessons, by: \.schoolClass)
    let classes = Dictionary(grouping: records.memberships, by: \.pupil)
    let slots = records.periods.filter { $0.kind == .lesson }.reduce(0) { $0 + $1.days.count }
    for pupil in records.pupils {
      let times = (classes[pupil.id] ?? []).flatMap { lessons[$0.schoolClass] ?? [] }
        .map { [$0.time.day.rawValue, $0.time.period.text] }
      let isFull = Set(times).count == slots
      #expect(isFull == (pupil.year.number < 12), "\(pupil.id) of \(pupil.form)")
    }
  }

  @Test(arguments: [Size.primary, .secondary, .large])
  func `every statutory request can be placed beside the others`(_ size: Size) {
    let records = drawSchool(size, seed: 2)
    var fit = FirstFit(records)
    let statutory = records.requests.filter(\.statutory)
    #expect(statutory.count >= 2)
    for request in statutory { #expect(fit.place(request) != nil) }
  }
}
