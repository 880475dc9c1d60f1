/// A weekly time at which a unit can meet: a key in the weeks of one label, where every week is alike.
struct Arm {
  let key: Int
  let label: Int
  /// The weeks in which every member can be there, whatever tutors, rooms and other pupils do.
  let weeks: WeekSet
  /// The cost of one session, over all members and periods.
  let cost: Int
  /// The minutes lost in one session by pupil and subject.
  let losses: [Loss]
  /// The lessons that members leave.
  let slots: [SlotUse]
  /// Who of the members has a published session at this key in each of these weeks, by tutor.
  let published: [PublishedShare]

  /// How many members' published sessions a session with a tutor keeps.
  func kept(with tutor: Int) -> Int { published.first { $0.tutor == tutor }?.pupils ?? 0 }
}

/// How many members have a published session with a tutor.
struct PublishedShare: Hashable {
  let tutor: Int
  let pupils: Int
}

/// Minutes of a subject that a pupil loses.
struct Loss: Hashable {
  let pupil: Int
  let subject: Int
  let minutes: Int
}

/// How many pupils leave a lesson.
struct SlotUse: Hashable {
  let slot: Int
  let pupils: Int
}
