"""Turns a solution into a plan folder that `tuition check` judges."""

import csv
import json
import pathlib
from collections import defaultdict

from ortools.sat.python import cp_model

SESSION_COLUMNS = "session,date,period,provision,subject,tutor,room,pupils,pot".split(",")


def write_plan(folder: pathlib.Path, taken: set[str], names: str, school: str, values: dict) -> None:
    """Writes the sessions of the columns that are taken, and the values that the solver claims."""
    sessions, placings = read_names(names, taken)
    pots = choose_pots(placings, school)
    rooms = choose_rooms(sessions)
    folder.mkdir(parents=True)
    with open(folder / "sessions.csv", "w", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(SESSION_COLUMNS)
        for number, (session, room) in enumerate(zip(sessions, rooms), 1):
            pupils = sorted(split(session["pupils"]))
            held = [pots.get((pupil, session["subject"], session["provision"]), "") for pupil in pupils]
            rows.writerow(
                [f"S{number}", session["date"], split(session["periods"])[0], session["provision"]]
                + [session["subject"], session["tutor"], room, ";".join(pupils)]
                + [";".join(held) if any(held) else ""]
            )
    tiers = [{"name": name, "objective": value, "bound": value} for name, value in values.items()]
    (folder / "plan.json").write_text(json.dumps({"format": 1, "tiers": tiers}))


def read_names(path: str, taken: set[str]) -> tuple[list[dict], list[dict]]:
    """The sessions and the placings of the columns that are taken."""
    with open(path, newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["column"] in taken]
    sessions = [row for row in rows if row["decides"] == "session"]
    sessions.sort(key=lambda row: (row["date"], row["periods"], row["tutor"]))
    return sessions, [row for row in rows if row["decides"] == "placing"]


def choose_rooms(sessions: list[dict]) -> list[str]:
    """A room for each session, such that no room is in two uses at once."""
    options = [
        {
            room: [(room, session["date"], period) for period in split(session["periods"])]
            for room in split(session["rooms"])
        }
        for session in sessions
    ]
    return choose(options, defaultdict(lambda: 1))


def choose_pots(placings: list[dict], school: str) -> dict[tuple[str, str, str], str]:
    """A pot for each request placed, such that none is overdrawn; none where places are unlimited."""
    places = pathlib.Path(school) / "places.csv"
    if not places.exists():
        return {}
    with open(places, newline="", encoding="utf-8-sig") as file:
        most = {row["pot"]: int(row["places"]) for row in csv.DictReader(file)}
    options = [{pot: [pot] for pot in split(placing["pots"])} for placing in placings]
    owners = [(one["pupils"], one["subject"], one["provision"]) for one in placings]
    return dict(zip(owners, choose(options, most)))


def choose(options: list[dict[str, list]], most) -> list[str]:
    """An option for each item such that no resource that they use is used more often than it may be.

    Where that cannot be, each item takes its first option, and the checker will say so.
    """
    model = cp_model.CpModel()
    taken = [{option: model.new_bool_var("") for option in uses} for uses in options]
    used = defaultdict(list)
    for uses, variables in zip(options, taken):
        if variables:
            model.add_exactly_one(variables.values())
        for option, resources in uses.items():
            for resource in resources:
                used[resource].append(variables[option])
    for resource, variables in used.items():
        model.add(sum(variables) <= most[resource])
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    if solver.solve(model) not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return [next(iter(uses), "") for uses in options]
    return [next((name for name in own if solver.value(own[name])), "") for own in taken]


def split(cell: str) -> list[str]:
    """The parts of a list in a cell."""
    return cell.split(";") if cell else []
