internal import Tuition

/// One event of a calendar, on one date.
struct CalendarEvent {
  /// Whether it takes place.
  enum Standing: String {
    case confirmed = "CONFIRMED"
    case tentative = "TENTATIVE"
    case cancelled = "CANCELLED"
  }

  /// What it is known by wherever it is read, the same when it is published again.
  let uid: String
  let date: CalendarDate
  let starts: TimeOfDay
  let ends: TimeOfDay
  let summary: String
  let place: String
  let description: String
  let standing: Standing
}

/// Events as an iCalendar file (RFC 5545), at British clock times.
///
/// There is no METHOD: the file is read as a calendar, not as an invitation from somebody.
struct CalendarFile {
  let name: String
  let events: [CalendarEvent]
  let madeOn: CalendarDate
  /// How many times the events have been published before.
  let revision: Int

  var text: String {
    var lines = CalendarLines()
    lines.add("BEGIN", "VCALENDAR")
    lines.add("VERSION", "2.0")
    lines.add("PRODID", "-//Tuition//Tuition//EN")
    lines.add("CALSCALE", "GREGORIAN")
    lines.add("X-WR-CALNAME", words: name)
    Self.addZone(to: &lines)
    for event in events { add(event, to: &lines) }
    lines.add("END", "VCALENDAR")
    return lines.text
  }

  private func add(_ event: CalendarEvent, to lines: inout CalendarLines) {
    lines.add("BEGIN", "VEVENT")
    lines.add("UID", event.uid)
    lines.add("DTSTAMP", "\(Self.digits(madeOn))T000000Z")
    lines.add("SEQUENCE", String(revision))
    lines.add("DTSTART;TZID=Europe/London", Self.moment(event.date, event.starts))
    lines.add("DTEND;TZID=Europe/London", Self.moment(event.date, event.ends))
    lines.add("SUMMARY", words: event.summary)
    if !event.place.isEmpty { lines.add("LOCATION", words: event.place) }
    if !event.description.isEmpty { lines.add("DESCRIPTION", words: event.description) }
    lines.add("CLASS", "PRIVATE")
    lines.add("STATUS", event.standing.rawValue)
    lines.add("TRANSP", event.standing == .cancelled ? "TRANSPARENT" : "OPAQUE")
    lines.add("END", "VEVENT")
  }

  private static func moment(_ date: CalendarDate, _ time: TimeOfDay) -> String {
    "\(digits(date))T\(time.description.replacing(":", with: ""))00"
  }

  private static func digits(_ date: CalendarDate) -> String {
    date.description.replacing("-", with: "")
  }

  /// British time as it has changed in every year since 1996.
  private static func addZone(to lines: inout CalendarLines) {
    lines.add("BEGIN", "VTIMEZONE")
    lines.add("TZID", "Europe/London")
    for (kind, name, start, from, to, month) in [
      ("DAYLIGHT", "BST", "19810329T010000", "+0000", "+0100", 3),
      ("STANDARD", "GMT", "19961027T020000", "+0100", "+0000", 10),
    ] {
      lines.add("BEGIN", kind)
      lines.add("DTSTART", start)
      lines.add("TZOFFSETFROM", from)
      lines.add("TZOFFSETTO", to)
      lines.add("TZNAME", name)
      lines.add("RRULE", "FREQ=YEARLY;BYMONTH=\(month);BYDAY=-1SU")
      lines.add("END", kind)
    }
    lines.add("END", "VTIMEZONE")
  }
}
