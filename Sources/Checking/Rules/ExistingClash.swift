import Tuition

/// A pupil is not tutored while existing provision takes them away.
struct ExistingClash: Rule {
  static let title = "Existing provision"

  func breaches(in facts: Facts) -> [Breach] {
    facts.meetings.flatMap { meeting in
      meeting.pupils.flatMap { pupil in
        meeting.periods.compactMap { period in
          facts.existing.provision(of: pupil.id, on: meeting.date, in: period.name).map { name in
            breach(
              "\(pupil.id) is at \(name) on \(meeting.date) in \(period.name),"
                + " when \(meeting.session.id) takes place.", meeting)
          }
        }
      }
    }
  }
}
