"""HiGHS, https://highs.dev: its defaults, two threads."""

import highspy
import numpy

from programme import MAXIMISED, Programme
from trace import Trace

OUT_OF_REACH = highspy.kHighsInf


class Solver:
    """HiGHS with the programme that it has read."""

    def __init__(self, programme: Programme, path: str):
        self.programme = programme
        self.highs = programme.solver
        self.highs.setOptionValue("threads", 2)
        self.version = self.highs.version()

    def optimise(self, cost: numpy.ndarray, seconds: float, trace: Trace) -> tuple[bool, float]:
        """Looks for the least cost; whether it is proved, and the bound."""
        count = len(cost)
        self.highs.changeColsCost(count, numpy.arange(count, dtype=numpy.int32), cost)
        if trace.best is not None:
            start = highspy.HighsSolution()
            start.col_value = list(trace.best)
            self.highs.setSolution(start)
        self.highs.setOptionValue("time_limit", self.highs.getRunTime() + seconds)
        hear = lambda event: trace.found(event.data_out.mip_solution)
        self.highs.cbMipImprovingSolution.subscribe(hear)
        self.highs.run()
        self.highs.cbMipImprovingSolution.unsubscribe(hear)
        information = self.highs.getInfo()
        if information.primal_solution_status == highspy.SolutionStatus.kSolutionStatusFeasible:
            trace.found(self.highs.getSolution().col_value)
        proved = self.highs.getModelStatus() == highspy.HighsModelStatus.kOptimal
        return proved, information.mip_dual_bound

    def hold(self, tier: str, value: int) -> None:
        """Demands that a tier comes out no worse than a value."""
        row = self.programme.tier_row[tier]
        if tier in MAXIMISED:
            self.highs.changeRowBounds(row, value, OUT_OF_REACH)
        else:
            self.highs.changeRowBounds(row, -OUT_OF_REACH, value)
