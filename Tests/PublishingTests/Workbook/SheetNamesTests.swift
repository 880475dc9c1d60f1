import Testing

@testable import Publishing

@Suite struct SheetNamesTests {
  @Test func `a name is one that spreadsheets take, and never the same twice`() {
    var names = SheetNames()
    let made = ["'a/b'", "A_B", "History", "", "[x]:*?", "\u{0}"].map { names.name(for: $0) }
    #expect(made == ["a_b", "A_B (2)", "History (2)", "_", "_x____", "\u{FFFD}"])
  }

  @Test(arguments: ["n", "日", "👩‍🏫", "𝒩"])
  func `a long name is cut to 31 letters, and stays its own`(_ letter: String) {
    var names = SheetNames()
    let long = String(repeating: letter, count: 60)
    let (first, second) = (names.name(for: long), names.name(for: long))
    #expect(first.utf16.count <= 31 && first.utf16.count > 26)
    #expect(second.utf16.count <= 31 && second.hasSuffix(" (2)"))
    #expect(long.hasPrefix(first))
  }
}
