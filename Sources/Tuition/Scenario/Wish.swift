/// A pupil and a subject, of whose requests at most one is placed.
public struct Wish: Hashable, Comparable, Sendable {
  /// The pupil.
  public let pupil: Identifier<Pupil>
  /// The subject.
  public let subject: Subject

  /// Makes a wish.
  public init(pupil: Identifier<Pupil>, subject: Subject) {
    self.pupil = pupil
    self.subject = subject
  }

  /// Orders by pupil, then by subject.
  public static func < (left: Self, right: Self) -> Bool {
    (left.pupil, left.subject) < (right.pupil, right.subject)
  }
}

extension Request {
  /// The pupil and subject that it is for.
  public var wish: Wish { Wish(pupil: pupil, subject: subject) }
}

extension PupilProgress {
  /// The pupil and subject that it is of.
  public var wish: Wish { Wish(pupil: pupil, subject: subject) }
}

extension Session {
  /// Each of its pupils with its subject, in their order.
  package var wishes: [Wish] { pupils.map { Wish(pupil: $0, subject: subject) } }
}

extension Sequence<Session> {
  /// How many of the sessions each pupil has in each subject.
  package var counts: [Wish: Int] {
    reduce(into: [:]) { counts, session in
      for wish in session.wishes { counts[wish, default: 0] += 1 }
    }
  }
}
