internal import Foundation
internal import Tuition

/// The name of the file that lists what was published, so that it can be replaced and nothing else is.
private let listName = "published.txt"

/// A list of the files of a published folder.
func publishedList(
  of files: [InMemoryFile], madeOn: CalendarDate, standing: PlanStanding
) -> InMemoryFile {
  let head = [
    "\(standing.isDraft ? "A draft that nobody has accepted. " : "")Published on \(madeOn). Publishing again replaces the files below; each folder is for its reader alone.",
    "",
  ]
  let lines = head + files.map(\.name).sorted()
  return InMemoryFile(name: listName, text: lines.joined(separator: "\n") + "\n")
}

/// The files that were published in a folder before; none where there is no list of them.
func publishedBefore(in folder: String) -> [String] {
  guard let text = try? String(contentsOfFile: folder + "/" + listName, encoding: .utf8) else {
    return []
  }
  return text.split(separator: "\n").dropFirst().map(String.init) + [listName]
}
