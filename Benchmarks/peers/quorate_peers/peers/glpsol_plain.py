"""The plain model as it is exported, solved by glpsol."""

from __future__ import annotations

from ..outcome import Outcome
from ..plain.planner import PlainPlanner
from ..task import Task
from .glpsol import Glpsol


def plan(task: Task) -> Outcome:
    """The plain model, tier by tier."""
    return PlainPlanner(task, Glpsol()).run()
