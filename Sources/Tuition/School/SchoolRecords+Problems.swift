extension SchoolRecords {
  /// Every way in which the records do not fit together, in the order of the tables and their rows.
  public func problems() -> [Problem] { problems(unread: []) }

  /// Every problem that does not only come of some tables not having been read.
  package func problems(unread: Set<RecordTable>) -> [Problem] {
    let register = Register(self, unread: unread)
    let found: [[Problem]] = [
      register.termProblems(), register.periodProblems(), register.protectionProblems(),
      register.pupilProblems(), register.lessonProblems(), register.membershipProblems(),
      register.tutorProblems(), register.tutorHourProblems(), register.roomProblems(),
      register.provisionProblems(), register.requestProblems(), register.potProblems(),
      register.closureProblems(), register.absenceProblems(), register.roomBookingProblems(),
      register.existingProblems(), register.judgementProblems(), register.agreedProblems(),
      register.attainmentProblems(), register.expectationProblems(),
      register.nominationProblems(), register.viewProblems(), register.historyProblems(),
      register.criteriaProblems(),
    ]
    return found.flatMap(\.self)
  }
}
