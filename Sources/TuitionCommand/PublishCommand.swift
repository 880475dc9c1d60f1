internal import ArgumentParser

/// `tuition publish`: lays out what a school has for its readers.
struct PublishCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Publishes a plan: every reader gets their own timetable.",
    discussion: """
      EXAMPLE
        tuition publish school plan --out published
        tuition publish school plan --out published --only tutors
        tuition publish criteria school --out families
      """,
    subcommands: [PublishPlanCommand.self, PublishLetterCommand.self, PublishCriteriaCommand.self],
    defaultSubcommand: PublishPlanCommand.self)
}
