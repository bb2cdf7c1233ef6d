"""The plain model as it is exported, solved by scip."""

from __future__ import annotations

from ..outcome import Outcome
from ..plain.planner import PlainPlanner
from ..task import Task
from .scip import Scip


def plan(task: Task) -> Outcome:
    """The plain model, tier by tier."""
    return PlainPlanner(task, Scip()).run()
