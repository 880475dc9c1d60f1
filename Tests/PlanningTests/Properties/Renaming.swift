import Tuition
import TuitionTesting

/// Other identifiers for everybody and everything in a school.
struct Renaming: Sendable {
  private let other: @Sendable (String) -> String

  /// Names that sort as the old ones did.
  static let keepingOrder = Renaming { "N-" + $0 }

  /// Names that sort by chance.
  static func byChance(seed: UInt64) -> Renaming {
    Renaming { text in
      let number = text.utf8.reduce(seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
      var random = SeededGenerator(seed: number)
      return "\(String(random.next() % 1_000_000, radix: 36))-\(text)"
    }
  }

  /// The new identifier.
  func callAsFunction<Owner>(_ id: Identifier<Owner>) -> Identifier<Owner> {
    Identifier(other(id.text))
  }

  /// A session under the new names, its own number aside.
  func callAsFunction(_ session: Session) -> Session {
    Session(
      id: session.id, date: session.date, period: session.period,
      provision: self(session.provision), subject: session.subject, tutor: self(session.tutor),
      room: self(session.room), pupils: session.pupils.map { self($0) },
      pots: session.pots.map { $0.map { self($0) } })
  }

  /// The records of a school under the new names.
  func callAsFunction(_ old: SchoolRecords) -> SchoolRecords {
    var records = old
    renamePeople(&records)
    renameOffers(&records)
    records.lessons = old.lessons.map {
      Lesson(
        schoolClass: self($0.schoolClass), subject: $0.subject, time: $0.time, teacher: $0.teacher,
        room: $0.room.map { self($0) })
    }
    records.roomBookings = old.roomBookings.map {
      RoomBooking(room: self($0.room), time: $0.time, first: $0.first, last: $0.last)
    }
    records.existing = old.existing.map {
      let isOffered = old.provisions.map(\.id.text).contains($0.provision)
      return ExistingProvision(
        pupil: self($0.pupil), provision: isOffered ? other($0.provision) : $0.provision,
        time: $0.time, first: $0.first, last: $0.last)
    }
    records.agreed = old.agreed.map {
      AgreedSession(
        pupil: self($0.pupil), subject: $0.subject, provision: self($0.provision), date: $0.date,
        period: $0.period, tutor: self($0.tutor), room: $0.room.map { self($0) })
    }
    return records
  }

  private func renamePeople(_ records: inout SchoolRecords) {
    records.pupils = records.pupils.map {
      Pupil(
        id: self($0.id), surname: $0.surname, forename: $0.forename, year: $0.year, form: $0.form,
        upn: $0.upn, fsm: $0.fsm, pp: $0.pp, cla: $0.cla, eal: $0.eal, sen: $0.sen,
        inLessons: $0.inLessons, outside: $0.outside)
    }
    records.memberships = records.memberships.map {
      Membership(pupil: self($0.pupil), schoolClass: self($0.schoolClass))
    }
    records.judgements = records.judgements.map {
      Judgement(pupil: self($0.pupil), subject: $0.subject, kind: $0.kind)
    }
    records.tutors = records.tutors.map {
      Tutor(
        id: self($0.id), name: $0.name, subjects: $0.subjects, years: $0.years,
        provisions: $0.provisions.map { Set($0.map { self($0) }) }, mostPerDay: $0.mostPerDay,
        mostPerWeek: $0.mostPerWeek, checked: $0.checked, payPerHour: $0.payPerHour,
        teachesAs: $0.teachesAs)
    }
    records.tutorHours = records.tutorHours.map { TutorHour(tutor: self($0.tutor), time: $0.time) }
    records.absences = records.absences.map {
      Absence(tutor: self($0.tutor), first: $0.first, last: $0.last, period: $0.period)
    }
  }

  private func renameOffers(_ records: inout SchoolRecords) {
    records.rooms = records.rooms.map {
      Room(
        id: self($0.id), name: $0.name, places: $0.places, overlooked: $0.overlooked,
        site: $0.site)
    }
    records.provisions = records.provisions.map {
      Provision(
        id: self($0.id), name: $0.name, subjects: $0.subjects, sessions: $0.sessions,
        wave: $0.wave, years: $0.years, periods: $0.periods, mostPerWeek: $0.mostPerWeek,
        groupLeast: $0.groupLeast, groupMost: $0.groupMost, mode: $0.mode,
        lossPercent: $0.lossPercent, costPerSession: $0.costPerSession)
    }
    records.requests = records.requests.map {
      Request(
        pupil: self($0.pupil), subject: $0.subject, provision: self($0.provision),
        points: $0.points, statutory: $0.statutory, first: $0.first, last: $0.last,
        tutor: $0.tutor.map { self($0) })
    }
    records.pots = records.pots?.map {
      Pot(
        id: self($0.id), places: $0.places, provision: $0.provision.map { self($0) },
        subject: $0.subject, years: $0.years, who: $0.who)
    }
  }
}
