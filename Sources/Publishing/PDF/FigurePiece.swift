/// A plot with its caption below; its labels are text, so that they can be searched and heard.
struct FigurePiece: SheetPiece {
  private let picture: Picture
  private let labels: [Picture.Shape: SetText]
  private let caption: SetText
  private let scale = 0.75
  let spaceBefore = 10.0

  init(_ figure: Figure, maker: PieceMaker) {
    picture = figure.plot.picture
    caption = maker.broken(.strong(figure.caption), size: 8.5, width: 460)
    var labels: [Picture.Shape: SetText] = [:]
    for shape in picture.shapes {
      guard case .label(let text, _, _) = shape else { continue }
      labels[shape] = maker.text(PageText(text), size: Picture.letterHeight * scale)
    }
    self.labels = labels
  }

  var leastRoom: Double { picture.height * scale + 4 + caption.height }

  func put(on sheets: inout Sheets) {
    let x = sheets.frame.place(0, width: picture.width * scale)
    sheets.add(.begin("Figure"))
    for shape in picture.shapes { put(shape, x: x, y: sheets.y, on: &sheets) }
    sheets.add(.end("Figure"))
    sheets.advance(picture.height * scale + 4)
    sheets.put(caption, start: 0, width: caption.brokenWidth, tag: "P")
  }

  private func put(_ shape: Picture.Shape, x: Double, y: Double, on sheets: inout Sheets) {
    func place(_ point: Picture.Point) -> (x: Double, y: Double) {
      (x + point.x * scale, y + point.y * scale)
    }
    switch shape {
    case .box(let left, let top, let width, let height, let shade):
      let corner = place(.init(x: left, y: top))
      sheets.add(
        .shade(
          x: corner.x, y: corner.y, width: width * scale, height: height * scale, shade))
    case .line(let points, let shade): sheets.add(.plotLine(points.map(place), shade))
    case .rule(let from, let to): sheets.add(.rule([place(from), place(to)], .hair))
    case .label(_, let point, let anchor):
      guard let text = labels[shape], let line = text.lines.first else { return }
      let at = place(point)
      let back = anchor == .start ? 0 : anchor == .end ? text.width : text.width / 2
      sheets.add(.text(text, at.x - back, at.y - (line.bottom - line.top) * 0.78))
    }
  }
}
