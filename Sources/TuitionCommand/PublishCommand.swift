internal import ArgumentParser

/// `tuition publish`: writes pages for those who are not in the office.
struct PublishCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Writes pages for families and staff.",
    discussion: """
      EXAMPLE
        tuition publish criteria school --out families
      """,
    subcommands: [
      PublishCriteriaCommand.self
    ])
}
