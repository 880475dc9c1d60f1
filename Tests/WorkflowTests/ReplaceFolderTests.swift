import Foundation
import Testing
import Tuition

@testable import Workflow

@Suite struct ReplaceFolderTests {
  private let place: URL
  private var target: String { place.appendingPathComponent("plan").path }

  init() throws {
    place = FileManager.default.temporaryDirectory
      .appendingPathComponent("tuition-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
  }

  private func names(_ path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  private func file(_ name: String, _ text: String) -> InMemoryFile {
    InMemoryFile(name: name, text: text)
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: target + "/" + name, encoding: .utf8)
  }

  private func clean() { try? FileManager.default.removeItem(at: place) }

  @Test func `files appear in a new folder, and nothing is left beside it`() throws {
    defer { clean() }
    try replaceFolder(at: target, with: [file("a.csv", "1"), file("b.csv", "2")])
    #expect(try names(target) == ["a.csv", "b.csv"])
    #expect(try names(place.path) == ["plan"])
  }

  @Test func `an older plan is replaced as a whole`() throws {
    defer { clean() }
    try replaceFolder(at: target, with: [file("a.csv", "1"), file("b.csv", "2")])
    try replaceFolder(at: target, with: [file("a.csv", "3"), file("b.csv", "4")])
    #expect(try text("a.csv") + text("b.csv") == "34")
    #expect(try names(place.path) == ["plan"])
  }

  @Test func `a folder with anybody's notes is left alone`() throws {
    defer { clean() }
    try replaceFolder(at: target, with: [file("a.csv", "1")])
    try "mine".write(toFile: target + "/notes.txt", atomically: true, encoding: .utf8)
    #expect(throws: WorkflowError.self) {
      try replaceFolder(at: target, with: [file("a.csv", "2")])
    }
    #expect(try text("a.csv") == "1")
    #expect(try text("notes.txt") == "mine")
  }

  @Test func `a file in the place of the folder is left alone`() throws {
    defer { clean() }
    try "mine".write(toFile: target, atomically: true, encoding: .utf8)
    #expect(throws: WorkflowError.self) { try requireReplaceable(target, with: ["a.csv"]) }
    #expect(try String(contentsOfFile: target, encoding: .utf8) == "mine")
  }

  @Test func `what a killed run had put aside comes back`() throws {
    defer { clean() }
    try replaceFolder(at: target, with: [file("a.csv", "1")])
    let aside = place.appendingPathComponent(".plan.previous").path
    try FileManager.default.moveItem(atPath: target, toPath: aside)
    #expect(throws: WorkflowError.self) {
      try replaceFolder(at: target, with: [file("b.csv", "2")])
    }
    #expect(try text("a.csv") == "1")
  }

  @Test func `a symbolic link stays one`() throws {
    defer { clean() }
    let real = place.appendingPathComponent("real").path
    try FileManager.default.createDirectory(atPath: real, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: target, withDestinationPath: real)
    try replaceFolder(at: target, with: [file("a.csv", "1")])
    #expect(try names(real) == ["a.csv"])
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: target) == real)
  }

  @Test func `folders on the way to the target are made`() throws {
    defer { clean() }
    let deep = place.appendingPathComponent("a/b/plan").path
    try requireReplaceable(deep, with: ["a.csv"])
    try replaceFolder(at: deep, with: [file("a.csv", "1")])
    #expect(try names(deep) == ["a.csv"])
  }
}
