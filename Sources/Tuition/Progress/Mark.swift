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

  /// Reads an assessment on its scale; nothing where the value is not on the scale or the scale is another.
  public init?(_ assessment: Assessment, on scale: Scale) {
    guard assessment.scale == scale.id, let step = scale.step(of: assessment.value) else {
      return nil
    }
    self.scale = scale.id
    self.step = step
    written = assessment.value
    date = assessment.date
    source = assessment.source
  }

  /// How many steps the mark lies above another of the same scale; nothing where the scales differ.
  public func steps(above other: Mark) -> Int? {
    scale == other.scale ? step - other.step : nil
  }
}
