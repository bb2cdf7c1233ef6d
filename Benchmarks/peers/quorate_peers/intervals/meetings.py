"""A conference in time: a literal for each slot, and variables for when it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ortools.sat.python import cp_model

from ..planning.ground import Ground
from ..planning.slots import Slot
from ..scenario.cells import MINUTES_A_DAY
from ..scenario.tables import Conference
from ..scenario.working_days import monday_of

Literal = cp_model.IntVar


@dataclass(slots=True)
class Meeting:
    """When a conference is, if it is; times are minutes since day 0."""

    conference: Conference
    slots: dict[Slot, Literal]
    left_out: Literal
    placed: Literal
    start: cp_model.IntVar
    end: cp_model.IntVar
    day: cp_model.IntVar
    week: cp_model.IntVar
    chairs: dict[str, Literal]
    takers: dict[str, Literal]


def add_meeting(model: cp_model.CpModel, ground: Ground, conference: Conference,
                last_day: int) -> Meeting:
    """Its variables, tied to one slot or none, one chair and one minute-taker."""
    slots = {slot: model.new_bool_var("") for slot in ground.slots.of(conference, last_day)
             if ground.availability.chairs_at(slot) and ground.availability.takers_at(slot)}
    left_out = model.new_bool_var("")
    model.add_exactly_one([*slots.values(), left_out])

    def told(read: Callable[[Slot], int]) -> cp_model.IntVar:
        return value_of(model, slots, left_out, read)

    chairs = {name: model.new_bool_var("") for name, chair in ground.scenario.chairs.items()
              if ground.availability.may_chair(chair, conference)}
    takers = {name: model.new_bool_var("") for name in ground.scenario.minute_takers}
    model.add_exactly_one([*chairs.values(), left_out])
    model.add_exactly_one([*takers.values(), left_out])
    return Meeting(conference, slots, left_out, left_out.negated(),
                   told(lambda slot: slot.day * MINUTES_A_DAY + slot.start),
                   told(lambda slot: slot.day * MINUTES_A_DAY + slot.end),
                   told(lambda slot: slot.day), told(lambda slot: monday_of(slot.day) // 7),
                   chairs, takers)


def value_of(model: cp_model.CpModel, slots: dict[Slot, Literal], left_out: Literal,
             read: Callable[[Slot], int]) -> cp_model.IntVar:
    """A variable that is what the chosen slot says; any of its values when none is chosen."""
    values = sorted({read(slot) for slot in slots}) or [0]
    variable = model.new_int_var_from_domain(cp_model.Domain.from_values(values), "")
    terms = [literal * (read(slot) - values[0]) for slot, literal in slots.items()]
    model.add(variable == values[0] + sum(terms))
    return variable
