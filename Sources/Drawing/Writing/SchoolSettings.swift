internal import Tuition

extension SchoolRecords {
  /// The text of `school.toml`.
  var settingsFile: DrawnFile {
    let sections = [head, termSection] + periods.map(section) + [protectSection]
    let subjects = protection.bySubject.keys.sorted().compactMap(subjectSection)
    let text = (sections + subjects + [weightsSection]).joined(separator: "\n")
    return DrawnFile(name: RecordTable.school.rawValue, text: text)
  }

  private var head: String {
    """
    format = 1
    name = \(Self.quoted(name))
    phase = \(Self.quoted(phase.rawValue))

    """
  }

  private var termSection: String {
    let cycle = term.cycle.isEmpty ? "" : "cycle = \(Self.list(term.cycle))\n"
    return """
      [term]
      name = \(Self.quoted(term.name))
      first = \(term.first)
      last = \(term.last)

      """ + cycle
  }

  private func section(_ period: Period) -> String {
    """
    [[period]]
    name = \(Self.quoted(period.name.text))
    starts = \(period.starts):00
    ends = \(period.ends):00
    kind = \(Self.quoted(period.kind.rawValue))
    days = \(Self.list(period.days.sorted().map(\.rawValue)))

    """
  }

  private var protectSection: String {
    """
    [protect]
    subjects = \(Self.list(protection.subjects.sorted().map(\.name)))
    loss-percent = \(protection.lossPercent)
    out-of-lesson = \(protection.outOfLesson)
    most-per-day = \(protection.mostPerDay)
    overlooked = \(protection.overlooked)
    lunch = \(protection.lunch)

    """
  }

  private func subjectSection(_ subject: Subject) -> String? {
    guard let own = protection.bySubject[subject] else { return nil }
    let lines = [
      own.lossPercent.map { "loss-percent = \($0)\n" }, own.weight.map { "weight = \($0)\n" },
    ]
    return "[protect.subject.\(Self.quoted(subject.name))]\n"
      + lines.compactMap { $0 }.joined()
  }

  private var weightsSection: String {
    """
    [weights]
    subject = \(weights.subject)
    before = \(weights.before)
    registration = \(weights.registration)
    break = \(weights.break)
    lunch = \(weights.lunch)
    after = \(weights.after)
    free = \(weights.free)
    keep-factor = \(weights.keepFactor)
    steadiness = \(weights.steadiness)

    """
  }

  static func list(_ texts: [String]) -> String {
    "[" + texts.map(quoted).joined(separator: ", ") + "]"
  }

  /// A basic string of TOML, with everything escaped that may not stand in it.
  static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case let control where control.value < 32 || control.value == 127:
        "\\u00" + (control.value < 16 ? "0" : "") + String(control.value, radix: 16)
      default: String(scalar)
      }
    }
    return "\"" + escaped.joined() + "\""
  }
}
