import Planning
import Testing
import Tuition
import TuitionTesting

@testable import Exploring

/// An obstacle, and the rules that are named as barring the request it stands in the way of.
struct Obstacle: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let rules: [NamedRule]
  let isAlone: Bool
  let change: @Sendable (inout SchoolRecords) -> Void

  init(
    _ description: String, _ rules: [NamedRule], isAlone: Bool = true,
    _ change: @escaping @Sendable (inout SchoolRecords) -> Void
  ) {
    testDescription = description
    self.rules = rules
    self.isAlone = isAlone
    self.change = change
  }

  static let all = people + times + scarcity

  private static let people = [
    Obstacle("no tutor is checked", [.tutorChecks]) {
      $0.tutors = [TwoWeeks.tutor("T1", checked: nil)]
    },
    Obstacle("no tutor teaches the subject", [.tutorOffers]) {
      $0.tutors = [TwoWeeks.tutor("T1", subjects: .some(["French"]))]
    },
    Obstacle("the tutor is always away", [.tutorAbsences]) {
      $0.absences = [Absence(tutor: "T1", first: $0.term.first, last: $0.term.last)]
    },
    Obstacle("too few for a group", [.groupLeast]) {
      $0.provisions = [TwoWeeks.provision("two", sessions: 2, group: 2...3)]
    },
  ]

  private static let times = [
    Obstacle("protected lessons", [.tutorHours, .protectedSubjects]) {
      onMondays(&$0)
      $0.protection = Protection(subjects: ["Art", "Music"], lossPercent: 50)
    },
    Obstacle(
      "subjects not to miss, and the subject itself", [.tutorHours, .judgements, .ownSubject]
    ) {
      onMondays(&$0)
      $0.lessons[1] = TwoWeeks.lesson("7Mu", "English", .monday, "P2")
      $0.judgements = [Judgement(pupil: "Ada", subject: "Art", kind: .never)]
    },
    Obstacle("a pupil kept in lessons", [.tutorHours, .inLessons]) {
      onMondays(&$0)
      $0.pupils = [TwoWeeks.pupil("Ada", inLessons: false)]
      $0.memberships.removeAll { $0.pupil == "Ben" }
    },
    Obstacle(
      "not one lesson may be lost", [.tutorHours, .lossPercent("Art"), .lossPercent("Music")]
    ) {
      onMondays(&$0)
      $0.protection = Protection(lossPercent: 10)
    },
    Obstacle("the caps on what is lost", [.tutorHours, .lossPercent("Art"), .allSessions]) {
      $0.tutorHours = TwoWeeks.hours("T1", (.monday, "P1"))
    },
  ]

  private static let scarcity = [
    Obstacle("places used up", [.otherRequests, .pots], isAlone: false) {
      $0.requests.append(TwoWeeks.request("Ben", points: 20))
      $0.pots = [Pot(id: "core", places: 1)]
    },
    Obstacle("too few weeks, and too few for a group", [.mostPerWeek, .allSessions]) {
      $0.provisions = [TwoWeeks.provision("two", sessions: 3, group: 2...3)]
    },
    Obstacle("no pot", [.pots]) { $0.pots = [Pot(id: "core", places: 1, subject: "French")] },
    Obstacle("another with more points", [.otherRequests, .tutorHours], isAlone: false) {
      $0.requests.append(TwoWeeks.request("Ben", points: 20))
      $0.tutorHours = TwoWeeks.hours("T1", (.tuesday, "P1"))
    },
  ]

  private static func onMondays(_ records: inout SchoolRecords) {
    records.tutorHours = TwoWeeks.hours("T1", (.monday, "P1"), (.monday, "P2"))
  }
}

struct HindranceTests {
  private func asked(
    _ change: (inout SchoolRecords) -> Void
  ) throws -> AskedPlan {
    let school = try School(TwoWeeks.records(change))
    let plan = try #require(try plan(school, until: .work(4)).plan)
    return AskedPlan(plan.timetable, of: school, tiers: plan.certificate.tiers)
  }

