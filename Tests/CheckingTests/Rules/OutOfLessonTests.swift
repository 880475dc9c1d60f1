import Testing
import Tuition

@testable import Checking

struct OutOfLessonTests {
  private func scene(_ pupils: [Identifier<Pupil>], existing: [Identifier<Pupil>]) -> Scene {
    var scene = Scene()
    scene.sessions = []
    scene.meet("S1", pupils, on: "2026-09-07", by: "trio")
    scene.records.existing = existing.map {
      ExistingProvision(
        pupil: $0, provision: "Violin", time: WeeklyTime(day: .monday, period: "P1"))
    }
    return scene
  }

  @Test func `no more pupils are out of a lesson than the school allows`() throws {
    #expect(
      try scene(["ann", "ben", "cat"], existing: []).sentences(of: OutOfLesson.self) == [
        "3 pupils are out of 7Ar on 2026-09-07 in P1, ann, ben and cat: at most 2."
      ])
    #expect(try scene(["ann", "ben"], existing: []).sentences(of: OutOfLesson.self) == [])
  }

  @Test func `pupils at existing provision are out as well`() throws {
    #expect(
      try scene(["ann", "ben"], existing: ["cat"]).sentences(of: OutOfLesson.self) == [
        "3 pupils are out of 7Ar on 2026-09-07 in P1, ann, ben and cat,"
          + " 1 of them at existing provision: at most 2."
      ])
    #expect(try scene(["ann"], existing: ["cat"]).sentences(of: OutOfLesson.self) == [])
  }

  @Test func `existing provision alone is no breach, but tuition adds nothing to it`() throws {
    #expect(
      try scene(["dan"], existing: ["ann", "ben", "cat"]).sentences(of: OutOfLesson.self) == [])
    #expect(
      try scene(["ann"], existing: ["ben", "cat"]).sentences(of: OutOfLesson.self).count == 1)
  }
}
