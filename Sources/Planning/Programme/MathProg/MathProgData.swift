public import Tuition

/// The facts of a school as data for the model of the dated problem, in the language MathProg.
///
/// The calendar is written out by date and requests that may share their sessions are listed; nothing else is worked
/// out, so that the model states every rule itself. Names are opaque.
public func mathProgData(of school: School, published: Timetable? = nil) -> String {
  var data = MathProgData(school, published: published)
  data.writeTerm()
  data.writePupils()
  data.writeProtection()
  data.writeOffers()
  data.writeRequests()
  data.writePots()
  data.writeCandidates()
  data.writeStanding()
  return data.text.text
}

/// The data of a model while they are written.
struct MathProgData {
  let school: School
  let published: Timetable?
  let names: MathProgNames
  var text = MathProgText()
  /// The pupils who ask, or whom existing provision takes away.
  let pupils: [Pupil]

  init(_ school: School, published: Timetable?) {
    self.school = school
    self.published = published
    names = MathProgNames(school)
    let seen = Set(school.records.requests.map(\.pupil) + school.records.existing.map(\.pupil))
    pupils = school.records.pupils.filter { seen.contains($0.id) }
  }

  var records: SchoolRecords { school.records }
  var dates: [CalendarDate] { school.records.term.dates }
  var years: [Year] { Set(pupils.map(\.year)).sorted() }

  /// A date and a period for each date on which a weekly time falls, between two dates where given.
  func moments(
    _ time: WeeklyTime, from first: CalendarDate? = nil, to last: CalendarDate? = nil
  ) -> [[String]] {
    dates.filter { date in
      school.calendar.falls(time, on: date) && first.map { $0 <= date } ?? true
        && last.map { date <= $0 } ?? true
    }.map { [names.name($0), names.name(time.period)] }
  }
}
