"""First come, first served, as clerks book: what is announced stays, then one request by one."""

from __future__ import annotations

from ..scenario.tables import Conference
from .calendar import Calendar
from .duty import rota_over
from .ground import Ground
from .plan import Plan
from .slots import Slot


def clerks_plan(ground: Ground) -> Plan:
    """Announced dates that still hold, then the others in the order of their requests."""
    calendar, plan = Calendar(ground), Plan()
    waiting = []
    for conference in in_order(ground, ground.slots.to_plan()):
        stay = ground.slots.stay(conference)
        booking = calendar.book(conference, stay) if stay is not None else None
        if booking is None:
            waiting.append(conference)
        else:
            plan.bookings[conference.name] = booking
    for conference in waiting:
        booking = first_free(ground, calendar, conference)
        if booking is not None:
            plan.bookings[conference.name] = booking
    plan.duty = rota_over(ground, calendar)
    return plan


def in_order(ground: Ground, conferences: list[Conference]) -> list[Conference]:
    """By the day asked for; a review is asked for at the last conference."""
    def asked(conference: Conference) -> tuple[int, str]:
        limit = ground.slots.limits[conference.name].limit
        return conference.requested or conference.last_conference or limit, conference.name
    return sorted(conferences, key=asked)


def first_free(ground: Ground, calendar: Calendar, conference: Conference):
    """The free slot nearest to the target day in time, else the first one after the limit."""
    if ground.slots.is_left_out(conference.name):
        return None
    limit = ground.slots.limits[conference.name]
    slots = ground.slots.of(conference, limit.limit)
    for slot in sorted(slots, key=lambda slot: (abs(slot.day - limit.target), slot)):
        booking = calendar.book(conference, slot)
        if booking is not None:
            return booking
    return first_late(ground, calendar, conference)


def first_late(ground: Ground, calendar: Calendar, conference: Conference):
    """The first free slot after the limit."""
    limit = ground.slots.limits[conference.name]
    first = max(limit.limit + 1, limit.earliest)
    for day in ground.scenario.working_days.inside(first, ground.scenario.horizon_end):
        for slot in ground.slots.on_day(conference, day):
            booking = calendar.book(conference, slot)
            if booking is not None:
                return booking
    return None


def slot_of(ground: Ground, plan: Plan, name: str) -> Slot:
    """The slot of a planned conference."""
    return ground.slots.of_booking(plan.bookings[name])
