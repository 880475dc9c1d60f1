"""Reads the dated programme from an MPS file, with HiGHS's own reader."""

from dataclasses import dataclass

import highspy
import numpy

TIERS = ["statutory", "points", "cost"]
MAXIMISED = {"statutory", "points"}


@dataclass
class Programme:
    """The programme as HiGHS holds it; the row named after a tier holds what each column is worth in it."""

    solver: highspy.Highs
    columns: list[str]
    tier_row: dict[str, int]
    worth: dict[str, numpy.ndarray]

    def values(self, solution) -> dict[str, int]:
        """What a solution is worth in each tier."""
        whole = numpy.rint(solution)
        return {tier: int(round(float(self.worth[tier] @ whole))) for tier in TIERS}


def read_programme(path: str) -> Programme:
    """Reads a programme that `tuition export --to mps` wrote."""
    solver = highspy.Highs()
    solver.setOptionValue("output_flag", False)
    if solver.readModel(path) == highspy.HighsStatus.kError:
        raise SystemExit(f"HiGHS cannot read {path}")
    model = solver.getLp()
    names = list(model.row_names_)
    tier_row = {tier: names.index(tier) for tier in TIERS}
    columns, rows, entries = matrix(model)
    worth = {}
    for tier, row in tier_row.items():
        worth[tier] = numpy.zeros(model.num_col_)
        here = rows == row
        worth[tier][columns[here]] = entries[here]
    return Programme(solver, list(model.col_names_), tier_row, worth)


def matrix(model):
    """The column, row and value of each entry, as three arrays."""
    start = numpy.array(model.a_matrix_.start_)
    columns = numpy.repeat(numpy.arange(model.num_col_), numpy.diff(start))
    return columns, numpy.array(model.a_matrix_.index_), numpy.array(model.a_matrix_.value_)


def rank(values: dict[str, int]) -> tuple[int, ...]:
    """The values in the order of the tiers, more being better."""
    return tuple(values[tier] if tier in MAXIMISED else -values[tier] for tier in TIERS)
