extension RowTable {
  /// Duals of another school's rows, for the rows here that stand for the same; 0 for the rest.
  ///
  /// Both schools must have the same tutors, pupils who ask, times and pots.
  func carried(_ duals: [Double], from other: RowTable) -> [Double] {
    var own = [Double](repeating: 0, count: bounds.count)
    func take(_ mine: [Int], _ theirs: [Int]) {
      for (row, source) in zip(mine, theirs) where row >= 0 && source >= 0 {
        own[row] = duals[source]
      }
    }
    take(block, other.block)
    take(tutorSlot, other.tutorSlot)
    take(tutorDay, other.tutorDay)
    take(tutorWeek, other.tutorWeek)
    take(roomSlot, other.roomSlot)
    take(lessonSlot, other.lessonSlot)
    take(pupilSlot, other.pupilSlot)
    take(pupilDay, other.pupilDay)
    for (mine, theirs) in zip(losses, other.losses) { take(mine.map(\.row), theirs.map(\.row)) }
    take(potChoice, other.potChoice)
    take(pot, other.pot)
    take([statutory, points, kept], [other.statutory, other.points, other.kept])
    return own
  }
}
