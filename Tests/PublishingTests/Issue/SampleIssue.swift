import Identifying
import Testing
import Tuition
import TuitionTesting

@testable import Publishing

/// A small school with a plan: a group of two over the October change, names in two scripts, a pupil without a place.
enum SampleIssue {
  static func records() -> SchoolRecords {
    var records = SampleSchool.records
    records.pupils = [
      Pupil(
        id: "p1", surname: "Müller", forename: "Zoë", year: Year.all[7], form: "7A",
        upn: "H801200001001", fsm: true, sen: .support),
      Pupil(id: "p2", surname: "خان", forename: "علی", year: Year.all[7], form: "7A", cla: true),
      Pupil(id: "p3", surname: "=SUM(1)", forename: "Cy", year: Year.all[7], form: "7B"),
    ]
    records.lessons = [
      Lesson(
        schoolClass: "En", subject: "English", time: WeeklyTime(day: .monday, period: "P1"),
        teacher: "RBE"),
      Lesson(
        schoolClass: "Ar", subject: "Art", time: WeeklyTime(day: .monday, period: "P2"),
        teacher: "KPE"),
    ]
    records.memberships = ["p1", "p2", "p3"].flatMap { pupil in
      ["En", "Ar"].map { Membership(pupil: Identifier(pupil), schoolClass: Identifier($0)) }
    }
    records.tutors = ["t1", "t2"].map {
      Tutor(
        id: Identifier($0), name: $0 == "t1" ? "Ms Okafor" : "Mr Bell", subjects: .any,
        checked: SampleSchool.date(1, 9), payPerHour: 2_800)
    }
    records.tutorHours = [
      TutorHour(tutor: "t1", time: WeeklyTime(day: .monday, period: "P2")),
      TutorHour(tutor: "t2", time: WeeklyTime(day: .tuesday, period: "P3")),
    ]
    records.provisions = [
      Provision(
        id: "pair", name: "Pair; tuition, of two", subjects: .any, sessions: 2, groupMost: 2,
        costPerSession: 4_000, profile: ProvisionProfile(outcome: "Reads for pleasure"))
    ]
    records.requests = ["p1", "p2", "p3"].map {
      Request(
        pupil: Identifier($0), subject: "English", provision: "pair", points: 50,
        statutory: $0 == "p1")
    }
    records.existing = [
      ExistingProvision(
        pupil: "p3", provision: "Violin", time: WeeklyTime(day: .monday, period: "P2"),
        last: SampleSchool.date(31, 10))
    ]
    records.pots = [Pot(id: "core", places: 5)]
    records.history = [
      EarlierProvision(
        pupil: "p1", subject: "English", provision: "reading", first: SampleSchool.date(1, 9),
        last: SampleSchool.date(2, 9), effect: .helped)
    ]
    return records
  }

  static func session(
    _ id: String, _ day: Int, _ month: Int, _ period: Identifier<Period> = "P2",
    tutor: Identifier<Tutor> = "t1", of pupils: [Identifier<Pupil>] = ["p1", "p2"]
  ) -> Session {
    Session(
      id: Identifier(id), date: SampleSchool.date(day, month), period: period, provision: "pair",
      subject: "English", tutor: tutor, room: "R1", pupils: pupils,
      pots: pupils.map { _ in "core" })
  }

  static let sessions = [session("S1", 19, 10), session("S2", 2, 11)]

  static func withdrawals(_ sessions: [Session]) -> [Withdrawal] {
    sessions.flatMap { session in
      session.pupils.map { pupil in
        Withdrawal(
          session: session.id, date: session.date, period: session.period, pupil: pupil,
          schoolClass: "Ar", subject: "Art", teacher: "KPE", minutes: 60)
      }
    }
  }

  static func timetable(_ sessions: [Session]) -> Timetable {
    Timetable(sessions) { ["P1", "P2", "P3"].firstIndex(of: $0) ?? 9 }
  }

  static func issue(
    _ sessions: [Session] = sessions, replacing before: [Session]? = nil, revision: Int = 0,
    tiers: [Tier] = [Tier(name: .points, objective: 100, bound: 100)],
    naming manner: PupilNaming = .initials, records: SchoolRecords? = nil,
    progress: [PupilProgress] = [], paper: Paper = .screen
  ) throws -> PlanIssue {
    let school = try School(records ?? Self.records())
    let date = SampleSchool.date(7, 9)
    let plan = IssuedPlan(
      timetable: timetable(sessions), withdrawals: withdrawals(sessions),
      unplaced: [
        Unplaced(
          request: Request(pupil: "p3", subject: "English", provision: "pair", points: 50),
          reason: "No tutor is free.")
      ], tiers: tiers, replaced: before.map(timetable), revision: revision)
    return PlanIssue(
      plan, of: school, progress: progress,
      map: provisionMap(of: school, timetable: plan.timetable, asOf: date), naming: manner,
      madeOn: date, paper: paper)
  }

  /// The text of a published file.
  static func text(_ name: String, in files: [InMemoryFile]) throws -> String {
    let file = try #require(files.first { $0.name == name }, "\(files.map(\.name))")
    return String(decoding: file.bytes, as: UTF8.self)
  }
}
