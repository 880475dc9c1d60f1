/// A scale on which attainment is recorded: its values from lowest to highest, each at a step.
///
/// Steps say how far two values of one scale lie apart. Nothing sets a step of one scale beside one of another.
public struct Scale: Hashable, Sendable {
  /// A value as schools write it, and its step.
  public struct Value: Hashable, Sendable {
    /// The value as it is written.
    public let name: String
    /// Where it lies on the scale.
    public let step: Int

    /// Makes a value.
    public init(_ name: String, _ step: Int) {
      self.name = name
      self.step = step
    }
  }

  /// What can be written on a scale.
  public enum Values: Hashable, Sendable {
    /// Whole numbers, which are their own steps.
    case whole(ClosedRange<Int>)
    /// Names, in the order of their steps; of several at one step the first is the usual one.
    case named([Value])
  }

  /// The name by which files refer to the scale.
  public let id: Identifier<Scale>
  /// What the scale is called in sentences.
  public let title: String
  /// What one step is called, such as a point or a grade.
  public let unit: String
  /// What can be written on it.
  public let values: Values

  /// Makes a scale.
  public init(id: Identifier<Scale>, title: String, unit: String, values: Values) {
    self.id = id
    self.title = title
    self.unit = unit
    self.values = values
  }

  /// Makes a school's own scale from its values, lowest first, each one step above the last.
  public init(id: Identifier<Scale>, title: String, lowestFirst names: [String]) {
    self.init(
      id: id, title: title, unit: "step",
      values: .named(names.enumerated().map { Value($1, $0) }))
  }

  /// The step of a value as somebody wrote it, or nothing where it is not on the scale.
  public func step(of written: String) -> Int? {
    switch values {
    case .whole(let range):
      guard written.utf8.allSatisfy({ (48...57).contains($0) }), written.utf8.count <= 6 else {
        return nil
      }
      return Int(written).flatMap { range.contains($0) ? $0 : nil }
    case .named(let values):
      let wanted = written.lowercased()
      return values.first { $0.name.lowercased() == wanted }?.step
    }
  }

  /// The lowest step.
  var lowest: Int {
    switch values {
    case .whole(let range): range.lowerBound
    case .named(let values): values.map(\.step).min() ?? 0
    }
  }

  /// A step as a reader of the scale would say it.
  public func words(for step: Int) -> String {
    switch values {
    case .whole: return String(step)
    case .named(let values):
      if let exact = values.first(where: { $0.step == step }) { return exact.name }
      guard let below = values.last(where: { $0.step < step }) else { return "below the scale" }
      let usual = values.first { $0.step == below.step } ?? below
      return "just above \(usual.name)"
    }
  }

  /// What may be written, for a message.
  public var range: String {
    switch values {
    case .whole(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .named(let values): "one of " + values.map(\.name).joined(separator: ", ")
    }
  }

  /// A number of steps with its unit, such as `3 points`.
  public func counted(_ steps: Int) -> String { steps == 1 ? "1 \(unit)" : "\(steps) \(unit)s" }
}
