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
        tuition explain school plan --pupil P0042 --scenarios whatif
        tuition explain school plan --session S101
        tuition explain school plan --pupil P0042 --date 2026-10-06
        tuition explain school plan --tutor T03 --time "Tue P3"
        tuition explain school

      For a pupil: from all times to none, rule by rule; the smallest set of rules that together \
      bar the request; and changes that would place it, each tried and read by the checker. For a \
      session: all times at which it could be instead, with what each would cost. For a tutor: who \
      could use one more hour. For the school alone: which statutory requests cannot be placed \
      together, and the smallest set of rules in conflict.
      """)

  @Argument(help: "The school folder.", completion: .directory) var folder: String
  @Argument(help: "The plan folder.", completion: .directory) var plan: String?
  @Option(help: "The pupil.") var pupil: String?
  @Option(
    help: ArgumentHelp(
      "Write all that would place the pupil into a folder, each as a scenario.",
      valueName: "folder"), completion: .directory)
  var scenarios: String?
  @Option(help: "A session, by its identifier.") var session: String?
  @Option(help: ArgumentHelp("The date of a session of the pupil.", valueName: "date"))
  var date: DateArgument?
  @Option(help: "A tutor who has one more hour.") var tutor: String?
  @Option(help: ArgumentHelp("When the tutor has it.", valueName: "day period"))
  var time: String?
  @Option(
    help: ArgumentHelp("The most work for each question about the school.", valueName: "units"))
  var work: Int?
  @Flag(help: "Print JSON instead of words.") var json = false

  func validate() throws {
    let asked = [pupil, session, tutor].count { $0 != nil }
    guard asked == (plan == nil ? 0 : 1), (tutor == nil) == (time == nil) else {
      throw ValidationError(
        "Give a plan with --pupil, --session, or --tutor with --time; or the school alone.")
    }
    guard date == nil || pupil != nil else { throw ValidationError("--date goes with --pupil.") }
    guard scenarios == nil || (pupil != nil && date == nil) else {
      throw ValidationError("--scenarios goes with --pupil alone.")
    }
    guard time == nil || weeklyTime != nil else {
      throw ValidationError("--time is a day and a period, such as \"Tue P3\".")
    }
    if let work, work < 0 { throw ValidationError("--work is a whole number, 0 or more.") }
  }

  private var weeklyTime: WeeklyTime? {
    let parts = (time ?? "").split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2, let day = Weekday(rawValue: parts[0]) else { return nil }
    return WeeklyTime(day: day, period: Identifier(parts[1]))
  }

  func run() throws {
    let report = try ending { () throws(WorkflowError) in try answer() }
    for finding in report.warnings { Console.say(Console.safe(finding.description)) }
    Console.answer(json ? report.json : Console.safe(report.text))
  }

  private func answer() throws(WorkflowError) -> ExplainReport {
    guard let plan else {
      let cancelling = Cancelling { Console.say("\nStopping with what is known so far.") }
      let request = cancelling.request
      return try withExtendedLifetime(cancelling) { () throws(WorkflowError) in
        try explainSchool(in: folder, work: work, cancelled: { request.isMade })
      }
    }
    if let tutor, let weeklyTime {
      return try explainHour(of: tutor, at: weeklyTime, in: folder, plan: plan)
    }
    if let session { return try explainSession(.named(session), in: folder, plan: plan) }
    let pupil = pupil ?? ""
    if let date {
      return try explainSession(.of(pupil: pupil, on: date.date), in: folder, plan: plan)
    }
    return try explainPupil(pupil, in: folder, plan: plan, scenarios: scenarios)
  }
}
