"""GLPK's own branch and cut: primal simplex for the relaxation, then all its cuts; it has one thread."""

import numpy
import swiglpk as api

from programme import MAXIMISED, Programme
from trace import Trace


class Solver:
    """GLPK with the programme that it has read by itself."""

    def __init__(self, programme: Programme, path: str):
        api.glp_term_out(api.GLP_OFF)
        self.version = api.glp_version()
        self.programme = programme
        self.problem = api.glp_create_prob()
        if api.glp_read_mps(self.problem, api.GLP_MPS_FILE, None, path) != 0:
            raise SystemExit(f"GLPK cannot read {path}")

    def optimise(self, cost: numpy.ndarray, seconds: float, trace: Trace) -> tuple[bool, float]:
        """Looks for the least cost; whether it is proved, and the bound."""
        end = trace.seconds() + seconds
        for column, one in enumerate(cost):
            api.glp_set_obj_coef(self.problem, column + 1, float(one))
        simplex = api.glp_smcp()
        api.glp_init_smcp(simplex)
        simplex.presolve = api.GLP_ON
        simplex.tm_lim = milliseconds(seconds)
        api.glp_simplex(self.problem, simplex)
        if api.glp_get_status(self.problem) != api.GLP_OPT:
            return False, -numpy.inf
        bound = api.glp_get_obj_val(self.problem)
        search = api.glp_iocp()
        api.glp_init_iocp(search)
        search.gmi_cuts = search.mir_cuts = search.cov_cuts = search.clq_cuts = api.GLP_ON
        search.tm_lim = milliseconds(end - trace.seconds())
        api.glp_intopt(self.problem, search)
        status = api.glp_mip_status(self.problem)
        if status in (api.GLP_OPT, api.GLP_FEAS):
            count = api.glp_get_num_cols(self.problem)
            trace.found([api.glp_mip_col_val(self.problem, c + 1) for c in range(count)])
        proved = status == api.GLP_OPT
        return proved, api.glp_mip_obj_val(self.problem) if proved else bound

    def hold(self, tier: str, value: int) -> None:
        """Demands that a tier comes out no worse than a value."""
        row = self.programme.tier_row[tier] + 1
        kind = api.GLP_LO if tier in MAXIMISED else api.GLP_UP
        api.glp_set_row_bnds(self.problem, row, kind, value, value)


def milliseconds(seconds: float) -> int:
    """A limit of GLPK: at least 1, for it knows no smaller one."""
    return max(1, int(1000 * seconds))
