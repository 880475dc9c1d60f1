public import Foundation
public import Tuition

/// Places of the repository that tests read from.
public enum Repository {
  /// The folder that holds the manifest.
  public static let top = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The schools that are kept with the code.
  public static let fixtures = top.appendingPathComponent("Fixtures")

  /// Schools made of real timetables, beside the repository and not part of it.
  public static let sharedSchools = top.deletingLastPathComponent()
    .appendingPathComponent("shared").appendingPathComponent("schools")

  /// Whether the real timetables are there; tests on them are skipped where they are not.
  public static let hasSharedSchools = !sharedSchoolNames.isEmpty

  /// The names of the real timetables that are there, in order.
  public static let sharedSchoolNames: [String] = folders(in: sharedSchools)

  /// The names of the folders inside a folder, in order; none where it is not there.
  public static func folders(in place: URL) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []
    return names.sorted().filter { name in
      var isFolder: ObjCBool = false
      let path = place.appendingPathComponent(name).path
      return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        && isFolder.boolValue
    }
  }

  /// The files of a folder by name, in order, folders inside it left out.
  public static func files(in place: URL) throws -> [InMemoryFile] {
    let inside = Set(folders(in: place))
    return try FileManager.default.contentsOfDirectory(atPath: place.path).sorted()
      .filter { !inside.contains($0) }
      .map { name in
        let data = try Data(contentsOf: place.appendingPathComponent(name))
        return InMemoryFile(name: name, bytes: [UInt8](data))
      }
  }

  /// The text of a file.
  public static func text(at place: URL) throws -> String {
    String(decoding: try Data(contentsOf: place), as: UTF8.self)
  }
}
