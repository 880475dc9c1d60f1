internal import GLPK
public import Tuition

/// A term's tuition as one mixed-integer programme, date by date, for schools small enough to be solved as a whole.
///
/// Units u (a request, or a group) are placed with a tutor t; sessions lie at arms a in weeks w. With y for placed, x
/// for a session, s for a weekly time k that is used:
///
///     Σ_aw x[u,t,a,w] = N y[u,t]           all sessions or none, by one tutor
///     Σ_a x[u,t,a,w] <= M y[u,t]           at most M in a week
///     Σ_t x[u,t,a,w] <= s[u,k]             a weekly time is paid for once
///     Σ_w x[u,t,a,w] <= c s[u,k]           where losses allow only c sessions at a time
///     Σ_k s[u,k] >= m Σ_t y[u,t]           where no fewer than m times can hold N sessions
///
/// and one row for each of the other rules. The tiers are optimised one after the other, each held by a row from then on.
public struct DatedProgramme {
  /// A file format that other solvers read.
  public enum Format: String, CaseIterable, Sendable {
    /// The free form of the Mathematical Programming System.
    case mps
    /// The form of CPLEX, which people can read.
    case lp
  }

  let model: TermModel
  let units: [Unit]
  let columns: [ProgrammeColumn]
  let rows: [Bounds]
  /// The tiers that count: what is kept only beside a published plan.
  let tiers: [TierName]

  /// Lays out the programme of a school, and of what is published of its plan.
  public init(_ school: School, published: Timetable? = nil) {
    self.init(TermModel(school, published: published), countsKept: published != nil)
  }

  init(_ model: TermModel, countsKept: Bool) {
    let builder = ProgrammeBuilder(model)
    self.model = model
    units = builder.units
    columns = builder.columns
    rows = builder.rows
    tiers = TierName.allCases.filter { countsKept || $0 != .kept }
  }

  /// How many columns must be whole.
  public var binaries: Int { columns.count { $0.kind == .binary } }

  /// About how many columns the programme of a school would have that must be whole, found without laying it out.
  ///
  /// Where pupils can form groups the figure is too high rather than too low.
  public static func estimatedBinaries(of school: School) -> Int {
    estimatedBinaries(of: TermModel(school))
  }

  /// - Parameter most: a figure above which nobody asks how far.
  static func estimatedBinaries(of model: TermModel, upTo most: Int = .max) -> Int {
    var estimate = 0.0
    for row in model.requests.indices where estimate <= Double(most) {
      let unit = Unit(model, members: [row])
      let sessions = unit.tutors.reduce(0) { $0 + model.sessions(of: unit, tutor: $1) }
      estimate += Double(sessions) * model.groups(around: row)
    }
    return Int(min(estimate, 1e15))
  }

  /// Writes the programme of one tier to a file, with opaque names and the tiers above it held where given.
  ///
  /// In MPS, which has no word for more is better, what is maximised is written as less of its negative.
  public func write(
    _ format: Format, tier: TierName, holding: [TierName: Int] = [:], to path: String
  ) throws(SolverFault) {
    do throws(GLPKError) {
      try LinearProgram.with { program throws(GLPKError) in
        try fill(&program, named: true)
        for (name, value) in holding.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
          try hold(name, at: value, in: &program)
        }
        try setTier(tier, in: &program, minimised: true)
        try program.write(format == .mps ? .mps : .lp, to: path)
      }
    } catch {
      throw SolverFault(reason: error.description)
    }
  }
}

/// GLPK could not do its work: what happened, and what to do.
public struct SolverFault: Error, Hashable, CustomStringConvertible {
  /// What happened and what to do, in sentences.
  public let reason: String
  /// What happened and what to do, in sentences.
  public var description: String { reason }
}

extension TermModel {
  /// How many sessions of a unit with a tutor can be thought of, one by one.
  fileprivate func sessions(of unit: Unit, tutor: Int) -> Int {
    unit.arms.reduce(0) { sum, arm in
      sum
        + (arm.key..<arm.key + unit.periods).reduce(arm.weeks) { $0 & tutors[tutor].free[$1] }.count
    }
  }

  /// How many groups a request could be in, each counted as a share.
  fileprivate func groups(around row: Int) -> Double {
    let request = requests[row]
    let provision = provisions[request.provision]
    let fellows = requests.count {
      $0.provision == request.provision && $0.subject == request.subject
        && pupils[$0.pupil].year == pupils[request.pupil].year
    }
    var groups = 0.0
    var subsets = 1.0
    for size in 1...provision.groupMost {
      if size >= provision.groupLeast { groups += subsets / Double(size) }
      subsets *= Double(max(0, fellows - size)) / Double(size)
    }
    return groups
  }
}
