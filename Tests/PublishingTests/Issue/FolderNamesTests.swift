import Testing

@testable import Publishing

@Suite struct FolderNamesTests {
  @Test func `no word leads out of its folder, and no two share a name`() {
    var names = FolderNames()
    let made = ["../../etc", "A/B", "a_b", "", ".", "Ünal", "T1", "t1"].map { names.name(for: $0) }
    #expect(names.name(for: String(repeating: "日", count: 500)).utf8.count == 120)
    #expect(made == ["______etc", "A_B", "a_b-2", "_", "_-2", "Ünal", "T1", "t1-2"])
  }
}
