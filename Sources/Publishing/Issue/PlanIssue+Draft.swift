internal import Tuition

extension PlanIssue {
  /// A page as readers see it: where the plan is a draft, every sheet says so.
  func marked(_ page: Page) -> Page {
    page.marked(asDraft: plan.standing.draftName)
  }

  /// What stands before a title where the plan is a draft; nothing otherwise.
  var draftMark: String { plan.standing.isDraft ? PlanStanding.draftMark + ": " : "" }

  /// Files as readers get them: where the plan is a draft, the name of each says so.
  func marked(_ files: [InMemoryFile]) -> [InMemoryFile] {
    guard plan.standing.isDraft else { return files }
    return files.map { file in
      var parts = file.name.split(separator: "/").map(String.init)
      let last = parts.popLast() ?? file.name
      return InMemoryFile(
        name: (parts + ["\(PlanStanding.draftMark)-\(last)"]).joined(separator: "/"),
        bytes: file.bytes)
    }
  }
}

extension Page {
  /// The page with a mark on every sheet where what it shows is a draft of a name; as it is otherwise.
  func marked(asDraft name: String?) -> Page {
    guard let name else { return self }
    return marked(
      PlanStanding.draftMark,
      Note(
        .warning, title: "A draft: \(name).",
        text: "Nobody has accepted this plan, so nobody should act on it yet."))
  }
}
