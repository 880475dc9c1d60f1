internal import ArgumentParser
internal import Workflow

/// How the program ends, in the manner of sysexits.
enum Ending: Int32 {
  case breaches = 1
  case usage = 64
  case findings = 65
  case noInput = 66
  case noPlan = 69
  case ownMistake = 70
  case cannotWrite = 73
  case interrupted = 130

  /// What leaves a command with this ending.
  var exit: ExitCode { ExitCode(rawValue) }
}

extension WorkflowError {
  /// How the program ends with this error.
  var ending: Ending {
    switch self {
    case .noSuchFolder, .trustFolder, .unreadable: .noInput
    case .findings, .unreadablePlan, .tooLarge, .impossible: .findings
    case .breaches: .breaches
    case .noPlan: .noPlan
    case .refused, .optimiser: .ownMistake
    case .unwritable: .cannotWrite
    case .unknown, .noPupil, .impossibleDate, .acceptedAlready: .usage
    }
  }
}

/// Does a command's work; an error is told on standard error and ends the program with its code.
func ending<Answer>(_ work: () throws(WorkflowError) -> Answer) throws(ExitCode) -> Answer {
  do {
    return try work()
  } catch {
    Console.say(Console.safe(error.description))
    throw error.ending.exit
  }
}
