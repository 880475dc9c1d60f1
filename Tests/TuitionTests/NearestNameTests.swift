import Testing
import Tuition

struct NearestNameTests {
  @Test func `a slip of the pen finds the name meant`() {
    #expect(nearestName(to: "one-to-won", among: ["small-group", "one-to-one"]) == "one-to-one")
    #expect(nearestName(to: "english", among: ["Science", "English"]) == "English")
  }

  @Test func `nothing is suggested where nothing is near`() {
    #expect(nearestName(to: "Latin", among: ["English", "Science"]) == nil)
    #expect(nearestName(to: "x", among: []) == nil)
  }

  @Test func `names whose digits differ are different things`() {
    #expect(nearestName(to: "P0012", among: ["P0011", "P0013"]) == nil)
    #expect(nearestName(to: "p0012", among: ["P0011", "P0012"]) == "P0012")
  }

  @Test func `of two as near the first is taken`() {
    #expect(nearestName(to: "cat", among: ["car", "cap"]) == "car")
  }

  @Test func `a value in a message is shortened and without control characters`() {
    #expect(quoted("a\u{1B}b") == "\"a\u{FFFD}b\"")
    #expect(quoted(String(repeating: "x", count: 90)).count == 63)
  }
}
