"""Duty days (D1) as columns, and what a missing one costs."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from ..planning.duty import could_be_on_duty, duty_days, even_share, places_left
from ..planning.ground import Ground
from .linear_model import INFINITY, LinearModel


@dataclass(slots=True)
class DutyColumns:
    """Who could be on duty when, and how many are missing by day."""

    planned: dict[tuple[str, int], int]
    missing: dict[int, int]


def add_duty(model: LinearModel, ground: Ground) -> DutyColumns:
    """Columns of the days left to fill, each chair within the even share."""
    columns = DutyColumns({}, {})
    weight = ground.scenario.policy["standards.duty_uncovered"]
    days_of: dict[str, list[int]] = defaultdict(list)
    for day in duty_days(ground):
        places = places_left(ground, day)
        if not places:
            continue
        able = [name for name in could_be_on_duty(ground, day) if not is_kept(ground, name, day)]
        for name in able:
            columns.planned[name, day] = model.add_column(0, 1)
            days_of[name].append(columns.planned[name, day])
        columns.missing[day] = model.add_column(0, places, {"standards": weight})
        on_duty = [(columns.planned[name, day], 1) for name in able]
        model.equal(places, [*on_duty, (columns.missing[day], 1)])
    for held in days_of.values():
        model.add_row(-INFINITY, even_share(ground), [(column, 1) for column in held])
    return columns


def is_kept(ground: Ground, chair: str, day: int) -> bool:
    """Whether fixed conferences keep a chair from duty."""
    fixed = sum(slot.day == day for slot in ground.availability.fixed_slots("chair", chair))
    return fixed > ground.scenario.policy["duty.conferences_on_duty_day"]
