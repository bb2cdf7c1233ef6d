"""The plain model as it is exported, solved by cbc."""

from __future__ import annotations

from ..outcome import Outcome
from ..plain.planner import PlainPlanner
from ..task import Task
from .cbc import Cbc


def plan(task: Task) -> Outcome:
    """The plain model, tier by tier."""
    return PlainPlanner(task, Cbc(task.threads)).run()
