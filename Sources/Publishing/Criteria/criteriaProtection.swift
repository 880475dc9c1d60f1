internal import Tuition

/// What tuition may not take from a child.
func protected(_ school: School) -> [PageText] {
  let protection = school.records.protection
  let subjects = protection.subjects.sorted().map(\.name)
  var lines: [PageText] = []
  if !subjects.isEmpty {
    lines.append("No child is taken out of \(listed(subjects)) for tuition.")
  }
  lines += shares(school)
  lines.append(
    "No more than \(counted(protection.outOfLesson, "child", "children")) may be out of one lesson at once."
  )
  lines.append(
    "A child has no more than \(counted(protection.mostPerDay, "tuition lesson")) a day.")
  lines.append(
    protection.lunch
      ? "We never use break. We use lunch with care." : "We never use break or lunch.")
  if protection.overlooked {
    lines.append("A child who is taught alone is in a room that others can see into.")
  }
  return lines
}

/// How much of a subject a child may miss: the school's share, and wherever it is another, less or more.
private func shares(_ school: School) -> [PageText] {
  let protection = school.records.protection
  let usual = protection.lossPercent
  let own = protection.bySubject.compactMap { subject, rule in
    rule.lossPercent.map { (subject: subject, percent: $0) }
  }.filter { $0.percent != usual && !protection.subjects.contains($0.subject) }
    .sorted { $0.subject < $1.subject }
  let kinds = school.records.provisions.compactMap { provision in
    provision.lossPercent.map { (provision: provision, percent: $0) }
  }.filter { $0.percent > usual }.sorted { $0.provision.id < $1.provision.id }
  let hasMore = !kinds.isEmpty || own.contains { $0.percent > usual }
  var lines = [
    PageText(
      "\(hasMore ? "As a rule, no" : "No") child misses more than \(usual) in every 100 minutes of a subject."
    )
  ]
  lines += own.map { subject, percent in
    PageText(
      "In \(subject) it \(percent < usual ? "is" : "may be more, but") no more than \(percent).")
  }
  if !kinds.isEmpty {
    lines.append(
      PageText(
        "Some kinds may take more: "
          + listed(kinds.map { "\($0.provision.name) (\($0.percent) in 100)" }) + "."))
  }
  return lines
}
