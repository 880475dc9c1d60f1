internal import Tuition

/// Turns requests, pots and agreed sessions into numbers.
struct RequestLookup {
  let potChoices: [[Int]]
  private let school: School
  private let grid: TermGrid
  private let pupilRows: [Identifier<Pupil>: Int]
  private let subjectRows: [Subject: Int]
  private let provisionRows: [Identifier<Provision>: Int]
  private let tutorRows: [Identifier<Tutor>: Int]
  private let roomRows: [Identifier<Room>: Int]
  private let agreed: [RequestName: [AgreedSession]]

  private struct RequestName: Hashable {
    let pupil: Identifier<Pupil>
    let subject: Subject
    let provision: Identifier<Provision>
  }

  init(
    school: School, grid: TermGrid, pupilRows: [Identifier<Pupil>: Int], subjectRows: [Subject: Int]
  ) {
    self.school = school
    self.grid = grid
    self.pupilRows = pupilRows
    self.subjectRows = subjectRows
    provisionRows = TermModel.rows(school.records.provisions.map(\.id))
    tutorRows = TermModel.rows(school.records.tutors.map(\.id))
    roomRows = TermModel.rows(school.records.rooms.map(\.id))
    agreed = Dictionary(grouping: school.records.agreed) {
      RequestName(pupil: $0.pupil, subject: $0.subject, provision: $0.provision)
    }
    var choices: [[Int]] = []
    if school.records.pots != nil {
      for request in school.records.requests {
        let choice = Self.pots(for: request, in: school)
        if !choices.contains(choice) { choices.append(choice) }
      }
    }
    potChoices = choices
  }

  private static func pots(for request: Request, in school: School) -> [Int] {
    guard let pots = school.records.pots, let pupil = school.pupil(request.pupil) else { return [] }
    return pots.indices.filter { pots[$0].matches(request, of: pupil) }
  }

  /// The requests in the order of the rows, and the pairs of pupil and subject in the order they first come.
  func requests() -> ([RequestFacts], [Block]) {
    var requests: [RequestFacts] = []
    var blocks: [Block] = []
    var blockRows: [[Int]: Int] = [:]
    for (row, request) in school.records.requests.enumerated() {
      guard let pupil = pupilRows[request.pupil], let subject = subjectRows[request.subject],
        let provision = provisionRows[request.provision]
      else { continue }
      let block = blockRows[[pupil, subject]] ?? blocks.count
      if block == blocks.count { blocks.append(Block(pupil: pupil, subject: subject)) }
      blockRows[[pupil, subject]] = block
      let standing = standing(request)
      blocks[block].requests.append(requests.count)
      if !standing.cells.isEmpty { blocks[block].mandatory = true }
      requests.append(
        RequestFacts(
          row: row, pupil: pupil, subject: subject, provision: provision, points: request.points,
          statutory: request.statutory, block: block,
          weeks: (0..<7).map { grid.weeks(onWeekday: $0, from: request.first, to: request.last) },
          tutors: tutors(for: request, standing: standing.tutors),
          potChoice: potChoices.isEmpty
            ? nil : potChoices.firstIndex(of: Self.pots(for: request, in: school)),
          agreed: standing.cells))
    }
    // A block with a standing session can be met only by the request that the session belongs to.
    for block in blocks.indices where blocks[block].mandatory {
      blocks[block].requests.removeAll { requests[$0].agreed.isEmpty }
    }
    return (requests, blocks)
  }

  private func standing(_ request: Request) -> (cells: [AgreedCell], tutors: Set<Int>) {
    let name = RequestName(
      pupil: request.pupil, subject: request.subject, provision: request.provision)
    var cells: [AgreedCell] = []
    var tutors: Set<Int> = []
    for session in agreed[name] ?? [] {
      guard let period = school.periodIndex(session.period) else { continue }
      let (key, week) = grid.cell(session.date, period: period)
      cells.append(AgreedCell(key: key, week: week, room: session.room.flatMap { roomRows[$0] }))
      if let tutor = tutorRows[session.tutor] { tutors.insert(tutor) }
    }
    return (cells.sorted { ($0.week, $0.key) < ($1.week, $1.key) }, tutors)
  }

  private func tutors(for request: Request, standing: Set<Int>) -> [Int] {
    guard let year = school.pupil(request.pupil)?.year else { return [] }
    return school.records.tutors.indices.filter { row in
      let tutor = school.records.tutors[row]
      return tutor.checked != nil && tutor.subjects.covers(request.subject)
        && tutor.years?.contains(year) ?? true
        && tutor.provisions?.contains(request.provision) ?? true
        && (request.tutor == nil || request.tutor == tutor.id)
        && standing.isSubset(of: [row])
    }
  }

  /// The sessions of a published plan by pupil.
  func cells(of published: Timetable?) -> Set<PublishedCell> {
    var cells: Set<PublishedCell> = []
    for session in published?.sessions ?? [] {
      guard let period = school.periodIndex(session.period), let tutor = tutorRows[session.tutor]
      else { continue }
      let (key, week) = grid.cell(session.date, period: period)
      for pupil in session.pupils.compactMap({ pupilRows[$0] }) {
        cells.insert(PublishedCell(pupil: pupil, tutor: tutor, key: key, week: week))
      }
    }
    return cells
  }

  /// The rooms of a published plan by tutor and time.
  func rooms(of published: Timetable?) -> [TutorTime: Int] {
    let rooms = TermModel.rows(school.records.rooms.map(\.id))
    var found: [TutorTime: Int] = [:]
    for session in published?.sessions ?? [] {
      guard let period = school.periodIndex(session.period), let tutor = tutorRows[session.tutor],
        let room = rooms[session.room]
      else { continue }
      let (key, week) = grid.cell(session.date, period: period)
      found[TutorTime(tutor: tutor, key: key, week: week)] = room
    }
    return found
  }
}
