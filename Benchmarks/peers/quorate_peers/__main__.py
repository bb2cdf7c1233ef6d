"""`python3 -m quorate_peers compare SCENARIO...` runs quorate and its peers side by side."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict
from pathlib import Path

from .clock import Clock
from .peers.registry import PEERS, peer
from .tiers import TierResult

NO_BOUND = 1e15
HERE = Path(__file__).resolve().parent.parent
ROOT = HERE.parents[1]


def main() -> int:
    """Reads the command line."""
    parser = argparse.ArgumentParser(prog="quorate_peers", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    add_solve(commands.add_parser("solve", help="one peer on one scenario"))
    add_compare(commands.add_parser("compare", help="quorate and the peers, side by side"))
    add_agree(commands.add_parser("agree", help="a peer on scenarios worked out by hand"))
    add_table(commands.add_parser("table", help="results as Markdown"))
    arguments = parser.parse_args()
    return arguments.run(arguments)


def add_solve(parser: argparse.ArgumentParser) -> None:
    """The options of `solve`."""
    parser.add_argument("peer", choices=sorted(PEERS))
    parser.add_argument("scenario", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    add_terms(parser)
    parser.set_defaults(run=solve)


def add_compare(parser: argparse.ArgumentParser) -> None:
    """The options of `compare`."""
    parser.add_argument("scenarios", type=Path, nargs="+")
    parser.add_argument("--peers", default=",".join(PEERS), help="names, separated by commas")
    parser.add_argument("--results", type=Path, default=HERE / "results")
    parser.add_argument("--work", type=Path, default=ROOT / "out" / "peers")
    add_terms(parser)
    parser.set_defaults(run=side_by_side)


def add_agree(parser: argparse.ArgumentParser) -> None:
    """The options of `agree`."""
    parser.add_argument("peer", choices=sorted(PEERS))
    parser.add_argument("scenarios", type=Path, nargs="+")
    parser.add_argument("--work", type=Path, default=ROOT / "out" / "peers")
    add_terms(parser)
    parser.set_defaults(run=agree)


def add_terms(parser: argparse.ArgumentParser) -> None:
    """What is the same for everybody."""
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--quorate", type=Path, default=ROOT / ".build" / "release" / "quorate")


def add_table(parser: argparse.ArgumentParser) -> None:
    """The options of `table`."""
    parser.add_argument("files", type=Path, nargs="+")
    parser.set_defaults(run=show)


def solve(arguments: argparse.Namespace) -> int:
    """One peer; its plan and what it says of it go into the folder."""
    from .planning.ground import read_ground
    from .planning.plan import write_plan
    from .task import Task

    clock = Clock(arguments.seconds)
    ground = read_ground(arguments.scenario)
    arguments.out.mkdir(parents=True, exist_ok=True)
    for old in ("bookings.csv", "duty.csv", "outcome.json"):
        (arguments.out / old).unlink(missing_ok=True)
    task = Task(ground, arguments.scenario, arguments.out, arguments.quorate, clock,
                arguments.threads, lambda plan: write_plan(plan, ground.scenario, arguments.out))
    outcome = peer(arguments.peer)(task)
    if outcome.plan is not None:
        write_plan(outcome.plan, ground.scenario, arguments.out)
    told = {"peer": arguments.peer, "seconds": clock.passed(), "solver_seconds": clock.in_solver,
            "tiers": [told_of(tier) for tier in outcome.tiers], "notes": outcome.notes}
    (arguments.out / "outcome.json").write_text(json.dumps(told, indent=1) + "\n")
    return 0


def told_of(tier: TierResult) -> dict[str, object]:
    """A tier for JSON, which knows no infinity: such a bound is none."""
    bound = tier.bound if tier.bound is not None and abs(tier.bound) < NO_BOUND else None
    return asdict(tier) | {"bound": bound}


def side_by_side(arguments: argparse.Namespace) -> int:
    """All on every scenario; a file of results each, and a table."""
    from .scenario.reader import read_scenario
    from .side_by_side.machine import machine, versions
    from .side_by_side.runner import Terms, as_json, compare
    from .side_by_side.table import table

    quorate = arguments.quorate.resolve()
    terms = Terms(quorate, arguments.seconds, arguments.threads, arguments.work.resolve())
    names = [name for name in arguments.peers.split(",") if name]
    arguments.results.mkdir(parents=True, exist_ok=True)
    for folder in arguments.scenarios:
        before = machine()
        results = as_json(compare(folder.resolve(), names, terms))
        tiers = read_scenario(folder).tiers
        print(f"\n{folder.name}, {terms.seconds:g} s and {terms.threads} threads at most\n")
        print(table(results, tiers), flush=True)
        written = {"scenario": folder.name, "seconds_allowed": terms.seconds,
                   "threads_allowed": terms.threads, "tiers": tiers, "machine": before,
                   "versions": versions(quorate), "results": results}
        path = arguments.results / f"{folder.name}.json"
        path.write_text(json.dumps(written, indent=1) + "\n")
    return 0


def agree(arguments: argparse.Namespace) -> int:
    """Says where the peer finds something else; 1 when it does anywhere."""
    from .side_by_side.agreement import disagreements
    from .side_by_side.runner import Terms

    terms = Terms(arguments.quorate.resolve(), arguments.seconds, arguments.threads,
                  arguments.work.resolve())
    found = list(disagreements(arguments.scenarios, arguments.peer, terms))
    for scenario, what in found:
        print(f"{scenario}: {what}")
    print(f"{len(arguments.scenarios) - len(found)} agree, {len(found)} do not.")
    return 1 if found else 0


def show(arguments: argparse.Namespace) -> int:
    """Tables of results already there."""
    from .side_by_side.table import table

    for path in arguments.files:
        found = json.loads(path.read_text())
        print(f"\n{found['scenario']}\n\n{table(found['results'], found['tiers'])}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
