import Testing
import Tuition

@testable import Checking

struct TutorMostPerDayTests {
  @Test(arguments: [(1, 1), (2, 0)])
  func `a tutor gives no more sessions a day than their most`(most: Int, breaches: Int) throws {
    var scene = Scene()
    scene.records.tutors[0] = Scene.tutor("tom", mostPerDay: most)
    scene.ask("dan")
    scene.meet("S3", ["dan"], on: "2026-09-07", in: "P2")
    let sentences = try scene.sentences(of: TutorMostPerDay.self)
    #expect(sentences.count == breaches)
    #expect(sentences.allSatisfy { $0 == "tom gives 2 sessions on 2026-09-07, at most 1 a day." })
  }
}
