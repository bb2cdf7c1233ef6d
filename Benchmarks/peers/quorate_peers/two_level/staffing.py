"""The second level: minute-takers and rooms of every day, exactly, once slots are known."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..planning.conflicts import clash_of_people
from ..planning.ground import Ground
from ..planning.slots import Slot
from ..scenario.tables import Booking
from .handing_out import hand_out, smallest_conflict
from .minute_takers import places_left

Placed = tuple[str, Slot]


@dataclass(frozen=True, slots=True)
class Conflict:
    """Conferences in slots that cannot all be staffed."""

    placed: tuple[Placed, ...]


class Staffing:
    """Staffs whole plans day by day."""

    def __init__(self, ground: Ground) -> None:
        self.ground = ground
        self.policy = ground.scenario.policy

    def staff(self, chairs: dict[Placed, str]) -> tuple[dict[str, Booking], list[Conflict]]:
        """Bookings, or what stands against them."""
        by_day: dict[int, list[Placed]] = defaultdict(list)
        for placed in sorted(chairs):
            by_day[placed[1].day].append(placed)
        bookings: dict[str, Booking] = {}
        conflicts: list[Conflict] = []
        for day in sorted(by_day):
            found = self.day(by_day[day], conflicts)
            for placed, booking in found.items():
                bookings[placed[0]] = replace(booking, chair=chairs[placed])
        return bookings, conflicts

    def day(self, placed: list[Placed], conflicts: list[Conflict]) -> dict[Placed, Booking]:
        """One day's bookings without chairs; conflicts are added to what is there."""
        parts = [self.takers, self.meeting_rooms, self.family_rooms]
        handed = []
        for part in parts:
            found = part(placed)
            if found is None:
                conflicts.append(Conflict(tuple(smallest_conflict(
                    placed, lambda some, part=part: part(some) is not None))))
                return {}
            handed.append(found)
        takers, meeting, family = handed
        professionals = self.professionals_rooms(placed)
        return {item: booking_of(item, takers[item], meeting.get(item, ""),
                                 family_of(family, item), professionals.get(item, ""))
                for item in placed}

    def takers(self, placed: Sequence[Placed]) -> dict[Placed, str] | None:
        """A minute-taker each."""
        free = self.ground.availability
        able = {item: list(free.takers_at(item[1])) for item in placed}

        def fits(name: str, item: Placed, held: list[Placed]) -> bool:
            return (len(held) < places_left(self.ground, name, item[1].day)
                    and not any(clash_of_people(self.ground.scenario, "minute_taker", item[1],
                                                other[1]) for other in held))
        return hand_out(placed, able, fits)

    def meeting_rooms(self, placed: Sequence[Placed]) -> dict[Placed, str] | None:
        """A meeting room each, but for remote ones; small rooms first."""
        rooms = self.ground.scenario.rooms
        spans = {item: (item[1].start, item[1].end) for item in placed if item[1].venue}
        able = {item: sorted(self.ground.slots.meeting_rooms(self.conference(item), item[1].venue),
                             key=lambda key: (rooms[key].capacity, len(rooms[key].facilities), key))
                for item in spans}
        return self.rooms_for(spans, able)

    def family_rooms(self, placed: Sequence[Placed]) -> dict[tuple, str] | None:
        """One or two family rooms each; a need is a conference with a number."""
        before = self.policy["attendance.family_before"]
        spans, able = {}, {}
        for item in placed:
            conference, slot = self.conference(item), item[1]
            for number in range(conference.family_rooms):
                until = slot.end if conference.split else slot.start
                spans[item, number] = (slot.start - before, until)
                able[item, number] = self.ground.availability.family_rooms(slot.venue)
        handed = self.rooms_for(spans, able)
        return self.apart(handed, spans, able) if handed is not None else None

    def apart(self, handed: dict, spans: dict, able: dict) -> dict:
        """Two rooms of one conference are two, even where nothing is held."""
        for (item, number), room in sorted(handed.items()):
            if number and handed[item, 0] == room:
                handed[item, 1] = next(other for other in able[item, 1] if other != room)
        return handed

    def rooms_for(self, spans: dict, able: dict) -> dict | None:
        """Rooms by need, each held by one at a time."""
        free = self.ground.availability

        def fits(room: str, need, held: list) -> bool:
            first, last = spans[need]
            day = day_of(need)
            return (free.room_is_free(room, day, first, last)
                    and not any(spans[other][0] < last and first < spans[other][1]
                                for other in held))
        return hand_out(sorted(spans), able, fits)

    def professionals_rooms(self, placed: Sequence[Placed]) -> dict[Placed, str]:
        """As many as can have one, in order of their starts."""
        before = self.policy["attendance.professionals_before"]
        held: dict[str, list[tuple[int, int]]] = defaultdict(list)
        given = {}
        for item in sorted(placed, key=lambda item: (item[1].start, item)):
            slot = item[1]
            first, last = slot.start - before, slot.start
            for room in self.ground.availability.professionals_rooms(slot.venue):
                if (self.ground.availability.room_is_free(room, slot.day, first, last)
                        and not any(start < last and first < end for start, end in held[room])):
                    held[room].append((first, last))
                    given[item] = room
                    break
        return given

    def conference(self, item: Placed):
        """The conference that is placed."""
        return self.ground.scenario.conferences[item[0]]


def day_of(need) -> int:
    """The day of a placed conference, or of one of its needs."""
    slot = need[1] if isinstance(need[1], Slot) else need[0][1]
    return slot.day


def family_of(handed: dict, item: Placed) -> tuple[str, ...]:
    """The family rooms of a conference."""
    return tuple(handed[item, number] for number in (0, 1) if (item, number) in handed)


def booking_of(item: Placed, taker: str, meeting: str, family: tuple[str, ...],
               professionals: str) -> Booking:
    """A booking whose chair is still to come."""
    name, slot = item
    return Booking(name, "provisional", slot.day, slot.start, slot.venue, meeting, family,
                   professionals, "", taker)
