internal import Tuition

extension CSVRow {
  /// A row of `provisions.csv`.
  func provision() -> Provision? {
    let id: Identifier<Provision>? = identifier("provision")
    let name = requiredText("name") ?? ""
    let subjects = subjects("subjects") ?? .any
    let sessions = requiredWholeNumber("sessions") ?? 1
    let (wave, years) = (wholeNumber("wave"), years("years"))
    let (periods, perWeek) = (wholeNumber("periods"), wholeNumber("most-per-week"))
    let (least, most) = (wholeNumber("group-least"), wholeNumber("group-most"))
    let mode = word("mode", default: Provision.Mode.rotate)
    let (percent, cost) = (wholeNumber("loss-percent"), pence("cost-per-session"))
    let profile = profile()
    guard let id else { return nil }
    return Provision(
      id: id, name: name, subjects: subjects, sessions: sessions, wave: wave, years: years,
      periods: periods ?? 1, mostPerWeek: perWeek ?? 1, groupLeast: least ?? 1,
      groupMost: most ?? 1, mode: mode, lossPercent: percent, costPerSession: cost,
      profile: profile)
  }

  /// What a row of `provisions.csv` says a provision is for.
  private func profile() -> ProvisionProfile {
    ProvisionProfile(
      staff: text("staff"), area: text("area"), outcome: text("outcome"), entry: text("entry"),
      exit: text("exit"), everyChildMatters: Set(words("every-child-matters") ?? []))
  }

  /// A row of `requests.csv`.
  func request() -> Request? {
    let pupil: Identifier<Pupil>? = identifier("pupil")
    let subject = requiredText("subject")
    let provision: Identifier<Provision>? = identifier("provision")
    let points = requiredWholeNumber("points") ?? 1
    let statutory = yesNo("statutory")
    let (first, last) = (date("first"), date("last"))
    let tutor: Identifier<Tutor>? = optionalIdentifier("tutor")
    guard let pupil, let subject, let provision else { return nil }
    return Request(
      pupil: pupil, subject: Subject(subject), provision: provision, points: points,
      statutory: statutory, first: first, last: last, tutor: tutor, trace: trace())
  }

  /// A row of `places.csv`.
  func pot() -> Pot? {
    let id: Identifier<Pot>? = identifier("pot")
    let places = requiredWholeNumber("places") ?? 0
    let provision: Identifier<Provision>? = optionalIdentifier("provision")
    let years = years("years")
    let who = word("who", default: Pot.Who.any)
    guard let id else { return nil }
    return Pot(
      id: id, places: places, provision: provision, subject: text("subject").map { Subject($0) },
      years: years, who: who)
  }

  /// A row of `agreed.csv`.
  func agreedSession() -> AgreedSession? {
    let pupil: Identifier<Pupil>? = identifier("pupil")
    let subject = requiredText("subject")
    let provision: Identifier<Provision>? = identifier("provision")
    let date = requiredDate("date")
    let period: Identifier<Period>? = identifier("period")
    let tutor: Identifier<Tutor>? = identifier("tutor")
    let room: Identifier<Room>? = optionalIdentifier("room")
    guard let pupil, let subject, let provision, let date, let period, let tutor else {
      return nil
    }
    return AgreedSession(
      pupil: pupil, subject: Subject(subject), provision: provision, date: date, period: period,
      tutor: tutor, room: room)
  }
}
