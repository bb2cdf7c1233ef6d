"""What Timefold plans: a slot and a chair for each conference, a chair for each place on duty."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated

from timefold.solver.domain import (PlanningEntityCollectionProperty, PlanningId, PlanningScore,
                                    PlanningVariable, ValueRangeProvider, planning_entity,
                                    planning_solution)
from timefold.solver.score import BendableScore

HARD_LEVELS, TIERS = 1, 6


@dataclass
class Chair:
    """A chair's limits."""

    name: str
    max_per_day: int
    max_per_week: int
    families_left: int


@dataclass
class Cell:
    """Something of which only so much can be used: a room at a moment, a worker, an agency."""

    number: int
    capacity: int


@dataclass
class Option:
    """A slot that a conference could take, with what it uses and costs in each tier."""

    number: int
    day: int
    week: int
    clashes: list[int]
    moment: int
    chairs: list[str]
    cells: list[Cell]
    wishes: list[Cell]
    prices: list[int]


@planning_entity
@dataclass
class Meeting:
    """A conference; without an option it is left out."""

    name: Annotated[str, PlanningId]
    family: str
    previous_chair: str
    published_chair: str
    is_new: bool
    left_out: list[int]
    options: Annotated[list[Option], ValueRangeProvider(id="options")]
    chairs: Annotated[list[Chair], ValueRangeProvider(id="able_to_chair")]
    option: Annotated[Option | None, PlanningVariable(
        value_range_provider_refs=["options"], allows_unassigned=True)] = field(default=None)
    chair: Annotated[Chair | None, PlanningVariable(
        value_range_provider_refs=["able_to_chair"])] = field(default=None)


@planning_entity
@dataclass
class Duty:
    """A place on duty that is left to fill."""

    name: Annotated[str, PlanningId]
    day: int
    share: int
    chairs: Annotated[list[Chair], ValueRangeProvider(id="able_to_be_on_duty")]
    chair: Annotated[Chair | None, PlanningVariable(
        value_range_provider_refs=["able_to_be_on_duty"],
        allows_unassigned=True)] = field(default=None)


@planning_solution
@dataclass
class Calendar:
    """All that is planned."""

    meetings: Annotated[list[Meeting], PlanningEntityCollectionProperty]
    duties: Annotated[list[Duty], PlanningEntityCollectionProperty]
    score: Annotated[BendableScore, PlanningScore(bendable_hard_levels_size=HARD_LEVELS,
                                                  bendable_soft_levels_size=TIERS)] = field(
        default=None)
