internal import ArgumentParser

/// The command `tuition`: plans, checks and shows a school term's tuition.
@main struct TuitionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tuition",
    abstract: "Plans a school term's tuition, and proves how good the plan is.",
    discussion: """
      EXAMPLE
        tuition demo school
        tuition check school
        tuition plan school --out plan
        tuition show plan --week 1

      EXIT CODES
        0    done
        1    the plan breaks rules: check found it, or publish or accept refuses it
        64   the command was not understood, or names something that is not there
        65   the files of the school or of the plan have errors
        66   there is no such folder, or it cannot be read
        69   no plan keeps the rules, or none was found with all agreed sessions
        70   a mistake of the program: its checker refuses its own plan
        73   the result cannot be written
        130  interrupted; plan has written the best plan so far
      """,
    version: "0.1.0",
    subcommands: [
      ProvisionCommand.self, AuditCommand.self, MatchCommand.self, PlanCommand.self,
      CheckCommand.self, ShowCommand.self, PublishCommand.self, FairnessCommand.self,
      WhatIfCommand.self, WorthCommand.self, ExplainCommand.self, ReplanCommand.self,
      AcceptCommand.self, DemoCommand.self, ExportCommand.self, ComponentsCommand.self,
      BenchCommand.self,
    ])
}
