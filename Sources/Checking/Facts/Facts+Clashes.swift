import Tuition

/// Sessions that want the same person or room in the same period of the same date.
struct Clash<Holder: Hashable> {
  let holder: Holder
  let date: CalendarDate
  let period: Identifier<Period>
  let meetings: [Meeting]

  /// The sessions, date and period as a person reads them.
  var place: String {
    "\(meetings.map(\.session.id).listed()) on \(date) in \(period)"
  }
}

private struct HolderTime<Holder: Hashable>: Hashable {
  let holder: Holder
  let date: CalendarDate
  let period: Identifier<Period>
}

extension Facts {
  /// Everyone or everything that is held by more than one session at once.
  func clashes<Holder: Hashable>(of holders: (Meeting) -> [Holder]) -> [Clash<Holder>] {
    let held = meetings.flatMap { meeting in
      holders(meeting).flatMap { holder in
        meeting.periods.map { period in
          (HolderTime(holder: holder, date: meeting.date, period: period.name), meeting)
        }
      }
    }
    return held.grouped { $0.0 }.filter { $0.members.count > 1 }.map { time, members in
      Clash(
        holder: time.holder, date: time.date, period: time.period, meetings: members.map(\.1))
    }
  }
}
