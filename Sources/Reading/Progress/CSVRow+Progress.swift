internal import Tuition

extension CSVRow {
  /// A row of `attainment.csv`; its value is looked at when the scales are known.
  func assessment() -> Assessment? {
    let pupil: Identifier<Pupil>? = identifier("pupil")
    let subject = requiredText("subject")
    let date = requiredDate("date")
    let scale: Identifier<Scale>? = identifier("scale")
    guard let pupil, let subject, let date, let scale else { return nil }
    return Assessment(
      pupil: pupil, subject: Subject(subject), date: date, scale: scale,
      value: text("value") ?? "", source: text("source"))
  }

  /// A row of `nominations.csv`.
  func nomination() -> Nomination? {
    let pupil: Identifier<Pupil>? = identifier("pupil")
    let subject = requiredText("subject")
    let teacher = requiredText("teacher")
    let kind = requiredText("kind").map { _ in word("kind", default: Nomination.Kind.ready) }
    let reason = requiredText("reason")
    guard let pupil, let subject, let teacher, let kind, let reason else { return nil }
    return Nomination(
      pupil: pupil, subject: Subject(subject), teacher: teacher, kind: kind, reason: reason)
  }

  /// A row of `views.csv`.
  func view() -> View? {
    let pupil: Identifier<Pupil>? = identifier("pupil")
    let voice = requiredText("voice").map { _ in word("voice", default: View.Voice.pupil) }
    let topic = requiredText("about").map { _ in word("about", default: View.Topic.wellbeing) }
    let says = requiredText("says")
    guard let pupil, let voice, let topic, let says else { return nil }
    return View(
      pupil: pupil, voice: voice, topic: topic, says: says,
      subject: text("subject").map { Subject($0) })
  }

  /// A row of `history.csv`.
  func earlierProvision() -> EarlierProvision? {
    let pupil: Identifier<Pupil>? = identifier("pupil")
    let subject = requiredText("subject")
    let provision: Identifier<Provision>? = identifier("provision")
    let (first, last) = (requiredDate("first"), requiredDate("last"))
    let scale: Identifier<Scale>? = optionalIdentifier("scale")
    let (before, after) = (text("before"), text("after"))
    let effect = word("effect", default: EarlierProvision.Effect.unknown)
    if scale == nil, before != nil || after != nil {
      error("scale", "values stand here without their scale", "Name the scale of the values.")
    }
    guard let pupil, let subject, let provision, let first, let last else { return nil }
    return EarlierProvision(
      pupil: pupil, subject: Subject(subject), provision: provision, first: first, last: last,
      scale: scale, before: before, after: after, effect: effect)
  }

  /// Where a row of `requests.csv` comes from; nothing where it does not say.
  func trace() -> RequestTrace? {
    let priority = text("priority").map { _ in word("priority", default: Priority.others) }
    let criteria = items("criteria") ?? []
    let (data, judgement) = (text("data") ?? "", text("judgement") ?? "")
    let origin = text("origin") ?? ""
    let trace = RequestTrace(
      priority: priority, criteria: criteria, data: data, judgement: judgement, origin: origin,
      notes: others().map { RequestTrace.Note(column: $0.column, text: $0.text) })
    return trace == RequestTrace() ? nil : trace
  }
}
