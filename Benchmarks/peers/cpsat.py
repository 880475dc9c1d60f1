"""CP-SAT of OR-Tools, https://developers.google.com/optimization: its defaults, two workers."""

import highspy
import numpy
import ortools
from ortools.sat.python import cp_model

from programme import MAXIMISED, Programme, matrix
from trace import Trace

# CP-SAT wants bounds; no column of the programme that is not binary counts more than requests or rooms.
MOST = 1_000_000
UNBOUNDED = 2**62


class Solver:
    """CP-SAT with the programme laid out as its linear constraints, all columns whole."""

    def __init__(self, programme: Programme, path: str):
        self.programme = programme
        self.version = ortools.__version__
        self.model = cp_model.CpModel()
        model = programme.solver.getLp()
        variables = self.model.Proto().variables
        for lower, upper in zip(whole(model.col_lower_, MOST), whole(model.col_upper_, MOST)):
            variables.add().domain.extend([lower, upper])
        self.rows = self.lay_out(model)

    def lay_out(self, model: highspy.HighsLp):
        """Adds a linear constraint for each row."""
        columns, rows, entries = matrix(model)
        order = numpy.argsort(rows, kind="stable")
        columns = columns[order].tolist()
        entries = numpy.rint(entries[order]).astype(int).tolist()
        ends = numpy.searchsorted(rows[order], numpy.arange(model.num_row_ + 1)).tolist()
        bounds = zip(whole(model.row_lower_, UNBOUNDED), whole(model.row_upper_, UNBOUNDED))
        constraints = self.model.Proto().constraints
        for row, (lower, upper) in enumerate(bounds):
            linear = constraints.add().linear
            linear.vars.extend(columns[ends[row] : ends[row + 1]])
            linear.coeffs.extend(entries[ends[row] : ends[row + 1]])
            linear.domain.extend([lower, upper])
        return constraints

    def optimise(self, cost: numpy.ndarray, seconds: float, trace: Trace) -> tuple[bool, float]:
        """Looks for the least cost; whether it is proved, and the bound."""
        proto = self.model.Proto()
        proto.clear_objective()
        counted = numpy.flatnonzero(cost)
        proto.objective.vars.extend(counted.tolist())
        proto.objective.coeffs.extend(numpy.rint(cost[counted]).astype(int).tolist())
        if trace.best is not None:
            proto.clear_solution_hint()
            proto.solution_hint.vars.extend(range(len(trace.best)))
            proto.solution_hint.values.extend(numpy.rint(trace.best).astype(int).tolist())
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = 2
        solver.parameters.max_time_in_seconds = seconds
        status = solver.solve(self.model, Listener(trace))
        return status == cp_model.OPTIMAL, solver.best_objective_bound

    def hold(self, tier: str, value: int) -> None:
        """Demands that a tier comes out no worse than a value."""
        domain = self.rows[self.programme.tier_row[tier]].linear.domain
        domain.clear()
        domain.extend([value, UNBOUNDED] if tier in MAXIMISED else [-UNBOUNDED, value])


class Listener(cp_model.CpSolverSolutionCallback):
    """Hears of each solution."""

    def __init__(self, trace: Trace):
        super().__init__()
        self.trace = trace

    def on_solution_callback(self) -> None:
        self.trace.found(self.response_proto.solution)


def whole(bounds, most: int) -> list[int]:
    """Bounds as whole numbers, the infinite ones as the most."""
    return numpy.clip(numpy.array(bounds), -most, most).astype(int).tolist()
