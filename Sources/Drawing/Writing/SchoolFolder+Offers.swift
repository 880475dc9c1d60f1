internal import Tuition

extension SchoolRecords {
  var tutorsFile: DrawnFile {
    Sheet<Tutor>(
      .tutors,
      [
        ("tutor", { $0.id.text }), ("name", { $0.name }),
        ("subjects", { FormatCell.list($0.subjects) }), ("years", { FormatCell.list($0.years) }),
        (
          "provisions",
          { ($0.provisions ?? []).sorted().map(\.text).joined(separator: ";") }
        ),
        ("most-per-day", { FormatCell.optional($0.mostPerDay) }),
        ("most-per-week", { FormatCell.optional($0.mostPerWeek) }),
        ("checked", { FormatCell.optional($0.checked) }),
        ("pay-per-hour", { FormatCell.pounds($0.payPerHour) }),
        ("teaches-as", { $0.teachesAs ?? "" }),
      ]
    ).file(tutors)
  }

  var tutorHoursFile: DrawnFile {
    Sheet<TutorHour>(.tutorHours, [("tutor", { $0.tutor.text })] + Self.time(\.time))
      .file(tutorHours)
  }

  var roomsFile: DrawnFile {
    Sheet<Room>(
      .rooms,
      [
        ("room", { $0.id.text }), ("name", { $0.name }), ("places", { "\($0.places)" }),
        ("overlooked", { FormatCell.yes($0.overlooked) }), ("site", { $0.site ?? "" }),
      ]
    ).file(rooms)
  }

  var provisionsFile: DrawnFile {
    Sheet<Provision>(
      .provisions,
      [
        ("provision", { $0.id.text }), ("name", { $0.name }),
        ("subjects", { FormatCell.list($0.subjects) }), ("wave", { FormatCell.optional($0.wave) }),
        ("years", { FormatCell.list($0.years) }), ("sessions", { "\($0.sessions)" }),
        ("periods", { "\($0.periods)" }), ("most-per-week", { "\($0.mostPerWeek)" }),
        ("group-least", { "\($0.groupLeast)" }), ("group-most", { "\($0.groupMost)" }),
        ("mode", { $0.mode.rawValue }), ("loss-percent", { FormatCell.optional($0.lossPercent) }),
        ("cost-per-session", { FormatCell.pounds($0.costPerSession) }),
        ("staff", { $0.profile.staff ?? "" }), ("area", { $0.profile.area ?? "" }),
        ("outcome", { $0.profile.outcome ?? "" }), ("entry", { $0.profile.entry ?? "" }),
        ("exit", { $0.profile.exit ?? "" }),
        (
          "every-child-matters",
          { $0.profile.everyChildMatters.sorted().map(\.rawValue).joined(separator: ";") }
        ),
      ]
    ).file(provisions)
  }

  var absencesFile: DrawnFile {
    Sheet<Absence>(
      .absences,
      [
        ("tutor", { $0.tutor.text }), ("first", { $0.first.description }),
        ("last", { $0.last.description }), ("period", { FormatCell.optional($0.period) }),
      ]
    ).file(absences)
  }

  var roomBookingsFile: DrawnFile {
    Sheet<RoomBooking>(
      .roomBookings,
      [("room", { $0.room.text })] + Self.time(\.time) + [
        ("first", { FormatCell.optional($0.first) }), ("last", { FormatCell.optional($0.last) }),
      ]
    ).file(roomBookings)
  }
}
