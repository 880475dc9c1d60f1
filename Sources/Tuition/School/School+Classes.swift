extension School {
  /// The classes of a pupil, in order.
  public func classes(of pupil: Identifier<Pupil>) -> [Identifier<SchoolClass>] {
    classesOf[pupil, default: []]
  }

  /// The classes in which a pupil has lessons in a subject, in order.
  public func classes(
    of pupil: Identifier<Pupil>, in subject: Subject
  ) -> [Identifier<SchoolClass>] {
    classesOf[pupil, default: []].filter { subjectsOf[$0]?.contains(subject) ?? false }
  }
}

extension School {
  /// The length that most lesson periods have, and of several such the shortest; nothing where there is no lesson.
  public var usualLessonMinutes: Int? {
    let lengths = records.periods.filter { $0.kind == .lesson }.map(\.minutes)
    let counts = Dictionary(grouping: lengths, by: \.self).mapValues(\.count)
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}
