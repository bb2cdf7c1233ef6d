"""CBC, the command of Debian's coinor-cbc, from the last plan."""

from __future__ import annotations

import re
from pathlib import Path

from ..outcome import Outcome
from ..task import Task
from ..two_level.linear_model import INFINITY
from ..two_level.planner import TwoLevelPlanner
from .commands import run_solver
from .file_solver import Found, FromFiles

BOUND = re.compile(r"^Lower bound:\s+(\S+)", re.MULTILINE)
PROGRESS = re.compile(r"best possible (-?[\d.]+(?:e[+-]\d+)?)")


class Cbc:
    """Calls CBC; its answer names only what is not zero."""

    def __init__(self, threads: int) -> None:
        self.threads = threads

    def solve(self, model: Path, start: dict[str, float] | None, seconds: float) -> Found:
        """A gap under 1 is proof, since prices are whole numbers."""
        answer = model.with_name("answer.txt")
        answer.unlink(missing_ok=True)
        log = run_solver(["cbc", str(model), "-timeMode", "elapsed", "-sec", f"{seconds:.1f}",
                          "-threads", str(self.threads), "-allowableGap", "0.999",
                          *begin_with(model, start), "-solve", "-solution", str(answer)],
                         model.with_name("solver.log"), seconds)
        bounds = [float(found) for found in BOUND.findall(log) + PROGRESS.findall(log)[-1:]]
        return read(answer, max(bounds, default=-INFINITY))


def begin_with(model: Path, start: dict[str, float] | None) -> list[str]:
    """Writes a plan to begin with."""
    if start is None:
        return []
    path = model.with_name("start.txt")
    path.write_text("start\n" + "".join(f"{index} {name} {value:g} 0\n" for index, (name, value)
                                        in enumerate(start.items())))
    return ["-mipstart", str(path)]


def read(answer: Path, bound: float) -> Found:
    """The first line of the answer says how it ended."""
    lines = answer.read_text().splitlines() if answer.exists() else []
    if not lines or "no integer solution" in lines[0] or "nfeasible" in lines[0]:
        return Found(None, bound, False)
    values = {}
    for line in lines[1:]:
        parts = line.replace("**", "").split()
        values[parts[1]] = float(parts[2])
    optimal = lines[0].startswith("Optimal")
    return Found(values, float(lines[0].split()[-1]) if optimal else bound, optimal)


def plan(task: Task) -> Outcome:
    """The two-level model, tier by tier."""
    solver = Cbc(task.threads)
    return TwoLevelPlanner(task.ground, lambda: FromFiles(solver, task.work_folder), task.clock,
                           task.on_plan).run()
