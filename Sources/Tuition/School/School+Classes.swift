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