  @Test(arguments: Obstacle.all)
  func `the rules that stand in the way are named`(_ obstacle: Obstacle) throws {
    let asked = try asked(obstacle.change)
    let scene = try #require(
      asked.open.first { $0.pupil == "Ada" }.flatMap {
        RequestScene($0, among: asked.surroundings)
      })
    let hindrance = asked.hindrance(of: Question(scene))
    #expect(hindrance.bars.map(\.rule) == obstacle.rules)
    #expect(hindrance.isAlone == obstacle.isAlone)
  }

  @Test func `who is placed is not among the unplaced`() throws {
    #expect(try asked { _ in }.unplaced() == [])
  }

  @Test func `places are told with their pots, and that more points come first`() throws {
    let asked = try asked {
      $0.requests.append(TwoWeeks.request("Ben", points: 20))
      $0.pots = [Pot(id: "core", places: 1)]
    }
    #expect(
      asked.unplaced().map(\.reason) == [
        "None of the 2 sessions fits beside the plan: it would fit if any one of these were out of the way: "
          + "the sessions already planned; the lack of a place in a pot (core). "
          + "No plan places it without giving up an entitlement or as many points elsewhere."
      ])
  }

  @Test
  func `where weeks are too few it is said how many there are, what they hold, and why none fits`()
    throws
  {
    let few = try asked {
      $0.provisions = [TwoWeeks.provision("two", sessions: 3)]
    }
    #expect(
      few.unplaced().map(\.reason) == [
        "No more than 2 of the 3 sessions could be held even if nothing else stood in the way, since 2 weeks are open "
          + "to the pupil, with at most 1 session a week; beside the plan 2 would fit with one tutor."
      ])
    let none = try asked {
      $0.provisions = [TwoWeeks.provision("two", sessions: 3, group: 2...3)]
      $0.closures = [
        Closure(
          first: TwoWeeks.secondMonday, last: TwoWeeks.secondTuesday.advanced(by: 3), label: "Trip")
      ]
    }
    #expect(
      none.unplaced().map(\.reason) == [
        "No more than 1 of the 3 sessions could be held even if nothing else stood in the way, since 1 week is open "
          + "to the pupil, with at most 1 session a week. Not even one fits beside the plan: "
          + "the fewest pupils of a group (2) rules it out, unless others came to a new group with the pupil."
      ])
  }

  @Test func `where weeks are too few and no place is left, the pot is told once`() throws {
    let asked = try asked {
      $0.provisions = [
        TwoWeeks.provision("two", sessions: 3), TwoWeeks.provision("one", sessions: 1),
      ]
      $0.requests.append(TwoWeeks.request("Ben", "English", "one", points: 20))
      $0.pots = [Pot(id: "core", places: 1)]
    }
    #expect(
      asked.unplaced().map(\.reason) == [
        "No more than 2 of the 3 sessions could be held even if nothing else stood in the way, since 2 weeks are open "
          + "to the pupil, with at most 1 session a week. Not even one fits beside the plan: "
          + "the sessions already planned and the lack of a place in a pot (core) rule it out together."
      ])
  }

  @Test func `where days are too few and not weeks, the most sessions a day are named`() throws {
    let closed = [TwoWeeks.firstMonday, TwoWeeks.secondMonday].map {
      Closure(first: $0, last: $0, label: "Trip")
    }
    let some = try asked {
      $0.provisions = [TwoWeeks.provision("two", sessions: 4, mostPerWeek: 3)]
      $0.closures = closed
    }
    #expect(
      some.unplaced().map(\.reason) == [
        "Only 2 of the 4 sessions fit beside the plan with one tutor: even if nobody else had tuition, closures; "
          + "the most sessions of a pupil a day (1) and the number of sessions of the provision (4) "
          + "would rule it out together."
      ])
    let none = try asked {
      $0.provisions = [TwoWeeks.provision("two", sessions: 4, mostPerWeek: 3, group: 2...3)]
      $0.closures = closed
    }
    #expect(
      none.unplaced().map(\.reason) == [
        "None of the 4 sessions fits beside the plan: even if nobody else had tuition, "
          + "the fewest pupils of a group (2) would rule it out, unless others came to a new group with the pupil."
      ])
  }

  @Test func `a funnel names the pot that is empty, and not those who have its places`() throws {
    let asked = try asked {
      $0.requests.append(TwoWeeks.request("Ben", points: 20))
      $0.pots = [Pot(id: "core", places: 1)]
    }
    let found = try #require(asked.explanations(for: "Ada").first)
    #expect(found.funnel.last?.rule == .pots && found.funnel.last?.left == 0)
  }

  @Test func `where a place alone does not help, none is asked for`() throws {
    let asked = try asked {
      $0.provisions = [
        TwoWeeks.provision("two", sessions: 2, group: 2...3),
        TwoWeeks.provision("one", sessions: 1),
      ]
      $0.requests.append(TwoWeeks.request("Ben", "English", "one", points: 20))
      $0.pots = [Pot(id: "core", places: 1)]
    }
    #expect(
      asked.unplaced().map(\.reason) == [
        "None of the 2 sessions fits beside the plan: even if nobody else had tuition, "
          + "the fewest pupils of a group (2) would rule it out, unless others came to a new group with the pupil. "
          + "Besides, no place is left in core."
      ])
  }

  @Test(arguments: PlannedTiny.cases)
  func `every reason is what explaining says, and is so`(_ drawn: PlannedTiny.Case) throws {
    let asked = AskedPlan(
      drawn.plan.timetable, of: drawn.school, tiers: drawn.plan.certificate.tiers)
    let told = asked.unplaced()
    #expect(Set(told.map(\.request)) == Set(drawn.plan.unplaced))
    for one in told {
      let found = try #require(asked.explanation(of: one.request))
      #expect(found.hindrance.sentence == one.reason)
      let scene = try #require(RequestScene(one.request, among: asked.surroundings))
      let question = Question(scene)
      let named = Set(found.hindrance.bars.map(\.rule))
      #expect(found.hindrance.fits || !question.isPossible(under: named))
      for bar in found.hindrance.bars {
        #expect(question.isPossible(under: named.subtracting([bar.rule])))
        let others = Set(question.rules).subtracting([bar.rule])
        #expect(question.isPossible(under: others) == bar.isEnough, "\(bar.rule)")
        let place = found.remedies.contains { remedy in
          remedy.changes.count == 1 && remedy.displaced.isEmpty
            && remedy.changes.allSatisfy { if case .set(.places, _) = $0 { true } else { false } }
        }
        #expect(bar.rule != .pots || bar.isEnough == place || scene.matchingPots.isEmpty)
      }
    }
  }
}
