/// What a school of a trust was granted of a tutor whom it shares, as it stands in its plan folder.
public struct GrantedTutor: Hashable, Sendable {
  /// The tutor.
  public let tutor: Identifier<Tutor>
  /// The most sessions of a week; nothing where there is no limit.
  public let mostPerWeek: Int?
  /// The hours in which the school may use the tutor.
  public let hours: [WeeklyTime]

  /// Notes what was granted.
  public init(tutor: Identifier<Tutor>, mostPerWeek: Int?, hours: [WeeklyTime]) {
    self.tutor = tutor
    self.mostPerWeek = mostPerWeek
    self.hours = hours
  }

  /// The name of the file in a plan folder.
  public static let fileName = "granted.csv"
}

extension School {
  /// What the school has of some of its tutors.
  public func holdings(of tutors: Set<Identifier<Tutor>>) -> [GrantedTutor] {
    records.tutors.filter { tutors.contains($0.id) }.sorted { $0.id < $1.id }.map { tutor in
      GrantedTutor(
        tutor: tutor.id, mostPerWeek: tutor.mostPerWeek,
        hours: records.tutorHours.filter { $0.tutor == tutor.id }.map(\.time))
    }
  }

  /// The school with no more of some tutors than it was granted; hours that it no longer has do not come back.
  ///
  /// - Throws: `InvalidSchool` where the records no longer fit together.
  public func keeping(to granted: [GrantedTutor]) throws(InvalidSchool) -> School {
    var hours: [Identifier<Tutor>: Set<WeeklyTime>] = [:]
    for one in granted { hours[one.tutor, default: []].formUnion(one.hours) }
    var records = records
    records.tutorHours = records.tutorHours.filter { hour in
      hours[hour.tutor].map { $0.contains(hour.time) } ?? true
    }
    for row in records.tutors.indices {
      let own = granted.first { $0.tutor == records.tutors[row].id }
      guard let most = own?.mostPerWeek else { continue }
      records.tutors[row].mostPerWeek = min(most, records.tutors[row].mostPerWeek ?? most)
    }
    return try School(records)
  }
}
