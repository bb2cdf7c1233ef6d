"""GLPK's own glpsol, of Debian's glpk-utils, on the two-level model; it has no way to start from a plan."""

from __future__ import annotations

import math
import re
from pathlib import Path

from ..outcome import Outcome
from ..task import Task
from ..two_level.linear_model import INFINITY
from ..two_level.planner import TwoLevelPlanner
from .commands import CommandSolver

BOUND = re.compile(r"(?:mip =\s+\S+|>>>>>\s+\S+|not found yet) >=\s+(-?[\d.]+e[+-]\d+)")
OPTIMAL, FEASIBLE = "o", "f"


class Glpsol:
    """How glpsol is called: presolved, with all its cuts; it uses one thread."""

    def arguments(self, model: Path, start: Path | None, answer: Path, seconds: float) -> list[str]:
        """A time limit in whole seconds."""
        return ["glpsol", "--freemps", str(model), "--tmlim", str(max(1, math.floor(seconds))),
                "--cuts", "--write", str(answer)]

    def read(self, log: str, answer: Path) -> tuple[dict[str, float] | None, float, bool]:
        """`s mip ROWS COLUMNS STATUS VALUE`, then `j COLUMN VALUE`."""
        bounds = [float(found) for found in BOUND.findall(log)]
        bound = bounds[-1] if bounds else -INFINITY
        lines = [line.split() for line in answer.read_text().splitlines()] if answer.exists() else []
        status = next((line for line in lines if line[:2] == ["s", "mip"]), None)
        if status is None or status[4] not in (OPTIMAL, FEASIBLE):
            return None, bound, False
        names = columns_in(answer.parent / "model.mps")
        values = {names[int(line[1]) - 1]: float(line[2]) for line in lines if line[0] == "j"}
        optimal = status[4] == OPTIMAL
        return values, float(status[5]) if optimal else bound, optimal


def columns_in(model: Path) -> list[str]:
    """Column names of a free MPS file in their order, which is how glpsol numbers them."""
    names: dict[str, None] = {}
    inside = False
    with model.open(encoding="ascii") as file:
        for line in file:
            if not line.startswith(" "):
                inside = line.startswith("COLUMNS")
            elif inside and "'MARKER'" not in line:
                names[line.split(maxsplit=1)[0]] = None
    return list(names)


def plan(task: Task) -> Outcome:
    """The two-level model, tier by tier."""
    return TwoLevelPlanner(task.ground, lambda: CommandSolver(Glpsol(), task.work_folder),
                           task.clock, task.on_plan).run()
