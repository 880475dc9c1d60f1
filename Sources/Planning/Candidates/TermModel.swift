internal import Tuition

/// A school's term in numbers: everything the planner asks, looked up once.
///
/// It never changes, and is a class only so that handing it on copies nothing.
final class TermModel {
  let school: School
  let grid: TermGrid
  let subjects: [Subject]
  let tutors: [TutorFacts]
  /// The pupils who ask for something.
  let pupils: [PupilFacts]
  let provisions: [ProvisionFacts]
  let requests: [RequestFacts]
  let blocks: [Block]
  let rooms: RoomFacts
  /// For each lesson slot (class and key) and week, how many more pupils may be out of the lesson.
  let lessonPlaces: [Int16]
  /// For each lesson slot its class and key.
  let lessonSlots: [LessonSlot]
  /// The places of each pot; empty where places are unlimited.
  let potPlaces: [Int]
  /// The distinct sets of pots that requests may draw on.
  let potChoices: [[Int]]
  /// The published sessions of a plan to stay close to: pupil's row, tutor, key and week.
  let published: Set<PublishedCell>
  /// For each pupil and key the published sessions then.
  let publishedThen: [[PublishedCell]]
  /// The rooms of published sessions, so that those which need not move keep theirs.
  let publishedRooms: [TutorTime: Int]

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
    let cells = lookup.cells(of: published)
    self.published = cells
    var then = [[PublishedCell]](repeating: [], count: roll.pupils.count * grid.keyCount)
    for cell in cells { then[cell.pupil * grid.keyCount + cell.key].append(cell) }
    publishedThen = then
    publishedRooms = lookup.rooms(of: published)
  }

  var slotCount: Int { lessonSlots.count }
  var weights: Weights { school.records.weights }
  var protection: Protection { school.records.protection }

  /// Whether a request may be placed; not where a session of an alternative to it stands.
  func mayBePlaced(_ request: Int) -> Bool {
    blocks[requests[request].block].requests.contains(request)
  }

  /// The percentage of a subject that a provision may take.
  func percent(provision: Int, subject: Int) -> Int {
    provisions[provision].lossPercent ?? schoolPercent(subject: subject)
  }

  /// The highest percentage of a subject that a request of a pupil for tuition in another subject may take.
  func othersPercent(pupil: Int, tuition: Int, subject: Int) -> Int {
    var highest = 0
    for block in blocks where block.pupil == pupil && block.subject != tuition {
      for request in block.requests {
        highest = max(highest, percent(provision: requests[request].provision, subject: subject))
      }
    }
    return highest
  }

  /// The percentage of a subject that the school lets go.
  func schoolPercent(subject: Int) -> Int {
    protection.bySubject[subjects[subject]]?.lossPercent ?? protection.lossPercent
  }

  /// The cost of a minute that a pupil misses of a subject.
  func weight(pupil: Int, subject: Int) -> Int {
    let own = protection.bySubject[subjects[subject]]?.weight ?? weights.subject
    return pupils[pupil].keep.contains(subject) ? own * weights.keepFactor : own
  }
}

/// A tutor at a key of one week: at most one session.
struct TutorTime: Hashable {
  let tutor: Int
  let key: Int
  let week: Int
}

/// A class's lesson at a key, whatever the week.
struct LessonSlot: Hashable {
  let schoolClass: Identifier<SchoolClass>
  let key: Int
}

/// A session of a published plan, as one pupil sees it.
struct PublishedCell: Hashable {
  let pupil: Int
  let tutor: Int
  let key: Int
  let week: Int
}

extension TermModel {
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
