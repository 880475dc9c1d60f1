import Testing
import Tuition

/// One feature of the contract that drawn schools should show.
struct Presence: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let holds: @Sendable (SchoolRecords) -> Bool

  init(_ description: String, _ holds: @escaping @Sendable (SchoolRecords) -> Bool) {
    testDescription = description
    self.holds = holds
  }

  func holds(in records: SchoolRecords) -> Bool { holds(records) }

  static let all = calendar + tutors + provisions + rules

  private static let calendar = [
    Presence("a two-week cycle") { !$0.term.cycle.isEmpty },
    Presence("a closure") { $0.closures.contains { $0.years == nil } },
    Presence("a closure for one year") { $0.closures.contains { $0.years != nil } },
    Presence("a period before school") { $0.periods.contains { $0.kind == .before } },
    Presence("registration") { $0.periods.contains { $0.kind == .registration } },
    Presence("a break between lessons") { $0.periods.contains { $0.kind == .break } },
    Presence("a period after school") { $0.periods.contains { $0.kind == .after } },
    Presence("lunch that may be used") { records in
      records.protection.lunch && records.periods.contains { $0.kind == .lunch }
    },
  ]

  private static let tutors = [
    Presence("a tutor who teaches") { $0.tutors.contains { $0.teachesAs != nil } },
    Presence("a tutor checked late") { records in
      records.tutors.contains { ($0.checked ?? records.term.first) > records.term.first }
    },
    Presence("a tutor never checked") { $0.tutors.contains { $0.checked == nil } },
    Presence("a tutor of some years") { $0.tutors.contains { $0.years != nil } },
    Presence("a tutor of some provisions") { $0.tutors.contains { $0.provisions != nil } },
    Presence("most per day") { $0.tutors.contains { $0.mostPerDay != nil } },
    Presence("most per week") { $0.tutors.contains { $0.mostPerWeek != nil } },
    Presence("an absence") { !$0.absences.isEmpty },
    Presence("a room that is not overlooked") { records in
      records.protection.overlooked && records.rooms.contains { !$0.overlooked }
    },
    Presence("a room booking") { !$0.roomBookings.isEmpty },
  ]

  private static let provisions = [
    Presence("a group of two at least") { asks($0) { $0.groupLeast > 1 } },
    Presence("a group of one or two") { asks($0) { $0.groupLeast == 1 && $0.groupMost > 1 } },
    Presence("the same time") { asks($0) { $0.mode == .sameTime } },
    Presence("two periods") { asks($0) { $0.periods == 2 } },
    Presence("two sessions a week") { asks($0) { $0.mostPerWeek == 2 } },
    Presence("a cap of its own") { asks($0) { $0.lossPercent != nil } },
    Presence("two caps that may meet") { records in
      Set(records.provisions.filter { asks(records, $0.id) }.map(\.lossPercent)).count > 1
    },
  ]

  private static let rules = [
    Presence("a group that could form") { records in
      records.provisions.contains { provision in
        let own = records.requests.filter { $0.provision == provision.id }
        return provision.groupMost > 1 && Set(own.map(\.pupil)).count > 1
      }
    },
    Presence("alternatives") { records in
      Set(records.requests.map { [$0.pupil.text, $0.subject.name] }).count < records.requests.count
    },
    Presence("a statutory request") { $0.requests.contains(where: \.statutory) },
    Presence("a request with dates") { $0.requests.contains { $0.first != nil || $0.last != nil } },
    Presence("a request for one tutor") { $0.requests.contains { $0.tutor != nil } },
    Presence("fewer places than requests") { records in
      records.pots.map { $0.map(\.places).reduce(0, +) < records.requests.count } ?? false
    },
    Presence("a protected subject") { !$0.protection.subjects.isEmpty },
    Presence("a subject with its own cap") { records in
      records.protection.bySubject.values.contains { $0.lossPercent != nil }
    },
    Presence("one pupil out of a lesson") { $0.protection.outOfLesson == 1 },
    Presence("two sessions on one day") { $0.protection.mostPerDay == 2 },
    Presence("existing provision") { !$0.existing.isEmpty },
    Presence("never") { $0.judgements.contains { $0.kind == .never } },
    Presence("keep") { $0.judgements.contains { $0.kind == .keep } },
    Presence("an agreed session") { !$0.agreed.isEmpty },
    Presence("a pupil kept in lessons") { $0.pupils.contains { !$0.inLessons } },
  ]

  private static func asks(
    _ records: SchoolRecords, _ provision: Identifier<Provision>
  ) -> Bool {
    records.requests.contains { $0.provision == provision }
  }

  private static func asks(_ records: SchoolRecords, _ holds: (Provision) -> Bool) -> Bool {
    records.provisions.contains { holds($0) && asks(records, $0.id) }
  }
}
