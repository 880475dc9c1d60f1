extension SchoolRecords {
  /// The value of a number that limits something; nothing where there is no limit.
  package func value(of knob: Knob) -> Int? {
    switch knob {
    case .protect(.lossPercent): protection.lossPercent
    case .protect(.outOfLesson): protection.outOfLesson
    case .protect(.mostPerDay): protection.mostPerDay
    case .subject(let subject, .lossPercent):
      protection.bySubject[subject]?.lossPercent ?? protection.lossPercent
    case .provision(let id, .lossPercent):
      provisions.first { $0.id == id }?.lossPercent ?? protection.lossPercent
    case .provision(let id, .mostPerWeek): provisions.first { $0.id == id }?.mostPerWeek
    case .places(let id): pots?.first { $0.id == id }?.places
    case .tutor(let id, .mostPerDay): tutors.first { $0.id == id }?.mostPerDay
    case .tutor(let id, .mostPerWeek): tutors.first { $0.id == id }?.mostPerWeek
    default: nil
    }
  }
}
