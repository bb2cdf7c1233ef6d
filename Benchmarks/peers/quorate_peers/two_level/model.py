"""The whole two-level model of a scenario."""

from __future__ import annotations

from dataclasses import dataclass

from ..planning.ground import Ground
from .attendance import add_attendance
from .caseloads import CaseloadColumns, add_caseloads
from .chairs import ChairColumns, add_chairs
from .columns import Choices, add_choices
from .duty import DutyColumns, add_duty
from .linear_model import LinearModel
from .minute_takers import TakerFlows, add_minute_takers
from .rooms import add_rooms


@dataclass(slots=True)
class TwoLevel:
    """A linear model, and what its columns mean."""

    ground: Ground
    linear: LinearModel
    choices: Choices
    duty: DutyColumns
    chairs: ChairColumns
    caseloads: CaseloadColumns
    takers: TakerFlows
    without_professionals_room: dict[tuple[int, str, int], int]


def two_level(ground: Ground, days_late: dict[str, int]) -> TwoLevel:
    """The model in which no conference is later than so many working days after its limit."""
    linear = LinearModel()
    choices = add_choices(linear, ground, days_late)
    duty = add_duty(linear, ground)
    chairs = add_chairs(linear, ground, choices, duty)
    caseloads = add_caseloads(linear, ground, choices, chairs)
    takers = add_minute_takers(linear, ground, choices)
    without = add_rooms(linear, ground, choices)
    add_attendance(linear, ground, choices)
    return TwoLevel(ground, linear, choices, duty, chairs, caseloads, takers, without)
