public import Tuition

/// Matches provision to the concerns of an audit by the school's written criteria.
///
/// Each concern is judged by what is known of it alone, so that changing a criterion changes the requests it governs and
/// no others, but for needs that a class shares. What people wrote into the requests stands.
public func match(_ audit: Audit, of school: School) -> Matches {
  let criteria = school.records.criteria ?? .usual
  let matcher = Matcher(school, criteria)
  var weighed: [Weighed] = []
  var unmatched: [UnmatchedConcern] = []
  for progress in audit.progress {
    switch matcher.admit(progress) {
    case .weighed(let concern): weighed.append(concern)
    case .refused(let concern): unmatched.append(concern)
    case .noConcern: break
    }
  }
  var fitted: [Fitted] = []
  for concern in weighed {
    switch matcher.fit(concern) {
    case .fitted(let concern): fitted.append(concern)
    case .refused(let concern): unmatched.append(concern)
    }
  }
  let shared = sharedNeeds(of: fitted, in: school, by: criteria)
  var matched: [MatchedConcern] = []
  for concern in fitted {
    switch matcher.choose(for: concern, sharing: shared) {
    case .matched(let concern): matched.append(concern)
    case .refused(let concern): unmatched.append(concern)
    }
  }
  let requests = requests(for: matched, in: school, alternatives: criteria.alternatives)
  return Matches(
    date: audit.date, criteria: criteria, matched: matched, unmatched: unmatched,
    shared: shared.map(\.need), requests: requests)
}
