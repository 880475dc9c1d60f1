public import Foundation

/// The library that many calendars read with; tests that need it are skipped where it is not.
public enum Libical {
  /// An event, which in a torn calendar may end before it begins.
  public struct Event: Hashable, Comparable {
    /// When it begins.
    public let start: Date
    /// When it ends.
    public let end: Date

    /// Makes an event.
    public init(start: Date, end: Date) {
      self.start = start
      self.end = end
    }

    /// Orders events by time.
    public static func < (left: Self, right: Self) -> Bool {
      (left.start, left.end) < (right.start, right.end)
    }
  }

  /// What it makes of a calendar.
  public struct Reading: Equatable {
    /// Whether it finds nothing to object to.
    public let isSound: Bool
    /// The events, in order of the file.
    public var events: [Event]
  }

  /// Whether it is there, and Python to ask it with.
  public static let isThere =
    Parsers.areThere
    && (try? Parsers.run("import ctypes; ctypes.CDLL('libical.so.3')", on: [URL]())) == ""

  /// What it makes of some calendars, by the zones that stand in them.
  public static func read(_ calendars: [URL]) throws -> [Reading] {
    var readings: [Reading] = []
    for line in try Parsers.run(program, on: calendars).split(separator: "\n") {
      let parts = line.split(separator: " ")
      if parts.first == "calendar" {
        readings.append(Reading(isSound: line == "calendar 1 0", events: []))
      } else if parts.count == 2, let start = Double(parts[0]), let end = Double(parts[1]) {
        let event = Event(
          start: Date(timeIntervalSince1970: start), end: Date(timeIntervalSince1970: end))
        readings[readings.count - 1].events.append(event)
      }
    }
    return readings
  }

  private static let program = """
    import ctypes, sys
    library = ctypes.CDLL('libical.so.3')
    pointer, number = ctypes.c_void_p, ctypes.c_int
    class Time(ctypes.Structure):
        _fields_ = [(name, number) for name in 'year month day hour minute second is_date is_daylight'.split()]
        _fields_ += [('zone', pointer)]
    def call(name, result, *arguments):
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
        return function
    parse = call('icalparser_parse_string', pointer, ctypes.c_char_p)
    keeps, errors = (call(f'ical{n}', number, pointer) for n in ('restriction_check', 'component_count_errors'))
    first, following = (call(f'icalcomponent_get_{n}_component', pointer, pointer, number) for n in ('first', 'next'))
    ends = [call(f'icalcomponent_get_{n}', Time, pointer) for n in ('dtstart', 'dtend')]
    seconds = call('icaltime_as_timet_with_zone', ctypes.c_long, Time, pointer)
    for path in sys.argv[1:]:
        calendar = parse(open(path, 'rb').read())
        print('calendar', keeps(calendar), errors(calendar))
        event = first(calendar, 4)
        while event:
            print(*(seconds(time, time.zone) for time in (end(event) for end in ends)))
            event = following(calendar, 4)
    """
}
