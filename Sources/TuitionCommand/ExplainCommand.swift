internal import ArgumentParser
internal import Tuition
internal import Workflow

/// `tuition explain`: says why a pupil is not placed, and what would place them.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Says why a pupil's request is not placed, and what would place it.",
    discussion: """
      EXAMPLE
        tuition explain school plan --pupil P0042
        tuition explain school plan --tutor T03 --time "Tue P3"

      From all times to none, rule by rule; the smallest set of rules that together bar the \
      request; and changes that would place it, each tried and read by the checker.
      """)

  @Argument(help: "The school folder.", completion: .directory) var folder: String
  @Argument(help: "The plan folder.", completion: .directory) var plan: String
  @Option(help: "The pupil.") var pupil: String?
  @Option(help: "A tutor who has one more hour.") var tutor: String?
  @Option(help: ArgumentHelp("When the tutor has it.", valueName: "day period"))
  var time: String?
  @Flag(help: "Print JSON instead of words.") var json = false

  func validate() throws {
    guard (pupil == nil) != (tutor == nil), (tutor == nil) == (time == nil) else {
      throw ValidationError("Give --pupil, or --tutor with --time.")
    }
    guard time == nil || weeklyTime != nil else {
      throw ValidationError("--time is a day and a period, such as \"Tue P3\".")
    }
  }

  private var weeklyTime: WeeklyTime? {
    let parts = (time ?? "").split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2, let day = Weekday(rawValue: parts[0]) else { return nil }
    return WeeklyTime(day: day, period: Identifier(parts[1]))
  }

  func run() throws {
    let report = try ending { () throws(WorkflowError) in
      if let tutor, let weeklyTime {
        return try explainHour(of: tutor, at: weeklyTime, in: folder, plan: plan)
      }
      return try explainPupil(pupil ?? "", in: folder, plan: plan)
    }
    for finding in report.warnings { Console.say(Console.safe(finding.description)) }
    Console.answer(json ? report.json : Console.safe(report.text))
  }
}
