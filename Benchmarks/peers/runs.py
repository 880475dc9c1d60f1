"""Runs the planner and its peers, each in a process of its own, and has the checker judge what they found."""

import json
import math
import os
import pathlib
import re
import subprocess
import sys
import time
from dataclasses import asdict, dataclass, field

import numpy

from planfolder import write_plan
from programme import TIERS, rank

TUITION = os.environ["TUITION"]
HERE = pathlib.Path(__file__).parent
PEERS = ["HiGHS", "HiGHS weighted", "CP-SAT", "CP-SAT weighted", "GLPK"]
# A solver that has not stopped so many seconds after its limit, Python's loading included, is killed.
GRACE = 8


@dataclass
class Run:
    """What one solver had after one limit."""

    solver: str
    version: str
    limit: float
    seconds: float
    verdict: str
    values: dict[str, int] | None
    # Bounds that the solver proved; a bound of a tier holds at the values of those above it.
    bounds: dict[str, float] = field(default_factory=dict)
    # The values of the tiers that it solved to the end, each at the values of those above it.
    proved: dict[str, int] = field(default_factory=dict)
    # When it had what: seconds and values.
    improvements: list[tuple[float, dict[str, int]]] = field(default_factory=list)

    def reaches(self, values: dict[str, int]) -> float | None:
        """The seconds after which it had a plan at least as good."""
        return next((when for when, had in self.improvements if rank(had) >= rank(values)), None)


def plan(school: str, limit: float, folder: pathlib.Path) -> Run:
    """Plans with our program: the whole process, reading, checking and writing included."""
    began = time.monotonic()
    subprocess.run(
        [TUITION, "plan", school, "--out", folder, "--limit", str(limit), "--quiet"],
        check=True, capture_output=True,
    )
    seconds = time.monotonic() - began
    tiers = json.loads((folder / "plan.json").read_text())["tiers"]
    values = {tier["name"]: tier["objective"] for tier in tiers}
    bounds = {tier["name"]: tier["bound"] for tier in tiers}
    proved = {tier: value for tier, value in values.items() if bounds[tier] == value}
    verdict, values = judge(school, folder, values)
    return Run("Tuition", version(), limit, seconds, verdict, values, bounds, proved, [(seconds, values)])


def run_peer(name: str, school: str, files: pathlib.Path, limit: float, folder: pathlib.Path) -> Run:
    """Runs a peer on the exported programme and reads its best plan back."""
    folder.mkdir(parents=True)
    command = [sys.executable, HERE / "tiers.py", name, files / "programme.mps", str(limit), folder]
    began = time.monotonic()
    try:
        subprocess.run(command, capture_output=True, timeout=limit + GRACE, check=True)
    except subprocess.TimeoutExpired:
        pass
    seconds = time.monotonic() - began
    return peer_run(name, school, files, limit, folder, seconds)


def peer_run(
    name: str, school: str, files: pathlib.Path, limit: float, folder: pathlib.Path, seconds: float
) -> Run:
    """What a peer left in its folder, judged by the checker."""
    lines = [json.loads(line) for line in (folder / "trace.jsonl").read_text().splitlines()]
    found = [(line["seconds"], line["values"]) for line in lines if "values" in line]
    tiers = [line for line in lines if line.get("event") == "tier"]
    bounds = {line["tier"]: line["bound"] for line in tiers if math.isfinite(line["bound"])}
    proved = {line["tier"]: line["value"] for line in tiers if line["proved"]}
    known = next((line["version"] for line in lines if line.get("event") == "read"), "")
    verdict, values = "-", None
    if found:
        taken = columns_taken(folder)
        write_plan(folder / "plan", taken, files / "names.csv", school, found[-1][1])
        verdict, values = judge(school, folder / "plan", found[-1][1])
        found.append((found[-1][0], values))
    return Run(name, known, limit, seconds, verdict, values, bounds, proved, found)


def columns_taken(folder: pathlib.Path) -> set[str]:
    """The names of the columns that a solution takes; they are numbered from 1 in the file's order."""
    return {f"c{column + 1}" for column in numpy.flatnonzero(numpy.load(folder / "best.npy") > 0.5)}


def judge(school: str, folder: pathlib.Path, claimed: dict[str, int]) -> tuple[str, dict[str, int]]:
    """What the checker says of a plan, and what its sessions amount to where that differs from the claim."""
    answer = subprocess.run([TUITION, "check", school, folder, "--json"], capture_output=True, text=True)
    report = json.loads(answer.stdout)
    counted = dict(claimed)
    for finding in report["findings"]:
        amount = re.search(r"the sessions amount to (-?\d+)", finding["what"])
        if finding["file"] == "plan.json" and amount:
            counted[finding["column"]] = int(amount[1])
    breaches = len(report.get("breaches", []))
    errors = [finding["what"] for finding in report["findings"] if finding["severity"] == "error"]
    verdict = "accepted" if answer.returncode == 0 else f"refused: {breaches} breaches {errors[:1]}"
    return verdict, {tier: counted[tier] for tier in TIERS}


def export(school: str, folder: pathlib.Path) -> None:
    """Writes the programme that the peers solve, and what its columns decide."""
    subprocess.run(
        [TUITION, "export", school, "--to", "mps", "--tier", "points", "--quiet"]
        + ["--out", folder / "programme.mps", "--names", folder / "names.csv"],
        check=True,
    )


def version() -> str:
    """Our own version."""
    return subprocess.run([TUITION, "--version"], capture_output=True, text=True).stdout.strip()


def as_json(runs: list[Run]) -> str:
    """The runs for a machine."""
    return json.dumps([asdict(run) for run in runs], indent=1)
