internal import Tuition

/// Turns the rows of one school into a warm start's names and numbers.
struct WarmNames {
  let model: TermModel
  let names: [String]
  private let rows: [String: Int]
  private(set) var requests: [[Int]] = []
  private(set) var times: [[Int]] = []
  private var requestRows: [Int: Int] = [:]
  private let requestOf: [[String]: Int]
  private var timeRows: [Int: Int] = [:]

  init(_ model: TermModel) {
    self.model = model
    let records = model.school.records
    names = Set(
      model.pupils.map(\.id.text) + model.subjects.map(\.name)
        + records.provisions.map(\.id.text) + records.tutors.map(\.id.text)
        + records.periods.map(\.name.text) + records.term.cycle
    ).sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
    rows = TermModel.rows(names)
    requestOf = TermModel.rows(model.requests.map(model.name))
  }

  func name(_ text: String) -> Int { rows[text] ?? 0 }

  func tutor(_ row: Int) -> Int { name(model.school.records.tutors[row].id.text) }

  /// Members with their number first.
  mutating func members(_ members: [Int]) -> [Int] { [members.count] + members.map { request($0) } }

  private mutating func request(_ row: Int) -> Int {
    if let known = requestRows[row] { return known }
    requestRows[row] = requests.count
    requests.append(model.name(model.requests[row]).map(name))
    return requests.count - 1
  }

  /// The requests that a session is for, with their number first.
  mutating func members(of session: Session) -> [Int] {
    let rows = session.pupils.compactMap { pupil in
      requestOf[[pupil.text, session.subject.name, session.provision.text]]
    }
    return members(rows.sorted())
  }

  mutating func time(key: Int, label: Int) -> Int {
    let place = key * model.grid.labelCount + label
    if let known = timeRows[place] { return known }
    let cycle = model.school.records.term.cycle
    timeRows[place] = times.count
    times.append([
      model.grid.weekday(ofKey: key), period(ofKey: key),
      label < cycle.count ? 1 + name(cycle[label]) : 0,
    ])
    return times.count - 1
  }

  /// The name of the period of a key.
  func period(ofKey key: Int) -> Int {
    name(model.grid.periods[model.grid.period(ofKey: key)].name.text)
  }
}

extension WarmNames {
  /// The sessions of a timetable by the requests that share them.
  mutating func placements(of timetable: Timetable) -> [[Int]] {
    var rows: [[Int]] = []
    var places: [[Int]: Int] = [:]
    for session in timetable.sessions {
      let head = [name(session.tutor.text)] + members(of: session)
      let place = places[head] ?? rows.count
      if place == rows.count {
        places[head] = place
        rows.append(head)
      }
      rows[place] += [max(0, session.date.dayNumber), name(session.period.text)]
    }
    return rows
  }
}

extension TermModel {
  /// The names of pupil, subject and provision of a request.
  func name(_ request: RequestFacts) -> [String] {
    [
      pupils[request.pupil].id.text, subjects[request.subject].name,
      school.records.provisions[request.provision].id.text,
    ]
  }
}
