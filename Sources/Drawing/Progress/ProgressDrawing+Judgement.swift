internal import Tuition

extension ProgressDrawing {
  /// What teachers, pupils and families say.
  mutating func drawJudgement() {
    for wish in asked { drawNominations(of: wish) }
    for (place, wish) in waiting.enumerated() { drawObstacle(to: wish, place) }
    for wish in chance.sample(max(2, asked.count / 6), of: asked) { drawView(of: wish) }
  }

  private mutating func drawNominations(of wish: Wish) {
    if entitled.contains(wish) {
      nominate(
        wish, .ready, by: "SENCo", because: "Section F of the plan names weekly tuition")
    }
    let isAssessed = records.attainment.contains {
      $0.pupil == wish.pupil && $0.subject == wish.subject
    }
    if !isAssessed || chance.chance(12) {
      nominate(wish, .raise, by: teacher(of: wish), because: chance.pick(Self.observations))
    } else if chance.chance(6) {
      nominate(
        wish, .lower, by: teacher(of: wish),
        because: chance.chance(50) ? "Has caught up a good deal in class" : "Poor attendance")
    }
  }

  /// What keeps a pupil with low values from being asked for now; in turn each of what may.
  private mutating func drawObstacle(to wish: Wish, _ place: Int) {
    switch place % 3 {
    case 0:
      records.views.append(
        View(
          pupil: wish.pupil, voice: .family, topic: .declines,
          says: chance.pick(["We have help at home", "Not this term, please"]),
          subject: wish.subject))
    case 1:
      nominate(
        wish, .notReady, by: teacher(of: wish),
        because: "Is new to the school and should settle first")
    default: break
    }
  }

  private mutating func drawView(of wish: Wish) {
    let isFamily = chance.chance(50)
    records.views.append(
      View(
        pupil: wish.pupil, voice: isFamily ? .family : .pupil,
        topic: isFamily ? .time : .interest,
        says: chance.pick(isFamily ? Self.times : Self.interests)
      ))
  }

  private mutating func nominate(
    _ wish: Wish, _ kind: Nomination.Kind, by teacher: String, because reason: String
  ) {
    records.nominations.append(
      Nomination(
        pupil: wish.pupil, subject: wish.subject, teacher: teacher, kind: kind, reason: reason))
  }

  /// Provision before, and what came of it; of the waiting every third has had it lately.
  mutating func drawHistory() {
    for wish in chance.sample(max(2, asked.count / 6), of: asked) {
      addHistory(
        wish, first: date(2025, 9, 15), last: date(2025, 12, 11),
        effect: chance.pick([.helped, .little, .noEffect]))
    }
    for (place, wish) in waiting.enumerated() where place % 3 == 2 {
      addHistory(wish, first: date(2026, 1, 12), last: date(2026, 5, 22), effect: .little)
    }
  }

  private mutating func addHistory(
    _ wish: Wish, first: CalendarDate, last: CalendarDate, effect: EarlierProvision.Effect
  ) {
    let year = records.pupils.first { $0.id == wish.pupil }?.year
    let fitting = records.provisions.filter { provision in
      provision.subjects.covers(wish.subject)
        && (provision.years.map { years in year.map(years.contains) ?? false } ?? true)
    }
    guard !fitting.isEmpty else { return }
    records.history.append(
      EarlierProvision(
        pupil: wish.pupil, subject: wish.subject, provision: chance.pick(fitting.map(\.id)),
        first: first, last: last, effect: effect))
  }

  private static let observations = [
    "Copes by copying from neighbours, and knows less than the marks show",
    "Understands when spoken to alone, and is lost in the class",
    "Missed the first unit while in hospital",
    "Reads aloud well and cannot say what was read",
  ]
  private static let interests = [
    "Football, and drawing trains", "Likes to explain things to younger children",
    "Would rather work with a friend than alone",
  ]
  private static let times = [
    "Tuesday and Thursday after school suit us best", "Not on the days of swimming",
  ]
}
