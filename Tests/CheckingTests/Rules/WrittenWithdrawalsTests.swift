import Testing
import Tuition

@testable import Checking

struct WrittenWithdrawalsTests {
  private func scene() throws -> (scene: Scene, caused: [Withdrawal]) {
    let scene = Scene()
    let school = try scene.school()
    return (scene, withdrawals(of: scene.timetable(of: school), in: school))
  }

  @Test func `the withdrawals written are those the sessions cause, in any order`() throws {
    let (scene, caused) = try scene()
    #expect(try scene.breaches(withdrawals: caused.reversed()) == [])
  }

  @Test func `a withdrawal left out is missed`() throws {
    let (scene, caused) = try scene()
    #expect(
      try scene.breaches(withdrawals: Array(caused.dropFirst())).map(\.description) == [
        "Withdrawals: That ann misses 60 minutes of Art in 7Ar on 2026-09-07 in P1 for S1"
          + " is not written."
      ])
  }

  @Test func `a withdrawal written twice is noticed`() throws {
    let (scene, caused) = try scene()
    #expect(
      try scene.breaches(withdrawals: caused + caused.suffix(1)).map(\.sentence) == [
        "That ann misses 60 minutes of Art in 7Ar on 2026-09-14 in P1 for S2"
          + " is written, but the sessions do not cause it."
      ])
  }
}
