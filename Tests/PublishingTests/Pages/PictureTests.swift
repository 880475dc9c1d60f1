import Testing

@testable import Publishing

@Suite struct PictureTests {
  private func boxes(_ plot: Plot) -> [(x: Double, width: Double, y: Double)] {
    plot.picture.shapes.compactMap { shape in
      guard case .box(let x, let y, let width, 16, _) = shape else { return nil }
      return (x, width, y)
    }
  }

  @Test func `the lengths of bars are as their values, and a stack begins where the last ended`() {
    let bars = boxes(.stackedBars(SamplePage.bars))
    #expect(bars.count == 3)
    #expect(abs(bars[0].width - 3 * bars[1].width) < 1e-9)
    #expect(abs(bars[1].x - (bars[0].x + bars[0].width)) < 1e-9)
    #expect(bars[2].x == bars[0].x && bars[2].y > bars[0].y)
  }

  @Test func `nothing of a plot lies outside its picture`() {
    let many = Plot.Bars(
      categories: (1...30).map { "Category number \($0)" },
      series: (1...4).map { Plot.Series("Series \($0)", .init(repeating: 9_999, count: 30)) },
      unit: "hours")
    for plot in [Plot.stackedBars(many), .bars(many), .lines(SamplePage.lines)] {
      let picture = plot.picture
      for shape in picture.shapes {
        guard case .label(let text, let place, let anchor) = shape else { continue }
        let width = Picture.width(of: text)
        let left =
          anchor == .start ? place.x : anchor == .end ? place.x - width : place.x - width / 2
        #expect(left >= -1 && left + width <= picture.width + 8, "\(text)")
        #expect(place.y > 0 && place.y <= picture.height, "\(text)")
      }
    }
  }

  @Test func `bars beside long names keep their room`() {
    func longest(_ name: String) -> Double {
      let bars = Plot.Bars(categories: [name], series: [.init("placed", [80])], unit: "requests")
      return boxes(.bars(bars)).map(\.width).max() ?? 0
    }
    #expect(longest("short") > 300)
    #expect(longest(String(repeating: "long ", count: 12)) >= 140)
  }

  /// The labels of a plot with where they stand.
  private func labels(_ lines: Plot.Lines) -> [String: Picture.Point] {
    Plot.lines(lines).picture.shapes.reduce(into: [:]) { found, shape in
      if case .label(let text, let place, _) = shape { found[text] = place }
    }
  }

  @Test func `points of a line stand where their values are, below the one that is pointed out`() {
    let lines = Plot.Lines(
      points: ["0", "10", "40"], at: [0, 10, 40], series: [.init("placed", [3, 5, 7])],
      unit: "requests placed", axis: "cap (%)", mark: .init(1, "knee"))
    let found = labels(lines)
    guard let first = found["0"], let middle = found["10"], let last = found["40"],
      let knee = found["knee"], let axis = found["cap (%)"]
    else {
      Issue.record("\(found)")
      return
    }
    #expect(abs((middle.x - first.x) * 4 - (last.x - first.x)) < 1e-6)
    #expect(knee.x == middle.x && knee.y < middle.y && axis.y > middle.y)
    #expect(found["5"]?.x == middle.x, "the value stands above its point")
  }

  @Test func `where points are many only names stand that do not run into each other`() {
    let lines = Plot.Lines(
      points: (0..<50).map { "\($0 * 1000)" },
      series: [.init("placed", .init(repeating: 12_345, count: 50))], unit: "requests",
      axis: String(repeating: "long ", count: 30), mark: .init(0, "knee"))
    var ends: [Double: Double] = [:]
    for case .label(let text, let place, .middle) in Plot.lines(lines).picture.shapes {
      let half = Picture.width(of: text) / 2
      #expect(place.x - half >= -1 && place.x + half <= 489, "\(text)")
      #expect(place.x - half >= ends[place.y] ?? -1, "\(text)")
      ends[place.y] = place.x + half
    }
  }

  @Test(arguments: [
    (0, [0, 1]), (1, [0, 0.2, 0.4, 0.6, 0.8, 1]), (7, [0, 2, 4, 6, 8]),
    (160, [0, 50, 100, 150, 200]),
    (1001, [0, 500, 1000, 1500]),
  ])
  func `a scale has a few round marks and reaches the largest value`(
    largest: Double, marks: [Double]
  ) {
    let scale = PictureScale(upTo: largest)
    #expect(scale.marks.count == marks.count)
    #expect(zip(scale.marks, marks).allSatisfy { abs($0 - $1) < 1e-9 })
    #expect(scale.most >= largest)
  }

  @Test func `series differ by their greys, and lines by their dashes`() {
    let greys = Shade.allCases.map { shade in
      0.299 * Double(shade.fill.red) + 0.587 * Double(shade.fill.green)
        + 0.114 * Double(shade.fill.blue)
    }
    #expect(zip(greys, greys.dropFirst()).allSatisfy { $1 - $0 > 40 })
    #expect(Set(Shade.allCases.map(\.dashes)).count == Shade.allCases.count)
  }
}
