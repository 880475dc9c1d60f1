/// The schools of a trust in the smallest sets that share no tutor with one another.
///
/// Schools keep their order; a set stands where its first school does.
public func components(of schools: [String], sharing shared: [SharedTutor]) -> [[String]] {
  var leader = Dictionary(schools.map { ($0, $0) }, uniquingKeysWith: { first, _ in first })
  func top(_ school: String) -> String {
    var school = school
    while let next = leader[school], next != school { school = next }
    return school
  }
  var firstOf: [Identifier<Tutor>: String] = [:]
  for row in shared where leader[row.school] != nil {
    let first = firstOf[row.tutor, default: row.school]
    firstOf[row.tutor] = first
    leader[top(row.school)] = top(first)
  }
  var order: [String] = []
  var members: [String: [String]] = [:]
  for school in schools {
    let head = top(school)
    if members[head] == nil { order.append(head) }
    members[head, default: []].append(school)
  }
  return order.map { members[$0, default: []] }
}
