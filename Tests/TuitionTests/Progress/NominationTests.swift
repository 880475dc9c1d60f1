import Testing
import Tuition

struct NominationTests {
  @Test(arguments: [
    "Behaviour in lessons", "poor attendance", "Hard-to-reach family", "unmotivated",
    "does not engage", "disruptive at times",
  ])
  func `nobody is moved down for being harder to reach, but may be moved up`(_ reason: String) {
    func counts(_ kind: Nomination.Kind) -> Bool {
      Nomination(pupil: "p", subject: "English", teacher: "K", kind: kind, reason: reason).counts
    }
    #expect(!counts(.lower))
    #expect(!counts(.notReady))
    #expect(counts(.raise))
    #expect(counts(.ready))
  }

  @Test(arguments: [
    "Caught up over the summer", "engaged and well ahead now", "attended the summer school",
    "recovering from an operation",
  ])
  func `what says nothing of it counts`(_ reason: String) {
    #expect(
      Nomination(pupil: "p", subject: "English", teacher: "K", kind: .lower, reason: reason)
        .counts)
  }
}
