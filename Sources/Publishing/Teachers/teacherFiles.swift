internal import Tuition

/// For each class teacher a list of who leaves which of their lessons when; for a class without one, a list of its own.
func teacherFiles(_ issue: PlanIssue) throws(PDFError) -> [InMemoryFile] {
  let lists = Dictionary(grouping: issue.plan.withdrawals, by: LessonKeeper.init)
  let book = OutOfLesson(issue)
  var names = FolderNames()
  var files: [InMemoryFile] = []
  for (keeper, withdrawals) in lists.sorted(by: { $0.key < $1.key }) {
    let page = teacherPage(of: keeper, withdrawals, book, issue)
    files += try issue.files(page, at: "teachers/" + names.name(for: keeper.name))
  }
  return files
}

/// Who is told that a pupil leaves a lesson: its teacher or, where the timetable names none, whoever has the class.
enum LessonKeeper: Hashable, Comparable {
  case teacher(String)
  case schoolClass(Identifier<SchoolClass>)

  init(_ withdrawal: Withdrawal) {
    self = withdrawal.teacher.map(Self.teacher) ?? .schoolClass(withdrawal.schoolClass)
  }

  var name: String {
    switch self {
    case .teacher(let name): name
    case .schoolClass(let id): "class \(id)"
    }
  }

  static func < (left: Self, right: Self) -> Bool {
    switch (left, right) {
    case (.teacher(let left), .teacher(let right)): left < right
    case (.schoolClass(let left), .schoolClass(let right)): left < right
    case (.teacher, .schoolClass): true
    case (.schoolClass, .teacher): false
    }
  }
}
