internal import Tuition

/// The identifier of a tutor's event in calendars: the same for the same tutor, date and period in every plan of a term.
///
/// A tutor is in one session at a time, so a new plan changes what happens then, or cancels it. The school's own words
/// stand in it as a sum only (G. Fowler, L. C. Noll and K.-P. Vo, FNV-1a, 64 bits).
func eventIdentifier(of session: Session, in school: School) -> String {
  let words = [
    school.records.name, school.records.term.name, session.tutor.text, session.period.text,
  ]
  var sum: UInt64 = 14_695_981_039_346_656_037
  for byte in words.joined(separator: "\u{1F}").utf8 {
    sum = (sum ^ UInt64(byte)) &* 1_099_511_628_211
  }
  let digits = String(sum, radix: 16)
  let padded = String(repeating: "0", count: 16 - digits.count) + digits
  return "\(session.date)-\(padded)@tuition.invalid"
}
