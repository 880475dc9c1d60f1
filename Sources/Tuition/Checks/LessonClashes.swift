/// That a pupil is in two lessons at one time.
struct LessonClash {
  let pupil: Identifier<Pupil>
  /// The row of the later membership.
  let row: Int
  let earlier: Identifier<SchoolClass>
  let later: Identifier<SchoolClass>
  let time: WeeklyTime
}

extension Register {
  /// Every pair of classes that cannot both have a pupil, at most twenty for one pupil, in the order of the rows.
  ///
  /// Each class has a mask of the cycle's slots; a pupil's classes clash exactly where two masks share a bit. One pass
  /// over the memberships suffices, and the pair is looked for only where the pupil's masks so far meet the next.
  func lessonClashes() -> [LessonClash] {
    guard records.term.cycle.count <= 20, records.periods.count <= 50,
      !unread.contains(.school)
    else { return [] }
    let slots = LessonSlots(records, periods: periods)
    var rowsOfPupil = [[Int]](repeating: [], count: records.pupils.count)
    for (row, membership) in records.memberships.enumerated() {
      if let pupil = pupils.row(membership.pupil) { rowsOfPupil[pupil].append(row) }
    }
    return rowsOfPupil.flatMap { clashes(of: $0, slots) }.sorted { $0.row < $1.row }
  }

  private func clashes(of rows: [Int], _ slots: LessonSlots) -> [LessonClash] {
    var taken = [UInt64](repeating: 0, count: slots.words)
    var earlier: [(row: Int, place: Int)] = []
    var seen: Set<Int> = []
    var clashes: [LessonClash] = []
    for row in rows {
      let schoolClass = records.memberships[row].schoolClass
      guard let place = slots.place(of: schoolClass), seen.insert(place).inserted else { continue }
      if slots.meets(taken, place), clashes.count < 20 {
        for other in earlier {
          guard clashes.count < 20, let slot = slots.shared(place, other.place) else { continue }
          clashes.append(
            LessonClash(
              pupil: records.memberships[row].pupil, row: row,
              earlier: records.memberships[other.row].schoolClass, later: schoolClass,
              time: slots.time(of: slot, records)))
        }
      }
      slots.add(place, to: &taken)
      earlier.append((row, place))
    }
    return clashes
  }
}
