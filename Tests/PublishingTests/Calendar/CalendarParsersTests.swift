import Foundation
import Testing
import Tuition
import TuitionTesting

@testable import Publishing

/// Calendars before parsers that nobody here wrote; `scripts/validators` fetches them.
@Suite struct CalendarParsersTests {
  @Test(.enabled(if: Parsers.areThere, "scripts/validators fetches the parsers of calendars"))
  func `two parsers and an expander read the same sessions at the same British times`() throws {
    let files = try tutorFiles(try SampleIssue.issue())
    let text = try SampleIssue.text("tutors/t1/calendar.ics", in: files)
    let expected = [
      "2026-10-19T10:00:00+01:00 2026-10-19T11:00:00+01:00 Z.M.",
      "2026-11-02T10:00:00+00:00 2026-11-02T11:00:00+00:00 Z.M.",
    ]
    let read = try Parsers.run(Self.program, on: Array(text.utf8))
    for parser in ["icalendar", "vobject", "recurring"] {
      let rows = read.split(separator: "\n").filter { $0.hasPrefix(parser + " ") }
      #expect(rows.map { String($0.dropFirst(parser.count + 1)) } == expected, "\(parser)")
    }
    #expect(read.contains("private True\n") && read.contains("uids 2\n"))
  }

  @Test(.enabled(if: Libical.isThere, "scripts/validators tells what is missing for libical"))
  func `libical objects to nothing and sees the October change by the zone in the file`() throws {
    let files = try tutorFiles(try SampleIssue.issue())
    let text = try SampleIssue.text("tutors/t1/calendar.ics", in: files)
    let torn = text.replacing("CLASS:PRIVATE", with: "DURATION:PT1H")
    try withFiles(["sound": Array(text.utf8), "torn": Array(torn.utf8)]) { folder in
      let readings = try Libical.read(["sound", "torn"].map(folder.appendingPathComponent))
      #expect(readings.map(\.isSound) == [true, false])
      let starts = readings.first?.events.map { $0.start.ISO8601Format() }
      #expect(starts == ["2026-10-19T09:00:00Z", "2026-11-02T10:00:00Z"])
      #expect(
        readings.first?.events.allSatisfy { $0.end.timeIntervalSince($0.start) == 3_600 } == true)
    }
  }

  private static let program = """
    import sys, datetime, icalendar, vobject, recurring_ical_events
    raw = open(sys.argv[1], 'rb').read()
    cal = icalendar.Calendar.from_ical(raw)
    events = cal.walk('VEVENT')
    def row(name, start, end, summary):
        print(name, start.isoformat(), end.isoformat(), 'Z.M.' if 'Z.M.' in summary else summary)
    assert not cal.errors and not any(e.errors for e in events)
    for e in events: row('icalendar', e['DTSTART'].dt, e['DTEND'].dt, str(e['SUMMARY']))
    for e in vobject.readOne(raw.decode()).vevent_list:
        row('vobject', e.dtstart.value, e.dtend.value, e.summary.value)
    span = (datetime.date(2026, 9, 1), datetime.date(2027, 1, 1))
    for e in recurring_ical_events.of(cal).between(*span):
        row('recurring', e['DTSTART'].dt, e['DTEND'].dt, str(e['SUMMARY']))
    print('private', all(e['CLASS'] == 'PRIVATE' for e in events))
    print('uids', len({str(e['UID']) for e in events}))
    """
}
