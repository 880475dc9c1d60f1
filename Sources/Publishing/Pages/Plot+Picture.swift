extension Plot {
  /// The plot as shapes.
  var picture: Picture {
    switch self {
    case .stackedBars(let bars): BarPicture(bars, stacking: .stacked).picture
    case .bars(let bars): BarPicture(bars, stacking: .apart).picture
    case .lines(let lines): LinePicture(lines).picture
    }
  }
}

/// The names of the series with their looks, in rows above a plot.
struct PictureLegend {
  let shapes: [Picture.Shape]
  let height: Double

  init(_ names: [String], width: Double) {
    var shapes: [Picture.Shape] = []
    var (x, y) = (0.0, 0.0)
    for (number, name) in names.enumerated() {
      let taken = 18 + Picture.width(of: name) + 18
      if x > 0, x + taken > width { (x, y) = (0, y + 20) }
      shapes += [
        .box(x: x, y: y + 2, width: 12, height: 12, shade: .ofSeries(number)),
        .label(name, .init(x: x + 18, y: y + 13), .start),
      ]
      x += taken
    }
    self.shapes = names.count > 1 ? shapes : []
    height = names.count > 1 ? y + 28 : 0
  }
}

/// A scale from 0 to a round number that is not below the largest value.
struct PictureScale {
  /// The round numbers at which a rule stands.
  let marks: [Double]

  var most: Double { marks.last ?? 1 }

  init(upTo largest: Double) {
    guard largest > 0, largest.isFinite else {
      marks = [0, 1]
      return
    }
    var unit = 1.0
    while unit * 10 <= largest { unit *= 10 }
    while unit > largest { unit /= 10 }
    let step = [0.2, 0.5, 1, 2, 5].first { unit * $0 * 5 >= largest } ?? 5
    let count = max(1, Int((largest / (unit * step)).rounded(.up)))
    marks = (0...count).map { Double($0) * unit * step }
  }

  /// A value as it stands at a rule or a bar: whole where it can be.
  static func words(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? grouped(tenths / 10) : "\(tenths / 10).\(abs(tenths % 10))"
  }
}
