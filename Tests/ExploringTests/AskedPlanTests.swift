import Checking
import Planning
import Testing
import Tuition
import TuitionTesting

@testable import Exploring

/// A term of two weeks of which the second was planned again.
struct AskedPlanTests {
  private let published = TwoWeeks.published(
    (TwoWeeks.firstTuesday, "P1"), (TwoWeeks.secondTuesday, "P1"))

  /// What is asked where only what happened in the first week is left of what was published.
  private func asked(_ change: (inout SchoolRecords) -> Void) throws -> AskedPlan {
    let school = try School(TwoWeeks.records(change))
    let past = Timetable(
      published.sessions.filter { $0.date < TwoWeeks.secondMonday }, order: { _ in 0 })
    return try AskedPlan(past, of: school, from: TwoWeeks.secondMonday)
  }

  @Test
  func `a request that is delivered in part says how many sessions, why, and what would help`()
    throws
  {
    let asked = try asked {
      $0.absences = [Absence(tutor: "T1", first: TwoWeeks.secondMonday, last: $0.term.last)]
      $0.tutors.append(TwoWeeks.tutor("T2"))
    }
    let one = try #require(asked.unplaced().first)
    #expect(one.request == TwoWeeks.request("Ada", points: 10))
    #expect(
      one.reason.hasPrefix(
        "1 of 2 sessions stand. The session left does not fit beside the plan: "),
      "\(one.reason)")
    let found = try #require(asked.explanations(for: "Ada").first)
    #expect(found.hindrance.given == 1 && found.hindrance.needed == 1)
    #expect(found.hindrance.sentence == one.reason)
    let hours = found.remedies.filter { $0.words.hasPrefix("give T2 one more hour") }
    #expect(!hours.isEmpty, "\(found.remedies.map(\.words))")
    for remedy in found.remedies {
      let scenario = found.holding(
        remedy, among: asked.school.records.requests, from: asked.from)
      let school = try asked.school.changed(by: scenario, beside: asked.plan)
      let rest = try Continuation(of: school, plan: asked.plan, from: TwoWeeks.secondMonday)
      let again = try #require(try plan(rest.school, until: .work(4)).plan, "\(remedy.words)")
      let whole = rest.whole(again.timetable)
      #expect(whole.sessions.count { $0.pupils == ["Ada"] } == 2, "\(remedy.words)")
      #expect(check(whole, of: school, from: rest.from) == [], "\(remedy.words)")
    }
  }

  @Test func `what began keeps its place, so that no further one is asked for`() throws {
    let asked = try asked {
      $0.absences = [Absence(tutor: "T1", first: TwoWeeks.secondMonday, last: $0.term.last)]
      $0.pots = [Pot(id: "core", places: 1)]
    }
    let found = try #require(asked.explanations(for: "Ada").first)
    #expect(!found.conflict.contains(.pots))
    #expect(found.hindrance.spentPots.isEmpty)
  }

  @Test func `a begun request whose provision changes says why the rest is not planned`() throws {
    let school = try School(TwoWeeks.records { _ in })
    let seven = try #require(Year(7))
    let changed = try school.changed(
      by: Scenario(name: "mode", changes: [.setMode("two", .sameTime, years: [seven])]),
      beside: published)
    let rest = try Continuation(of: changed, plan: published, from: TwoWeeks.secondMonday)
    #expect(rest.school.records.requests == [])
    let asked = try AskedPlan(
      rest.whole(Timetable([], order: { _ in 0 })), of: changed, from: TwoWeeks.secondMonday)
    #expect(
      asked.unplaced().map(\.reason) == [
        "1 of 2 sessions stand, as \"two\". The request is now for \"two, same-time\", and what has begun does "
          + "not go on as another provision, so 1 session is not planned. To have it, let the request stay "
          + "\"two\": a change of mode can be made for all years or without year 7."
      ])
    #expect(asked.unfinished(of: "Ada").count == 1 && asked.explanations(for: "Ada").isEmpty)
  }

  @Test func `a request whose dates are over is told, and one that is whole is not`() throws {
    let over = try asked {
      $0.requests = [TwoWeeks.request("Ada", points: 10, last: TwoWeeks.firstTuesday)]
    }
    #expect(
      over.unplaced().map(\.reason) == [
        "1 of 2 sessions stand, and no date is left for the request after \(TwoWeeks.firstTuesday)."
      ])
    let whole = try asked {
      $0.requests = [TwoWeeks.request("Ada", "English", "one", points: 10)]
    }
    #expect(whole.unplaced().map(\.reason).count == 1, "it began as another provision")
  }

  @Test func `who is new in mid-term is asked for from the date on, with every alternative`() throws
  {
    let asked = try asked {
      $0.requests += [
        TwoWeeks.request("Ben", points: 9, tutor: "T2"),
        TwoWeeks.request("Ben", "English", "one", points: 5, tutor: "T2"),
      ]
      $0.tutors.append(TwoWeeks.tutor("T2"))
    }
    let found = asked.explanations(for: "Ben")
    #expect(found.map(\.request.provision) == ["two", "one"])
    let remedy = try #require(
      found[1].remedies.first { $0.words == "let another tutor than T2 give it" })
    #expect(remedy.sessions.allSatisfy { $0.date >= TwoWeeks.secondMonday })
    let scenario = found[1].holding(
      remedy, among: asked.school.records.requests, from: asked.from)
    let school = try asked.school.changed(by: scenario, beside: asked.plan)
    #expect(school.records.requests.count { $0.pupil == "Ben" } == 2)
  }
}
