public import Tuition

/// What a drawn school starts from.
public enum Start: String, CaseIterable, Sendable {
  /// From requests that somebody has written.
  case requests
  /// From attainment, so that the audit and the match make the requests.
  case attainment
}

/// Draws a school that starts from requests or from attainment; apart from that it is the same school.
///
/// The pupils who would be asked for are those whose attainment is low. A tiny school has no attainment.
public func drawSchool(_ size: Size, seed: UInt64, from start: Start) -> SchoolRecords {
  let records = drawSchool(size, seed: seed)
  guard start == .attainment, size != .tiny else { return records }
  var drawing = ProgressDrawing(records, chance: SeededGenerator(seed: seed).split(by: 1))
  drawing.drawSexes()
  drawing.drawAttainment()
  drawing.drawWaiting()
  drawing.drawJudgement()
  drawing.drawHistory()
  return drawing.finished
}

extension SeededGenerator {
  /// A generator that goes another way than this one, so that what it draws does not hang on what is drawn beside it.
  fileprivate func split(by steps: Int) -> SeededGenerator {
    var own = self
    for _ in 0..<steps { _ = own.next() }
    return own.split()
  }
}
