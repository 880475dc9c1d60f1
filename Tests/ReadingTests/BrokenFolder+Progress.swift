import Tuition
import TuitionTesting

private let attainment = "pupil,subject,date,scale,value,source\n"

extension BrokenFolder {
  /// What can be wrong with attainment, and with what people say.
  static let ofProgress = [
    BrokenFolder(
      "score-off-scale",
      .write("attainment.csv", attainment + "p1,English,2026-07-10,ks2-scaled,121,test\n")),
    BrokenFolder(
      "scale-unknown",
      .write("attainment.csv", attainment + "p1,English,2026-07-10,nc-level,4b,test\n")),
    BrokenFolder(
      "score-after-term",
      .write("attainment.csv", attainment + "p1,English,2027-07-10,ks2-scaled,99,test\n")),
    BrokenFolder(
      "score-of-leaver", .replace("pupils.csv", "outside\n", "outside,left\n"),
      .replace("pupils.csv", "yes,after", "yes,after,2027-01-05"),
      .replace("pupils.csv", "K,yes,", "K,yes,,2026-06-01"),
      .replace("requests.csv", "\np2,English,one-to-one,40,yes,,,", ""),
      .write("attainment.csv", attainment + "p2,English,2026-07-10,ks2-scaled,99,test\n")),
    BrokenFolder(
      "scores-on-one-day",
      .write(
        "attainment.csv",
        attainment + "p1,English,2026-07-10,ks2-scaled,99,test\n"
          + "p1,English,2026-07-10,ks2-scaled,95,test\n")),
    BrokenFolder(
      "scores-of-two-sources",
      .write(
        "attainment.csv",
        attainment + "p1,English,2026-07-10,ks2-scaled,99,test\n"
          + "p1,English,2026-07-10,ks2-scaled,95,teacher\n")),
    BrokenFolder(
      "request-of-leaver", .replace("pupils.csv", "outside\n", "outside,left\n"),
      .replace("pupils.csv", "yes,after", "yes,after,"),
      .replace("pupils.csv", "K,yes,", "K,yes,,2026-06-01")),
    BrokenFolder(
      "upn-letter", .replace("pupils.csv", "pupil,surname", "upn,pupil,surname"),
      .replace("pupils.csv", "\np1,", "\nB801200005001,p1,"),
      .replace("pupils.csv", "\np2,", "\nQ207000016049,p2,")),
    BrokenFolder(
      "reason-hard-to-reach",
      .write(
        "nominations.csv",
        "pupil,subject,teacher,kind,reason\np1,English,KLM,not-ready,Poor behaviour in class\n")),
    BrokenFolder(
      "nomination-of-nobody",
      .write(
        "nominations.csv",
        "pupil,subject,teacher,kind,reason\np3,English,KLM,raise,Reads below her age\n")),
    BrokenFolder(
      "view-not-a-topic",
      .write("views.csv", "pupil,voice,about,says\np1,pupil,hobby,Loves drawing\n")),
    BrokenFolder(
      "history-without-scale",
      .write(
        "history.csv",
        "pupil,subject,provision,first,last,before\np1,English,x,2026-01-12,2026-03-20,3c\n")),
    BrokenFolder(
      "expectation-off-scale",
      .write("expectations.toml", "[[expect]]\nscale = \"gcse\"\nvalue = \"A*\"\n")),
    BrokenFolder(
      "expectation-not-a-moment",
      .write(
        "expectations.toml",
        "[[expect]]\nscale = \"gcse\"\nvalue = \"4\"\nby = \"summer of year 11\"\n")),
    BrokenFolder(
      "scale-expects-nothing",
      .write("expectations.toml", "[[scale]]\nname = \"steps\"\nvalues = [\"Low\", \"High\"]\n")),
  ]

