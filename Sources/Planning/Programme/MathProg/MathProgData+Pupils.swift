internal import Tuition

extension MathProgData {
  /// Pupils, their classes, lessons by date, and what already takes them away.
  mutating func writePupils() {
    let ids = Set(pupils.map(\.id))
    let memberships = records.memberships.filter { ids.contains($0.pupil) }
    let classes = Set(memberships.map(\.schoolClass))
    text.set("PUPILS", pupils.map { names.name($0.id) })
    text.parameter("year", pupils.map { (names.name($0.id), names.name($0.year)) })
    text.parameter("in_lessons", pupils.map { (names.name($0.id), $0.inLessons.number) })
    text.parameter(
      "comes_before",
      pupils.map { (names.name($0.id), [.before, .both].contains($0.outside).number) })
    text.parameter(
      "stays_after",
      pupils.map { (names.name($0.id), [.after, .both].contains($0.outside).number) })
    text.set("CLASSES", classes.sorted().map(names.name))
    text.set(
      "MEMBERS", unique(memberships.map { [names.name($0.pupil), names.name($0.schoolClass)] }))
    text.set(
      "LESSONS",
      unique(
        records.lessons.filter { classes.contains($0.schoolClass) }.flatMap { lesson in
          moments(lesson.time).map {
            [names.name(lesson.schoolClass), names.name(lesson.subject)] + $0
          }
        }))
    for (kind, set) in [(Judgement.Kind.never, "NEVER"), (.keep, "KEEP")] {
      let judged = records.judgements.filter { $0.kind == kind && ids.contains($0.pupil) }
      text.set(set, unique(judged.map { [names.name($0.pupil), names.name($0.subject)] }))
    }
    text.set(
      "EXISTING",
      unique(
        records.existing.flatMap { existing in
          moments(existing.time, from: existing.first, to: existing.last).map {
            [names.name(existing.pupil), names.existing(existing.provision)] + $0
          }
        }))
  }

  /// The members without repetitions, in the order in which they first come.
  func unique(_ members: [[String]]) -> [[String]] {
    var seen: Set<[String]> = []
    return members.filter { seen.insert($0).inserted }
  }
}
