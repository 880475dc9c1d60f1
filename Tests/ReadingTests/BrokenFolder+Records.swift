import Tuition
import TuitionTesting

extension BrokenFolder {
  /// What can be wrong with pupils, lessons, tutors and rooms.
  static let ofPeople = [
    BrokenFolder("pupil-twice", .replace("pupils.csv", "p2,", "p1,Cox,Cy,7,7A,,,,,\np2,")),
    BrokenFolder("lesson-in-break", .replace("lessons.csv", "Mon,P1", "Mon,Break")),
    BrokenFolder(
      "class-in-two-lessons", .replace("lessons.csv", "7A/Hi,History,B", "7A/Ma,History,A"),
      .replace("memberships.csv", "p1,7A/Hi\n", ""),
      .replace("school.toml", "[protect.subject.History]\nweight = 20\n", "")),
    BrokenFolder("class-without-pupils", .replace("memberships.csv", "p1,7A/Hi\n", "")),
    BrokenFolder("class-unknown", .replace("memberships.csv", "p2,8A/En", "p2,8A/En\np2,8A/Enn")),
    BrokenFolder("pupil-unknown", .replace("memberships.csv", "p2,8A/En", "p2,8A/En\nP2,8A/En")),
    BrokenFolder(
      "membership-twice", .replace("memberships.csv", "p1,7A/En\n", "p1,7A/En\np1,7A/En\n")),
    BrokenFolder("pupil-in-two-lessons", .replace("lessons.csv", "History,B", "History,")),
    BrokenFolder(
      "tutor-subject-unknown",
      .replace("tutors.csv", "English;Mathematics", "English;Mathematics;Histori")),
    BrokenFolder("tutor-unchecked", .replace("tutors.csv", "*,,,,,2026-09-01", "*,,,,,")),
    BrokenFolder(
      "tutor-checked-after-term", .replace("tutors.csv", "*,,,,,2026-09-01", "*,,,,,2027-01-01")),
    BrokenFolder("tutor-without-hours", .replace("tutor-hours.csv", "t2,B,Wed,P1\n", "")),
    BrokenFolder("tutor-teaches-as-nobody", .replace("tutors.csv", "NOP", "NOPE")),
    BrokenFolder(
      "tutor-hour-twice", .replace("tutor-hours.csv", "t1,,Mon,P2\n", "t1,,Mon,P2\nt1,,Mon,P2\n")),
    BrokenFolder("tutor-unknown", .replace("tutor-hours.csv", "t2,B", "T2,B,Wed,P2\nt2,B")),
    BrokenFolder("no-rooms", .write("rooms.csv", "room,name,places\n")),
    BrokenFolder(
      "room-unknown", .write("room-bookings.csv", "room,week,day,period\nr1,,Mon,P1\n")),
    BrokenFolder(
      "judgement-without-lessons", .write("judgements.csv", "pupil,subject,kind\np2,History,keep\n")
    ),
  ]

  /// What can be wrong with provisions and requests.
  static let ofTuition = [
    BrokenFolder("group-most-below-least", .replace("provisions.csv", "1,1,rotate", "3,2,rotate")),
    BrokenFolder(
      "provision-unknown",
      .replace("requests.csv", "p2,English,one-to-one", "p2,English,one-to-won")),
    BrokenFolder("requests-empty", .write("requests.csv", "pupil,subject,provision,points\n")),
    BrokenFolder(
      "request-twice", .replace("requests.csv", "p2,", "p2,English,one-to-one,30,,,,\np2,")),
    BrokenFolder("points-out-of-range", .replace("requests.csv", ",40,", ",0,")),
    BrokenFolder("subject-not-offered", .replace("requests.csv", "p2,English", "p2,History")),
    BrokenFolder(
      "subject-not-taught", .replace("provisions.csv", "English;Mathematics", "*"),
      .replace("requests.csv", "p2,English", "p2,Reading")),
    BrokenFolder("provision-not-for-year", .replace("provisions.csv", "7-9", "7")),
    BrokenFolder("request-outside-term", .replace("requests.csv", "2026-09-14", "2025-09-14")),
    BrokenFolder("tutor-without-subject", .replace("tutors.csv", "English;Math", "Math")),
    BrokenFolder(
      "tutor-without-provision", .replace("tutors.csv", ",one-to-one,4", ",small-group,4"),
      .replace(
        "provisions.csv", "one-to-one,One",
        "small-group,Small group,*,2,,6,1,1,1,3,rotate\none-to-one,One")),
    BrokenFolder("tutor-not-for-year", .replace("tutors.csv", "7-8", "8")),
  ]
}
