import Tuition

/// A session lies between the first and last date of each request it answers.
struct RequestDates: Rule {
  static let title = "Dates of the request"

  func breaches(in facts: Facts) -> [Breach] {
    facts.placements.flatMap { placement in
      placement.meetings.compactMap { meeting in
        guard let request = placement.request, !request.admits(meeting.date) else { return nil }
        let limits = [
          request.first.map { "not before \($0)" }, request.last.map { "not after \($0)" },
        ].compactMap(\.self)
        return breach(
          "\(placement.name) is wanted \(limits.listed()), but has \(meeting.place).", meeting)
      }
    }
  }
}
