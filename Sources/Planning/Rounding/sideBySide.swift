import Dispatch

/// Does independent pieces of work on all cores; the answers in the order of the pieces.
///
/// A piece may read what is shared and write only what is its own.
func sideBySide<Answer>(_ count: Int, _ piece: (Int) -> Answer) -> [Answer] {
  var answers = [Answer?](repeating: nil, count: count)
  withoutActuallyEscaping(piece) { piece in
    answers.withUnsafeMutableBufferPointer { buffer in
      nonisolated(unsafe) let (places, piece) = (buffer, piece)
      DispatchQueue.concurrentPerform(iterations: count) { places[$0] = piece($0) }
    }
  }
  return answers.compactMap { $0 }
}
