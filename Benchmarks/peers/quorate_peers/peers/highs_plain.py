"""HiGHS on the plain model as it is exported."""

from __future__ import annotations

from pathlib import Path

from ..outcome import Outcome
from ..plain.planner import PlainPlanner
from ..task import Task
from .file_solver import Found
from .highs import begin_with, quiet_highs, run


class HighsOnFiles:
    """Reads a model and solves it."""

    def __init__(self, threads: int) -> None:
        self.threads = threads

    def solve(self, model: Path, start: dict[str, float] | None, seconds: float) -> Found:
        """From a start, and once more without where HiGHS hands back less than it reports."""
        highs = quiet_highs(self.threads)
        highs.readModel(str(model))
        names = highs.getLp().col_names_
        if start is not None:
            begin_with(highs, [start.get(name, 0.0) for name in names])
        answer = run(highs, seconds)
        values = dict(zip(names, answer.values)) if answer.values is not None else None
        return Found(values, answer.bound, answer.is_optimal)


def plan(task: Task) -> Outcome:
    """The plain model, tier by tier."""
    return PlainPlanner(task, HighsOnFiles(task.threads)).run()
