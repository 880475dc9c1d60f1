import Tuition

/// A pupil loses no more of a subject over the term than the highest percentage that applies.
struct SubjectLossLimit: Rule {
  static let title = "Loss of a subject"

  func breaches(in facts: Facts) -> [Breach] {
    losses(in: facts).filter { $0.tuition > 0 && $0.isTooMuch }.map { loss in
      let existing = loss.existing > 0 ? ", \(loss.existing) of them to existing provision" : ""
      return breach(
        "\(loss.pupil.id) loses \(loss.existing + loss.tuition) minutes of \(loss.subject)"
          + "\(existing): more than \(loss.percent)% of \(loss.total).", loss.meetings)
    }
  }

  /// A lesson is lost once, however many sessions and existing provisions want the pupil then.
  private func losses(in facts: Facts) -> [SubjectLoss] {
    var losses = SubjectLosses(
      facts.school, minutes: SubjectMinutes(facts.schoolFacts), existing: facts.existing)
    var seen: Set<PupilTime> = []
    for absent in facts.absent where !facts.isAtExisting(absent) {
      let time = PupilTime(
        pupil: absent.pupil.id, date: absent.meeting.date, period: absent.period.name)
      guard seen.insert(time).inserted else { continue }
      losses.add(
        absent.period.minutes, of: absent.lesson.subject, of: absent.pupil, by: absent.meeting)
    }
    return losses.losses
  }
}

extension Facts {
  /// Whether existing provision takes the pupil away from that lesson anyway.
  func isAtExisting(_ absent: Absent) -> Bool {
    existing.provision(of: absent.pupil.id, on: absent.meeting.date, in: absent.period.name) != nil
  }
}
