internal import Tuition

/// What families were told and what they would be told, pupil by pupil and subject by subject.
struct Appointments {
  private let old: [Wish: Set<Appointment>]
  private let new: [Wish: Set<Appointment>]
  private let wishes: [Wish]

  init(_ old: [Wish: Set<Appointment>], _ new: [Wish: Set<Appointment>]) {
    self.old = old
    self.new = new
    wishes = Set(old.keys).union(new.keys).sorted()
  }

  private func gone(_ wish: Wish) -> Set<Appointment> {
    (old[wish] ?? []).subtracting(new[wish] ?? [])
  }

  private func come(_ wish: Wish) -> Set<Appointment> {
    (new[wish] ?? []).subtracting(old[wish] ?? [])
  }

  var counts: SessionCounts {
    wishes.reduce(into: SessionCounts()) { counts, wish in
      let gone = gone(wish).count
      counts.count(kept: (old[wish]?.count ?? 0) - gone, gone: gone, come: come(wish).count)
    }
  }

  /// The pupils of whom something is otherwise.
  var letters: [Identifier<Pupil>] {
    Set(wishes.filter { !gone($0).isEmpty || !come($0).isEmpty }.map(\.pupil)).sorted()
  }

  /// How sessions move, for some pupils and subjects.
  func moves(of some: Set<Wish>) -> [PupilMove] {
    wishes.filter(some.contains).compactMap { wish in
      let (gone, come) = (Self.times(gone(wish)), Self.times(come(wish)))
      return gone.isEmpty && come.isEmpty ? nil : PupilMove(wish, gone: gone, new: come)
    }
  }

  private struct WeeklyPlace: Hashable {
    let day: Weekday
    let period: Identifier<Period>
    let tutor: Identifier<Tutor>
  }

  /// Sessions by weekly time and tutor, the most frequent first.
  private static func times(_ sessions: Set<Appointment>) -> [PupilMove.Times] {
    Dictionary(grouping: sessions) {
      WeeklyPlace(day: $0.date.weekday, period: $0.period, tutor: $0.tutor)
    }.map { place, all in
      PupilMove.Times(
        day: place.day, period: place.period, tutor: place.tutor, count: all.count)
    }.sorted {
      (-$0.count, $0.day, $0.period, $0.tutor) < (-$1.count, $1.day, $1.period, $1.tutor)
    }
  }
}
