internal import Tuition

/// From all weekly times at which a tutor could be had for a request down to those at which the pupil could come.
///
/// Each weekly time is put down to the first rule that bars it.
struct Funnel {
  /// How many weekly times have a tutor for the request.
  private(set) var withTutor = 0
  /// How many of them are left after every rule about the pupil.
  private(set) var left = 0
  private var barred: [(what: String, count: Int)] = []
  private let model: TermModel
  private let tutor: Identifier<Tutor>?
  private let request: RequestFacts
  private let pupil: PupilFacts
  private let provision: ProvisionFacts

  init(_ model: TermModel, request: RequestFacts, tutor: Identifier<Tutor>? = nil) {
    self.model = model
    self.tutor = tutor
    self.request = request
    pupil = model.pupils[request.pupil]
    provision = model.provisions[request.provision]
    let grid = model.grid
    for key in 0..<grid.keyCount {
      guard let keys = grid.keys(from: key, count: provision.periods) else { continue }
      for label in 0..<grid.labelCount {
        let weeks = tutorWeeks(keys) & grid.labelWeeks[label]
        guard weeks != 0 else { continue }
        withTutor += 1
        if let what = bar(keys, label: label, weeks: weeks) { note(what) } else { left += 1 }
      }
    }
  }

  private func tutorWeeks(_ keys: ClosedRange<Int>) -> WeekSet {
    request.tutors.reduce(0) { all, tutor in
      all | keys.reduce(WeekSet.max) { $0 & model.tutors[tutor].free[$1] }
    }
  }

  private mutating func note(_ what: String) {
    if let place = barred.firstIndex(where: { $0.what == what }) {
      barred[place].count += 1
    } else {
      barred.append((what, 1))
    }
  }

  /// What bars a weekly time, or nothing.
  private func bar(_ keys: ClosedRange<Int>, label: Int, weeks: WeekSet) -> String? {
    for key in keys { if let what = bar(key, label: label) { return what } }
    let weekday = model.grid.weekday(ofKey: keys.lowerBound)
    var open = weeks & pupil.openWeeks[weekday] & request.weeks[weekday]
    guard open != 0 else { return "on dates that are closed or outside the request's dates" }
    for key in keys { open &= ~pupil.away[key] }
    guard open != 0 else { return "at provision the pupil already has" }
    return open & roomWeeks(keys) == 0 ? "without a free room that suits" : nil
  }

  private func roomWeeks(_ keys: ClosedRange<Int>) -> WeekSet {
    let rooms = model.school.records.rooms
    let least = provision.groupLeast
    return rooms.indices.reduce(0) { all, row in
      guard rooms[row].places >= least,
        provision.groupMost > 1 || !model.protection.overlooked || rooms[row].overlooked
      else { return all }
      return all
        | keys.reduce(WeekSet.max) { $0 & model.rooms.free[row * model.grid.keyCount + $1] }
    }
  }

  private func bar(_ key: Int, label: Int) -> String? {
    switch model.grid.periods[model.grid.period(ofKey: key)].kind {
    case .break: return "in breaks"
    case .lunch: return model.protection.lunch ? nil : "at lunch"
    case .before: return pupil.before ? nil : "before school, when the pupil cannot come"
    case .after: return pupil.after ? nil : "after school, when the pupil cannot stay"
    case .registration: return nil
    case .lesson:
      guard let lesson = pupil.lessons[key * model.grid.labelCount + label] else { return nil }
      return bar(lesson, key: key)
    }
  }

  private func bar(_ lesson: LessonFact, key: Int) -> String? {
    let subject = model.subjects[lesson.subject]
    guard pupil.inLessons else { return "in lessons, from which the pupil may not be withdrawn" }
    if model.protection.subjects.contains(subject) { return "in protected lessons" }
    if lesson.subject == request.subject { return "in lessons of \(subject) itself" }
    if pupil.never.contains(lesson.subject) { return "in subjects the pupil is not to miss" }
    let percent = model.percent(provision: request.provision, subject: lesson.subject)
    let minutes = model.grid.periods[model.grid.period(ofKey: key)].minutes
    if pupil.minutesLeft(subject: lesson.subject, percent: percent) < minutes {
      return "in subjects of which not one more lesson may be lost"
    }
    return nil
  }

  /// The most sessions that the pupil's caps and dates allow with any one tutor.
  var mostSessions: Int {
    let unit = Unit(model, members: [memberRow])
    let empty = Residual(model)
    return request.tutors.map { tutor in
      var total = 0
      for group in unit.groups {
        var sessions = 0
        for item in unit.items[group.items] {
          for arm in item.arms { sessions += empty.weeks(unit, unit.arms[arm], tutor: tutor).count }
        }
        if let loss = group.loss {
          let left = empty.minutesLeft(unit, pupil: loss.pupil, subject: loss.subject)
          sessions = min(sessions, left / group.minutes)
        }
        total += sessions
      }
      let weeks = unit.arms.reduce(0) { $0 | empty.weeks(unit, $1, tutor: tutor) }
      return min(total, weeks.count * unit.mostPerWeek)
    }.max() ?? 0
  }

  private var memberRow: Int {
    model.requests.firstIndex { $0.row == request.row } ?? 0
  }

  /// The funnel in words, without a full stop.
  var sentence: String {
    let whom = tutor.map { "the tutor asked for, \($0)," } ?? "a tutor"
    let start =
      withTutor == 1
      ? "1 weekly time has \(whom) for it"
      : "\(withTutor) weekly times have \(whom) for it"
    guard !barred.isEmpty else { return start }
    let parts = barred.sorted { ($1.count, $0.what) < ($0.count, $1.what) }
      .map { "\($0.count) \($0.count == 1 ? "is" : "are") \($0.what)" }
    return "\(start): \(parts.joined(separator: ", "))"
  }
}
