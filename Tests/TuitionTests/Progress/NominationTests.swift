import Testing
import Tuition

struct NominationTests {
  @Test(arguments: [
    "Behaviour in lessons", "poor attendance", "Hard-to-reach family", "unmotivated",
    "does not engage", "disruptive at times", "He is often away and naughty",
    "Never comes in on Mondays", "Can’t be bothered",
  ])
  func `nobody is moved down for being harder to reach, but may be moved up`(_ reason: String) {
    func counts(_ kind: Nomination.Kind) -> Bool {
      Nomination(pupil: "p", subject: "English", teacher: "K", kind: kind, reason: reason).counts
    }
    #expect(!counts(.lower))
    #expect(!counts(.notReady))
    #expect(counts(.raise))
    #expect(!counts(.ready))
  }

  @Test(arguments: ["Works hard and attends every day", "Is keen", "Good behaviour"])
  func `nobody is let in for being easier to reach`(_ reason: String) {
    func nomination(_ kind: Nomination.Kind) -> Nomination {
      Nomination(pupil: "p", subject: "English", teacher: "K", kind: kind, reason: reason)
    }
    #expect(!nomination(.ready).counts)
    #expect(nomination(.ready).words.hasSuffix("nobody is let in for being easier to reach."))
    #expect(nomination(.raise).counts)
  }

  @Test(arguments: [
    "Caught up over the summer", "engaged and well ahead now", "attended the summer school",
    "recovering from an operation", "comes late from the other school", "moves away at Easter",
  ])
  func `what says nothing of it counts`(_ reason: String) {
    #expect(
      Nomination(pupil: "p", subject: "English", teacher: "K", kind: .lower, reason: reason)
        .counts)
  }
}
