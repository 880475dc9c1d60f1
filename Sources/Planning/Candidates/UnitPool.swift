internal import Tuition

/// The units made so far: one for each request that may go alone, and groups as they are thought of.
final class UnitPool {
  let model: TermModel
  private(set) var units: [Unit] = []
  private var rows: [[Int]: Int] = [:]
  /// For each request the requests of its provision, subject and year, itself included, where groups are allowed.
  let fellows: [[Int]]
  /// The distinct sets of such requests, in the order of their first rows.
  let circles: [[Int]]

  /// With more groups than these in a circle, groups are looked for instead of listed: a few hundred are priced as fast.
  static let mostListed = 600
  private let mostListed: Int

  init(_ model: TermModel, mostListed: Int = UnitPool.mostListed) {
    self.model = model
    self.mostListed = mostListed
    var circles: [[Int]] = []
    var circleRows: [[Int]: Int] = [:]
    var circleOf: [Int] = []
    for (row, request) in model.requests.enumerated() {
      guard model.provisions[request.provision].groupMost > 1, model.mayBePlaced(row) else {
        circleOf.append(-1)
        continue
      }
      let year = model.pupils[request.pupil].year.number
      let name = [request.provision, request.subject, year]
      let circle = circleRows[name] ?? circles.count
      if circle == circles.count { circles.append([]) }
      circleRows[name] = circle
      circles[circle].append(row)
      circleOf.append(circle)
    }
    self.circles = circles
    fellows = circleOf.map { $0 < 0 ? [] : circles[$0] }
    for row in model.requests.indices where mayGoAlone(row) { _ = unit([row]) }
  }

  /// The block of a request.
  func block(ofRequest request: Int) -> Int { model.requests[request].block }

  /// For each member of a unit its choice of pots.
  func potChoices(of unit: Unit) -> [Int?] { unit.members.map { model.requests[$0].potChoice } }

  /// Whether a request may be placed, and its provision be given to one pupil.
  func mayGoAlone(_ request: Int) -> Bool {
    model.mayBePlaced(request)
      && model.provisions[model.requests[request].provision].groupLeast == 1
  }

  /// The sizes of the groups that a circle allows.
  func groupSizes(_ circle: [Int]) -> ClosedRange<Int> {
    let provision = model.provisions[model.requests[circle[0]].provision]
    let least = max(2, provision.groupLeast)
    return least...max(least, provision.groupMost)
  }

  /// Whether a circle has so few groups that each is priced by itself.
  func isListed(_ circle: [Int]) -> Bool {
    var groups = circle.count
    var sum = 0
    for size in 2...groupSizes(circle).upperBound where size <= circle.count {
      groups = groups * (circle.count - size + 1) / size
      sum += groups
      if sum > mostListed { return false }
    }
    return true
  }

  /// Whether requests are of as many pupils.
  func haveDistinctPupils(_ requests: [Int]) -> Bool {
    Set(requests.map { model.requests[$0].pupil }).count == requests.count
  }

  /// The row of the unit with these requests, made if need be.
  func unit(_ members: [Int]) -> Int {
    let members = members.sorted()
    if let row = rows[members] { return row }
    rows[members] = units.count
    units.append(Unit(model, members: members))
    return units.count - 1
  }
}
