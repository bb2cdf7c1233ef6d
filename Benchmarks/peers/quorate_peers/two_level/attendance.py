"""Workers and managers (H2) and agencies that can be at so many at once (H9)."""

from __future__ import annotations

from collections import defaultdict

from ..planning.conflicts import moments
from ..planning.ground import Ground
from .columns import Choice, Choices
from .linear_model import LinearModel

Held = list[tuple[int, Choice]]


def add_attendance(model: LinearModel, ground: Ground, choices: Choices) -> None:
    """Rows of every worker and agency, by day."""
    workers: dict[tuple[str, int], Held] = defaultdict(list)
    agencies: dict[tuple[str, int], Held] = defaultdict(list)
    for column, choice in choices.by_column.items():
        for name in choice.conference.staff:
            workers[name, choice.slot.day].append((column, choice))
        for name in choice.conference.required:
            agencies[name, choice.slot.day].append((column, choice))
    before = ground.scenario.policy["attendance.worker_before"]
    for held in workers.values():
        add_moments(model, held, before, 1)
    for (name, day), held in agencies.items():
        add_agency(model, ground, name, day, held)


def add_moments(model: LinearModel, held: Held, before: int, most: int) -> None:
    """At every moment at most so many of them."""
    for at in moments((choice.slot.start - before, choice.slot.end) for _, choice in held):
        running = [(column, choice) for column, choice in held
                   if choice.slot.start - before <= at < choice.slot.end]
        if len({choice.conference.name for _, choice in running}) > most:
            model.at_most(most, [(column, 1) for column, _ in running])


def add_agency(model: LinearModel, ground: Ground, name: str, day: int, held: Held) -> None:
    """At every moment at most `at_once` conferences that require it, fixed ones included."""
    at_once = ground.scenario.agencies[name].at_once
    if at_once is None:
        return
    fixed = [slot for slot in ground.availability.fixed_slots("agency", name) if slot.day == day]

    def left(at: int) -> int:
        return max(0, at_once - sum(slot.start <= at < slot.end for slot in fixed))

    spans = ((choice.slot.start, choice.slot.end) for _, choice in held)
    for at in moments(spans, left, [slot.start for slot in fixed]):
        model.at_most(left(at), [(column, 1) for column, choice in held
                                 if choice.slot.start <= at < choice.slot.end])
