import Testing
import Tuition

@testable import Exploring

struct SmallestConflictTests {
  @Test(arguments: [[3], [0, 7], [1, 2, 6], [0, 1, 2, 3, 4, 5, 6, 7]])
  func `a conflict among others is found, and nothing else`(_ conflict: [Int]) {
    let found = smallestConflict(Array(0..<8)) { Set($0).isSuperset(of: conflict) }
    #expect(found == conflict)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `of several conflicts one is found, and it is minimal`(_ seed: UInt64) {
    var random = SplitMix(seed: seed)
    let conflicts = (0..<3).map { _ in
      Set((0..<4).map { _ in Int(random.next() % 12) })
    }
    func isImpossible(_ some: [Int]) -> Bool {
      conflicts.contains { Set(some).isSuperset(of: $0) }
    }
    let found = smallestConflict(Array(0..<12), isImpossible: isImpossible)
    #expect(isImpossible(found))
    for one in found { #expect(!isImpossible(found.filter { $0 != one })) }
  }
}
