internal import Tuition

/// What could be sessions with one tutor, in order of date and period, to be asked many times which of it is open.
struct OptionList {
  /// All options.
  let all: [DatedOption]
  /// For each the rules that bar it by themselves, which bar most of them.
  private let single: [RuleSet]

  init(_ all: [DatedOption]) {
    self.all = all
    single = all.map(\.bars.single)
  }

  /// Those that nothing bars when only some rules hold.
  func open(under rules: RuleSet) -> [DatedOption] {
    var open: [DatedOption] = []
    for row in single.indices
    where single[row].isDisjoint(with: rules) && all[row].isOpen(under: rules) {
      open.append(all[row])
    }
    return open
  }
}
