/// Who may teach whom, and whose requests must be met, as branching has decided so far.
struct TutorChoice {
  private let tutors: Int
  /// For each block and tutor whether the tutor may not meet it.
  private var isBarred: [Bool]
  /// For each block whether it must be met.
  private(set) var mustMeet: [Bool]

  /// Everything open but for what must be met in any case.
  init(_ model: TermModel, required: [Int]) {
    tutors = model.tutors.count
    isBarred = [Bool](repeating: false, count: model.blocks.count * tutors)
    mustMeet = [Bool](repeating: false, count: model.blocks.count)
    for block in required { mustMeet[block] = true }
  }

  /// The blocks that must be met.
  var required: [Int] { mustMeet.indices.filter { mustMeet[$0] } }

  /// Whether a tutor may meet all of some blocks.
  func allows(_ tutor: Int, for blocks: some Sequence<Int>) -> Bool {
    blocks.allSatisfy { !isBarred[$0 * tutors + tutor] }
  }

  /// Whether a block need not be met by a tutor: it may be left, or another tutor may have it.
  func isOpen(_ block: Int, besides tutor: Int) -> Bool {
    !mustMeet[block] || (0..<tutors).contains { $0 != tutor && !isBarred[block * tutors + $0] }
  }

  /// This choice with a block met by a tutor.
  func giving(_ block: Int, to tutor: Int) -> Self {
    var choice = meeting(block)
    for other in 0..<tutors where other != tutor { choice.isBarred[block * tutors + other] = true }
    return choice
  }

  /// This choice with a block not met by a tutor.
  func barring(_ tutor: Int, for block: Int) -> Self {
    var choice = self
    choice.isBarred[block * tutors + tutor] = true
    return choice
  }

  /// This choice with a block met by somebody.
  func meeting(_ block: Int) -> Self {
    var choice = self
    choice.mustMeet[block] = true
    return choice
  }

  /// This choice with a block met by nobody.
  func leaving(_ block: Int) -> Self {
    var choice = self
    for tutor in 0..<tutors { choice.isBarred[block * tutors + tutor] = true }
    return choice
  }
}
