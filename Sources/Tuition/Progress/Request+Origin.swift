extension Request {
  /// The origin of a row that somebody wrote or changed.
  public static let handOrigin = "hand"

  /// The origin that the program writes into a row of its own: a sum over everything else in the row.
  ///
  /// Where the sum does not fit the row any more, somebody has changed it. The sum is that of G. Fowler, L. C. Noll and
  /// K.-P. Vo (FNV-1a, 32 bits).
  public var programOrigin: String {
    var sum: UInt32 = 2_166_136_261
    for byte in cells.joined(separator: "\u{1F}").utf8 {
      sum = (sum ^ UInt32(byte)) &* 16_777_619
    }
    let digits = String(sum, radix: 16)
    return "match " + String(repeating: "0", count: 8 - digits.count) + digits
  }

  /// Whether somebody wrote or changed the row.
  public var isByHand: Bool { trace?.origin != programOrigin }

  /// The cells of the row but the last, in the order of its columns.
  public var cells: [String] {
    let dates = [first, last].map { $0?.description ?? "" }
    let names: [String] = [pupil.text, subject.name, provision.text, String(points)]
    return names + [statutory ? "yes" : ""] + dates + [
      tutor?.text ?? "", trace?.priority?.rawValue ?? "",
      (trace?.criteria ?? []).joined(separator: ";"), trace?.data ?? "", trace?.judgement ?? "",
    ]
  }

  /// The same request with another origin.
  public func with(origin: String) -> Request { with(origin: origin, notes: trace?.notes ?? []) }

  /// The same request with other notes.
  public func noted(_ notes: [RequestTrace.Note]) -> Request {
    with(origin: trace?.origin ?? "", notes: notes)
  }

  private func with(origin: String, notes: [RequestTrace.Note]) -> Request {
    Request(
      pupil: pupil, subject: subject, provision: provision, points: points, statutory: statutory,
      first: first, last: last, tutor: tutor,
      trace: RequestTrace(
        priority: trace?.priority, criteria: trace?.criteria ?? [], data: trace?.data ?? "",
        judgement: trace?.judgement ?? "", origin: origin, notes: notes))
  }
}
