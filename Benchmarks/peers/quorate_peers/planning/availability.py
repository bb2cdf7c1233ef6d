"""Who and what is free before anything is planned: hours, absences, fixed bookings (H2, H4, H6)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..scenario.cells import MINUTES_A_DAY
from ..scenario.tables import Chair, Conference, MinuteTaker, Scenario
from .conflicts import clash_of_people, maximal_cliques

if TYPE_CHECKING:
    from .slots import Slot


class Availability:
    """Answers by day and minutes, with what is fixed taken away."""

    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario
        self.minutes = scenario.policy
        self._away = self._by_day()
        self._fixed_slots: dict[tuple[str, str], list[Slot]] = defaultdict(list)
        self._fixed_rooms: dict[str, list[tuple[int, int, int]]] = defaultdict(list)
        self._family_rooms = self._rooms_of_kind("family")
        self._professionals_rooms = self._rooms_of_kind("professionals")
        self._chairs_at: dict[Slot, tuple[str, ...]] = {}
        self._takers_at: dict[Slot, tuple[str, ...]] = {}
        self._cliques: dict[tuple, list[list[int]]] = {}

    def _by_day(self) -> dict[tuple[str, str, int], list[tuple[int, int]]]:
        away: dict[tuple[str, str, int], list[tuple[int, int]]] = defaultdict(list)
        for (kind, name), spans in self.scenario.away.items():
            for first, last in spans:
                for day in range(first // MINUTES_A_DAY, (last - 1) // MINUTES_A_DAY + 1):
                    away[kind, name, day].append((first - day * MINUTES_A_DAY,
                                                  last - day * MINUTES_A_DAY))
        return dict(away)

    def _rooms_of_kind(self, kind: str) -> dict[str, list[str]]:
        rooms: dict[str, list[str]] = defaultdict(list)
        for room in self.scenario.rooms.values():
            if room.kind == kind:
                rooms[room.venue].append(room.key)
        return rooms

    def hold_fixed(self, conference: Conference, booking, slot: Slot) -> None:
        """Takes away what a fixed booking holds."""
        for kind, names in (("chair", (booking.chair,)), ("minute_taker", (booking.minute_taker,)),
                            ("worker", conference.staff), ("agency", conference.required)):
            for name in filter(None, names):
                self._fixed_slots[kind, name].append(slot)
        for room, first, last in holdings_of_rooms(conference, booking, slot, self.minutes):
            self._fixed_rooms[room].append((slot.day, first, last))

    def fixed_slots(self, kind: str, name: str) -> list[Slot]:
        """Slots of the fixed bookings of somebody."""
        return self._fixed_slots.get((kind, name), [])

    def is_away(self, kind: str, name: str, day: int, start: int, end: int) -> bool:
        """Whether any of these minutes is an absence."""
        return any(first < end and start < last
                   for first, last in self._away.get((kind, name, day), ()))

    def is_away_on(self, kind: str, name: str, day: int) -> bool:
        """Whether any minute of the day is an absence."""
        return (kind, name, day) in self._away

    def venue_is_open(self, slot: Slot) -> bool:
        """H1: the venue open and not unavailable for the whole of it."""
        return (self.scenario.venues[slot.venue].open.covers(slot.day, slot.start, slot.end)
                and not self.is_away("venue", slot.venue, slot.day, slot.start, slot.end))

    def agency_is_there(self, name: str, slot: Slot) -> bool:
        """Whether an agency could be present from start to end (H9 for those required)."""
        return (self.scenario.agencies[name].works.covers(slot.day, slot.start, slot.end)
                and not self.is_away("agency", name, slot.day, slot.start, slot.end))

    def worker_is_free(self, name: str, slot: Slot) -> bool:
        """H2 for a worker or a manager."""
        start = slot.start - self.minutes["attendance.worker_before"]
        return (self.scenario.workers[name].works.covers(slot.day, start, slot.end)
                and not self.is_away("worker", name, slot.day, start, slot.end)
                and not any(other.day == slot.day and start < other.end
                            and other.start - (slot.start - start) < slot.end
                            for other in self.fixed_slots("worker", name)))

    def room_is_free(self, room: str, day: int, start: int, end: int) -> bool:
        """Whether a room is neither away nor held by a fixed booking."""
        if start >= end:
            return True
        return (not self.is_away("room", room, day, start, end)
                and not any(held == day and first < end and start < last
                            for held, first, last in self._fixed_rooms.get(room, ())))

    def room_changes(self, rooms: Iterable[str], day: int) -> set[int]:
        """Minutes of a day at which one of the rooms goes away or is held by a fixed booking."""
        away = {first for room in rooms for first, _ in self._away.get(("room", room, day), ())}
        return away | {first for room in rooms for held, first, _ in self._fixed_rooms.get(room, ())
                       if held == day}

    def family_rooms(self, venue: str) -> list[str]:
        """Family rooms of a venue."""
        return self._family_rooms.get(venue, [])

    def professionals_rooms(self, venue: str) -> list[str]:
        """Professionals' rooms of a venue."""
        return self._professionals_rooms.get(venue, [])

    def chairs_at(self, slot: Slot) -> tuple[str, ...]:
        """Chairs who could chair some conference there and then (H2, H3, H4)."""
        if slot not in self._chairs_at:
            self._chairs_at[slot] = tuple(
                name for name, chair in self.scenario.chairs.items()
                if self._chair_can(chair, slot))
        return self._chairs_at[slot]

    def _chair_can(self, chair: Chair, slot: Slot) -> bool:
        if self._is_kept_by_given_duty(chair.name, slot.day):
            return False
        hold = (slot.start - self.minutes["attendance.chair_before"],
                slot.end + self.minutes["attendance.chair_after"])
        return chair.max_per_day > 0 and self._person_can("chair", chair, slot, hold)

    def _is_kept_by_given_duty(self, chair: str, day: int) -> bool:
        return (chair in self.scenario.duty.get(day, ())
                and self.minutes["duty.conferences_on_duty_day"] == 0)

    def takers_at(self, slot: Slot) -> tuple[str, ...]:
        """Minute-takers who could take the minutes there and then (H2, H3, H5)."""
        if slot not in self._takers_at:
            before = self.minutes["attendance.minute_taker_before"]
            hold = (slot.start - before, slot.end)
            self._takers_at[slot] = tuple(
                name for name, taker in self.scenario.minute_takers.items()
                if self._person_can("minute_taker", taker, slot, hold))
        return self._takers_at[slot]

    def _person_can(self, kind: str, person: Chair | MinuteTaker, slot: Slot,
                    hold: tuple[int, int]) -> bool:
        return (not (slot.venue and person.venues and slot.venue not in person.venues)
                and person.works.covers(slot.day, *hold)
                and not self.is_away(kind, person.name, slot.day, *hold)
                and not any(clash_of_people(self.scenario, kind, slot, other)
                            for other in self.fixed_slots(kind, person.name)))

    def cliques_of(self, kind: str, slots: list[Slot]) -> list[list[Slot]]:
        """Maximal sets of one day's slots of which somebody can take one; the same on every day."""
        shape = (kind, *((slot.start, slot.end, slot.venue) for slot in slots))
        if shape not in self._cliques:
            places = maximal_cliques(list(range(len(slots))), lambda one, other: clash_of_people(
                self.scenario, kind, slots[one], slots[other]))
            self._cliques[shape] = places
        return [[slots[place] for place in clique] for clique in self._cliques[shape]]

    def may_chair(self, chair: Chair, conference: Conference) -> bool:
        """H4 on the conference itself: not barred, and trained where it asks for it."""
        return (chair.name not in conference.barred_chairs
                and (chair.trained or not conference.harm_outside_home))

    def can_be_on_duty(self, chair: str, day: int) -> bool:
        """D1: working that day and not absent for any of it."""
        return (bool(self.scenario.chairs[chair].works.spans_on(day))
                and not self.is_away_on("chair", chair, day) and not self.scenario.is_closed(day))


def holdings_of_rooms(conference: Conference, booking, slot: Slot,
                      policy) -> list[tuple[str, int, int]]:
    """Rooms of a booking with the minutes they are held (H6 to H8)."""
    if conference.remote:
        return []
    family_until = slot.end if conference.split else slot.start
    held = [(room, slot.start - policy["attendance.family_before"], family_until)
            for room in booking.family_rooms]
    if booking.room:
        held.append((booking.room, slot.start, slot.end))
    if booking.professionals_room:
        before = policy["attendance.professionals_before"]
        held.append((booking.professionals_room, slot.start - before, slot.start))
    return [(room, first, last) for room, first, last in held if first < last]
