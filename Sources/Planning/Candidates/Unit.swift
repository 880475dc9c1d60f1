internal import Tuition

/// A request, or several that share their sessions as a group, with the weekly times at which they can meet.
///
/// Arms are ordered so that pricing can walk them: by loss group, then by key. A loss group holds the arms that take the
/// first member from one subject, so that one cap holds for the whole group; the first group has no cap. It never changes, and
/// is a class only so that handing it on copies nothing.
final class Unit {
  let members: [Int]
  let pupils: [Int]
  let subject: Int
  let provision: Int
  let sessions: Int
  let periods: Int
  let mostPerWeek: Int
  let sameTime: Bool
  /// The tutors who may meet all members, by row.
  let tutors: [Int]
  let points: Int
  let statutory: Int
  let mandatory: Int
  /// The cost of each different key: the school's steadiness for each member.
  let steadiness: Int
  let arms: [Arm]
  /// For each arm its place in tables of keys by labels.
  let cells: [Int]
  /// Whether members have published sessions at some arm.
  let isPublished: Bool
  /// The arms of each key, keys ascending.
  let armsOfKeys: [(key: Int, arms: [Int])]
  let items: [Item]
  /// How many items of different loss groups share a key at most.
  let mostSharers: Int
  let groups: [LossGroup]
  let extras: [Extra]
  /// The sessions that stand, as arm and week.
  let forced: [ForcedSession]
  /// Whether every standing session lies at a time at which the members can be there.
  let forcedFits: Bool

  /// Lays out a group of requests of one provision and subject.
  init(_ model: TermModel, members rows: [Int]) {
    let requests = rows.map { model.requests[$0] }
    let provision = model.provisions[requests[0].provision]
    members = rows
    pupils = requests.map(\.pupil)
    subject = requests[0].subject
    self.provision = requests[0].provision
    sessions = provision.sessions
    periods = provision.periods
    mostPerWeek = provision.mostPerWeek
    sameTime = provision.sameTime
    tutors = requests[0].tutors.filter { tutor in
      requests.allSatisfy { $0.tutors.contains(tutor) }
    }
    points = requests.reduce(0) { $0 + $1.points }
    statutory = requests.count { $0.statutory }
    mandatory = requests.count { !$0.agreed.isEmpty }
    steadiness = model.weights.steadiness * requests.count
    let layout = ArmLayout(ArmBuilder(model, members: requests).arms(), first: requests[0].pupil)
    arms = layout.arms
    armsOfKeys = Dictionary(grouping: layout.arms.indices) { layout.arms[$0].key }
      .map { (key: $0.key, arms: $0.value) }.sorted { $0.key < $1.key }
    items = layout.items
    mostSharers = layout.items.reduce(1) { max($0, $1.sharers) }
    cells = layout.arms.map { $0.key * model.grid.labelCount + $0.label }
    isPublished = layout.arms.contains { !$0.published.isEmpty }
    groups = layout.groups
    extras = layout.extras(mostPerWeek: provision.mostPerWeek, grid: model.grid)
    let standing = Self.standing(requests.flatMap(\.agreed))
    let forced = standing.cells.compactMap { cell in
      layout.arms.firstIndex { $0.key == cell.key && $0.weeks.contains(week: cell.week) }
        .map { ForcedSession(arm: $0, week: cell.week, room: cell.room) }
    }
    self.forced = forced
    forcedFits =
      standing.agree && forced.count == standing.cells.count && forced.count <= provision.sessions
      && forced.allSatisfy { session in
        session.room.map { model.school.records.rooms[$0].places >= rows.count } ?? true
      }
  }

  /// The arms of one loss group that share a key, and so pay for its steadiness once.
  struct Item {
    let arms: Range<Int>
    let key: Int
    /// How many items share the key over all groups.
    let sharers: Int
  }

  /// Arms under one cap.
  struct LossGroup {
    let items: Range<Int>
    let arms: Range<Int>
    let loss: (pupil: Int, subject: Int)?
    /// The fewest minutes that a session at one of the arms takes.
    let minutes: Int
  }

  /// A cap that crosses the loss groups.
  struct Extra {
    enum Kind {
      case loss(pupil: Int, subject: Int)
      case day(weekday: Int, label: Int)
      case label(Int)
    }
    let kind: Kind
    let arms: [Int]
    /// What one session at each of the arms takes of the cap.
    let uses: [Int]
  }

  /// A session that stands.
  struct ForcedSession {
    let arm: Int
    let week: Int
    let room: Int?
  }
}
