/// Shapes on a plane whose origin is at the top left; what a plot becomes, on a screen as on paper.
struct Picture: Hashable, Sendable {
  /// A rectangle, a line or a label.
  enum Shape: Hashable, Sendable {
    case box(x: Double, y: Double, width: Double, height: Double, shade: Shade)
    case line([Point], Shade)
    /// A thin line that helps to read off a value.
    case rule(Point, Point)
    case label(String, Point, Anchor)
  }

  /// A place on the plane.
  struct Point: Hashable, Sendable {
    let x: Double
    let y: Double
  }

  /// Which end of a label is at its place.
  enum Anchor: String, Hashable, Sendable {
    case start
    case middle
    case end
  }

  let width: Double
  let height: Double
  let shapes: [Shape]

  /// The height of the letters of labels.
  static let letterHeight = 13.0

  /// About how wide a label is; a letter of a sans-serif type takes some 0.55 of its height.
  static func width(of label: String) -> Double {
    Double(displayWidth(of: label)) * letterHeight * 0.55
  }
}

/// The looks by which series are told apart, also in grey, from dark to light.
enum Shade: Int, CaseIterable, Hashable, Sendable {
  case dark
  case middle
  case light
  case pale

  /// The colour of an area, as red, green and blue from 0 to 255; each is a clear step lighter in grey.
  var fill: (red: Int, green: Int, blue: Int) {
    switch self {
    case .dark: (27, 54, 93)
    case .middle: (92, 130, 178)
    case .light: (170, 196, 226)
    case .pale: (238, 243, 249)
    }
  }

  /// The lengths of dashes and gaps by which a line is known without colour; none for a whole line.
  var dashes: [Double] {
    switch self {
    case .dark: []
    case .middle: [8, 4]
    case .light: [2, 3]
    case .pale: [10, 3, 2, 3]
    }
  }

  /// The look of the series with a number.
  static func ofSeries(_ number: Int) -> Shade { allCases[number % allCases.count] }
}
