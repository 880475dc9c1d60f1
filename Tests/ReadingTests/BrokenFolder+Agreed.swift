import Tuition
import TuitionTesting

extension BrokenFolder {
  private static func agreed(_ rows: String...) -> Change {
    .write(
      "agreed.csv",
      "pupil,subject,provision,date,period,tutor,room\n" + rows.map { $0 + "\n" }.joined())
  }

  private static func hour(_ row: String) -> Change {
    .replace("tutor-hours.csv", "t1,,Mon,P2\n", "t1,,Mon,P2\n" + row + "\n")
  }

  private static let unprotected = Change.replace("school.toml", "[\"English\"]", "[]")

  /// What can be wrong with one agreed session.
  static let ofAgreed = [
    BrokenFolder("agreed-without-request", agreed("p1,Mathematics,one-to-one,2026-09-14,P2,t1,")),
    BrokenFolder("agreed-outside-request", agreed("p1,English,one-to-one,2026-09-07,P2,t1,")),
    BrokenFolder("agreed-other-tutor", agreed("p1,English,one-to-one,2026-09-16,P1,t2,")),
    BrokenFolder("agreed-outside-term", agreed("p2,English,one-to-one,2027-01-04,P2,t1,")),
    BrokenFolder(
      "agreed-when-closed",
      .write("closures.csv", "first,last,label\n2026-10-26,2026-10-30,Rest\n"),
      agreed("p2,English,one-to-one,2026-10-26,P2,t1,")),
    BrokenFolder("agreed-no-such-period", agreed("p2,English,one-to-one,2026-09-12,P2,t1,")),
    BrokenFolder(
      "agreed-before-checks", .replace("tutors.csv", "*,,,,,2026-09-01", "*,,,,,2026-09-20"),
      agreed("p2,English,one-to-one,2026-09-16,P1,t2,")),
    BrokenFolder("agreed-without-hour", agreed("p2,English,one-to-one,2026-09-09,P1,t2,")),
    BrokenFolder(
      "agreed-in-absence", .write("absences.csv", "tutor,first,last\nt1,2026-09-21,2026-09-21\n"),
      agreed("p1,English,one-to-one,2026-09-21,P2,t1,")),
    BrokenFolder(
      "agreed-in-own-lesson", hour("t1,,Tue,P1"), agreed("p2,English,one-to-one,2026-09-08,P1,t1,")),
    BrokenFolder(
      "agreed-in-break", hour("t1,,Mon,Break"), agreed("p1,English,one-to-one,2026-09-14,Break,t1,")
    ),
    BrokenFolder(
      "agreed-in-lunch", .replace("school.toml", "\"break\"", "\"lunch\""), hour("t1,,Mon,Break"),
      agreed("p1,English,one-to-one,2026-09-14,Break,t1,")),
    BrokenFolder(
      "agreed-after-school", hour("t1,,Mon,After"),
      agreed("p2,English,one-to-one,2026-09-14,After,t1,")),
    BrokenFolder(
      "agreed-before-school", .replace("school.toml", "\"after\"", "\"before\""),
      hour("t1,,Mon,After"), agreed("p1,English,one-to-one,2026-09-14,After,t1,")),
    BrokenFolder("agreed-in-protected-lesson", agreed("p2,English,one-to-one,2026-09-15,P2,t1,")),
    BrokenFolder(
      "agreed-out-of-lessons", unprotected, .replace("pupils.csv", "K,yes", "K,no"),
      agreed("p2,English,one-to-one,2026-09-15,P2,t1,")),
    BrokenFolder(
      "agreed-in-same-subject", unprotected, agreed("p2,English,one-to-one,2026-09-15,P2,t1,")),
    BrokenFolder(
      "agreed-in-never-subject", .write("judgements.csv", "pupil,subject,kind\np1,History,never\n"),
      hour("t1,,Tue,P1"), agreed("p1,English,one-to-one,2026-09-15,P1,t1,")),
    BrokenFolder(
      "agreed-in-existing", unprotected,
      .write("existing.csv", "pupil,provision,week,day,period\np1,Violin,,Mon,P2\n"),
      agreed("p1,English,one-to-one,2026-09-14,P2,t1,")),
    BrokenFolder(
      "agreed-room-in-lesson", hour("t1,,Mon,P1"),
      agreed("p2,English,one-to-one,2026-09-14,P1,t1,R1")),
    BrokenFolder(
      "agreed-room-booked", .write("room-bookings.csv", "room,week,day,period\nR2,,Mon,P2\n"),
      agreed("p1,English,one-to-one,2026-09-14,P2,t1,R2")),
  ]

  /// What can be wrong with agreed sessions together.
  static let ofAgreedTogether = [
    BrokenFolder(
      "agreed-too-many", .replace("provisions.csv", "7-9,4", "7-9,1"),
      agreed("p1,English,one-to-one,2026-09-14,P2,t1,", "p1,English,one-to-one,2026-09-21,P2,t1,")),
    BrokenFolder(
      "agreed-two-tutors",
      agreed("p2,English,one-to-one,2026-09-14,P2,t1,", "p2,English,one-to-one,2026-09-30,P1,t2,")),
    BrokenFolder(
      "agreed-not-same-time", .replace("provisions.csv", "rotate", "same-time"),
      agreed("p1,English,one-to-one,2026-09-14,P2,t1,", "p1,English,one-to-one,2026-09-22,P2,t1,")),
    BrokenFolder(
      "agreed-too-many-in-week",
      agreed("p1,English,one-to-one,2026-09-14,P2,t1,", "p1,English,one-to-one,2026-09-15,P2,t1,")),
    BrokenFolder(
      "agreed-too-many-in-day", .replace("provisions.csv", "4,1,1,", "4,1,2,"),
      hour("t1,,Mon,After"),
      agreed(
        "p1,English,one-to-one,2026-09-14,P2,t1,", "p1,English,one-to-one,2026-09-14,After,t1,")),
    BrokenFolder(
      "agreed-pupil-twice", .replace("provisions.csv", "4,1,1,", "4,1,2,"),
      .replace("school.toml", "loss-percent = 10\n", "loss-percent = 10\nmost-per-day = 2\n"),
      agreed("p1,English,one-to-one,2026-09-14,P2,t1,", "p1,English,one-to-one,2026-09-14,P2,t1,")),
    BrokenFolder(
      "agreed-tutor-twice", .replace("requests.csv", "p2,English", "p2,Mathematics"),
      agreed(
        "p1,English,one-to-one,2026-09-14,P2,t1,", "p2,Mathematics,one-to-one,2026-09-14,P2,t1,")),
    BrokenFolder(
      "agreed-room-twice", hour("t2,B,Mon,P2"),
      agreed(
        "p1,English,one-to-one,2026-09-14,P2,t1,R1", "p2,English,one-to-one,2026-09-14,P2,t2,R1")),
    BrokenFolder(
      "agreed-group-too-large", .replace("pupils.csv", "Ben,8", "Ben,7"),
      agreed("p1,English,one-to-one,2026-09-14,P2,t1,", "p2,English,one-to-one,2026-09-14,P2,t1,")),
    BrokenFolder(
      "agreed-group-of-two-years", .replace("provisions.csv", "1,1,rotate", "1,2,rotate"),
      agreed("p1,English,one-to-one,2026-09-14,P2,t1,", "p2,English,one-to-one,2026-09-14,P2,t1,")),
  ]
}
