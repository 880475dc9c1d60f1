internal import Tuition

extension TinySchool {
  /// Closures, absences, bookings, existing provision and judgements.
  mutating func drawExceptions() {
    let open = records.term.dates.filter { date in cells.contains { $0.day == date.weekday } }
    if chance.chance(30) {
      let date = chance.pick(open)
      records.closures.append(Closure(first: date, last: date, label: "INSET"))
    }
    if chance.chance(30) {
      let date = chance.pick(open)
      records.closures.append(
        Closure(first: date, last: date, label: "Trip, year \(years[0])", years: [years[0]]))
    }
    if open.count > 5, chance.chance(15) {
      let monday = open[2].monday
      records.closures.append(
        Closure(first: monday, last: monday.advanced(by: 4), label: "Half-term"))
    }
    let calendar = TermCalendar(term: records.term, closures: records.closures)
    if open.count(where: calendar.isOpen) < 2 { records.closures = [] }
    drawAway(open)
    drawExisting(open)
    drawJudgements()
  }

  private mutating func drawAway(_ open: [CalendarDate]) {
    if chance.chance(35) {
      let date = chance.pick(open)
      let periods = cells.filter { $0.day == date.weekday }.map(\.period)
      records.absences.append(
        Absence(
          tutor: chance.pick(records.tutors.map(\.id)), first: date, last: date,
          period: chance.chance(50) ? chance.pick(periods) : nil))
    }
    if chance.chance(35) {
      records.roomBookings.append(
        RoomBooking(
          room: chance.pick(records.rooms.map(\.id)), time: chance.pick(cells),
          first: chance.chance(50) ? chance.pick(open) : nil))
    }
  }

  private mutating func drawExisting(_ open: [CalendarDate]) {
    guard chance.chance(45) else { return }
    for (row, time) in chance.sample(chance.number(in: 1...2), of: cells(.lesson)).enumerated() {
      let dated = chance.chance(40)
      records.existing.append(
        ExistingProvision(
          pupil: chance.pick(records.pupils.map(\.id)),
          provision: row == 0 ? "Cello lesson" : "Speech therapy", time: time,
          first: dated ? open[0] : nil, last: dated ? open[open.count / 2] : nil))
    }
  }

  private mutating func drawJudgements() {
    for pupil in records.pupils where chance.chance(45) {
      records.judgements.append(
        Judgement(
          pupil: pupil.id, subject: chance.pick(Array(subjects.dropFirst())),
          kind: chance.chance(40) ? .never : .keep))
    }
  }
}
