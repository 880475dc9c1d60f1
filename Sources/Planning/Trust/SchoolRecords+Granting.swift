public import Tuition

extension School {
  /// The school with no more of its shared tutors than it was granted.
  ///
  /// Other hours of theirs are taken out. Where a tutor may serve only so many hours a week, the number of sessions a
  /// week is kept so low that the longest sessions fit.
  ///
  /// - Throws: `InvalidSchool` where the records no longer fit together.
  public func granted(
    _ granted: GrantedHours, named name: String, sharing shared: [SharedTutor]
  ) throws(InvalidSchool) -> School {
    let rows = shared.filter { $0.school == name }
    let ids = Set(rows.map(\.tutor))
    var records = records
    records.tutorHours = records.tutorHours.filter { hour in
      !ids.contains(hour.tutor)
        || granted.times.contains(
          GrantedHours.Time(tutor: hour.tutor, day: hour.time.day, period: hour.time.period))
    }
    records.tutors = records.tutors.map { tutor in
      guard let hours = rows.first(where: { $0.tutor == tutor.id })?.hours else { return tutor }
      let most = hours * 60 / max(1, longestSession(of: tutor))
      return tutor.giving(atMost: min(most, tutor.mostPerWeek ?? 500))
    }
    return try School(records)
  }

  /// The most minutes from beginning to end of a session that a tutor may give.
  private func longestSession(of tutor: Tutor) -> Int {
    let periods = records.periods
    let lengths = records.provisions
      .filter { tutor.provisions?.contains($0.id) ?? true }
      .flatMap { provision in
        periods.indices.compactMap { first -> Int? in
          let last = first + provision.periods - 1
          guard periods.indices.contains(last) else { return nil }
          return periods[last].ends.minutes - periods[first].starts.minutes
        }
      }
    return lengths.max() ?? 60
  }
}

extension Tutor {
  fileprivate func giving(atMost most: Int) -> Tutor {
    Tutor(
      id: id, name: name, subjects: subjects, years: years, provisions: provisions,
      mostPerDay: mostPerDay, mostPerWeek: most, checked: checked, payPerHour: payPerHour,
      teachesAs: teachesAs)
  }
}
