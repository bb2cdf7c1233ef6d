"""The first level: a conference in a slot with the previous, the published or another chair."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from ..planning.ground import Ground
from ..planning.slots import Slot
from ..scenario.tables import Conference
from .linear_model import LinearModel

ANOTHER = None


@dataclass(frozen=True, slots=True)
class Choice:
    """What a column means; the chair is None for one who is neither previous nor published."""

    conference: Conference
    slot: Slot
    chair: str | None


@dataclass(slots=True)
class Choices:
    """Choices by column, and the column of each conference that leaves it out."""

    by_column: dict[int, Choice]
    left_out: dict[str, int]
    by_day: dict[int, list[int]]

    def on(self, day: int) -> list[tuple[int, Choice]]:
        """Columns of a day with their choices."""
        return [(column, self.by_column[column]) for column in self.by_day[day]]


def add_choices(model: LinearModel, ground: Ground, days_late: dict[str, int]) -> Choices:
    """Columns of all conferences, each booked once or left out."""
    choices = Choices({}, {}, defaultdict(list))
    for conference in ground.slots.to_plan():
        columns = [add_choice(model, ground, choices, choice)
                   for choice in choices_of(ground, conference, days_late[conference.name])]
        out = model.add_column(0, 1, ground.prices.of_leaving_out(conference))
        choices.left_out[conference.name] = out
        model.equal(1, [(column, 1) for column in [*columns, out]])
    add_constants(model, ground)
    return choices


def add_choice(model: LinearModel, ground: Ground, choices: Choices, choice: Choice) -> int:
    """One column with its price in each tier."""
    price = dict(ground.prices.of_slot(choice.conference, choice.slot))
    for tier, cost in ground.prices.of_chair(choice.conference, choice.chair).items():
        price[tier] = price.get(tier, 0) + cost
    column = model.add_column(0, 1, price)
    choices.by_column[column] = choice
    choices.by_day[choice.slot.day].append(column)
    return column


def choices_of(ground: Ground, conference: Conference, days_late: int) -> list[Choice]:
    """Every slot that has a minute-taker, with each kind of chair that it has."""
    limit = ground.slots.limits[conference.name]
    first = max(limit.limit, limit.earliest)
    last = ground.scenario.working_days.after(first, days_late)
    named = named_chairs(ground, conference)
    found = []
    for slot in ground.slots.of(conference, last):
        if not ground.availability.takers_at(slot):
            continue
        there = ground.availability.chairs_at(slot)
        found += [Choice(conference, slot, chair) for chair in named if chair in there]
        if any(may_be_another(ground, conference, chair) for chair in there if chair not in named):
            found.append(Choice(conference, slot, ANOTHER))
    return found


def named_chairs(ground: Ground, conference: Conference) -> list[str]:
    """The previous and the published chair, where they may chair it."""
    published = ground.scenario.published(conference.name)
    names = dict.fromkeys([conference.previous_chair, published.chair if published else ""])
    return [name for name in names
            if name in ground.scenario.chairs and may_be_another(ground, conference, name)]


def may_be_another(ground: Ground, conference: Conference, chair: str) -> bool:
    """H4 on the conference itself."""
    return ground.availability.may_chair(ground.scenario.chairs[chair], conference)


def add_constants(model: LinearModel, ground: Ground) -> None:
    """Fixed bookings count in tiers 1, 2 and 4, whatever is planned."""
    for booking in ground.scenario.fixed():
        conference = ground.scenario.conferences[booking.conference]
        slot = ground.slots.of_booking(booking)
        model.constants["statutory"] += ground.prices.late(conference, slot)
        model.constants["quorum"] += ground.prices.not_quorate(conference, slot)
        of_chair = ground.prices.of_chair(conference, booking.chair)
        model.constants["continuity"] += of_chair["continuity"]
