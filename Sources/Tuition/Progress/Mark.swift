/// A value of attainment at its step of its scale.
///
/// Marks are not ordered by themselves: of two scales neither is higher.
public struct Mark: Hashable, Sendable {
  /// The scale.
  public let scale: Identifier<Scale>
  /// Where the value lies on its scale.
  public let step: Int
  /// The value as it is written.
  public let written: String
  /// When it was assessed.
  public let date: CalendarDate
  /// What it comes from, where given.
  public let source: String?
  /// How exactly the step is known.
  public let reach: Reach

  /// How exactly the step of a mark is known.
  public enum Reach: Hashable, Sendable {
    /// The value lies on the scale.
    case exact
    /// The pupil worked below the standard of the test, so the step is one that the pupil did not reach.
    case belowScale
  }

  /// Reads an assessment on its scale; nothing where the value is not on the scale or the scale is another.
  ///
  /// That a pupil works below the test is no lack of a value: the pupil lies below everything on the scale.
  public init?(_ assessment: Assessment, on scale: Scale) {
    guard assessment.scale == scale.id else { return nil }
    if let step = scale.step(of: assessment.value) {
      self.step = step
      reach = .exact
    } else if NotAssessed(written: assessment.value) == .belowTest {
      step = scale.lowest - 1
      reach = .belowScale
    } else {
      return nil
    }
    self.scale = scale.id
    written = assessment.value
    date = assessment.date
    source = assessment.source
  }

  /// How many steps the mark lies above another of the same scale; nothing where the scales differ, or one is below it.
  public func steps(above other: Mark) -> Int? {
    scale == other.scale && reach == .exact && other.reach == .exact ? step - other.step : nil
  }
}
