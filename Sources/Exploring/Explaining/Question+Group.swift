internal import Tuition

extension Question {
  /// What several pupils could come to together, tutor by tutor: each session is barred by what bars any of them.
  ///
  /// All ask for one provision, so that their options are for the same times in the same order.
  static func shared(_ scenes: [RequestScene]) -> [[DatedOption]] {
    let own = scenes.map { $0.options(for: scenes.count) }
    var always = Bars()
    if scenes[0].hasLimitedPlaces, pots(of: scenes).contains(nil) { always.add(.pots) }
    return own[0].indices.map { tutor in
      own[0][tutor].indices.map { row in shared(own.map { $0[tutor][row] }, scenes, always) }
    }
  }

  private static func shared(
    _ all: [DatedOption], _ scenes: [RequestScene], _ always: Bars
  ) -> DatedOption {
    let first = all[0]
    var bars = always
    var losses: [Wish: Int] = [:]
    for option in all {
      bars.add(option.bars)
      losses.merge(option.losses, uniquingKeysWith: +)
    }
    for period in first.periods { bars.add(classBars(scenes, first.date, period)) }
    return DatedOption(
      date: first.date, periods: first.periods, tutor: first.tutor, bars: bars, losses: losses,
      rooms: first.rooms)
  }

  /// The pupils of a group leave a lesson together.
  private static func classBars(
    _ scenes: [RequestScene], _ date: CalendarDate, _ period: Period
  ) -> Bars {
    let surroundings = scenes[0].surroundings
    var leaving: [Identifier<SchoolClass>: Set<Identifier<Pupil>>] = [:]
    for scene in scenes {
      let lesson = surroundings.lookup.lesson(of: scene.pupil.id, on: date, in: period.name)
      if let lesson { leaving[lesson.schoolClass, default: []].insert(scene.pupil.id) }
    }
    let most = surroundings.lookup.school.records.protection.outOfLesson
    var bars = Bars()
    for (schoolClass, pupils) in leaving {
      let moment = Moment(owner: schoolClass, date: date, period: period.name)
      if (surroundings.existing.out[moment] ?? []).union(pupils).count > most {
        bars.add(.outOfLesson)
      } else if (surroundings.taken.out[moment] ?? []).union(pupils).count > most {
        bars.add(.outOfLesson, or: .otherRequests)
      }
    }
    return bars
  }

  /// For each pupil the pot that would pay, where places are limited.
  var pots: [Identifier<Pot>?] { Self.pots(of: scenes) }

  /// Pots for pupils one after the other, so that no place is taken twice.
  private static func pots(of scenes: [RequestScene]) -> [Identifier<Pot>?] {
    var taken = scenes[0].taken.pots
    return scenes.map { scene in
      let pot = scene.matchingPots.first { (taken[$0.id] ?? 0) < $0.places }?.id
      if let pot { taken[pot, default: 0] += 1 }
      return pot
    }
  }
}
