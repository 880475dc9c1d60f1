"""Runs one solver on the programme within one limit: tiers.py SOLVER MPS SECONDS FOLDER."""

import sys

import cpsat
import glpk
import highs
from programme import MAXIMISED, TIERS, read_programme
from trace import Trace

SOLVERS = {"HiGHS": highs, "CP-SAT": cpsat, "GLPK": glpk}
# What most people would do: one objective, a point being worth a thousand of cost, and a statutory
# request as much as the most points that a request can have.
WEIGHTS = {"statutory": -1_000_000, "points": -1_000, "cost": 1}


def solve_tiers(solver, limit: float, trace: Trace) -> None:
    """Solves the tiers one after the other.

    What is left of the limit is shared equally by the tiers that are left; what a tier does not need, because it is
    proved, goes to those below. Each tier is held at the value reached and starts from the plan at hand.
    """
    for place, tier in enumerate(TIERS):
        share = (limit - trace.seconds()) / (len(TIERS) - place)
        if share <= 0:
            break
        sign = -1 if tier in MAXIMISED else 1
        proved, bound = solver.optimise(sign * trace.programme.worth[tier], share, trace)
        value = trace.values and trace.values[tier]
        trace.note(
            event="tier", tier=tier, seconds=trace.seconds(), proved=proved, value=value, bound=sign * bound
        )
        if trace.values:
            solver.hold(tier, value)


def solve_weighted(solver, limit: float, trace: Trace) -> None:
    """Solves the weighted sum of the tiers."""
    cost = sum(WEIGHTS[tier] * trace.programme.worth[tier] for tier in TIERS)
    proved, bound = solver.optimise(cost, limit - trace.seconds(), trace)
    trace.note(event="weighted", seconds=trace.seconds(), proved=proved, bound=bound)


def main(name: str, path: str, limit: float, folder: str) -> None:
    """Runs a solver; the clock begins before the file is read."""
    peer, _, weighted = name.partition(" ")
    trace = Trace(folder, limit)
    trace.programme = read_programme(path)
    solver = SOLVERS[peer].Solver(trace.programme, path)
    trace.note(event="read", seconds=trace.seconds(), version=solver.version)
    (solve_weighted if weighted else solve_tiers)(solver, limit, trace)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], float(sys.argv[3]), sys.argv[4])
