internal import Tuition

extension CSVRow {
  /// A row of `pupils.csv`.
  ///
  /// A pupil with a fault elsewhere in the row is still on the roll, so that no other file seems wrong.
  func pupil() -> Pupil? {
    let id: Identifier<Pupil>? = identifier("pupil")
    let surname = requiredText("surname") ?? ""
    let forename = requiredText("forename") ?? ""
    let year = year("year") ?? Year.all[7]
    let form = requiredText("form") ?? ""
    let sen = word("sen", default: Pupil.Need.none)
    let outside = word("outside", default: Pupil.OutsideHours.never)
    let (fsm, pp, cla) = (yesNo("fsm"), yesNo("pp"), yesNo("cla"))
    let (eal, inLessons) = (yesNo("eal"), yesNo("in-lessons", default: true))
    let left = date("left")
    let sex = text("sex").map { _ in word("sex", default: Pupil.Sex.female) }
    guard let id else { return nil }
    return Pupil(
      id: id, surname: surname, forename: forename, year: year, form: form, upn: text("upn"),
      fsm: fsm, pp: pp, cla: cla, eal: eal, sen: sen, inLessons: inLessons, outside: outside,
      left: left, sex: sex)
  }

  /// A row of `tutors.csv`.
  func tutor() -> Tutor? {
    let id: Identifier<Tutor>? = identifier("tutor")
    let name = requiredText("name") ?? ""
    let subjects = subjects("subjects") ?? .any
    let years = years("years")
    let provisions = items("provisions").map { items in
      Set(items.map { Identifier<Provision>($0) })
    }
    let (perDay, perWeek) = (wholeNumber("most-per-day"), wholeNumber("most-per-week"))
    let checked = date("checked")
    let pay = pence("pay-per-hour")
    guard let id else { return nil }
    return Tutor(
      id: id, name: name, subjects: subjects, years: years, provisions: provisions,
      mostPerDay: perDay, mostPerWeek: perWeek, checked: checked, payPerHour: pay,
      teachesAs: text("teaches-as"))
  }

  /// A row of `tutor-hours.csv`.
  func tutorHour() -> TutorHour? {
    let tutor: Identifier<Tutor>? = identifier("tutor")
    let time = weeklyTime()
    guard let tutor, let time else { return nil }
    return TutorHour(tutor: tutor, time: time)
  }

  /// A row of `absences.csv`.
  func absence() -> Absence? {
    let tutor: Identifier<Tutor>? = identifier("tutor")
    let (first, last) = (requiredDate("first"), requiredDate("last"))
    let period: Identifier<Period>? = optionalIdentifier("period")
    guard let tutor, let first, let last else { return nil }
    return Absence(tutor: tutor, first: first, last: last, period: period)
  }

  /// A row of `judgements.csv`.
  func judgement() -> Judgement? {
    let pupil: Identifier<Pupil>? = identifier("pupil")
    let subject = requiredText("subject")
    guard requiredText("kind") != nil else { return nil }
    let kind = word("kind", default: Judgement.Kind.never)
    guard let pupil, let subject else { return nil }
    return Judgement(pupil: pupil, subject: Subject(subject), kind: kind)
  }
}
