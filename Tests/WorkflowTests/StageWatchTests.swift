import Testing

@testable import Workflow

@Suite struct StageWatchTests {
  /// A clock that a test moves.
  private final class Hand { var time = Duration.zero }

  @Test func `the visits of a stage are added up in the order of their beginning`() {
    let hand = Hand()
    let watch = StageWatch { hand.time }
    watch.enter("bounding")
    hand.time = .seconds(1)
    watch.enter("improving")
    watch.enter("improving")
    hand.time = .seconds(3)
    watch.enter("bounding")
    hand.time = .seconds(7)
    #expect(
      watch.times == [
        StageTime(stage: "bounding", seconds: 5), StageTime(stage: "improving", seconds: 2),
      ])
  }

  @Test func `the last line of stages is read among other messages`() {
    let stages = [StageTime(stage: "reading", seconds: 0.125)]
    #expect(stageTimes(in: "a warning\n" + stageLine(stages) + "\nmore\n") == stages)
    #expect(stageTimes(in: "nothing\n").isEmpty)
  }
}
