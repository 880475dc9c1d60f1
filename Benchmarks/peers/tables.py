"""Prints what the runs came to, in Markdown."""

from programme import rank
from runs import Run


def print_tables(runs: list[Run], limits: list[float]) -> None:
    """Prints the gaps, and then how long each needs for our plans."""
    ours = [run for run in runs if run.solver == "Tuition"]
    best = max(ours, key=lambda run: rank(run.values))
    print_gaps(runs, best)
    print()
    print_times(runs, ours, limits[-1])


def print_gaps(runs: list[Run], best: Run) -> None:
    """A row for each run; gaps are against the bounds of our best plan."""
    bounds = best.bounds
    print(f"Bounds: {bounds['statutory']:g} statutory, {bounds['points']:g} points; ", end="")
    print(f"cost {bounds['cost']:g} at {best.values['points']} points or more.")
    print()
    print("| limit | solver | statutory | points | gap | cost | gap | checker | whole process |")
    print("|---|---|---|---|---|---|---|---|---|")
    for run in runs:
        print(f"| {run.limit:g} s | {run.solver} | {cells(run, best)} | {run.verdict} | {run.seconds:.1f} s |")


def cells(run: Run, best: Run) -> str:
    """What a run has in each tier; a cost at fewer points has no gap, for the bound does not hold there."""
    if run.values is None:
        return "- | - | no plan | - | -"
    points, cost = run.values["points"], run.values["cost"]
    points_gap = (best.bounds["points"] - points) / max(1, points)
    is_as_high = rank(run.values)[:2] >= rank(best.values)[:2]
    cost_gap = percent((cost - best.bounds["cost"]) / max(1, cost)) if is_as_high else "fewer points"
    return f"{run.values['statutory']} | {points} | {percent(points_gap)} | {cost} | {cost_gap}"


def print_times(runs: list[Run], ours: list[Run], longest: float) -> None:
    """How long each needs for a plan as good as ours, and we for one as good as theirs."""
    peers = [run for run in runs if run.limit == longest and run.solver != "Tuition"]
    heads = " | ".join(f"ours after {run.limit:g} s" for run in ours)
    print(f"| seconds for a plan as good as | {heads} | ours as good as its best |")
    print("|---|" + "---|" * (len(ours) + 1))
    for peer in peers:
        times = [when(peer.reaches(run.values), longest) for run in ours]
        print(f"| {peer.solver} {peer.version} | {' | '.join(times)} | {met(peer, ours, longest)} |")


def met(peer: Run, ours: list[Run], longest: float) -> str:
    """The seconds of our shortest run that has a plan as good as a peer's best."""
    if peer.values is None:
        return "it has none"
    good = [run.seconds for run in ours if rank(run.values) >= rank(peer.values)]
    return when(min(good, default=None), longest)


def when(seconds: float | None, longest: float) -> str:
    """A time, or that there is none."""
    return f"not in {longest:g} s" if seconds is None else f"{seconds:.3g} s"


def percent(share: float) -> str:
    """A share in percent."""
    return f"{100 * share:.2f} %"
