internal import Tuition

/// The sessions of existing provision, and how their cost is shared.
///
/// Nobody says who is together in a group. Pupils at the same provision at the same time are taken to be together as
/// far as the provision's groups go, and bear equal shares.
struct ExistingMeetings {
  private struct Meeting: Hashable {
    let provision: Identifier<Provision>
    let date: CalendarDate
    let place: Int
  }

  private var counts: [ExistingKey: Int] = [:]
  private var costs: [ExistingKey: Int] = [:]
  private let school: School

  init(_ times: [ExistingKey: Set<ExistingTime>], of school: School) {
    self.school = school
    var attended: [Meeting: [ExistingKey]] = [:]
    for key in times.keys.sorted() {
      for time in Self.starts((times[key] ?? []).sorted(), school.provision(key.provision)) {
        counts[key, default: 0] += 1
        let meeting = Meeting(provision: key.provision, date: time.date, place: time.place)
        attended[meeting, default: []].append(key)
      }
    }
    for (meeting, keys) in attended {
      guard let provision = school.provision(meeting.provision),
        let cost = provision.costPerSession
      else { continue }
      let groups = (keys.count + provision.groupMost - 1) / provision.groupMost
      for (key, share) in zip(keys, shares(of: groups * cost, among: keys.count)) {
        costs[key, default: 0] += share
      }
    }
  }

  /// Where sessions begin: at a gap, on another date, or where the provision's session is full.
  private static func starts(_ times: [ExistingTime], _ provision: Provision?) -> [ExistingTime] {
    let length = provision?.periods ?? .max
    var (starts, taken): ([ExistingTime], Int) = ([], 0)
    var last: ExistingTime?
    for time in times {
      let follows = last.map { $0.date == time.date && $0.place + 1 == time.place } ?? false
      if follows && taken < length {
        taken += 1
      } else {
        starts.append(time)
        taken = 1
      }
      last = time
    }
    return starts
  }

  func count(of key: ExistingKey) -> Int { counts[key] ?? 0 }

  /// The cost of a pupil's sessions; nothing where the school gives none.
  func pence(of key: ExistingKey) -> Int? {
    guard school.provision(key.provision)?.costPerSession != nil else { return nil }
    return costs[key] ?? 0
  }
}

/// An amount in as equal whole shares as can be, the first ones larger; together they are the amount.
func shares(of amount: Int, among count: Int) -> [Int] {
  let (share, rest) = amount.quotientAndRemainder(dividingBy: max(1, count))
  return (0..<count).map { share + ($0 < rest ? 1 : 0) }
}
