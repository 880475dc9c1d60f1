import Drawing
import Planning
import Testing
import Tuition
import TuitionTesting

struct DeterminismTests {
  @Test(arguments: DrawnSchools.seeds.prefix(20))
  func `the same school, seed and work give the same plan`(_ seed: UInt64) throws {
    let school = try DrawnSchools.tiny(seed)
    let first = try planned(school, seed: 5)
    let second = try planned(school, seed: 5)
    #expect(first?.timetable == second?.timetable)
    #expect(first?.unplaced == second?.unplaced)
    #expect(first?.certificate == second?.certificate)
  }

  @Test(arguments: DrawnSchools.seeds.prefix(20))
  func `the order of the rows does not matter to how good the plan is`(_ seed: UInt64) throws {
    var records = drawSchool(.tiny, seed: seed)
    let plan = try planned(try School(records), until: .work(1000))
    var random = SeededGenerator(seed: seed)
    records.pupils.shuffle(using: &random)
    records.lessons.shuffle(using: &random)
    records.memberships.shuffle(using: &random)
    let shuffled = try planned(try School(records), until: .work(1000))
    #expect(plan?.objectives == shuffled?.objectives)
  }

  @Test(arguments: DrawnSchools.seeds.prefix(20))
  func `pupils by other names in the same order get the same sessions`(_ seed: UInt64) throws {
    let records = drawSchool(.tiny, seed: seed)
    let plan = try planned(try School(records))
    let renamed = try planned(try School(renaming(records)))
    #expect(plan?.certificate == renamed?.certificate)
    #expect(
      plan?.timetable.sessions.map { $0.pupils.map(Self.other) }
        == renamed?.timetable.sessions.map(\.pupils))
    #expect(plan?.timetable.sessions.map(\.date) == renamed?.timetable.sessions.map(\.date))
    #expect(plan?.timetable.sessions.map(\.room) == renamed?.timetable.sessions.map(\.room))
  }

  private static func other(_ pupil: Identifier<Pupil>) -> Identifier<Pupil> {
    Identifier("N-" + pupil.text)
  }

  private func renaming(_ old: SchoolRecords) -> SchoolRecords {
    var records = old
    records.pupils = old.pupils.map {
      Pupil(
        id: Self.other($0.id), surname: $0.surname, forename: $0.forename, year: $0.year,
        form: $0.form, upn: $0.upn, fsm: $0.fsm, pp: $0.pp, cla: $0.cla, eal: $0.eal, sen: $0.sen,
        inLessons: $0.inLessons, outside: $0.outside)
    }
    records.memberships = old.memberships.map {
      Membership(pupil: Self.other($0.pupil), schoolClass: $0.schoolClass)
    }
    records.requests = old.requests.map {
      Request(
        pupil: Self.other($0.pupil), subject: $0.subject, provision: $0.provision,
        points: $0.points, statutory: $0.statutory, first: $0.first, last: $0.last,
        tutor: $0.tutor)
    }
    records.existing = old.existing.map {
      ExistingProvision(
        pupil: Self.other($0.pupil), provision: $0.provision, time: $0.time, first: $0.first,
        last: $0.last)
    }
    records.judgements = old.judgements.map {
      Judgement(pupil: Self.other($0.pupil), subject: $0.subject, kind: $0.kind)
    }
    records.agreed = old.agreed.map {
      AgreedSession(
        pupil: Self.other($0.pupil), subject: $0.subject, provision: $0.provision, date: $0.date,
        period: $0.period, tutor: $0.tutor, room: $0.room)
    }
    return records
  }
}
