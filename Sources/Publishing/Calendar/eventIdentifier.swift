internal import Tuition

/// The identifier of a tutor's event in calendars: the same for the same tutor, date and period in every plan of a term.
///
/// A tutor is in one session at a time, so a new plan changes what happens then, or cancels it. The school's own words
/// stand in it as a sum only.
func eventIdentifier(of session: Session, in school: School) -> String {
  let sum = hexadecimalSum(of: [
    school.records.name, school.records.term.name, session.tutor.text, session.period.text,
  ])
  return "\(session.date)-\(sum)@tuition.invalid"
}
