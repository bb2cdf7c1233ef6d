"""Values of the two-level model's columns as slots, chairs and duty; and a plan as values."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from ..planning.plan import Plan
from ..planning.slots import Slot
from .chairs import Group, families_with_several, group_of, new_name
from .columns import ANOTHER, Choice
from .model import TwoLevel
from .staffing import Placed


def chosen(model: TwoLevel, values: Sequence[float]) -> dict[Placed, str]:
    """The slot and chair of each conference that is placed; groups share out their chairs."""
    chairs: dict[Placed, str] = {}
    waiting: dict[Group, list[Placed]] = defaultdict(list)
    several = families_with_several(model.ground)
    for column, choice in model.choices.by_column.items():
        if values[column] < 0.5:
            continue
        placed = (choice.conference.name, choice.slot)
        if choice.chair is ANOTHER:
            waiting[group_of(choice, several)].append(placed)
        else:
            chairs[placed] = choice.chair
    for (chair, group), flow in model.chairs.flows.items():
        if values[flow] > 0.5:
            chairs[waiting[group].pop()] = chair
    return chairs


def duty_of(model: TwoLevel, values: Sequence[float]) -> dict[int, list[str]]:
    """Who is on duty, the given ones included."""
    duty = {day: list(chairs) for day, chairs in model.ground.scenario.duty.items()}
    for (chair, day), column in model.duty.planned.items():
        if values[column] > 0.5:
            duty.setdefault(day, []).append(chair)
    return duty


class Encoding:
    """Values for a plan: what a solver can start from. Bookings without a column are left out."""

    def __init__(self, model: TwoLevel, plan: Plan) -> None:
        self.model = model
        self.plan = plan
        self.values = [0.0] * model.linear.columns
        self.columns = {(choice.conference.name, choice.slot, choice.chair): column
                        for column, choice in model.choices.by_column.items()}
        self.taken: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
        self.takers: dict[Slot, list[str]] = defaultdict(list)

    def encode(self) -> list[float]:
        """All values."""
        several = families_with_several(self.model.ground)
        for name, out in self.model.choices.left_out.items():
            if not self.place(name, several):
                self.values[out] = 1.0
        self.encode_duty()
        self.encode_takers()
        self.encode_caseloads()
        self.encode_professionals_rooms()
        return self.values

    def place(self, name: str, several: set[str]) -> bool:
        """Sets a conference's column and its chair's flow, where there are such."""
        booking = self.plan.bookings.get(name)
        if booking is None:
            return False
        slot = self.model.ground.slots.of_booking(booking)
        conference = self.model.ground.scenario.conferences[name]
        column = self.columns.get((name, slot, booking.chair))
        if column is None:
            column = self.columns.get((name, slot, ANOTHER))
            if column is None:
                return False
            group = group_of(Choice(conference, slot, ANOTHER), several)
            flow = self.model.chairs.flows.get((booking.chair, group))
            if flow is None:
                return False
            self.values[flow] = 1.0
        self.values[column] = 1.0
        self.takers[slot].append(booking.minute_taker)
        new = new_name(conference, several)
        if new:
            self.taken[booking.chair][new] += 1
        return True

    def encode_duty(self) -> None:
        """Duty days, and the missing ones."""
        missing = {day: self.model.linear.upper[column]
                   for day, column in self.model.duty.missing.items()}
        for (chair, day), column in self.model.duty.planned.items():
            if chair in self.plan.duty.get(day, ()):
                self.values[column] = 1.0
                missing[day] -= 1
        for day, column in self.model.duty.missing.items():
            self.values[column] = missing[day]

    def encode_takers(self) -> None:
        """Flows of minute-takers by their class."""
        classes: dict[int, dict] = defaultdict(dict)
        for (key, slot), flow in self.model.takers.items():
            classes[slot.day].setdefault(key, {})[slot] = flow
        for slot, names in self.takers.items():
            for name in names:
                self.values[self.flow_of(name, slot, classes[slot.day])] += 1.0

    def flow_of(self, name: str, slot: Slot, classes: dict) -> int:
        """The flow from a slot to the class of a minute-taker."""
        free = self.model.ground.availability
        every = {other for by_slot in classes.values() for other in by_slot}
        able = frozenset(other for other in every if name in free.takers_at(other))
        held = sum(other.day == slot.day for other in free.fixed_slots("minute_taker", name))
        most = self.model.ground.scenario.minute_takers[name].max_per_day - held
        return classes[able, max(0, most)][slot]

    def encode_caseloads(self) -> None:
        """Families newly taken, and what is over."""
        for (chair, family), column in self.model.caseloads.families.items():
            self.values[column] = float(self.taken[chair][family] > 0)
        for name, column in self.model.caseloads.over.items():
            chair = self.model.ground.scenario.chairs[name]
            new = sum(count if what == "one" else 1 for what, count in self.taken[name].items()
                      if count)
            self.values[column] = float(max(0, chair.caseload + new - chair.caseload_limit))

    def encode_professionals_rooms(self) -> None:
        """Conferences of the plan that start without a professionals' room."""
        for booking in self.plan.bookings.values():
            column = self.model.without_professionals_room.get(
                (booking.day, booking.venue, booking.start))
            if column is not None and booking.venue and not booking.professionals_room:
                self.values[column] += 1.0
