internal import Tuition

struct Breach: CustomStringConvertible {
  let rule: String
  let sentence: String
  let sessions: [Identifier<Session>]
  var description: String { "\(rule): \(sentence)" }
}
func check(_ t: Timetable, of s: School, withdrawals: [Withdrawal]? = nil) -> [Breach] { [] }
func withdrawals(of t: Timetable, in s: School) -> [Withdrawal] { [] }

/// What can be known before planning, in words.
func outlookLines(of school: School) -> [String] { [] }
