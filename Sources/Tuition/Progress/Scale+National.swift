extension Scale {
  /// The scales of schools in England that need not be described.
  public static let national: [Scale] = [
    levels, keyStage2Scaled, keyStage1Scaled, keyStage2Teacher, keyStage2Science, standardised,
    gcse,
  ]

  /// National Curriculum levels and sublevels, in points: level L is worth 6L + 3, a sublevel 2 more or less.
  public static let levels = Scale(
    id: "nc-levels", title: "National Curriculum levels", unit: "point",
    values: .named([Value("W", 3)] + (1...8).flatMap(level)))

  private static func level(_ level: Int) -> [Value] {
    let points = 6 * level + 3
    return [
      Value("\(level)c", points - 2), Value("\(level)b", points), Value("\(level)", points),
      Value("\(level)a", points + 2),
    ]
  }

  /// Scaled scores of the tests at the end of key stage 2.
  public static let keyStage2Scaled = Scale(
    id: "ks2-scaled", title: "key stage 2 scaled scores", unit: "point", values: .whole(80...120))

  /// Scaled scores of the tests at the end of key stage 1.
  public static let keyStage1Scaled = Scale(
    id: "ks1-scaled", title: "key stage 1 scaled scores", unit: "point", values: .whole(85...115))

  /// Teacher assessment at key stage 2, the pre-key-stage standards and the engagement model included.
  public static let keyStage2Teacher = Scale(
    id: "ks2-teacher", title: "key stage 2 teacher assessment",
    lowestFirst: ["EM", "PK1", "PK2", "PK3", "PK4", "PK5", "PK6", "WTS", "EXS", "GDS"])

  /// Teacher assessment of science, which knows two values only.
  public static let keyStage2Science = Scale(
    id: "ks2-science", title: "key stage 2 teacher assessment of science",
    lowestFirst: ["HNM", "EXS"])

  /// Scores standardised by age, with mean 100 and standard deviation 15, as far as three deviations.
  public static let standardised = Scale(
    id: "standardised", title: "standardised scores", unit: "point", values: .whole(55...145))

  /// GCSE grades 9 to 1.
  public static let gcse = Scale(
    id: "gcse", title: "GCSE grades", unit: "grade",
    values: .named([Value("U", 0)] + (1...9).map { Value("\($0)", $0) }))
}
