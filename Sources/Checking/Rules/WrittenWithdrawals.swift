import Tuition

/// The withdrawals written beside the sessions are those that the sessions cause.
struct WrittenWithdrawals: Rule {
  static let title = "Withdrawals"

  func breaches(in facts: Facts) -> [Breach] {
    guard let written = facts.writtenWithdrawals else { return [] }
    let caused = facts.withdrawals
    let missing = surplus(of: caused, over: written).map { withdrawal in
      breach("is not written", withdrawal)
    }
    let untrue = surplus(of: written, over: caused).map { withdrawal in
      breach("is written, but the sessions do not cause it", withdrawal)
    }
    return missing + untrue
  }

  private func breach(_ fault: String, _ withdrawal: Withdrawal) -> Breach {
    let teacher = withdrawal.teacher.map { " with \($0)" } ?? ""
    return Breach(
      rule: Self.title,
      sentence: "That \(withdrawal.pupil) misses \(withdrawal.minutes) minutes of"
        + " \(withdrawal.subject) in \(withdrawal.schoolClass)\(teacher) on \(withdrawal.date)"
        + " in \(withdrawal.period) for \(withdrawal.session) \(fault).",
      sessions: [withdrawal.session])
  }

  /// The rows of one list that the other has not, or has less often.
  private func surplus(of rows: [Withdrawal], over others: [Withdrawal]) -> [Withdrawal] {
    var left = Dictionary(others.map { ($0, 1) }, uniquingKeysWith: +)
    return rows.filter { row in
      let count = left[row] ?? 0
      left[row] = count - 1
      return count <= 0
    }
  }
}
