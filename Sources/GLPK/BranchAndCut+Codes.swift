internal import CGLPK

extension BranchProgress {
  init(_ plain: cglpk_progress) {
    nodes = plain.nodes
    active = plain.active
    incumbent = plain.has_incumbent ? plain.incumbent : nil
    bestBound = plain.has_bound ? plain.bound : nil
  }
}

extension BranchAndCutOptions {
  var plain: cglpk_search_options {
    cglpk_search_options(
      gap: gap, node_limit: nodeLimit ?? -1, time_limit: Int32(clamping: timeLimit ?? -1),
      branching: branching.code, selection: selection.code, presolve: presolve,
      gomory: cuts.contains(.gomory), rounding: cuts.contains(.rounding),
      cover: cuts.contains(.cover), clique: cuts.contains(.clique), pump: feasibilityPump,
      incumbent: nil)
  }
}

extension BranchAndCutOptions.Branching {
  var code: Int32 {
    switch self {
    case .driebeckTomlin: GLP_BR_DTH
    case .mostFractional: GLP_BR_MFV
    case .pseudocost: GLP_BR_PCH
    }
  }
}

extension BranchAndCutOptions.Selection {
  var code: Int32 {
    switch self {
    case .bestBound: GLP_BT_BLB
    case .depthFirst: GLP_BT_DFS
    case .bestProjection: GLP_BT_BPH
    }
  }
}

extension IntegerOutcome {
  /// The outcome of a search that never began.
  init(stopped: Stopped, status: Status) {
    self.init(stopped: stopped, status: status, objective: nil, bestBound: nil, nodes: 0)
  }
}

extension IntegerOutcome.Status {
  init(code: Int32, status: Int32) {
    switch (code, status) {
    case (GLP_ENOPFS, _): self = .infeasible
    case (_, GLP_OPT): self = .optimal
    case (_, GLP_FEAS): self = .feasible
    case (0, GLP_NOFEAS): self = .infeasible
    default: self = .unknown
    }
  }
}

extension IntegerOutcome.Stopped {
  init(_ found: cglpk_search_result) {
    switch found.code {
    case 0, GLP_ENOPFS: self = .finished
    case GLP_EMIPGAP: self = .gap
    case GLP_ETMLIM: self = .timeLimit
    case GLP_ESTOP: self = found.cancelled ? .cancelled : .nodeLimit
    case GLP_ENODFS: self = .failed(.unboundedOrInfeasible)
    case GLP_EBOUND: self = .failed(.fractionalBounds)
    default: self = .failed(.numerical)
    }
  }
}
