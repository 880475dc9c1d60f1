"""Notes every better plan that a solver finds, and when."""

import json
import threading
import time

import numpy

from programme import Programme, rank


class Trace:
    """The improvements of one run; each is on the disk as soon as it is found, so that a run can be killed."""

    def __init__(self, folder: str, limit: float):
        self.began = time.monotonic()
        self.limit = limit
        self.folder = folder
        self.programme: Programme | None = None
        self.best: numpy.ndarray | None = None
        self.values: dict[str, int] | None = None
        self.lines = open(f"{folder}/trace.jsonl", "w")
        self.lock = threading.Lock()

    def seconds(self) -> float:
        """The seconds since the solver was given the file."""
        return time.monotonic() - self.began

    def found(self, solution) -> None:
        """Keeps a solution that is better than the one before, and came in time."""
        solution = numpy.array(solution)
        with self.lock:
            seconds = self.seconds()
            values = self.programme.values(solution)
            if seconds > self.limit or (self.values and rank(values) <= rank(self.values)):
                return
            self.best, self.values = solution, values
            numpy.save(f"{self.folder}/best.npy", solution)
            self.note(seconds=seconds, values=values)

    def note(self, **what) -> None:
        """Writes a line."""
        print(json.dumps(what), file=self.lines, flush=True)
