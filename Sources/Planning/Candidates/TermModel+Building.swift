internal import Tuition

extension TermModel {
  /// Looks a school up once, for all of planning.
  ///
  /// The school is put in order first, so that shuffled files give the same plan.
  init(_ school: School, published: Timetable? = nil) {
    let school = school.inOrder()
    let records = school.records
    let grid = TermGrid(school)
    let subjects = Self.subjects(of: records)
    let subjectRows = Self.rows(subjects)
    var roll = PupilRoll(school, grid: grid, subjectRows: subjectRows)
    roll.addLessons()
    roll.addExisting()
    roll.addJudgements()
    let tutors = records.tutors.map { TutorFacts($0, in: school, grid: grid) }
    let lookup = RequestLookup(
      school: school, grid: grid, pupilRows: roll.rows, subjectRows: subjectRows)
    let (requests, blocks) = lookup.requests()
    self.school = school
    self.grid = grid
    self.subjects = subjects
    self.tutors = tutors
    pupils = roll.pupils
    provisions = records.provisions.map(ProvisionFacts.init)
    self.requests = requests
    self.blocks = blocks
    let sizes = Set(
      requests.flatMap { request in
        let provision = records.provisions[request.provision]
        return Array(provision.groupLeast...provision.groupMost)
      })
    let reserved = requests.flatMap { request in
      request.agreed.flatMap { cell -> [(room: Int, key: Int, week: Int)] in
        guard let room = cell.room else { return [] }
        let periods = records.provisions[request.provision].periods
        return (0..<periods).map { (room, cell.key + $0, cell.week) }
      }
    }
    rooms = RoomFacts(school, grid: grid, sizes: sizes, reserved: reserved)
    lessonPlaces = roll.lessonPlaces
    lessonSlots = roll.lessonSlots
    potPlaces = records.pots?.map(\.places) ?? []
    potChoices = lookup.potChoices
    self.published = lookup.cells(of: published)
    publishedRooms = lookup.rooms(of: published)
  }

  private static func subjects(of records: SchoolRecords) -> [Subject] {
    Set(
      records.lessons.map(\.subject) + records.requests.map(\.subject)
        + records.judgements.map(\.subject)
    ).sorted()
  }

  static func rows<Name: Hashable>(_ names: [Name]) -> [Name: Int] {
    Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
