/// A minimal part of some things that is impossible together: without any one of them the others are not.
///
/// QuickXplain (U. Junker 2004, "QuickXplain: preferred explanations and relaxations for over-constrained problems",
/// AAAI-04, 167–172): halves are asked for instead of one thing after the other, at most about k log(n/k) + k questions for
/// k of n. Things that stand earlier are kept rather than later ones. All together must be impossible, and what is
/// impossible must stay so with more.
func smallestConflict<Thing>(
  _ things: [Thing], isImpossible: ([Thing]) -> Bool
) -> [Thing] {
  guard !isImpossible([]) else { return [] }
  func part(of rest: [Thing], beside kept: [Thing], hasGrown: Bool) -> [Thing] {
    if hasGrown, isImpossible(kept) { return [] }
    guard rest.count > 1 else { return rest }
    let middle = rest.count / 2
    let (head, tail) = (Array(rest[..<middle]), Array(rest[middle...]))
    let late = part(of: tail, beside: kept + head, hasGrown: !head.isEmpty)
    let early = part(of: head, beside: kept + late, hasGrown: !late.isEmpty)
    return early + late
  }
  return part(of: things, beside: [], hasGrown: false)
}
