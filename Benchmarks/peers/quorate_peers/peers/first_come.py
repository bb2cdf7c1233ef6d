"""First come, first served: no solver, as clerks book."""

from __future__ import annotations

from ..outcome import Outcome
from ..planning.clerk import clerks_plan
from ..task import Task


def plan(task: Task) -> Outcome:
    """The clerk's plan; nothing about it is proven."""
    return Outcome(clerks_plan(task.ground), [], {})
