internal import Tuition

extension FamilyLetter {
  /// What the tuition is, subject by subject.
  var tuitionTable: PageTable {
    PageTable(
      caption: words["tuition table"],
      columns: [
        .init(words["subject"]), .init(words["what"]), .init(words["count"], .end),
        .init(words["minutes"], .end), .init(words["size"], .end), .init(words["tutor"]),
      ],
      rows: placed.map { request in
        PageTable.Row(
          [
            request.subject.name, issue.name(of: request.provision),
            "\(request.sessions.count)", request.minutes, "\(request.size)",
            issue.name(of: request.tutor),
          ].map { PageText($0) })
      })
  }

  /// Every session with its place and the lesson that is missed for it.
  var sessionsTable: PageTable {
    PageTable(
      caption: words["sessions table"],
      columns: [
        .init(words["date"]), .init(words["time"]), .init(words["subject"]), .init(words["room"]),
        .init(words["lesson"]),
      ],
      rows: sessions.map { one in
        let missed = issue.withdrawals(for: one.session).filter { $0.pupil == pupil.id }
        let date = one.session.date
        return PageTable.Row(
          [
            "\(words.word(date.weekday.index, of: "days")) \(day(date))",
            "\(one.starts)–\(one.ends)", one.session.subject.name,
            issue.name(of: one.session.room),
            missed.isEmpty ? words["none"] : words.list(missed.map(\.subject.name)),
          ].map { PageText($0) })
      })
  }

  /// How many lessons of each subject are missed, and how much of the subject is kept.
  var missedTable: PageTable {
    let bySubject = Dictionary(grouping: withdrawals, by: \.subject).sorted { $0.key < $1.key }
    let total = minutes.total(of: pupil)
    return PageTable(
      caption: words["missed table"],
      columns: [
        .init(words["subject"]), .init(words["missed"], .end), .init(words["kept"], .end),
      ],
      rows: bySubject.map { subject, missed in
        let lost = missed.reduce(0) { $0 + $1.minutes }
        return PageTable.Row(
          [subject.name, "\(missed.count)", share(kept: lost, of: total[subject] ?? 0)].map {
            PageText($0)
          })
      })
  }
}

/// What is left of minutes when some are lost, in per cent, never rounded up to all.
func share(kept lost: Int, of total: Int) -> String {
  guard total > 0 else { return "" }
  return "\(max(0, total - lost) * 100 / total) %"
}
