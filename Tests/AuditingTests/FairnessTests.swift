import Auditing
import Testing
import Tuition
import TuitionTesting

/// Four pupils: two of year 7, of whom one has free school meals, two of year 8, of whom one has left.
struct FairnessTests {
  private func school() throws -> School {
    func pupil(
      _ id: String, _ year: Int, fsm: Bool = false, sex: Pupil.Sex? = nil,
      left: CalendarDate? = nil
    ) -> Pupil {
      Pupil(
        id: Identifier(id), surname: "Ash", forename: "Ada", year: Year.all[year],
        form: "\(year)A", fsm: fsm, left: left, sex: sex)
    }
    var records = SampleSchool.records
    records.pupils = [
      pupil("p1", 7, fsm: true, sex: .female), pupil("p2", 7, sex: .male), pupil("p3", 8),
      pupil("p4", 8, left: SampleSchool.date(1, 9)),
    ]
    records.memberships = []
    records.requests = []
    records.agreed = []
    records.nominations = ["p1", "p3"].map {
      Nomination(
        pupil: Identifier($0), subject: "English", teacher: "KLM", kind: .raise, reason: "Slow")
    }
    return try School(records)
  }

  private func report(planned: Bool) throws -> Fairness {
    let school = try school()
    let sessions = ["s1", "s2"].map {
      Session(
        id: Identifier($0), date: SampleSchool.date(8, 9), period: "P1", provision: "one-to-one",
        subject: "English", tutor: "T1", room: "R1", pupils: ["p1"], pots: [nil])
    }
    let withdrawal = Withdrawal(
      session: "s1", date: SampleSchool.date(8, 9), period: "P1", pupil: "p1", schoolClass: "Ma",
      subject: "Mathematics", teacher: nil, minutes: 60)
    let requests = ["Mathematics", "English"].map {
      Request(pupil: "p1", subject: Subject($0), provision: "one-to-one", points: 1)
    }
    return fairness(
      audit(school, on: SampleSchool.date(6, 9)), of: school, requests: requests,
      planned: planned ? (Timetable(sessions) { _ in 0 }, [withdrawal]) : nil)
  }

  private func counts(
    _ report: Fairness, _ trait: PupilGroup.Trait, _ value: String
  ) -> [Fairness.Measure: Int]? {
    report.parts.first { $0.trait == trait }?.rows.first { $0.group?.value == value }?.counts
  }

  @Test func `a pupil counts once however many concerns and requests there are`() throws {
    let report = try report(planned: false)
    #expect(counts(report, .fsm, "yes") == [.roll: 1, .concerned: 1, .asked: 1])
    #expect(counts(report, .fsm, "no") == [.roll: 2, .concerned: 1, .asked: 0])
    #expect(report.whole.counts == [.roll: 3, .concerned: 2, .asked: 1])
  }

  @Test func `a plan adds places, and sessions and lessons lost each time`() throws {
    let report = try report(planned: true)
    let year = try #require(counts(report, .year, "7"))
    #expect(year[.placed] == 1 && year[.sessions] == 2 && year[.lost] == 1)
    #expect(try self.report(planned: false).measures == [.roll, .concerned, .asked])
  }

  @Test func `every part has each pupil of the roll once, and none who has left`() throws {
    for part in try report(planned: true).parts {
      #expect(part.rows.reduce(0) { $0 + ($1.counts[.roll] ?? 0) } == 3, "\(part.trait)")
    }
  }

  @Test func `where sex is not given it is not guessed`() throws {
    let report = try report(planned: false)
    #expect(counts(report, .sex, "")?[.roll] == 1)
    #expect(counts(report, .sex, "F")?[.roll] == 1)
  }
}
