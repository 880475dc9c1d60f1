internal import Tuition

extension SettingTable {
  /// Reads `[protect]`; what is not given is as the format says.
  func protection() -> Protection {
    expect([
      "subjects", "loss-percent", "out-of-lesson", "most-per-day", "overlooked", "lunch", "subject",
    ])
    let given = Protection()
    let subjects = texts("subjects", example: "subjects = [\"English\", \"Mathematics\"]") ?? []
    return Protection(
      subjects: Set(subjects.map { Subject($0) }),
      lossPercent: wholeNumber("loss-percent") ?? given.lossPercent,
      outOfLesson: wholeNumber("out-of-lesson") ?? given.outOfLesson,
      mostPerDay: wholeNumber("most-per-day") ?? given.mostPerDay,
      overlooked: truth("overlooked") ?? given.overlooked,
      lunch: truth("lunch") ?? given.lunch,
      bySubject: protectionBySubject())
  }

  private func protectionBySubject() -> [Subject: Protection.OfSubject] {
    let subjects = table("subject")
    var bySubject: [Subject: Protection.OfSubject] = [:]
    for (name, _) in subjects.entries {
      let table = subjects.table(name)
      table.expect(["loss-percent", "weight"])
      bySubject[Subject(name)] = Protection.OfSubject(
        lossPercent: table.wholeNumber("loss-percent"), weight: table.wholeNumber("weight"))
    }
    return bySubject
  }

  /// Reads `[weights]`; what is not given is as the format says.
  func weights() -> Weights {
    expect([
      "subject", "before", "registration", "break", "lunch", "after", "free", "keep-factor",
      "steadiness",
    ])
    let given = Weights()
    return Weights(
      subject: wholeNumber("subject") ?? given.subject,
      before: wholeNumber("before") ?? given.before,
      registration: wholeNumber("registration") ?? given.registration,
      break: wholeNumber("break") ?? given.break,
      lunch: wholeNumber("lunch") ?? given.lunch,
      after: wholeNumber("after") ?? given.after,
      free: wholeNumber("free") ?? given.free,
      keepFactor: wholeNumber("keep-factor") ?? given.keepFactor,
      steadiness: wholeNumber("steadiness") ?? given.steadiness)
  }
}
