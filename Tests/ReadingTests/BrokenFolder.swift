import Foundation
import Testing
import Tuition
import TuitionTesting

/// A folder with one thing wrong: the required files of the sample, changed.
struct BrokenFolder: CustomTestStringConvertible, Sendable {
  enum Change: Sendable {
    /// Puts a text in the place of another.
    case replace(String, String, String)
    /// Writes a whole file.
    case write(String, String)
    case writeBytes(String, [UInt8])
    case remove(String)
  }

  let name: String
  let changes: [Change]

  init(_ name: String, _ changes: Change...) {
    self.name = name
    self.changes = changes
  }

  var testDescription: String { name }

  static let all: [BrokenFolder] =
    ofText + ofCells + ofSettings + ofDays + ofPeople + ofTuition + ofAgreed + ofAgreedTogether
    + ofProgress + ofExpectations + ofCriteria

  private static let required = [
    "school.toml", "pupils.csv", "lessons.csv", "memberships.csv", "tutors.csv",
    "tutor-hours.csv", "rooms.csv", "provisions.csv", "requests.csv",
  ]

  /// The files of the folder in order of name.
  func files() throws -> [InMemoryFile] {
    var bytes: [String: [UInt8]] = [:]
    for name in Self.required { bytes[name] = Array(SampleFolder.text(of: name).utf8) }
    for change in changes {
      switch change {
      case .replace(let file, let old, let new):
        let text = String(decoding: bytes[file] ?? [], as: UTF8.self)
        guard let range = text.firstRange(of: old) else { throw NothingToReplace(text: old) }
        bytes[file] = Array(text.replacingCharacters(in: range, with: new).utf8)
      case .write(let file, let text): bytes[file] = Array(text.utf8)
      case .writeBytes(let file, let content): bytes[file] = content
      case .remove(let file): bytes[file] = nil
      }
    }
    return bytes.sorted { $0.key < $1.key }.map { InMemoryFile(name: $0.key, bytes: $0.value) }
  }
}

struct NothingToReplace: Error {
  let text: String
}
