internal import Foundation
internal import Publishing
internal import Tuition

/// What a folder holds that was published before: its files, and how often sessions had been published before them.
///
/// It stands in the folder as a text, so that publishing again replaces these files and nothing else, and so that
/// calendars are given a higher number when sessions change.
struct PublishedList {
  /// The name of the file.
  static let name = "published.txt"

  /// What new sessions take the place of.
  enum Replacing {
    case nothing
    case sessions
  }

  /// How often, and of which sessions.
  struct Issue: Equatable {
    let revision: Int
    let sum: String
  }

  /// The files, this list among them; none where nothing was published.
  let files: [String]
  /// Nothing where the folder does not know.
  let issue: Issue?

  /// Reads what a folder holds.
  init(in folder: String) {
    let text = try? String(contentsOfFile: folder + "/" + Self.name, encoding: .utf8)
    self.init(text: text)
  }

  /// Reads the text of a list.
  init(text: String?) {
    let lines = text?.split(separator: "\n", omittingEmptySubsequences: false) ?? []
    let head = lines.prefix { !$0.isEmpty }
    files =
      text == nil
      ? [] : lines[head.endIndex...].filter { !$0.isEmpty }.map(String.init) + [Self.name]
    issue = head.lazy.compactMap {
      $0.prefixMatch(of: /Sequence (\d{1,7}) of sessions ([0-9a-f]{16})\./)
    }
    .first.flatMap { match in
      Int(match.output.1).map { Issue(revision: $0, sum: String(match.output.2)) }
    }
  }

  /// The number for sessions of a sum that are published now: one more wherever they are others than before.
  func revision(of sum: String, replacing: Replacing) -> Int {
    let least = replacing == .sessions ? 1 : 0
    guard let issue else { return least }
    return max(least, issue.sum == sum ? issue.revision : issue.revision + 1)
  }
}

/// A list of the files of a published folder.
///
/// - Parameter issue: how often, and of which sessions, calendars were told; nothing where none were.
func publishedList(
  of files: [String], _ issue: PublishedList.Issue?, madeOn: CalendarDate, standing: PlanStanding
) -> InMemoryFile {
  let draft = standing.isDraft ? "A draft that nobody has accepted. " : ""
  let sequence = issue.map {
    "Sequence \($0.revision) of sessions \($0.sum). Calendars believe higher numbers only."
  }
  let head = [
    "\(draft)Published on \(madeOn). Publishing again replaces the files below; each folder is for its reader alone.",
    sequence,
  ]
  let lines = head.compactMap(\.self) + [""] + files.sorted()
  return InMemoryFile(
    name: PublishedList.name, text: lines.joined(separator: "\n") + "\n")
}
