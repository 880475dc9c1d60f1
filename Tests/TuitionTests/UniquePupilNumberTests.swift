import Testing
import Tuition

struct UniquePupilNumberTests {
  @Test(arguments: ["B801200005001", "P207000016049", "M80120000500A", "H91923456200Z"])
  func `published examples are sound`(_ number: String) {
    #expect(UniquePupilNumber.check(number) == .sound)
  }

  @Test func `the letter printed for one example elsewhere is wrong`() {
    #expect(UniquePupilNumber.check("Q207000016049") == .otherLetter("P"))
  }

  @Test(arguments: [
    "", "B80120000500", "I801200005001", "B8012000050O1", "B80120000500S", "B８01200005001",
  ])
  func `another shape is no number`(_ number: String) {
    #expect(UniquePupilNumber.check(number) == .otherShape)
  }

  @Test func `each mistyped digit of a number is found`() {
    let digits = Array("801200005001")
    for place in digits.indices {
      var wrong = digits
      wrong[place] = wrong[place] == "9" ? "0" : "9"
      #expect(UniquePupilNumber.check("B" + String(wrong)) != .sound)
    }
  }
}
