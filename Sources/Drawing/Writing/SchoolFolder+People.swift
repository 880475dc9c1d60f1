internal import Tuition

extension SchoolRecords {
  var pupilsFile: DrawnFile {
    let sex: [(name: String, cell: (Pupil) -> String)] =
      pupils.contains { $0.sex != nil } ? [("sex", { $0.sex?.rawValue ?? "" })] : []
    return Sheet<Pupil>(
      .pupils,
      [
        ("pupil", { $0.id.text }), ("surname", { $0.surname }), ("forename", { $0.forename }),
        ("year", { $0.year.description }), ("form", { $0.form }), ("upn", { $0.upn ?? "" }),
        ("fsm", { FormatCell.yes($0.fsm) }), ("pp", { FormatCell.yes($0.pp) }),
        ("cla", { FormatCell.yes($0.cla) }), ("eal", { FormatCell.yes($0.eal) }),
        ("sen", { $0.sen.rawValue }), ("in-lessons", { FormatCell.yes($0.inLessons) }),
        ("outside", { $0.outside.rawValue }),
      ] + sex
    ).file(pupils)
  }

  var lessonsFile: DrawnFile {
    Sheet<Lesson>(
      .lessons,
      [("class", { $0.schoolClass.text }), ("subject", { $0.subject.name })]
        + Self.time(\.time) + [
          ("teacher", { $0.teacher ?? "" }), ("room", { FormatCell.optional($0.room) }),
        ]
    ).file(lessons)
  }

  var membershipsFile: DrawnFile {
    Sheet<Membership>(
      .memberships, [("pupil", { $0.pupil.text }), ("class", { $0.schoolClass.text })]
    ).file(memberships)
  }

  var existingFile: DrawnFile {
    let subject: [(name: String, cell: (ExistingProvision) -> String)] =
      existing.contains { $0.subject != nil } ? [("subject", { $0.subject?.name ?? "" })] : []
    return Sheet<ExistingProvision>(
      .existing,
      [("pupil", { $0.pupil.text }), ("provision", { $0.provision })] + Self.time(\.time) + [
        ("first", { FormatCell.optional($0.first) }), ("last", { FormatCell.optional($0.last) }),
      ] + subject
    ).file(existing)
  }

  var judgementsFile: DrawnFile {
    Sheet<Judgement>(
      .judgements,
      [
        ("pupil", { $0.pupil.text }), ("subject", { $0.subject.name }),
        ("kind", { $0.kind.rawValue }),
      ]
    ).file(judgements)
  }

  /// The columns week, day and period.
  static func time<Record>(
    _ time: @escaping (Record) -> WeeklyTime
  ) -> [(name: String, cell: (Record) -> String)] {
    [
      ("week", { time($0).week ?? "" }), ("day", { time($0).day.rawValue }),
      ("period", { time($0).period.text }),
    ]
  }
}
