internal import Tuition

extension Remedies {
  /// How many weekly times are tried for one more room.
  private static let mostTimes = 6

  /// One more room for as many as would come: at one of the weekly times that bring most, on one day, or else at any time.
  ///
  /// Where it is at any time, `narrowed` says at which it is needed.
  ///
  /// - Parameter others: rules that are given up with the want of a room.
  func roomTrials(with others: [NamedRule]) -> [Trial] {
    let all = RuleSet(question.rules).subtracting(RuleSet(others.filter { $0 != .rooms }))
    let lacking = (question.options.map(\.all) + question.groups).map { options in
      options.filter {
        $0.isOpen(under: all.subtracting(RuleSet([.rooms]))) && !$0.isOpen(under: all)
      }
    }
    let sizes = Set(lacking.joined().map { ($0.joined?.pupils.count ?? 0) + question.scenes.count })
    return sizes.sorted().flatMap { size in
      let times = others.count > 1 ? [] : patterns(lacking)
      return (times + [Change.TimePattern.always]).map { roomTrial(for: size, at: $0) }
    }
  }

  /// The weekly times at which most of some options lack a room, of that tutor or group who has most then, and then the days with all
  /// such times.
  private func patterns(_ lacking: [[DatedOption]]) -> [Change.TimePattern] {
    var most: [WeeklyTime: (count: Int, periods: [Identifier<Period>])] = [:]
    for options in lacking {
      let times = Dictionary(grouping: options, by: \.weeklyTime)
      for (time, options) in times where options.count > most[time]?.count ?? 0 {
        most[time] = (options.count, options[0].periods.map(\.name))
      }
    }
    let ordered = most.sorted { (-$0.value.count, "\($0.key)") < (-$1.value.count, "\($1.key)") }
    let single = ordered.prefix(Self.mostTimes).map {
      Change.TimePattern(days: [$0.key.day], periods: $0.value.periods)
    }
    let days = Dictionary(grouping: most) { $0.key.day }.mapValues { times in
      Set(times.flatMap(\.value.periods))
    }
    let whole = days.sorted { ($0.value.count, $0.key.index) < ($1.value.count, $1.key.index) }
    return single
      + whole.map { day, periods in
        Change.TimePattern(
          days: [day], periods: school.records.periods.map(\.name).filter(periods.contains))
      }
  }

  private func roomTrial(for size: Int, at pattern: Change.TimePattern) -> Trial {
    let protection = school.records.protection
    let room = Room(
      id: unused("one-more-room", among: school.records.rooms.map(\.id)), name: "One more",
      places: size, overlooked: protection.overlooked && size == 1)
    return Trial([room.part(at: pattern)])
  }

  /// A trial with a room at any time as one with that room at the times of the sessions that were found; nothing where it has none.
  func narrowed(_ trial: Trial, to sessions: [Session]) -> Trial? {
    let rooms = trial.parts.map(\.roomAtAnyTime)
    guard let place = rooms.firstIndex(where: { $0 != nil }), let room = rooms[place] else {
      return nil
    }
    let held = sessions.filter { $0.room == room.id }
    let periods = Set(held.flatMap { scene.lookup.periods(of: $0).map(\.name) })
    let pattern = Change.TimePattern(
      days: Set(held.map(\.date.weekday)).sorted(),
      periods: school.records.periods.map(\.name).filter(periods.contains))
    guard !held.isEmpty else { return nil }
    return trial.replacing(place, by: room.part(at: pattern))
  }
}

extension Trial.Part {
  /// The room that it finds for all times; nothing where it does something else.
  fileprivate var roomAtAnyTime: Room? {
    guard changes.count == 1, case .addRoom(let room, Change.TimePattern.always) = changes[0] else {
      return nil
    }
    return room
  }
}

extension Room {
  /// That it is found, as part of a trial.
  fileprivate func part(at pattern: Change.TimePattern) -> Trial.Part {
    Trial.Part(
      words: words(at: pattern), changes: [.addRoom(self, pattern)], cost: pattern.roomCost)
  }

  /// That it is found, for how many and when.
  private func words(at pattern: Change.TimePattern) -> String {
    let days = pattern.days.map(\.rawValue).joined(separator: ", ")
    let periods = pattern.periods.map(\.text).joined(separator: ", ")
    return "find one more room that holds \(counted(places, "pupil"))"
      + (overlooked ? " and that somebody can look into" : "")
      + (pattern == .always ? ", at all times" : ", each week on \(days) in \(periods)")
  }
}

extension Change.TimePattern {
  /// What a room costs a leader, in the weights by which remedies are put in order: more for each weekly time, and a little less
  /// than at all times.
  fileprivate var roomCost: Int {
    let (atAllTimes, atOneTime) = (70, 20)
    return self == .always
      ? atAllTimes : min(atAllTimes - 5, atOneTime * days.count * periods.count)
  }
}
