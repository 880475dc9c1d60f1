import Checking
import Drawing
import Testing
import Tuition
import TuitionTesting

@testable import Planning

struct WarmStartTests {
  /// A change such as schools make in the middle of a term.
  enum Change: CaseIterable {
    case tutorHoursGone, requestGone, requestNew, roomGone, lowerCap, tutorGone, fewerSessions

    func apply(to records: inout SchoolRecords) {
      switch self {
      case .tutorHoursGone: records.tutorHours.removeFirst(min(1, records.tutorHours.count))
      case .requestGone: records.requests.removeFirst(min(1, records.requests.count))
      case .requestNew:
        let asked = Set(records.requests.map { [$0.pupil.text, $0.subject.name] })
        for pupil in records.pupils {
          guard let old = records.requests.first,
            !asked.contains([pupil.id.text, old.subject.name])
          else { continue }
          records.requests.append(
            Request(
              pupil: pupil.id, subject: old.subject, provision: old.provision, points: old.points))
          return
        }
      case .roomGone: if records.rooms.count > 1 { records.rooms.removeLast() }
      case .lowerCap:
        let old = records.protection
        records.protection = Protection(
          subjects: old.subjects, lossPercent: old.lossPercent / 2, outOfLesson: old.outOfLesson,
          mostPerDay: old.mostPerDay, overlooked: old.overlooked, lunch: old.lunch,
          bySubject: old.bySubject)
      case .tutorGone:
        guard let old = records.tutors.first else { return }
        records.tutors[0] = Tutor(
          id: old.id, name: old.name, subjects: old.subjects, checked: nil,
          teachesAs: old.teachesAs)
      case .fewerSessions:
        records.provisions = records.provisions.map { old in
          Provision(
            id: old.id, name: old.name, subjects: old.subjects, sessions: max(1, old.sessions - 1),
            wave: old.wave, years: old.years, periods: old.periods, mostPerWeek: old.mostPerWeek,
            groupLeast: old.groupLeast, groupMost: old.groupMost, mode: old.mode,
            lossPercent: old.lossPercent, costPerSession: old.costPerSession)
        }
      }
    }
  }

  private func outcome(_ school: School, from warm: WarmStart? = nil, work: Int = 30) throws -> (
    plan: Plan, warm: WarmStart
  )? {
    guard case .planned(let plan, let warm) = try plan(school, warm: warm, until: .work(work))
    else { return nil }
    return (plan, warm)
  }

  @Test(arguments: DrawnSchools.seeds.prefix(30))
  func `the same school is planned at least as well from its own plan`(_ seed: UInt64) throws {
    let school = try DrawnSchools.tiny(seed)
    guard let cold = try outcome(school) else { return }
    let warm = try #require(try outcome(school, from: cold.warm))
    #expect(check(warm.plan.timetable, of: school) == [])
    for (before, after) in zip(cold.plan.certificate.tiers, warm.plan.certificate.tiers)
    where before.objective != after.objective {
      let isBetter = (after.objective > before.objective) == before.name.maximised
      #expect(isBetter, "\(before) became \(after)")
      break
    }
  }

  @Test
  func
    `where a week is closed the search goes on from the plan, though hardly a placement has all its dates`()
    throws
  {
    var count = 0
    for seed in DrawnSchools.seeds {
      let school = try DrawnSchools.tiny(seed)
      guard let cold = try outcome(school), cold.warm.placements.count > 2 else { continue }
      var records = school.records
      let middle = records.term.first.advanced(
        by: (records.term.last.dayNumber - records.term.first.dayNumber) / 2)
      records.closures.append(Closure(first: middle, last: middle.advanced(by: 6), label: "Flood"))
      records.agreed = []
      guard let closed = try? School(records) else { continue }
      let search = Search.still(closed)
      let lookup = WarmLookup(cold.warm, in: search.pool, candidates: search.candidates.all)
      let whole = cold.warm.placements.count { lookup.placement($0) != nil }
      let known = cold.warm.placements.count(where: lookup.knows)
      guard whole * 2 <= cold.warm.placements.count, known * 2 > cold.warm.placements.count else {
        continue
      }
      count += 1
      #expect(search.resume(from: cold.warm) && search.hold == .little, "seed \(seed)")
    }
    #expect(count > 2, "\(count) schools")
  }

  @Test func `who loses one date goes on with the same people and tutor, and all sessions`() throws
  {
    var found = (asked: 0, whole: 0)
    for seed in DrawnSchools.seeds {
      let school = try DrawnSchools.tiny(seed)
      guard let cold = try outcome(school), let lost = cold.plan.timetable.sessions.first?.date
      else { continue }
      var records = school.records
      records.closures.append(Closure(first: lost, last: lost, label: "Flood"))
      records.agreed = []
      guard let closed = try? School(records) else { continue }
      let search = Search.still(closed)
      let lookup = WarmLookup(cold.warm, in: search.pool, candidates: search.candidates.all)
      let parts = cold.warm.placements.compactMap(lookup.remainder)
      let draft = search.assembled(
        cold.warm.placements.compactMap(lookup.placement), partly: parts)
      found.asked += parts.count
      found.whole += parts.count { part in
        draft.placements.contains {
          $0.unit == part.unit && $0.tutor == part.tutor
            && $0.sessions.count == search.pool.units[part.unit].sessions
        }
      }
    }
    #expect(found.asked > 5 && found.whole * 3 > found.asked, "\(found)")
  }

