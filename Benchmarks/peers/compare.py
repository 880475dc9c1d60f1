"""Compares the planner with its peers on one school folder and prints the tables in Markdown."""

import argparse
import pathlib
import tempfile

from runs import PEERS, as_json, export, plan, run_peer
from tables import print_tables


def main() -> None:
    """Runs everybody at every limit, one after the other, so that nobody shares the machine with another."""
    parser = argparse.ArgumentParser(prog="Benchmarks/peers/run", description=__doc__)
    parser.add_argument("folder", help="the school folder")
    parser.add_argument("--limits", default="1,10,100", help="seconds, with commas between (default: 1,10,100)")
    parser.add_argument("--peers", default=",".join(PEERS), help=f"of {', '.join(PEERS)} (default: all)")
    parser.add_argument("--json", type=pathlib.Path, help="a file to write every run to")
    arguments = parser.parse_args()
    limits = sorted(float(limit) for limit in arguments.limits.split(","))
    with tempfile.TemporaryDirectory() as place:
        files = pathlib.Path(place)
        export(arguments.folder, files)
        runs = []
        for limit in limits:
            runs.append(plan(arguments.folder, limit, files / f"ours-{limit:g}"))
            for name in arguments.peers.split(","):
                folder = files / f"{name.replace(' ', '-')}-{limit:g}"
                runs.append(run_peer(name, arguments.folder, files, limit, folder))
    if arguments.json:
        arguments.json.write_text(as_json(runs))
    print_tables(runs, limits)


if __name__ == "__main__":
    main()
