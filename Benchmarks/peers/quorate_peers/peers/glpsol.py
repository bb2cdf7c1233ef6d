"""GLPK's own glpsol, of Debian's glpk-utils; it cannot start from a plan and uses one thread."""

from __future__ import annotations

import math
import re
from pathlib import Path

from ..outcome import Outcome
from ..task import Task
from ..two_level.linear_model import INFINITY
from ..two_level.planner import TwoLevelPlanner
from .commands import run_solver
from .file_solver import Found, FromFiles

BOUND = re.compile(r"(?:mip =\s+\S+|>>>>>\s+\S+|not found yet) >=\s+(-?[\d.]+e[+-]\d+)")
OPTIMAL, FEASIBLE = "o", "f"


class Glpsol:
    """Calls glpsol, presolved and with all its cuts."""

    def solve(self, model: Path, start: dict[str, float] | None, seconds: float) -> Found:
        """Its time limit is in whole seconds."""
        answer = model.with_name("answer.txt")
        answer.unlink(missing_ok=True)
        log = run_solver(["glpsol", "--freemps", str(model), "--tmlim",
                          str(max(1, math.floor(seconds))), "--cuts", "--write", str(answer)],
                         model.with_name("solver.log"), seconds)
        bounds = [float(found) for found in BOUND.findall(log)]
        return read(answer, columns_in(model), bounds[-1] if bounds else -INFINITY)


def read(answer: Path, columns: list[str], bound: float) -> Found:
    """`s mip ROWS COLUMNS STATUS VALUE`, then `j COLUMN VALUE`."""
    lines = [line.split() for line in answer.read_text().splitlines()] if answer.exists() else []
    status = next((line for line in lines if line[:2] == ["s", "mip"]), None)
    if status is None or status[4] not in (OPTIMAL, FEASIBLE):
        return Found(None, bound, False)
    values = {columns[int(line[1]) - 1]: float(line[2]) for line in lines if line[0] == "j"}
    optimal = status[4] == OPTIMAL
    return Found(values, float(status[5]) if optimal else bound, optimal)


def columns_in(model: Path) -> list[str]:
    """Column names of a free MPS file in their order, which is how glpsol numbers them."""
    names: dict[str, None] = {}
    inside = False
    with model.open(encoding="utf-8") as file:
        for line in file:
            if not line.startswith(" "):
                inside = line.startswith("COLUMNS")
            elif inside and "'MARKER'" not in line:
                names[line.split(maxsplit=1)[0]] = None
    return list(names)


def plan(task: Task) -> Outcome:
    """The two-level model, tier by tier."""
    return TwoLevelPlanner(task.ground, lambda: FromFiles(Glpsol(), task.work_folder), task.clock,
                           task.on_plan).run()