  @Test func `a tier that is bounded again goes on from where it ended, to the same bound`() throws
  {
    var pivots = [0, 0]
    for seed in DrawnSchools.seeds.prefix(20) {
      let school = try DrawnSchools.tiny(seed)
      guard let cold = try outcome(school) else { continue }
      let search = Search(
        school, published: cold.plan.timetable, seed: 1, until: .work(0), progress: { _ in })
      guard search.resume(from: cold.warm) else { continue }
      var bounds: [Double?] = []
      for turn in 0..<2 {
        let before = search.counters[.pivots]
        search.boundBeside[.cost] = nil
        try search.bound(.cost)
        pivots[turn] += search.counters[.pivots] - before
        bounds.append(search.bounds[.cost])
      }
      #expect(bounds[0] == bounds[1], "\(seed)")
    }
    #expect(pivots[0] > 0 && pivots[1] * 4 < pivots[0], "\(pivots)")
  }

  @Test(arguments: Change.allCases)
  func `who is placed is planned alone by the same rules, and its bound holds`(_ change: Change)
    throws
  {
    var compared = 0
    for seed in DrawnSchools.seeds.prefix(20) {
      let school = try DrawnSchools.tiny(seed)
      guard let cold = try outcome(school) else { continue }
      var records = school.records
      change.apply(to: &records)
      guard let changed = try? School(records),
        let found = try planPlaces(
          changed, published: cold.plan.timetable, warm: cold.warm, until: .work(8)),
        let whole = try outcome(changed)
      else { continue }
      #expect(check(found.plan.timetable, of: changed) == [])
      let best = try #require(whole.plan.certificate.tiers.first { $0.name == .points })
      let tier = try #require(found.plan.certificate.tiers.first { $0.name == .points })
      let statutory = [found.plan, whole.plan].map { $0.certificate.tiers[0].objective }
      guard statutory[0] == statutory[1] else { continue }
      #expect(Double(best.objective) <= tier.bound, "\(seed)")
      compared += 1
    }
    #expect(compared >= 2)
  }

  @Test(arguments: DrawnSchools.seeds.prefix(20), Change.allCases)
  func `after a change the plan keeps every rule`(_ seed: UInt64, _ change: Change) throws {
    var records = drawSchool(.tiny, seed: seed)
    guard let cold = try outcome(try School(records), work: 8) else { return }
    change.apply(to: &records)
    guard let school = try? School(records),
      let warm = try outcome(school, from: cold.warm, work: 8)
    else { return }
    #expect(check(warm.plan.timetable, of: school) == [])
    #expect(tierObjectives(of: warm.plan.timetable, in: school) == warm.plan.objectives)
  }

  @Test(arguments: DrawnSchools.seeds.prefix(6))
  func `the plan of another school does no harm`(_ seed: UInt64) throws {
    guard let other = try outcome(try DrawnSchools.tiny(seed + 500), work: 3) else { return }
    let school = try DrawnSchools.tiny(seed)
    guard let warm = try outcome(school, from: other.warm, work: 3) else { return }
    #expect(check(warm.plan.timetable, of: school) == [])
  }

  @Test(arguments: DrawnSchools.seeds.prefix(6))
  func `bytes give the warm start back, and the same plan the same bytes`(_ seed: UInt64) throws {
    let school = try DrawnSchools.tiny(seed)
    guard let cold = try outcome(school, work: 3) else { return }
    #expect(try WarmStart(bytes: cold.warm.bytes) == cold.warm)
    #expect(try outcome(school, work: 3)?.warm.bytes == cold.warm.bytes)
  }

  @Test func `damaged bytes are refused`() throws {
    let cold = try #require(try outcome(try School(SampleSchool.records), work: 1))
    let bytes = cold.warm.bytes
    #expect(throws: WarmStartError.self) { try WarmStart(bytes: []) }
    for place in bytes.indices {
      var damaged = bytes
      damaged[place] ^= 4
      #expect(throws: WarmStartError.self) { try WarmStart(bytes: damaged) }
      #expect(throws: WarmStartError.self) { try WarmStart(bytes: Array(bytes.prefix(place))) }
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `numbers that mean nothing are left out`(_ seed: UInt64) throws {
    let school = try School(SampleSchool.records)
    var warm = try #require(try outcome(school, work: 1)).warm
    var random = SeededGenerator(seed: seed)
    func spoil(_ table: inout [[Int]]) {
      for row in table.indices {
        let place = Int.random(in: 0..<max(1, table[row].count), using: &random)
        if table[row].isEmpty || place == 0 {
          table[row] = []
        } else {
          table[row][place] = Int.random(in: 0..<1 << 40, using: &random)
        }
      }
    }
    spoil(&warm.requests)
    spoil(&warm.times)
    spoil(&warm.columns)
    spoil(&warm.placements)
    spoil(&warm.cuts)
    let plan = try #require(try outcome(school, from: warm, work: 1)).plan
    #expect(check(plan.timetable, of: school) == [])
  }
}
