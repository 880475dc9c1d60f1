/// Lays out lines over points that lie along an axis, each point where its value is.
struct LinePicture {
  private let lines: Plot.Lines
  private let width = 480.0
  private let plotHeight = 180.0
  private let scale: PictureScale
  private let legend: PictureLegend
  private let margin: Double

  init(_ lines: Plot.Lines) {
    self.lines = lines
    scale = PictureScale(upTo: lines.series.flatMap(\.values).max() ?? 0)
    legend = PictureLegend(lines.series.map(\.name), width: width)
    margin = 10 + (scale.marks.map { Picture.width(of: PictureScale.words($0)) }.max() ?? 0)
  }

  /// Where the plot begins, below the legend, the name of the unit and the word for a point that is pointed out.
  private var top: Double { legend.height + (lines.mark == nil ? 34 : 56) }

  private var bottom: Double { top + plotHeight }

  /// How far to the right a point lies, as its value is between the first and the last.
  private func across(_ point: Int) -> Double {
    let first = lines.places.first ?? 0
    let whole = (lines.places.last ?? 0) - first
    let share = whole > 0 ? (lines.places[point] - first) / whole : 0
    return margin + 12 + share * (width - margin - 48)
  }

  private func place(_ point: Int, _ value: Double) -> Picture.Point {
    .init(x: across(point), y: top + plotHeight * (1 - value / scale.most))
  }

  var picture: Picture {
    var shapes = legend.shapes
    shapes.append(.label(lines.unit, .init(x: 0, y: legend.height + 12), .start))
    for mark in scale.marks {
      let y = top + plotHeight * (1 - mark / scale.most)
      shapes += [
        .rule(.init(x: margin, y: y), .init(x: width, y: y)),
        .label(PictureScale.words(mark), .init(x: margin - 6, y: y + 4.5), .end),
      ]
    }
    for (number, series) in lines.series.enumerated() {
      let points = series.values.enumerated().map { place($0, $1) }
      shapes.append(.line(points, .ofSeries(number)))
    }
    let height = bottom + (lines.axis.isEmpty ? 24 : 42)
    return Picture(width: width, height: height, shapes: shapes + figures + ticks + names + marked)
  }

  /// The values of the only series, each above its point, where there is room.
  private var figures: [Picture.Shape] {
    guard lines.series.count == 1, let series = lines.series.first else { return [] }
    let words = series.values.map(PictureScale.words)
    return shown(words).map { point in
      let at = place(point, series.values[point])
      return .label(words[point], .init(x: at.x, y: at.y - 7), .middle)
    }
  }

  /// A short line below the plot at each point.
  private var ticks: [Picture.Shape] {
    lines.points.indices.map { point in
      .rule(.init(x: across(point), y: bottom), .init(x: across(point), y: bottom + 5))
    }
  }

  /// The names of the points where there is room, and what they are values of.
  private var names: [Picture.Shape] {
    let names = shown(lines.points).map { point in
      Picture.Shape.label(lines.points[point], .init(x: across(point), y: bottom + 18), .middle)
    }
    guard !lines.axis.isEmpty else { return names }
    let middle = margin + 12 + (width - margin - 48) / 2
    let axis = Picture.width(of: lines.axis) > width ? lines.axis.fitted(to: 64) : lines.axis
    return names + [.label(axis, .init(x: min(middle, width / 2 + 8), y: bottom + 36), .middle)]
  }

  /// A line through the point that is pointed out, with what is said of it on top.
  private var marked: [Picture.Shape] {
    guard let mark = lines.mark, lines.points.indices.contains(mark.point) else { return [] }
    let x = across(mark.point)
    let half = Picture.width(of: mark.label) / 2
    return [
      .rule(.init(x: x, y: top - 20), .init(x: x, y: bottom)),
      .label(mark.label, .init(x: min(max(x, half), width - half), y: top - 24), .middle),
    ]
  }

  /// The points at which words stand that do not run into each other, from the first on.
  private func shown(_ words: [String]) -> [Int] {
    var shown: [Int] = []
    var end = -Double.infinity
    for point in lines.points.indices {
      let half = Picture.width(of: words[point]) / 2
      guard across(point) - half >= end + (shown.isEmpty ? 0 : 8) else { continue }
      shown.append(point)
      end = across(point) + half
    }
    return shown
  }
}
