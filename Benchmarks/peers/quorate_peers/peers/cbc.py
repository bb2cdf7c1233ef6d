"""CBC, the command of Debian's coinor-cbc, on the two-level model, from the last plan."""

from __future__ import annotations

import re
from pathlib import Path

from ..outcome import Outcome
from ..task import Task
from ..two_level.linear_model import INFINITY
from ..two_level.planner import TwoLevelPlanner
from .commands import CommandSolver

BOUND = re.compile(r"^Lower bound:\s+(\S+)", re.MULTILINE)
PROGRESS = re.compile(r"best possible (-?[\d.e+]+)")


class Cbc:
    """How CBC is called; it writes only what is not zero."""

    def __init__(self, threads: int) -> None:
        self.threads = threads

    def arguments(self, model: Path, start: Path | None, answer: Path, seconds: float) -> list[str]:
        """Elapsed time, the threads allowed, and a gap under 1, which is proof."""
        begin = ["-mipstart", str(start)] if start is not None else []
        return ["cbc", str(model), "-timeMode", "elapsed", "-sec", f"{seconds:.1f}",
                "-threads", str(self.threads), "-allowableGap", "0.999", *begin,
                "-solve", "-solution", str(answer)]

    def read(self, log: str, answer: Path) -> tuple[dict[str, float] | None, float, bool]:
        """The first line of the answer says how it ended."""
        bounds = [float(found) for found in BOUND.findall(log) + PROGRESS.findall(log)[-1:]]
        bound = max(bounds, default=-INFINITY)
        lines = answer.read_text().splitlines() if answer.exists() else []
        if not lines or "no integer solution" in lines[0] or "nfeasible" in lines[0]:
            return None, bound, False
        values = {}
        for line in lines[1:]:
            parts = line.replace("**", "").split()
            values[parts[1]] = float(parts[2])
        optimal = lines[0].startswith("Optimal")
        return values, float(lines[0].split()[-1]) if optimal else bound, optimal


def plan(task: Task) -> Outcome:
    """The two-level model, tier by tier."""
    return TwoLevelPlanner(task.ground, lambda: CommandSolver(Cbc(task.threads), task.work_folder),
                           task.clock, task.on_plan).run()
