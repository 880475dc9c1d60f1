internal import Tuition

extension SchoolRecords {
  /// The files that the audit and the match read, as far as they say something.
  var progressFiles: [DrawnFile] {
    [
      attainment.isEmpty ? nil : attainmentFile, nominations.isEmpty ? nil : nominationsFile,
      views.isEmpty ? nil : viewsFile, history.isEmpty ? nil : historyFile,
      expectations == Expectations() ? nil : expectationsFile, criteria?.file,
    ].compactMap(\.self)
  }

  private var attainmentFile: DrawnFile {
    Sheet<Assessment>(
      .attainment,
      [
        ("pupil", { $0.pupil.text }), ("subject", { $0.subject.name }),
        ("date", { $0.date.description }), ("scale", { $0.scale.text }), ("value", { $0.value }),
        ("source", { $0.source ?? "" }),
      ]
    ).file(attainment)
  }

  private var nominationsFile: DrawnFile {
    Sheet<Nomination>(
      .nominations,
      [
        ("pupil", { $0.pupil.text }), ("subject", { $0.subject.name }),
        ("teacher", { $0.teacher }), ("kind", { $0.kind.rawValue }), ("reason", { $0.reason }),
      ]
    ).file(nominations)
  }

  private var viewsFile: DrawnFile {
    Sheet<View>(
      .views,
      [
        ("pupil", { $0.pupil.text }), ("voice", { $0.voice.rawValue }),
        ("about", { $0.topic.rawValue }), ("says", { $0.says }),
        ("subject", { $0.subject?.name ?? "" }),
      ]
    ).file(views)
  }

  private var historyFile: DrawnFile {
    Sheet<EarlierProvision>(
      .history,
      [
        ("pupil", { $0.pupil.text }), ("subject", { $0.subject.name }),
        ("provision", { $0.provision.text }), ("first", { $0.first.description }),
        ("last", { $0.last.description }), ("scale", { FormatCell.optional($0.scale) }),
        ("before", { $0.before ?? "" }), ("after", { $0.after ?? "" }),
        ("effect", { $0.effect.rawValue }),
      ]
    ).file(history)
  }

  /// The text of `expectations.toml`.
  private var expectationsFile: DrawnFile {
    let date = expectations.asOf.map { ["as-of = \($0)\n"] } ?? []
    let scales = expectations.scales.map { scale -> String in
      guard case .named(let values) = scale.values else { return "" }
      return "[[scale]]\nname = \(Self.quoted(scale.id.text))\n"
        + "title = \(Self.quoted(scale.title))\nvalues = \(Self.list(values.map(\.name)))\n"
    }
    let milestones = expectations.milestones.map { milestone in
      "[[expect]]\nscale = \(Self.quoted(milestone.scale.text))\n"
        + (milestone.subjects.map { "subjects = \(Self.list($0.sorted().map(\.name)))\n" } ?? "")
        + "value = \(Self.quoted(milestone.value))\n"
        + (milestone.by.map { "by = \(Self.quoted($0.description))\n" } ?? "")
    }
    let rates = expectations.rates.map { rate in
      "[[progress]]\nscale = \(Self.quoted(rate.scale.text))\n"
        + (rate.subjects.map { "subjects = \(Self.list($0.sorted().map(\.name)))\n" } ?? "")
        + "steps-per-year = \(rate.stepsPerYear)\nallowance = \(rate.allowance)\n"
    }
    return DrawnFile(
      name: RecordTable.expectations.rawValue,
      text: (date + scales + milestones + rates).joined(separator: "\n"))
  }
}
