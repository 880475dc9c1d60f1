import Tuition

/// What a pupil loses of one subject over the term, and the most that may be lost.
struct SubjectLoss: Sendable {
  let pupil: Pupil
  let subject: Subject
  /// The minutes lost to tuition.
  var tuition = 0
  /// The minutes lost to existing provision.
  var existing = 0
  /// The highest percentage of the provisions that take the pupil from the subject.
  var percent = 0
  /// The minutes that the term holds for the pupil.
  var total = 0
  var meetings: [Meeting] = []

  /// Whether more is lost than the percentage allows.
  var isTooMuch: Bool { (existing + tuition) * 100 > percent * total }
}

extension School {
  /// The most of a subject's minutes that withdrawals by a provision may take, in per cent.
  func lossPercent(of provision: Provision?, from subject: Subject) -> Int {
    provision?.lossPercent ?? records.protection.bySubject[subject]?.lossPercent
      ?? records.protection.lossPercent
  }
}

/// Adds up the losses of pupils, subject by subject.
struct SubjectLosses {
  private struct Key: Hashable {
    let pupil: Identifier<Pupil>
    let subject: Subject
  }

  private let school: School
  private let minutes: SubjectMinutes
  private var places: [Key: Int] = [:]
  /// The losses in the order in which they were first met.
  private(set) var losses: [SubjectLoss] = []

  init(_ school: School, minutes: SubjectMinutes, existing: ExistingAbsences) {
    self.school = school
    self.minutes = minutes
    for loss in existing.losses {
      let place = place(of: loss.pupil, loss.lesson.subject)
      losses[place].existing += loss.minutes
      for name in loss.provisions { raise(place, by: school.provision(Identifier(name))) }
    }
  }

  /// Adds minutes that a session takes from a subject.
  mutating func add(_ minutes: Int, of subject: Subject, of pupil: Pupil, by meeting: Meeting) {
    let place = place(of: pupil, subject)
    losses[place].tuition += minutes
    losses[place].meetings.append(meeting)
    raise(place, by: meeting.provision)
  }

  private mutating func raise(_ place: Int, by provision: Provision?) {
    let percent = school.lossPercent(of: provision, from: losses[place].subject)
    losses[place].percent = max(losses[place].percent, percent)
  }

  private mutating func place(of pupil: Pupil, _ subject: Subject) -> Int {
    let key = Key(pupil: pupil.id, subject: subject)
    if let place = places[key] { return place }
    places[key] = losses.count
    let total = minutes.total(of: pupil)[subject] ?? 0
    losses.append(SubjectLoss(pupil: pupil, subject: subject, total: total))
    return losses.count - 1
  }
}
