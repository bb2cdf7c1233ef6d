"""A calendar that fills up: who and what is held, and what is still free for one more."""

from __future__ import annotations

from collections import Counter, defaultdict

from ..scenario.tables import Booking, Conference
from ..scenario.working_days import monday_of
from .availability import holdings_of_rooms
from .conflicts import clash_of_people
from .ground import Ground
from .slots import Slot


class Calendar:
    """Bookings so far, over what is fixed."""

    def __init__(self, ground: Ground) -> None:
        self.ground = ground
        self.policy = ground.scenario.policy
        self._slots: dict[tuple[str, str, int], list[Slot]] = defaultdict(list)
        self._rooms: dict[tuple[str, int], list[tuple[int, int]]] = defaultdict(list)
        self._weeks: Counter[tuple[str, int]] = Counter()
        for booking in ground.scenario.fixed():
            conference = ground.scenario.conferences[booking.conference]
            self.hold(conference, booking, ground.slots.of_booking(booking))

    def hold(self, conference: Conference, booking: Booking, slot: Slot) -> None:
        """Enters a booking."""
        for kind, names in (("chair", (booking.chair,)), ("minute_taker", (booking.minute_taker,)),
                            ("worker", conference.staff), ("agency", conference.required)):
            for name in names:
                self._slots[kind, name, slot.day].append(slot)
        self._weeks[booking.chair, monday_of(slot.day)] += 1
        for room, first, last in holdings_of_rooms(conference, booking, slot, self.policy):
            self._rooms[room, slot.day].append((first, last))

    def book(self, conference: Conference, slot: Slot) -> Booking | None:
        """A booking there with whoever and whatever is free, entered; None when there is none."""
        if not self.attendance_is_free(conference, slot):
            return None
        chair = self.free_chair(conference, slot)
        taker = self.free_taker(slot)
        rooms = self.free_rooms(conference, slot)
        if chair is None or taker is None or rooms is None:
            return None
        meeting, family, professionals = rooms
        booking = Booking(conference.name, "provisional", slot.day, slot.start, slot.venue, meeting,
                          family, professionals, chair, taker)
        self.hold(conference, booking, slot)
        return booking

    def attendance_is_free(self, conference: Conference, slot: Slot) -> bool:
        """Workers, managers and required agencies."""
        before = self.policy["attendance.worker_before"]
        for name in conference.staff:
            for other in self._slots[("worker", name, slot.day)]:
                if slot.start - before < other.end and other.start - before < slot.end:
                    return False
        return all(self.agency_is_free(name, slot) for name in conference.required)

    def agency_is_free(self, name: str, slot: Slot) -> bool:
        """Whether an agency can be at one more at every moment."""
        at_once = self.ground.scenario.agencies[name].at_once
        if at_once is None:
            return True
        held = [other for other in self._slots["agency", name, slot.day]
                if other.start < slot.end and slot.start < other.end]
        starts = {slot.start} | {other.start for other in held if other.start > slot.start}
        return all(sum(other.start <= at < other.end for other in held) < at_once for at in starts)

    def free_chair(self, conference: Conference, slot: Slot) -> str | None:
        """The previous chair, else the one announced, else who has least this week."""
        published = self.ground.scenario.published(conference.name)
        known = [conference.previous_chair, published.chair if published is not None else ""]
        free = [name for name in self.ground.availability.chairs_at(slot)
                if self.chair_is_free(name, conference, slot)]
        for name in known:
            if name in free:
                return name
        week = monday_of(slot.day)
        return min(free, key=lambda name: (self._weeks[name, week], name), default=None)

    def chair_is_free(self, name: str, conference: Conference, slot: Slot) -> bool:
        """H2, H3 and H4 with what is booked."""
        chair = self.ground.scenario.chairs[name]
        held = self._slots["chair", name, slot.day]
        most = chair.max_per_day
        if name in self.ground.scenario.duty.get(slot.day, ()):
            most = min(most, self.policy["duty.conferences_on_duty_day"])
        return (self.ground.availability.may_chair(chair, conference) and len(held) < most
                and self._weeks[name, monday_of(slot.day)] < chair.max_per_week
                and not any(clash_of_people(self.ground.scenario, "chair", slot, other)
                            for other in held))

    def free_taker(self, slot: Slot) -> str | None:
        """The minute-taker with the least that day."""
        free = [name for name in self.ground.availability.takers_at(slot)
                if self.taker_is_free(name, slot)]
        return min(free, key=lambda name: (len(self._slots["minute_taker", name, slot.day]), name),
                   default=None)

    def taker_is_free(self, name: str, slot: Slot) -> bool:
        """H2, H3 and H5 with what is booked."""
        held = self._slots["minute_taker", name, slot.day]
        return (len(held) < self.ground.scenario.minute_takers[name].max_per_day
                and not any(clash_of_people(self.ground.scenario, "minute_taker", slot, other)
                            for other in held))

    def free_rooms(self, conference: Conference,
                   slot: Slot) -> tuple[str, tuple[str, ...], str] | None:
        """The smallest meeting room, family rooms, and a professionals' room where one is free."""
        if conference.remote:
            return "", (), ""
        free, rooms = self.ground.availability, self.ground.scenario.rooms
        meeting = [room for room in self.ground.slots.meeting_rooms(conference, slot.venue)
                   if self.room_is_free(room, slot.day, slot.start, slot.end)]
        first = slot.start - self.policy["attendance.family_before"]
        until = slot.end if conference.split else slot.start
        family = [room for room in free.family_rooms(slot.venue)
                  if self.room_is_free(room, slot.day, first, until)]
        if not meeting or len(family) < conference.family_rooms:
            return None
        smallest = min(meeting, key=lambda key: (rooms[key].capacity, len(rooms[key].facilities),
                                                 key))
        return smallest, tuple(family[:conference.family_rooms]), self.free_professionals_room(slot)

    def free_professionals_room(self, slot: Slot) -> str:
        """A professionals' room, or nothing."""
        first = slot.start - self.policy["attendance.professionals_before"]
        return next((room for room in self.ground.availability.professionals_rooms(slot.venue)
                     if self.room_is_free(room, slot.day, first, slot.start)), "")

    def room_is_free(self, room: str, day: int, start: int, end: int) -> bool:
        """Neither away nor held."""
        return (self.ground.availability.room_is_free(room, day, start, end)
                and not any(first < end and start < last for first, last in self._rooms[room, day]))

    def conferences_of(self, chair: str, day: int) -> int:
        """How many conferences a chair has on a day."""
        return len(self._slots["chair", chair, day])
