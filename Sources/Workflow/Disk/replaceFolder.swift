internal import Foundation
internal import Tuition

/// Writes files as a folder that appears whole or not at all.
///
/// The files are written and synchronised in a new folder beside the target, which then takes the
/// target's place. A folder that is already there is put aside first and removed last, and comes
/// back if anything fails.
/// A folder that holds anything but these files, and those that were written there before, is left alone.
func replaceFolder(
  at path: String, with files: [InMemoryFile], writtenBefore: Set<String> = []
) throws(WorkflowError) {
  let target = folderURL(path)
  let aside = sibling(of: target, "previous")
  do {
    try recover(target, from: aside)
    try refuseForeign(target, path: path, names: writtenBefore.union(files.map(\.name)))
    let fresh = sibling(of: target, "writing")
    try? FileManager.default.removeItem(at: fresh)
    defer { try? FileManager.default.removeItem(at: fresh) }
    try write(files, into: fresh)
    try swap(fresh, into: target, aside: aside)
  } catch let error as WorkflowError {
    throw error
  } catch {
    throw unwritable(path, error)
  }
}

/// Looks before long work whether a folder could be replaced by files of some names afterwards.
func requireReplaceable(_ path: String, with names: [String]) throws(WorkflowError) {
  do {
    try refuseForeign(folderURL(path), path: path, names: Set(names))
  } catch let error as WorkflowError {
    throw error
  } catch {
    throw unwritable(path, error)
  }
  var parent = folderURL(path).deletingLastPathComponent()
  while !FileManager.default.fileExists(atPath: parent.path), parent.path != "/" {
    parent.deleteLastPathComponent()
  }
  guard FileManager.default.isWritableFile(atPath: parent.path) else {
    throw .unwritable(
      path: path, reason: "\(parent.path) does not let you write",
      whatToDo: "Choose a place that is yours to write.")
  }
}

/// Writes one file so that it appears whole or not at all.
func replaceFile(at path: String, with text: String) throws(WorkflowError) {
  do {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
  } catch {
    throw unwritable(path, error)
  }
}

/// Looks whether a folder is free to be made: not there, or empty.
func requireNew(_ path: String) throws(WorkflowError) {
  try requireReplaceable(path, with: [])
}

func unwritable(_ path: String, _ error: any Error) -> WorkflowError {
  let reason = (error as NSError).userInfo[NSUnderlyingErrorKey].map { "\($0)" }
  let posix = ((error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError)
    .flatMap { POSIXErrorCode(rawValue: Int32($0.code)) }
    .map { String(cString: strerror($0.rawValue)).lowercased() }
  return .unwritable(
    path: path, reason: posix ?? reason ?? "\(error)",
    whatToDo: "Choose a place that exists and is yours to write.")
}

/// The target itself where the path is a symbolic link, so that the link stays.
private func folderURL(_ path: String) -> URL {
  URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath()
}

private func sibling(of target: URL, _ suffix: String) -> URL {
  target.deletingLastPathComponent()
    .appendingPathComponent(".\(target.lastPathComponent).\(suffix)")
}

/// Puts back what a run that was killed half-way had put aside.
private func recover(_ target: URL, from aside: URL) throws {
  let manager = FileManager.default
  guard manager.fileExists(atPath: aside.path) else { return }
  if manager.fileExists(atPath: target.path) {
    try manager.removeItem(at: aside)
  } else {
    try manager.moveItem(at: aside, to: target)
  }
}

private func refuseForeign(_ target: URL, path: String, names: Set<String>) throws {
  var isFolder: ObjCBool = false
  let manager = FileManager.default
  guard manager.fileExists(atPath: target.path, isDirectory: &isFolder) else { return }
  guard isFolder.boolValue else {
    throw WorkflowError.unwritable(
      path: path, reason: "it is a file", whatToDo: "Name a folder instead.")
  }
  let own = names.union(names.flatMap(foldersAbove))
  let foreign = try manager.subpathsOfDirectory(atPath: target.path)
    .filter { !own.contains($0) }.sorted()
  guard foreign.isEmpty else {
    let some = foreign.prefix(3).joined(separator: ", ") + (foreign.count > 3 ? " …" : "")
    throw WorkflowError.unwritable(
      path: path, reason: "it holds other files (\(some))",
      whatToDo: "Name a new folder, or move those files away.")
  }
}

/// The folders in which a file lies, of `a/b/c.txt` these: `a` and `a/b`.
private func foldersAbove(_ name: String) -> [String] {
  let parts = name.split(separator: "/")
  return parts.indices.dropFirst().map { parts[..<$0].joined(separator: "/") }
}

private func write(_ files: [InMemoryFile], into folder: URL) throws {
  let folders = Set(files.flatMap { foldersAbove($0.name) }).sorted()
  for name in [""] + folders {
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent(name), withIntermediateDirectories: true)
  }
  for file in files {
    let url = folder.appendingPathComponent(file.name)
    try Data(file.bytes).write(to: url)
    let handle = try FileHandle(forWritingTo: url)
    try handle.synchronize()
    try handle.close()
  }
}

private func swap(_ fresh: URL, into target: URL, aside: URL) throws {
  let manager = FileManager.default
  guard manager.fileExists(atPath: target.path) else {
    try manager.moveItem(at: fresh, to: target)
    return
  }
  try manager.moveItem(at: target, to: aside)
  do {
    try manager.moveItem(at: fresh, to: target)
  } catch {
    try manager.moveItem(at: aside, to: target)
    throw error
  }
  try? manager.removeItem(at: aside)
}
