public import Tuition

/// The part of a plan that one reader wants to see.
public enum PlanView: Hashable, Sendable {
  /// Everybody's sessions.
  case everybody
  /// The sessions of one tutor.
  case tutor(Identifier<Tutor>)
  /// The sessions of one pupil.
  case pupil(Identifier<Pupil>)
  /// The sessions in one room.
  case room(Identifier<Room>)

  /// Whether a session belongs to the view.
  public func shows(_ session: Session) -> Bool {
    switch self {
    case .everybody: true
    case .tutor(let tutor): session.tutor == tutor
    case .pupil(let pupil): session.pupils.contains(pupil)
    case .room(let room): session.room == room
    }
  }

  /// The view in words, as a heading names it.
  public var title: String {
    switch self {
    case .everybody: "All sessions"
    case .tutor(let tutor): "Tutor \(tutor)"
    case .pupil(let pupil): "Pupil \(pupil)"
    case .room(let room): "Room \(room)"
    }
  }

  /// What a card says besides the subject, most important first.
  func lines(for session: Session, missing: [Withdrawal]) -> [String] {
    let pupils = session.pupils.map(\.text).joined(separator: ", ")
    switch self {
    case .everybody: return ["\(session.tutor): \(pupils)"]
    case .tutor: return [pupils, "in \(session.room)"]
    case .room: return ["\(session.tutor)", pupils]
    case .pupil(let pupil):
      let missed = missing.filter { $0.session == session.id && $0.pupil == pupil }
        .map(\.subject.name)
      let distinct = missed.indices.filter { !missed[..<$0].contains(missed[$0]) }
        .map { missed[$0] }
      return ["\(session.tutor), \(session.room)"]
        + (distinct.isEmpty ? [] : ["not " + distinct.joined(separator: ", ")])
    }
  }
}
