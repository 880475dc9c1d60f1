internal import Tuition

/// What a school knows of its pupils' progress, while it is drawn.
///
/// Pupils asked for in the drawn requests get low values in the subject, the further below the more points; everybody
/// else is as expected, or a little below.
struct ProgressDrawing {
  var chance: SeededGenerator
  var records: SchoolRecords
  /// The points of the drawn request of each pupil and subject.
  let points: [Wish: Int]
  /// The pupils and subjects of requests, in the order of the requests.
  let asked: [Wish]
  let entitled: Set<Wish>
  /// Low values of pupils for whom nothing will be asked, since something speaks against it now.
  var waiting: [Wish] = []
  private let teachers: [Wish: String]

  init(_ records: SchoolRecords, chance: SeededGenerator) {
    var records = records
    var points: [Wish: Int] = [:]
    var asked: [Wish] = []
    for request in records.requests {
      let wish = request.wish
      if points[wish] == nil { asked.append(wish) }
      points[wish] = max(points[wish] ?? 0, request.points)
    }
    entitled = Set(records.requests.filter(\.statutory).map(\.wish))
    self.points = points
    self.asked = asked
    self.chance = chance
    teachers = Self.teachers(in: records)
    records.expectations = DrawnExpectations.expectations(for: records.phase)
    records.criteria = DrawnCriteria.criteria(for: records.phase)
    self.records = records
  }

  /// The records without the requests, which are to be matched.
  var finished: SchoolRecords {
    var finished = records
    finished.requests = []
    return finished
  }

  /// Who teaches a pupil in a subject, by the initials of the timetable.
  func teacher(of wish: Wish) -> String { teachers[wish] ?? "Form tutor" }

  private static func teachers(in records: SchoolRecords) -> [Wish: String] {
    let lessons = Dictionary(grouping: records.lessons, by: \.schoolClass)
    var teachers: [Wish: String] = [:]
    for membership in records.memberships {
      for lesson in lessons[membership.schoolClass] ?? [] {
        let wish = Wish(pupil: membership.pupil, subject: lesson.subject)
        if teachers[wish] == nil, let teacher = lesson.teacher { teachers[wish] = teacher }
      }
    }
    return teachers
  }

  /// Sex by forename; it is drawn for the report on fairness alone.
  mutating func drawSexes() {
    records.pupils = records.pupils.map { pupil in
      Pupil(
        id: pupil.id, surname: pupil.surname, forename: pupil.forename, year: pupil.year,
        form: pupil.form, upn: pupil.upn, fsm: pupil.fsm, pp: pupil.pp, cla: pupil.cla,
        eal: pupil.eal, sen: pupil.sen, inLessons: pupil.inLessons, outside: pupil.outside,
        left: pupil.left, sex: Names.boys.contains(pupil.forename) ? .male : .female)
    }
  }
}
