internal import Tuition

/// A school's term in numbers: everything the planner asks, looked up once.
struct TermModel {
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
  /// The rooms of published sessions, so that those which need not move keep theirs.
  let publishedRooms: [TutorTime: Int]

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
