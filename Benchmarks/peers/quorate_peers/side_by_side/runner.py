"""Quorate and the peers on one scenario, one after another."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from .judge import judge
from .process import Run, run_measured

GRACE_SECONDS = 60
REPEATS = 3
SHORT_SECONDS = 10


@dataclass(slots=True)
class Result:
    """What one of them did with one scenario."""

    who: str
    seconds: float
    solver_seconds: float | None
    first_tier_seconds: float | None
    megabytes: int
    ended: str
    keeps_rules: bool | None
    values: list[float]
    bounds: list[float | None]
    notes: dict[str, object]


@dataclass(frozen=True, slots=True)
class Terms:
    """The same for all: seconds, threads, and where things are."""

    quorate: Path
    seconds: float
    threads: int
    work_folder: Path


def compare(scenario: Path, peers: list[str], terms: Terms) -> list[Result]:
    """Quorate's result first, then the peers'."""
    results = [run_quorate(scenario, terms)]
    for name in peers:
        results.append(run_peer(scenario, name, terms))
    return results


def run_quorate(scenario: Path, terms: Terms) -> Result:
    """The whole command."""
    plan = terms.work_folder / scenario.name / "quorate"
    command = [str(terms.quorate), "plan", str(scenario), "--out", str(plan),
               "--time-limit", str(int(terms.seconds))]
    log = terms.work_folder / scenario.name / "quorate.log"
    runs = run_some(command, log, terms)
    told = json.loads((plan / "plan.json").read_text())["tiers"] if plan.exists() else []
    judged = judge(terms.quorate, scenario, plan)
    return Result("quorate", median(runs).seconds, None, None, median(runs).megabytes,
                  ended(runs[-1].code, (0, 3)), judged.keeps_rules if judged else None,
                  judged.values if judged else [], [tier["bound"] for tier in told],
                  {"runs": len(runs)})


def run_some(command: list[str], log: Path, terms: Terms, repeats: int = REPEATS,
             after: Callable[[], None] = lambda: None) -> list[Run]:
    """Runs it once, or a few times when it is short; afterwards something is done each time."""
    runs: list[Run] = []
    while not runs or (len(runs) < repeats and runs[0].seconds < SHORT_SECONDS):
        runs.append(run_measured(command, log, terms.seconds + GRACE_SECONDS))
        after()
    return runs


def median(runs: list[Run]) -> Run:
    """The run in the middle by its seconds."""
    return sorted(runs, key=lambda run: run.seconds)[len(runs) // 2]


def run_peer(scenario: Path, name: str, terms: Terms, repeats: int = REPEATS) -> Result:
    """A peer in a process of its own."""
    folder = terms.work_folder / scenario.name / name
    command = [sys.executable, "-m", "quorate_peers", "solve", name, str(scenario), "--out",
               str(folder), "--seconds", str(terms.seconds), "--threads", str(terms.threads),
               "--quorate", str(terms.quorate)]
    every: list[dict] = []
    runs = run_some(command, folder.with_suffix(".log"), terms, repeats,
                    lambda: every.append(read_outcome(folder / "outcome.json")))
    run = median(runs)
    told = every[runs.index(run)]
    judged = judge(terms.quorate, scenario, folder)
    tiers = told.get("tiers", [])
    notes = {"runs": len(runs)} | told.get("notes", {})
    if judged and judged.said:
        notes["said"] = judged.said
    return Result(name, run.seconds, told.get("solver_seconds"),
                  tiers[0]["seconds"] if tiers else None, run.megabytes, ended(run.code, (0,)),
                  judged.keeps_rules if judged else None, judged.values if judged else [],
                  [tier["bound"] for tier in tiers], notes)


def read_outcome(path: Path) -> dict:
    """What the peer told of itself."""
    return json.loads(path.read_text()) if path.exists() else {}


def ended(code: int | None, good: tuple[int, ...]) -> str:
    """In words."""
    if code is None:
        return "ended, overstayed"
    return "finished" if code in good else f"failed with {code}"


def as_json(results: list[Result]) -> list[dict]:
    """For the results file."""
    return [asdict(result) for result in results]
