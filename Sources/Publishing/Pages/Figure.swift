/// A plot with what it shows in words, for those who do not see it.
public struct Figure: Hashable, Sendable {
  /// What stands below the plot.
  public let caption: String
  /// What there is to see, in words that stand for the plot.
  public let description: String
  /// The plot.
  public let plot: Plot

  /// Makes a figure.
  public init(caption: String, description: String, plot: Plot) {
    self.caption = caption
    self.description = description
    self.plot = plot
  }
}

/// Figures to be drawn.
public enum Plot: Hashable, Sendable {
  /// A bar for each category, one series after the other along it.
  case stackedBars(Bars)
  /// A bar for each category and series, one below the other.
  case bars(Bars)
  /// A line for each series, from point to point.
  case lines(Lines)

  /// The figures of a series.
  public struct Series: Hashable, Sendable {
    /// What it is called.
    public let name: String
    /// A value for each category, not below 0.
    public let values: [Double]

    /// Makes a series.
    public init(_ name: String, _ values: [Double]) {
      self.name = name
      self.values = values
    }
  }

  /// Lengths by category.
  public struct Bars: Hashable, Sendable {
    /// The names of the categories.
    public let categories: [String]
    /// The series, at most four, since no more greys are told apart.
    public let series: [Series]
    /// What the lengths count, such as hours.
    public let unit: String

    /// Makes bars; each series must have a value for each category.
    public init(categories: [String], series: [Series], unit: String) {
      precondition(series.count <= Shade.allCases.count, "too many series to be told apart")
      precondition(series.allSatisfy { $0.values.count == categories.count })
      self.categories = categories
      self.series = series
      self.unit = unit
    }
  }

  /// Heights from point to point.
  public struct Lines: Hashable, Sendable {
    /// A point that is pointed out.
    public struct Mark: Hashable, Sendable {
      /// The place of the point among all.
      public let point: Int
      /// What is said of it.
      public let label: String

      /// Points a point out.
      public init(_ point: Int, _ label: String) {
        self.point = point
        self.label = label
      }
    }

    /// The names of the points.
    public let points: [String]
    /// How far along each point lies, ascending; side by side where nothing else is said.
    public let places: [Double]
    /// The series, at most four, since no more dashes are told apart.
    public let series: [Series]
    /// What the heights count.
    public let unit: String
    /// What the points are values of, with the unit; empty where that is plain.
    public let axis: String
    /// A point that is pointed out, if any.
    public let mark: Mark?

    /// Makes lines; each series must have a value for each point, and each point a place where any has.
    public init(
      points: [String], at places: [Double]? = nil, series: [Series], unit: String,
      axis: String = "", mark: Mark? = nil
    ) {
      precondition(series.count <= Shade.allCases.count, "too many series to be told apart")
      precondition(series.allSatisfy { $0.values.count == points.count })
      precondition(places.map { $0.count == points.count } ?? true, "every point needs a place")
      self.points = points
      self.places = places ?? points.indices.map(Double.init)
      self.series = series
      self.unit = unit
      self.axis = axis
      self.mark = mark
    }
  }
}
