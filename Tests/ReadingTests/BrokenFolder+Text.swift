import Tuition
import TuitionTesting

extension BrokenFolder {
  private static let roomHeader = "room,name,places,overlooked,site\n"

  /// What can be wrong with a file as a file, and with its header.
  static let ofText = [
    BrokenFolder("file-missing", .remove("rooms.csv")),
    BrokenFolder("requests-missing", .remove("requests.csv")),
    BrokenFolder("file-empty", .write("memberships.csv", "")),
    BrokenFolder("column-missing", .write("rooms.csv", "room,name\nR1,Room 1\n")),
    BrokenFolder("column-twice", .replace("pupils.csv", "fsm,pp", "fsm,fsm")),
    BrokenFolder("column-unknown", .replace("requests.csv", "statutory", "statutry")),
    BrokenFolder("semicolons", .write("rooms.csv", "room;name;places\nR1;Room 1;6\n")),
    BrokenFolder("tabs", .write("rooms.csv", "room\tname\tplaces\nR1\tRoom 1\t6\n")),
    BrokenFolder(
      "row-ragged", .write("rooms.csv", roomHeader + "R1,Room 1, the big one,6,yes,main\n")),
    BrokenFolder("quote-open", .write("rooms.csv", roomHeader + "R1,\"Room 1,6,yes,\n")),
    BrokenFolder(
      "quote-then-text", .write("rooms.csv", roomHeader + "R1,\"Room\" 1,6,yes,\n")),
    BrokenFolder(
      "encoding-utf16",
      .writeBytes("rooms.csv", [0xFF, 0xFE] + utf16("room,name,places\nR1,Café,6\n"))),
    BrokenFolder(
      "encoding-utf16-cut",
      .writeBytes("rooms.csv", [0xFF, 0xFE] + utf16("room,name,places\nR1,Café,6\n").dropLast())),
    BrokenFolder(
      "encoding-windows-1252",
      .writeBytes(
        "rooms.csv",
        Array("room,name,places\nR1,Caf".utf8) + [0xE9] + Array(",6\n".utf8))),
    BrokenFolder(
      "encoding-damaged",
      .writeBytes(
        "rooms.csv",
        Array("room,name,places\nR1,Café,6\nR2,Caf".utf8) + [0xC3] + Array(",6\n".utf8))),
    BrokenFolder(
      "zero-byte", .writeBytes("rooms.csv", Array("room,name,places\nR1,Room\0,6\n".utf8))),
  ]

  private static func utf16(_ text: String) -> [UInt8] {
    text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  /// What can be wrong with a cell.
  static let ofCells = [
    BrokenFolder(
      "cell-too-long",
      .write("rooms.csv", roomHeader + "R1,\(String(repeating: "x", count: 10_001)),6,,\n")),
    BrokenFolder("cell-blank", .write("rooms.csv", roomHeader + "R1,,6,,\n")),
    BrokenFolder("formula", .write("rooms.csv", roomHeader + "=A1+1,Room 1,6,,\n")),
    BrokenFolder("identifier-with-semicolon", .write("rooms.csv", roomHeader + "R;1,Room,6,,\n")),
    BrokenFolder("not-a-whole-number", .write("rooms.csv", roomHeader + "R1,Room 1,six,,\n")),
    BrokenFolder("not-yes-or-no", .write("rooms.csv", roomHeader + "R1,Room 1,6,true,\n")),
    BrokenFolder("not-a-date", .replace("requests.csv", "2026-09-14", "14/09/2026")),
    BrokenFolder("not-a-day", .replace("tutor-hours.csv", "t1,,Mon", "t1,,Monday")),
    BrokenFolder("not-a-word", .replace("pupils.csv", "no,no,K", "no,no,S")),
    BrokenFolder("not-money", .replace("tutors.csv", "28.50", "28.505")),
    BrokenFolder("not-years", .replace("provisions.csv", "7-9", "KS3")),
    BrokenFolder("not-a-year", .replace("pupils.csv", "Ben,8", "Ben,14")),
  ]
}
