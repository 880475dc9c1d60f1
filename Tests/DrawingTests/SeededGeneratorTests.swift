import Testing

@testable import Drawing

@Suite struct SeededGeneratorTests {
  @Test func `the first numbers are those of the published generator`() {
    var generator = SeededGenerator(seed: 1_234_567)
    let numbers = (0..<3).map { _ in generator.next() }
    #expect(
      numbers == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423])
  }

  @Test func `numbers fill their range and do not leave it`() {
    var generator = SeededGenerator(seed: 1)
    let numbers = Set((0..<400).map { _ in generator.number(in: 3...7) })
    #expect(numbers == [3, 4, 5, 6, 7])
  }

  @Test func `a shuffle loses nobody and a sample keeps their order`() {
    var generator = SeededGenerator(seed: 2)
    #expect(generator.shuffled(Array(0..<50)).sorted() == Array(0..<50))
    let sample = generator.sample(10, of: Array(0..<50))
    #expect(sample.count == 10 && sample == sample.sorted() && Set(sample).count == 10)
  }
}
