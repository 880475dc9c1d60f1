internal import Tuition

extension WholeSchool {
  /// Pupils asked for, some in two subjects, some with an alternative that is worth a little less.
  mutating func drawRequests() {
    let plans = records.pupils.filter { $0.sen == .plan && $0.inLessons && $0.year.number > 0 }
    let entitled = chance.sample(scale.teams(10), of: plans)
    let others = chance.sample(
      scale.asked - entitled.count,
      of: records.pupils.filter { pupil in !entitled.contains { $0.id == pupil.id } })
    for pupil in entitled { ask(for: pupil, Array(records.provisions.prefix(1))) }
    for pupil in others {
      ask(for: pupil, records.provisions)
      if chance.chance(15) { ask(for: pupil, records.provisions) }
    }
  }

  private mutating func ask(for pupil: Pupil, _ provisions: [Provision]) {
    let asked = Set(records.requests.filter { $0.pupil == pupil.id }.map(\.subject))
    let taught: [Subject] =
      ["English", "Mathematics"] + (scale.phase == .primary ? [] : ["Science"])
    let subjects = taught.filter { subject in
      !asked.contains(subject) && provisions.contains { $0.subjects.covers(subject) }
    }
    guard !subjects.isEmpty else { return }
    let subject = chance.pick(subjects)
    let fitting = provisions.filter {
      $0.subjects.covers(subject) && ($0.years?.contains(pupil.year) ?? true)
    }
    guard !fitting.isEmpty else { return }
    let kinds = chance.shuffled(fitting).prefix(chance.chance(30) ? 2 : 1)
    let need = chance.number(in: 15...55) + (pupil.fsm ? 5 : 0) + (pupil.cla ? 20 : 0)
    for (rank, provision) in kinds.enumerated() {
      records.requests.append(
        Request(
          pupil: pupil.id, subject: subject, provision: provision.id,
          points: max(1, need - rank * 6),
          first: chance.chance(5) ? records.term.first.advanced(by: 7) : nil,
          last: chance.chance(5) ? records.term.last.advanced(by: -7) : nil,
          tutor: chance.chance(4) ? someTutor(of: subject, provision, pupil.year) : nil))
    }
  }

  private mutating func someTutor(
    of subject: Subject, _ provision: Provision, _ year: Year
  ) -> Identifier<Tutor>? {
    let able = records.tutors.filter {
      $0.checked != nil && $0.subjects.covers(subject) && ($0.years?.contains(year) ?? true)
        && ($0.provisions?.contains(provision.id) ?? true)
    }
    return able.isEmpty ? nil : chance.pick(able.map(\.id))
  }

  /// Places for about nine requests in ten, some of them for some pupils only.
  mutating func drawPots() {
    let count = Set(records.requests.map { [$0.pupil.text, $0.subject.name] }).count
    records.pots = [
      Pot(id: "core", places: count * 60 / 100),
      Pot(id: "FSM", places: count * 15 / 100, who: .fsm),
      Pot(id: "CLA", places: 2, who: .cla),
      Pot(id: "SEN", places: count * 10 / 100, who: .sen),
      Pot(
        id: "group fund", places: count * 5 / 100, provision: records.provisions[1].id,
        years: Set(scale.forms.prefix(5).map(\.year))),
    ]
  }

  /// Music lessons that take turns, and therapy in registration.
  mutating func drawExisting() {
    let lessons = scale.periods.filter { $0.kind == .lesson }.map(\.name)
    let registration = scale.periods.filter { $0.kind == .registration }.map(\.name)
    let asked = Set(records.requests.map(\.pupil)).sorted()
    for pupil in chance.sample(scale.teams(8), of: asked) {
      let first = records.term.first.advanced(by: 7 * chance.number(in: 1...9))
      let isTherapy = chance.chance(25)
      records.existing.append(
        ExistingProvision(
          pupil: pupil,
          provision: isTherapy ? "Speech and language therapy" : "Instrumental lesson",
          time: WeeklyTime(
            week: chance.chance(25) ? scale.cycle.first : nil,
            day: chance.pick(Weekday.schoolDays),
            period: chance.pick(isTherapy ? registration : lessons)),
          first: isTherapy ? nil : first, last: isTherapy ? nil : first.advanced(by: 11)))
    }
  }

  /// Subjects a pupil must not miss, and subjects that matter to the pupil.
  mutating func drawJudgements() {
    let classes = Dictionary(grouping: records.memberships, by: \.pupil)
    let subjects = Dictionary(grouping: records.lessons, by: \.schoolClass)
    for pupil in Set(records.requests.map(\.pupil)).sorted() where chance.chance(55) {
      let own = Set(
        (classes[pupil] ?? []).flatMap { subjects[$0.schoolClass] ?? [] }.map(\.subject)
      ).subtracting(records.protection.subjects).sorted()
      guard !own.isEmpty else { continue }
      records.judgements.append(
        Judgement(
          pupil: pupil, subject: chance.pick(own), kind: chance.chance(25) ? .never : .keep))
    }
  }

  /// Entitlements that can all be kept at once, and sessions that stand beside them.
  mutating func drawStanding() {
    var fit = FirstFit(records)
    let plans = Set(records.pupils.filter { $0.sen == .plan }.map(\.id))
    let first = records.provisions[0].id
    var agreedRequests = scale.teams(30)
    for (row, request) in records.requests.enumerated() {
      let isEntitled = plans.contains(request.pupil) && request.provision == first
      guard isEntitled || agreedRequests > 0, let sessions = fit.place(request) else { continue }
      if isEntitled { records.requests[row] = request.statutoryCopy }
      if !isEntitled { agreedRequests -= 1 }
      guard !isEntitled || row == 0 else { continue }
      let named = chance.chance(50)
      records.agreed += sessions.prefix(chance.number(in: 1...4)).map {
        AgreedSession(
          pupil: $0.pupil, subject: $0.subject, provision: $0.provision, date: $0.date,
          period: $0.period, tutor: $0.tutor, room: named ? $0.room : nil)
      }
    }
  }
}

extension Request {
  /// The same request as an entitlement.
  fileprivate var statutoryCopy: Request {
    Request(
      pupil: pupil, subject: subject, provision: provision, points: points, statutory: true,
      first: first, last: last, tutor: tutor)
  }
}
