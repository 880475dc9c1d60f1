import Testing

@testable import Planning

struct EnoughTests {
  @Test func `an objective is close to its bound by distance or by share`() {
    let enough = Enough(distance: 1, share: 0.001)
    #expect(enough.isClose(100, to: 99) && !enough.isClose(100, to: 98.5))
    #expect(enough.isClose(100_000, to: 99_900) && !enough.isClose(100_000, to: 99_899))
  }

  @Test func `of whole things a bound that rounds as the objective does cannot become better`() {
    let enough = Enough(distance: 1e-4, isWhole: true)
    // Between 12.2 and 12.9 placed there is no other whole number than 12.
    #expect(enough.isClose(-12.2, to: -12.9))
    #expect(!enough.isClose(-12.2, to: -13))
    #expect(!enough.isClose(-11.9, to: -12.1))
    #expect(!enough.isClose(-12.2, to: -.infinity) && !enough.isClose(.infinity, to: -12.9))
  }
}
