import Testing

@testable import Publishing

@Suite struct QuantitiesTests {
  @Test(arguments: [
    (0, "0"), (60, "1"), (90, "1.5"), (20, "0.33"), (3, "0.05"), (59, "0.98"), (72_000, "1,200"),
    (119, "1.98"),
  ])
  func `a time is told in hours with at most two decimals`(minutes: Int, told: String) {
    #expect(hours(minutes) == told)
  }

  @Test(arguments: [(0, "£0"), (5, "£0.05"), (1_250, "£12.50"), (123_456_00, "£123,456")])
  func `money is told in pounds`(pence: Int, told: String) {
    #expect(pounds(pence) == told)
  }
}
