/// A figure in HTML: the plot as a drawing with its words for those who do not see it.
struct FigureMarkup {
  private let figure: Figure
  private let picture: Picture

  init(_ figure: Figure) {
    self.figure = figure
    picture = figure.plot.picture
  }

  var text: String {
    let shapes = picture.shapes.map(written).joined(separator: "\n")
    return """
      <figure>
      <svg role="img" aria-label="\(figure.description.markup)" viewBox="0 0 \
      \(digits(picture.width)) \(digits(picture.height))" font-size="\(digits(Picture.letterHeight))">
      \(shapes)
      </svg>
      <figcaption>\(figure.caption.markup)</figcaption>
      </figure>
      """
  }

  private func written(_ shape: Picture.Shape) -> String {
    switch shape {
    case .box(let x, let y, let width, let height, let shade):
      return "<rect x=\"\(digits(x))\" y=\"\(digits(y))\" width=\"\(digits(width))\" "
        + "height=\"\(digits(height))\" fill=\"\(colour(shade))\" stroke=\"\(colour(.dark))\"/>"
    case .line(let points, let shade):
      let places = points.map { "\(digits($0.x)),\(digits($0.y))" }.joined(separator: " ")
      let dashes = shade.dashes.map(digits).joined(separator: " ")
      return "<polyline points=\"\(places)\" fill=\"none\" stroke=\"\(colour(.dark))\" "
        + "stroke-width=\"2\"\(dashes.isEmpty ? "" : " stroke-dasharray=\"\(dashes)\"")/>"
    case .rule(let from, let to):
      return "<line x1=\"\(digits(from.x))\" y1=\"\(digits(from.y))\" x2=\"\(digits(to.x))\" "
        + "y2=\"\(digits(to.y))\" stroke=\"#c8ccd2\"/>"
    case .label(let text, let place, let anchor):
      return "<text x=\"\(digits(place.x))\" y=\"\(digits(place.y))\" "
        + "text-anchor=\"\(anchor.rawValue)\">\(text.markup)</text>"
    }
  }

  private func colour(_ shade: Shade) -> String {
    let (red, green, blue) = shade.fill
    return "rgb(\(red),\(green),\(blue))"
  }

  /// A length with at most one decimal, the same on every machine.
  private func digits(_ length: Double) -> String {
    let tenths = Int((length * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
  }
}
