import Drawing
import Testing
import Tuition

struct DrawnOracleTests {
  @Test(arguments: 1...40)
  func `time`(_ seed: Int) throws {
    let school = try School(drawSchool(.tiny, seed: UInt64(seed)))
    let start = ContinuousClock.now
    let answers = try Oracle.answers(for: school)
    print("SEED", seed, ContinuousClock.now - start, answers.map { $0.map { "\($0.tier)=\($0.optimum)" }.joined(separator: " ") } ?? "infeasible")
  }
}
