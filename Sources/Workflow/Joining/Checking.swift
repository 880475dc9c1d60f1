internal import Checking
internal import Tuition

/// What can be known before planning, in words.
func outlookLines(of school: School) -> [String] { [] }
