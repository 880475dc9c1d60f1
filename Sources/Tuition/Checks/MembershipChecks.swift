extension Register {
  /// What is wrong with who is in which class: unknown names, repeats, and pupils in two lessons at one time.
  func membershipProblems() -> [Problem] {
    var list = ProblemList(.memberships)
    var seen: Set<Membership> = []
    seen.reserveCapacity(records.memberships.count)
    for (row, membership) in records.memberships.enumerated() {
      list.refer(row, "pupil", to: membership.pupil, in: pupils, unless: unread)
      list.refer(row, "class", to: membership.schoolClass, in: classes, unless: unread)
      if !seen.insert(membership).inserted {
        list.error(
          row, "class",
          "\(quoted(membership.pupil.text)) is already in \(quoted(membership.schoolClass.text))",
          "Take this row out.")
      }
    }
    for clash in lessonClashes() {
      list.error(
        clash.row, "class",
        "\(quoted(clash.pupil.text)) has two lessons on \(clash.time.inWords): "
          + "\(quoted(clash.earlier.text)) and \(quoted(clash.later.text))",
        "Take the pupil out of one class, or move a lesson.")
    }
    return list.problems
  }
}
