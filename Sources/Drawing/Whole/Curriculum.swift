internal import Tuition

/// What forms and years are taught in a week.
///
/// The counts follow published timetables of English schools, in which every form is full.
enum Curriculum {
  /// A subject of one form, so many lessons a week; two subjects may take turns in a two-week cycle.
  struct Course {
    let subject: Subject
    let lessons: Int
    var turn: Subject?
  }

  /// Lessons of several forms at once, of which each pupil attends one class.
  struct Block {
    let name: String
    let lessons: Int
    /// The subjects of the parallel classes; the same one throughout where pupils are set by attainment.
    let subjects: [Subject]
  }

  private static let lower: [Course] = [
    Course(subject: "English", lessons: 4), Course(subject: "Science", lessons: 3),
    Course(subject: "French", lessons: 2), Course(subject: "Geography", lessons: 2),
    Course(subject: "History", lessons: 2), Course(subject: "PE", lessons: 2),
    Course(subject: "Design and Technology", lessons: 2), Course(subject: "Art", lessons: 1),
    Course(subject: "Music", lessons: 1),
    Course(subject: "Religious Education", lessons: 1, turn: "Computing"),
    Course(subject: "Drama", lessons: 1, turn: "PSHE"),
  ]

  private static let upper: [Course] = [
    Course(subject: "English", lessons: 4), Course(subject: "Science", lessons: 5),
    Course(subject: "PE", lessons: 2),
    Course(subject: "Religious Education", lessons: 1, turn: "PSHE"),
  ]

  private static let primary: [Course] = [
    Course(subject: "English", lessons: 10), Course(subject: "Science", lessons: 4),
    Course(subject: "History", lessons: 3), Course(subject: "Geography", lessons: 3),
    Course(subject: "Art", lessons: 3), Course(subject: "Design and Technology", lessons: 2),
    Course(subject: "Music", lessons: 3), Course(subject: "PE", lessons: 4),
    Course(subject: "Religious Education", lessons: 2), Course(subject: "PSHE", lessons: 2),
    Course(subject: "Computing", lessons: 2), Course(subject: "Reading", lessons: 2),
  ]

  private static let mathematics = Course(subject: "Mathematics", lessons: 4)
  private static let primaryMathematics = Course(subject: "Mathematics", lessons: 10)

  /// The courses of one form of a year.
  static func courses(of year: Year) -> [Course] {
    switch year.number {
    case 0...5: primary + [primaryMathematics]
    case 6: primary
    case 7: lower + [mathematics]
    case 8...9: lower
    case 10...11: upper
    default: [Course(subject: "PSHE", lessons: 1)]
    }
  }

  /// The blocks of a year: sets in mathematics, options in years 10 and 11, A levels above.
  static func blocks(of year: Year) -> [Block] {
    switch year.number {
    case 6: [sets("Mathematics", 3, lessons: 10)]
    case 8...9: [sets("Mathematics", 6, lessons: 4)]
    case 10...11: [sets("Mathematics", 6, lessons: 4)] + options
    case 12...13: advanced
    default: []
    }
  }

  private static func sets(_ subject: Subject, _ count: Int, lessons: Int) -> Block {
    Block(
      name: subject.name, lessons: lessons, subjects: Array(repeating: subject, count: count))
  }

  private static let options = [
    Block(
      name: "Option A", lessons: 3,
      subjects: ["French", "History", "Geography", "Art", "Computing", "French"]),
    Block(
      name: "Option B", lessons: 3,
      subjects: ["History", "Music", "Design and Technology", "Geography", "Drama"]),
    Block(
      name: "Option C", lessons: 3,
      subjects: ["Art", "Religious Education", "Business", "PE", "Design and Technology"]),
  ]

  private static let advanced = [
    Block(name: "A level A", lessons: 5, subjects: ["Biology", "History", "Mathematics"]),
    Block(name: "A level B", lessons: 5, subjects: ["Chemistry", "English", "Economics"]),
    Block(name: "A level C", lessons: 5, subjects: ["Physics", "Geography", "Art"]),
  ]

  /// The department whose teachers teach a subject; half of a primary school's are the class teacher's.
  static func department(of subject: Subject, form: String, phase: Phase) -> String {
    if phase == .primary {
      return ["Music", "PE"].contains(subject) ? "\(subject)" : form
    }
    return departments[subject] ?? subject.name
  }

  private static let departments: [Subject: String] = [
    "Drama": "English", "PSHE": "Humanities", "History": "Humanities", "Geography": "Humanities",
    "Religious Education": "Humanities", "Business": "Humanities", "Economics": "Humanities",
    "French": "Languages", "Art": "Arts", "Design and Technology": "Arts", "Biology": "Science",
    "Chemistry": "Science", "Physics": "Science", "Computing": "Computing",
  ]
}
