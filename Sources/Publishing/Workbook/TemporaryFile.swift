internal import Foundation

/// A file that only its owner may read and that is gone with the last that holds it.
final class TemporaryFile {
  /// Where it is.
  let path: String

  /// Makes an empty file in the place for temporary ones.
  init() throws(WorkbookError) {
    let place = FileManager.default.temporaryDirectory.appendingPathComponent("tuition-XXXXXX")
    var name = Array(place.path.utf8CString)
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw .noTemporaryFile }
    close(descriptor)
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { unlink(path) }

  /// What it holds.
  func bytes() throws(WorkbookError) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else { throw .noTemporaryFile }
    return Array(data)
  }
}