  /// What the school expects twice, and what its provisions say of whom they are for.
  static let ofExpectations = [
    BrokenFolder(
      "expectation-twice",
      .write(
        "expectations.toml",
        "[[expect]]\nscale = \"gcse\"\nvalue = \"4\"\n\n[[expect]]\nscale = \"gcse\"\nvalue = \"5\"\n"
          + "by = \"end of year 11\"\n")),
    BrokenFolder(
      "progress-twice",
      .write(
        "expectations.toml",
        "[[progress]]\nscale = \"gcse\"\nsteps-per-year = 1\nsubjects = [\"English\"]\n\n"
          + "[[progress]]\nscale = \"gcse\"\nsteps-per-year = 2\n"
          + "subjects = [\"Art\", \"English\"]\n")),
    BrokenFolder(
      "provision-for-the-keen",
      .replace("provisions.csv", "group-most,mode", "group-most,mode,entry"),
      .replace("provisions.csv", ",rotate", ",rotate,Keen pupils who attend every day")),
  ]

  /// What can be wrong with the school's criteria.
  static let ofCriteria = [
    criterion(
      "criteria-easy-to-reach",
      says: "Only children who attend every day and are keen may have tuition.",
      "when = { nominated = \"ready\" }\nthen = \"eligible\""),
    BrokenFolder(
      "criteria-weights",
      .write("criteria.toml", eligible + (1...3).map { weight("w\($0)") }.joined())),
    criterion(
      "criteria-on-behaviour", says: "Calm pupils come first.",
      "when = { behaviour = 1 }\nthen = \"much\""),
    criterion(
      "criteria-on-attendance", says: "Pupils with poor attendance wait.",
      "when = { tried = \"none\" }\nthen = \"leave-out\"\nbecause = \"already-served\""),
    criterion(
      "criteria-hard-to-reach", says: "No place for pupils who are harder to reach.",
      "when = { on-track = true }\nthen = \"leave-out\"\nbecause = \"on-track\""),
    criterion(
      "criteria-on-sex", says: "Boys come first.", "when = { sex = \"male\" }\nthen = \"much\""),
    criterion(
      "criteria-leave-out-who", says: "Not for pupils with a plan.",
      "when = { who = \"ehc-plan\", on-track = true }\nthen = \"leave-out\"\n"
        + "because = \"on-track\""),
    criterion(
      "criteria-reason-unknown", says: "Not this term.",
      "when = { on-track = true }\nthen = \"leave-out\"\nbecause = \"not-suitable\""),
    criterion(
      "criteria-reason-not-shown", says: "Nobody who has had a block.",
      "when = { below-expected = 1 }\nthen = \"leave-out\"\nbecause = \"already-served\""),
    criterion(
      "criteria-without-condition", says: "Everybody.", "then = \"eligible\""),
    criterion(
      "criteria-value-without-scale", says: "Level 3 or below.",
      "when = { at-or-below = \"3a\" }\nthen = \"guarantee\""),
    BrokenFolder(
      "criteria-nobody-eligible",
      .write(
        "criteria.toml",
        "[[criterion]]\nname = \"a\"\nsays = \"More.\"\nwhen = { below-expected = 1 }\n"
          + "then = \"much\"\n")),
    BrokenFolder(
      "criteria-provision-unknown",
      .write(
        "criteria.toml",
        eligible + "[[provision]]\nprovision = \"one-to-won\"\nsays = \"For some.\"\n")),
  ]

  private static func weight(_ name: String) -> String {
    "[[criterion]]\nname = \"\(name)\"\nsays = \"More.\"\nwhen = { below-expected = 1 }\n"
      + "then = \"much\"\n\n"
  }

  private static let eligible =
    "[[criterion]]\nname = \"below\"\nsays = \"Below.\"\nwhen = { below-expected = 1 }\n"
    + "then = \"eligible\"\n\n"

  private static func criterion(_ name: String, says: String, _ rest: String) -> BrokenFolder {
    BrokenFolder(
      name,
      .write(
        "criteria.toml",
        eligible + "[[criterion]]\nname = \"second\"\nsays = \"\(says)\"\n\(rest)\n"))
  }
}
