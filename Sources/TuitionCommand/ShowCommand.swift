internal import ArgumentParser
internal import Tuition
internal import Workflow

/// `tuition show`: shows a plan week by week in the terminal.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows a plan week by week: everybody's, a tutor's, a pupil's or a room's.",
    discussion: """
      EXAMPLE
        tuition show plan --week 1
        tuition show plan --tutor T1
        tuition show plan --pupil 1042 --week 2026-11-09

      Colours stand for subjects. There are none where NO_COLOR is set or the output is not a \
      terminal. Where no week is named, everybody's sessions are shown for the first week, and \
      one reader's for every week.
      """)

  @Argument(help: "The plan folder.", completion: .directory) var folder: String
  @Option(help: "Show the sessions of one tutor.") var tutor: String?
  @Option(help: "Show the sessions of one pupil, and what they miss.") var pupil: String?
  @Option(help: "Show the sessions in one room.") var room: String?
  @Option(
    help: ArgumentHelp(
      "Show one week: its number, from 1, or a date in it.", valueName: "number or date"))
  var week: WeekArgument?
  @Option(help: "Draw for so many columns instead of the terminal's.") var columns: Int?
  @Option(help: "Draw the week as an SVG picture to a file.", completion: .file()) var svg: String?
  @Flag(help: "Print the sessions as JSON.") var json = false

  func validate() throws {
    guard [tutor, pupil, room].compactMap({ $0 }).count <= 1 else {
      throw ValidationError("Name one of --tutor, --pupil and --room, not several.")
    }
    guard !(json && svg != nil) else { throw ValidationError("Name one of --json and --svg.") }
    if let columns, !(10...1000).contains(columns) {
      throw ValidationError("--columns is a number from 10 to 1000.")
    }
  }

  func run() throws {
    let showing: Showing =
      json ? .json : svg != nil ? .svg : Console.showing(columns: columns)
    try ending { () throws(WorkflowError) in
      let text = try showFolder(folder, whose: whose, weeks: weeks, as: showing)
      guard let svg else { return Console.answer(text) }
      try saveText(text, at: svg)
      Console.say("The picture is in \(svg).")
    }
  }

  private var whose: Whose {
    if let tutor { return .tutor(tutor) }
    if let pupil { return .pupil(pupil) }
    if let room { return .room(room) }
    return .everybody
  }

  private var weeks: WhichWeeks {
    if let week { return week.weeks }
    if case .everybody = whose, !json { return .number(1) }
    return .every
  }
}

/// A week as somebody names it: by number, or by a date in it.
struct WeekArgument: ExpressibleByArgument {
  let weeks: WhichWeeks

  init?(argument: String) {
    if let number = Int(argument), number >= 1 {
      weeks = .number(number)
    } else if let date = CalendarDate(argument) {
      weeks = .holding(date)
    } else {
      return nil
    }
  }
}
