/// Lays out lines over points that lie side by side.
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

  /// Where the plot begins, below the legend and the name of the unit.
  private var top: Double { legend.height + 26 }

  private func place(_ point: Int, _ value: Double) -> Picture.Point {
    let steps = Double(max(1, lines.points.count - 1))
    return .init(
      x: margin + 12 + Double(point) / steps * (width - margin - 48),
      y: top + plotHeight * (1 - value / scale.most))
  }

  var picture: Picture {
    var shapes = legend.shapes
    shapes.append(.label(lines.unit, .init(x: 0, y: legend.height + 12), .start))
    for mark in scale.marks {
      let y = place(0, mark).y
      shapes += [
        .rule(.init(x: margin, y: y), .init(x: width, y: y)),
        .label(PictureScale.words(mark), .init(x: margin - 6, y: y + 4.5), .end),
      ]
    }
    for (number, series) in lines.series.enumerated() {
      let points = series.values.enumerated().map { place($0, $1) }
      shapes.append(.line(points, .ofSeries(number)))
    }
    return Picture(width: width, height: top + plotHeight + 24, shapes: shapes + names)
  }

  /// The names of the points; where they stand too close, only as many as there is room for.
  private var names: [Picture.Shape] {
    let room = (width - margin - 48) / Double(max(1, lines.points.count - 1))
    let widest = (lines.points.map(Picture.width(of:)).max() ?? 0) + 10
    let step = max(1, Int((widest / room).rounded(.up)))
    return lines.points.enumerated().filter { $0.offset.isMultiple(of: step) }.map { number, name in
      .label(name, .init(x: place(number, 0).x, y: top + plotHeight + 18), .middle)
    }
  }
}
