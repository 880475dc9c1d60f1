import Foundation
import Reading
import Testing
import Tuition
import TuitionTesting

/// Hostile files: whatever they hold, the reader answers with findings and neither crashes nor hangs.
struct FuzzTests {
  @Test(arguments: 0..<300)
  func `a damaged folder is read to an end`(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let damaged = SampleFolder.files.map { file in
      Int.random(in: 0..<4, using: &generator) == 0
        ? InMemoryFile(name: file.name, bytes: damage(file.bytes, using: &generator)) : file
    }
    let reading = readSchool(damaged)
    #expect(reading.school == nil || reading.findings.allSatisfy { $0.severity == .warning })
    #expect(reading.school != nil || reading.findings.contains { $0.severity == .error })
    #expect(readSchool(damaged).findings == reading.findings)
  }

  private func damage(_ bytes: [UInt8], using generator: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    let place = Int.random(in: 0..<bytes.count, using: &generator)
    switch Int.random(in: 0..<10, using: &generator) {
    case 0: bytes.removeLast(bytes.count - place)
    case 1: bytes.swapAt(place, Int.random(in: 0..<bytes.count, using: &generator))
    case 2: bytes[place] = UInt8.random(in: 0...255, using: &generator)
    case 3: bytes.insert(contentsOf: [0xC3, 0x28], at: place)
    case 4: bytes.insert(UInt8(ascii: "\""), at: place)
    case 5: bytes = bytes.flatMap { [$0, 0] }
    case 6: bytes = [0xFE, 0xFF] + bytes.flatMap { [0, $0] }.dropLast(place % 2)
    case 7: bytes.insert(contentsOf: repeatElement(UInt8(ascii: "["), count: 5_000), at: place)
    case 8: bytes = bytes.map { $0 == 10 ? 13 : $0 }
    default: bytes.append(contentsOf: bytes[place...])
    }
    return bytes
  }

  @Test func `files under each other's names are read to an end`() {
    let files = SampleFolder.files
    for shift in 1..<files.count {
      let swapped = files.indices.map {
        InMemoryFile(name: files[$0].name, bytes: files[($0 + shift) % files.count].bytes)
      }
      #expect(readSchool(swapped).holdsErrors)
    }
  }

  @Test func `a cell of a million characters is one finding`() {
    let cell = String(repeating: "x", count: 1_000_000)
    let rooms = SampleFolder.text(of: "rooms.csv") + "R9,\(cell),6,no,\n"
    let reading = readSchool(SampleFolder.files(changing: ["rooms.csv": rooms]))
    #expect(reading.findings.count == 1)
    #expect(reading.findings.allSatisfy { $0.description.utf8.count < 300 })
  }

  @Test func `a million rows that name nobody are few findings`() {
    let rows = "pupil,class\n" + (0..<1_000_000).map { "x\($0),7A/En\n" }.joined()
    let reading = readSchool(SampleFolder.files(changing: ["memberships.csv": rows]))
    #expect(reading.holdsErrors)
    #expect(reading.findings.count < 20)
    #expect(reading.findings.contains { $0.what.contains("999989 findings more of this kind") })
  }

  @Test(arguments: [
    "[", "{a=", "a = [", "[[period]]\n", "a.a.a.a.", "x = {y = [",
  ])
  func `deep nesting of settings is refused`(_ piece: String) {
    let text = SampleFolder.text(of: "school.toml") + String(repeating: piece, count: 100_000)
    let reading = readSchool(SampleFolder.files(changing: ["school.toml": text]))
    #expect(reading.holdsErrors)
  }

  @Test(arguments: 0..<300)
  func `settings with stray signs are read to an end`(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let signs = "[ ] [[ { } = \" ' \"\"\" \n \r . , # \\ \\u0000 - : 1e nan é \u{2028} \u{7F} \"\""
      .split(
        separator: " ")
    var text = Array(SampleFolder.text(of: "school.toml"))
    for _ in 0..<Int.random(in: 1...6, using: &generator) {
      let place = Int.random(in: 0..<text.count, using: &generator)
      if Int.random(in: 0..<4, using: &generator) == 0 {
        text.removeSubrange(place..<min(text.count, place + 15))
      }
      let sign = signs[Int.random(in: 0..<signs.count, using: &generator)]
      text.insert(contentsOf: sign, at: min(place, text.count))
    }
    let reading = readSchool(SampleFolder.files(changing: ["school.toml": String(text)]))
    #expect(reading.school != nil || reading.findings.contains { $0.severity == .error })
  }

  @Test(arguments: ["0000-01-01", "9999-12-31", "2026-02-30", "-2026-09-07", "٢٠٢٦-٠٩-٠٧", "1e9"])
  func `dates that are none, or far away, are findings`(_ date: String) {
    let requests = SampleFolder.text(of: "requests.csv").replacing("2026-09-14", with: date)
    let closures = "first,last,label\n\(date),\(date),x\n"
    let reading = readSchool(
      SampleFolder.files(changing: ["requests.csv": requests, "closures.csv": closures]))
    #expect(reading.findings.contains { $0.file == "requests.csv" && $0.line == 2 })
  }

  @Test func `a closure of ten thousand years closes the term, and ends`() {
    let closures = "first,last,label\n0001-01-01,9999-12-31,Forever\n"
    let reading = readSchool(SampleFolder.files(changing: ["closures.csv": closures]))
    #expect(reading.findings.contains { $0.column == "term.first" })
  }

  @Test func `too many closures are refused before they are spread over the dates`() {
    let closures =
      "first,last,label\n"
      + String(repeating: "2026-09-07,2026-12-18,x\n", count: 200_000)
    let reading = readSchool(SampleFolder.files(changing: ["closures.csv": closures]))
    #expect(reading.findings.contains { $0.what == "there are 200000 closures" })
  }

  @Test func `control characters and names never reach a message`() {
    let pupils =
      SampleFolder.text(of: "pupils.csv") + "p3,Secret,Sorrow,\u{1B}[31m9\u{202E},8A,,,,,\n"
    let reading = readSchool(SampleFolder.files(changing: ["pupils.csv": pupils]))
    let text = reading.findings.map(\.description).joined()
    #expect(reading.findings.count == 1)
    #expect(!text.unicodeScalars.contains { $0.value < 32 || $0.value == 0x202E })
    #expect(!text.contains("Secret") && !text.contains("Sorrow"))
  }

  @Test(arguments: 0..<100)
  func `a damaged plan folder is read to an end`(_ seed: Int) throws {
    let school = try #require(readSchool(SampleFolder.files).school)
    var generator = SeededGenerator(seed: UInt64(seed))
    let files = SamplePlan.files.map {
      InMemoryFile(name: $0.name, bytes: damage($0.bytes, using: &generator))
    }
    let reading = readPlan(files, school: school)
    #expect(reading.plan != nil || reading.findings.contains { $0.severity == .error })
  }
}
