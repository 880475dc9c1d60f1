extension SchoolRecords {
  /// The same records in the order of their names, periods aside, whose order is that of the day.
  ///
  /// What is made of these does not depend on the order of rows in files. Lists left as they are, of closures or absences
  /// for instance, say the same in any order.
  func inOrder() -> SchoolRecords {
    var records = self
    records.pupils.sort { $0.id < $1.id }
    records.lessons = Self.sorted(lessons) { [$0.schoolClass.text] + $0.time.names }
    records.memberships.sort { ($0.pupil, $0.schoolClass) < ($1.pupil, $1.schoolClass) }
    records.tutors.sort { $0.id < $1.id }
    records.tutorHours = Self.sorted(tutorHours) { [$0.tutor.text] + $0.time.names }
    records.rooms.sort { $0.id < $1.id }
    records.provisions.sort { $0.id < $1.id }
    records.requests = Self.sorted(requests, by: \.names)
    records.pots?.sort { $0.id < $1.id }
    records.agreed = Self.sorted(agreed, by: \.names)
    return records
  }

  private static func sorted<Record>(
    _ records: [Record], by names: (Record) -> [String]
  ) -> [Record] {
    records.map { (names($0), $0) }.sorted { $0.0.lexicographicallyPrecedes($1.0) }.map(\.1)
  }
}

// Records with the same names here are the same row twice, as far as planning goes.

extension WeeklyTime {
  fileprivate var names: [String] { [week ?? "", String(day.index), period.text] }
}

extension Request {
  fileprivate var names: [String] {
    let dates = [first, last].map { $0.map { "\($0)" } ?? "" }
    return [pupil.text, subject.name, provision.text] + dates
      + [tutor?.text ?? "", statutory ? "statutory" : "", String(points)]
  }
}

extension AgreedSession {
  fileprivate var names: [String] {
    [pupil.text, subject.name, provision.text, "\(date)", period.text]
  }
}
