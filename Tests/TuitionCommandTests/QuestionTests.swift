import Foundation
import Testing
import TuitionTesting

/// The questions of the fixtures, each as the one command that stands in their README.
@Suite(.serialized, .enabled(if: !CommandRun.isQuick, "TUITION_QUICK is set"))
struct QuestionTests {
  /// The lines of the block that is fenced as shell.
  private func commands() throws -> [String] {
    let readme = Repository.fixtures.appendingPathComponent("README.md")
    let text = try String(contentsOf: readme, encoding: .utf8)
    let block = text.components(separatedBy: "```sh\n").dropFirst().first ?? ""
    return (block.components(separatedBy: "\n```").first ?? "").split(separator: "\n")
      .map { String($0).replacing("Fixtures/", with: Repository.fixtures.path + "/") }
  }

  @Test func `every question is answered`() throws {
    let folder = try TemporaryFolder()
    let commands = try commands()
    for command in commands.filter({ $0.hasPrefix("tuition plan") }) {
      try #require(try CommandRun.shell(command + " --work 4", in: folder).code == 0)
    }
    let questions = commands.filter { !$0.hasPrefix("tuition plan") }
    try #require(questions.count == Answer.all.count)
    for (command, answer) in zip(questions, Answer.all) {
      let run = try CommandRun.shell(command + " --work 8", in: folder)
      #expect(run.code == 0, "\(command): \(run.messages)")
      #expect(!run.output.contains("no plan:"), "\(command): \(run.output)")
      #expect(answer.holds(Told(run.output)), "\(answer.what). \(command): \(run.output)")
    }
  }
}

/// What a command tells, line by line.
private struct Told {
  let text: String
  let lines: [String]

  init(_ text: String) {
    self.text = text
    lines = text.split(separator: "\n").map(String.init)
  }

  /// What stands behind a title at the beginning of lines.
  func after(_ title: String) -> [String] {
    lines.filter { $0.hasPrefix("  \(title) ") }
      .map { $0.dropFirst(2 + title.count).trimmingCharacters(in: .whitespaces) }
  }

  /// Where sessions that move are now.
  var newPlaces: [String] {
    after("moves").compactMap { line in
      line.contains(" → ") ? line.components(separatedBy: " → ").last : nil
    }
  }

  /// How many requests are placed in the only scenario, which stands below the plan.
  var placed: Int? {
    guard let head = lines.firstIndex(where: { $0.hasPrefix("scenario ") }) else { return nil }
    return lines[(head + 2)...].first?.split(separator: " ").lazy.compactMap { Int($0) }.first
  }

  /// How many of pupils' sessions stay, move, fall away and are new.
  var counts: [Int] {
    let line = lines.first { $0.contains(" stay, ") && $0.contains(" fall away, ") } ?? ""
    return line.replacing(",", with: "").split(separator: " ").compactMap { Int($0) }
  }
}

/// What an answer must tell, so that it is one.
private struct Answer: Sendable {
  let what: String
  let holds: @Sendable (Told) -> Bool

  static let all = [
    Answer(what: "0: who is pinned does not move") { told in
      !told.after("moves").contains { $0.contains("(P0373)") } && told.counts.first ?? 0 > 0
    },
    Answer(what: "1: who moves is named, and nobody to the lost tutor on Tuesdays") { told in
      !told.after("moves").isEmpty && !told.after("displaced").isEmpty
        && !told.newPlaces.contains { $0.contains("Tue P4 with T03") }
        && told.after("tutors").contains { $0.contains("Mrs Baker (T03)") && $0.contains("(−") }
    },
    Answer(what: "2: less French is missed, and what it costs in places is told") { told in
      told.after("lessons").contains { $0.contains("French") && $0.contains("(−") }
        && !told.after("displaced").isEmpty
    },
    Answer(what: "3: hours are tried, with who is placed by them") { told in
      told.text.contains("points found") && told.text.contains("Mr Abdi (T01), ")
        && told.text.contains("Who is placed, and who no longer:")
        && told.text.contains("Hours by tutor and day")
    },
    Answer(what: "4: who is displaced and what moves is told") { told in
      told.after("displaced").count == 1 && told.counts.count == 4
    },
    Answer(what: "5: each cap has a row, less is lost under a lower one, and the knee is told") {
      told in
      told.text.contains("The knee is at protect.loss-percent = ")
        && [0, 5, 10].allSatisfy { told.text.contains("protect.loss-percent = \($0) ") }
        && told.after("lessons").contains { $0.contains("(−") }
    },
    Answer(what: "6: groups place no fewer, and who shares what with whom costs no session") {
      told in
      told.counts.count == 4 && told.counts[2] == 0 && told.placed.map { $0 >= 57 } ?? false
        && told.after("displaced") == ["nobody"]
    },
    Answer(what: "7: three half hours are more sessions than an hour") { told in
      told.counts.last ?? 0 > 100 && told.after("tutors").contains { $0.contains("(+") }
    },
    Answer(what: "8: two more are owed their place, and who is displaced is told") { told in
      told.after("first").contains { $0.hasPrefix("2 requests") && $0.contains(": 2 placed") }
        && !told.after("displaced").isEmpty
    },
    Answer(what: "9: who gains by it is told") { !$0.after("gained").isEmpty },
    Answer(what: "10: nobody is moved to a time after school") { told in
      !told.newPlaces.isEmpty && !told.newPlaces.contains { $0.contains(" After with ") }
    },
    Answer(what: "11: who has the places is told") { told in
      !told.after("gained").isEmpty && told.after("pots").contains { $0.contains("FSM") }
    },
    Answer(what: "12: what the pupil who stops leaves, and who takes it") { told in
      told.text.contains("P0638 in Mathematics: ") && told.text.contains("New in the plan:")
        && told.counts.count >= 4
    },
    Answer(what: "13: the lessons that are full are named") { told in
      told.after("at the cap").contains { $0.contains(" on ") && $0.contains(" date") }
    },
    Answer(what: "14: how many published sessions change, and which of the four are placed") {
      told in
      told.counts.count >= 4
        && ["P0001", "P0002", "P0301", "P0420"].allSatisfy { told.text.contains("\($0) in ") }
    },
    Answer(what: "15: what gives way, at what cost, and what it costs at least") { told in
      told.text.contains("gives way  at ") && told.text.contains("costs at least ")
        && told.text.contains("more places of ") && told.text.contains("do = \"add-places\"")
    },
    Answer(
      what: "16: French is missed more in a block, and how much is told for each"
    ) { told in
      let shares = (told.after("most lost").first ?? "").components(separatedBy: "; ")
        .filter { $0.contains("in French ") }
        .compactMap { Int($0.split(separator: " ").dropLast().last ?? "") }
      return shares.contains { $0 > 10 } && shares == shares.sorted(by: >)
        && told.counts.count == 4
    },
  ]
}
