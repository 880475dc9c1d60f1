/// Lays out horizontal bars, so that names of categories stand where they are read.
struct BarPicture {
  enum Stacking {
    case stacked
    case apart
  }

  private let bars: Plot.Bars
  private let stacking: Stacking
  /// Wide enough for bars that can be told apart beside long names.
  private let width: Double
  private let thickness = 16.0
  private static let (usual, leastForBars) = (480.0, 200.0)
  private let labelWidth: Double
  private let scale: PictureScale
  private let legend: PictureLegend

  init(_ bars: Plot.Bars, stacking: Stacking) {
    self.bars = bars
    self.stacking = stacking
    labelWidth = 10 + 1.15 * (bars.categories.map(Picture.width(of:)).max() ?? 0)
    width = max(Self.usual, labelWidth + Self.leastForBars)
    let sums = bars.categories.indices.map { place in
      let values = bars.series.map { $0.values[place] }
      return stacking == .stacked ? values.reduce(0, +) : values.max() ?? 0
    }
    scale = PictureScale(upTo: sums.max() ?? 0)
    legend = PictureLegend(bars.series.map(\.name), width: width)
  }

  private var rows: Int { stacking == .stacked ? 1 : max(1, bars.series.count) }
  private var band: Double { thickness * Double(rows) + 10 }
  private var bottom: Double { legend.height + band * Double(bars.categories.count) }

  /// How far to the right a value lies; room is left for the words behind the longest bar.
  private func place(_ value: Double) -> Double {
    labelWidth + value / scale.most * (width - labelWidth - 56)
  }

  var picture: Picture {
    var shapes = legend.shapes + rules
    for (number, category) in bars.categories.enumerated() {
      let top = legend.height + band * Double(number) + 5
      let middle = top + (band - 10) / 2 + 4.5
      shapes.append(.label(category, .init(x: labelWidth - 10, y: middle), .end))
      shapes += stacking == .stacked ? stack(number, top: top) : apart(number, top: top)
    }
    return Picture(width: width, height: bottom + 40, shapes: shapes)
  }

  private var rules: [Picture.Shape] {
    scale.marks.flatMap { mark -> [Picture.Shape] in
      let x = place(mark)
      return [
        .rule(.init(x: x, y: legend.height), .init(x: x, y: bottom + 3)),
        .label(PictureScale.words(mark), .init(x: x, y: bottom + 17), .middle),
      ]
    } + [.label(bars.unit, .init(x: place(scale.most / 2), y: bottom + 34), .middle)]
  }

  private func stack(_ category: Int, top: Double) -> [Picture.Shape] {
    var shapes: [Picture.Shape] = []
    var sum = 0.0
    for (number, series) in bars.series.enumerated() where series.values[category] > 0 {
      let next = sum + series.values[category]
      shapes.append(box(from: sum, to: next, top: top, shade: .ofSeries(number)))
      sum = next
    }
    return shapes + [value(sum, top: top)]
  }

  private func apart(_ category: Int, top: Double) -> [Picture.Shape] {
    bars.series.enumerated().flatMap { number, series -> [Picture.Shape] in
      let own = top + thickness * Double(number)
      let length = series.values[category]
      return [
        box(from: 0, to: length, top: own, shade: .ofSeries(number)), value(length, top: own),
      ]
    }
  }

  private func box(from: Double, to: Double, top: Double, shade: Shade) -> Picture.Shape {
    .box(x: place(from), y: top, width: place(to) - place(from), height: thickness, shade: shade)
  }

  private func value(_ value: Double, top: Double) -> Picture.Shape {
    .label(PictureScale.words(value), .init(x: place(value) + 6, y: top + 12.5), .start)
  }
}
