internal import Foundation
internal import Publishing
internal import Tuition

/// The name of the file in which a school may write its own letter to families.
private let letterName = "letter.txt"

/// The school's own letter, or the usual one.
func letterTemplate(in folder: String) throws(WorkflowError) -> LetterTemplate {
  let path = folder + "/" + letterName
  guard FileManager.default.fileExists(atPath: path) else { return .english }
  guard let text = try? String(contentsOfFile: path, encoding: .utf8), text.utf8.count < 1_000_000
  else {
    throw .findings(
      [
        Finding(
          .error, file: letterName, what: "the file is not a text in UTF-8",
          whatToDo: "Save it as UTF-8.")
      ], folder: folder)
  }
  let template = LetterTemplate(text)
  guard template.problems.isEmpty else {
    throw .findings(
      template.problems.map { problem in
        Finding(
          .error, file: letterName, line: problem.line, what: problem.what,
          whatToDo: problem.whatToDo)
      }, folder: folder)
  }
  return template
}

/// The usual letter, for a school to begin its own with.
public var usualLetter: String { LetterTemplate.englishText + "\n" }
