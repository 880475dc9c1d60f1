internal import GLPK

extension Master {
  /// Holds the programme to a choice of tutors: bars the members that it does not allow, and asks for the blocks that must be met.
  func hold(_ choice: TutorChoice, in program: inout LinearProgram) throws(GLPKError) {
    for (member, index) in members.enumerated() {
      let column = columns.columns[index]
      let isAllowed = choice.allows(column.tutor, for: columns.blocks(of: column))
      try setBounds(isAllowed ? .atLeast(0) : .fixed(0), ofMember: member, in: &program)
    }
    for (block, mustMeet) in choice.mustMeet.enumerated() {
      if mustMeet { try require(block, in: &program) } else { try release(block, in: &program) }
    }
  }
}
