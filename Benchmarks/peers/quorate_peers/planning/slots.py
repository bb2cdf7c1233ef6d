"""Where and when a conference can be held, by all that it can be told of alone (H0, H1, H9-H11)."""

from __future__ import annotations

from dataclasses import dataclass

from ..scenario.limits import Limit, limit_of
from ..scenario.tables import Booking, Conference, Scenario, Venue
from .availability import Availability


@dataclass(frozen=True, slots=True, order=True)
class Slot:
    """A day, minutes and a venue; the venue of a remote conference is empty."""

    day: int
    start: int
    end: int
    venue: str


class Slots:
    """The slots of each conference of a scenario."""

    def __init__(self, scenario: Scenario, availability: Availability) -> None:
        self.scenario = scenario
        self.availability = availability
        self.limits: dict[str, Limit] = {
            name: limit_of(conference, scenario)
            for name, conference in scenario.conferences.items()}
        self.rooms_by_need: dict[tuple[str, int, frozenset[str]], frozenset[str]] = {}

    def to_plan(self) -> list[Conference]:
        """Conferences that are not fixed and can be booked within the horizon, or stay."""
        fixed = {booking.conference for booking in self.scenario.fixed()}
        return [conference for name, conference in self.scenario.conferences.items()
                if name not in fixed and (not self.is_left_out(name)
                                          or self.scenario.published(name) is not None)]

    def is_left_out(self, name: str) -> bool:
        """Whether its first day is after the horizon, so that leaving it out costs nothing."""
        return self.limits[name].earliest > self.scenario.horizon_end

    def of(self, conference: Conference, last_day: int) -> list[Slot]:
        """Its possible slots up to a day, and its published one, in order."""
        days = self.scenario.working_days.inside(
            self.limits[conference.name].earliest, min(last_day, self.scenario.horizon_end))
        found = {slot for day in days for slot in self.on_day(conference, day)}
        stay = self.stay(conference)
        return sorted(found | {stay}) if stay is not None else sorted(found)

    def stay(self, conference: Conference) -> Slot | None:
        """The slot of its published booking, where it can be kept; L5 does not bind it."""
        booking = self.scenario.published(conference.name)
        if booking is None or booking.day not in self.scenario.working_days:
            return None
        if booking.day > self.scenario.horizon_end:
            return None
        return next((slot for slot in self.on_day(conference, booking.day)
                     if (slot.start, slot.venue) == (booking.start, booking.venue)), None)

    def on_day(self, conference: Conference, day: int) -> list[Slot]:
        """Its possible slots on a working day."""
        if self.scenario.is_closed(day):
            return []
        return [slot for venue in self.venues_of(conference)
                for slot in self.on_grid(conference, venue, day)
                if self.is_possible(conference, slot)]

    def venues_of(self, conference: Conference) -> list[Venue]:
        """Venues whose grid it may use; a remote one has the grid of one (H11)."""
        venues = self.scenario.venues
        allowed = [venues[name] for name in conference.venues] or list(venues.values())
        return allowed[:1] if conference.remote else allowed

    def on_grid(self, conference: Conference, venue: Venue, day: int) -> list[Slot]:
        """Every run of consecutive slots that it could take."""
        runs = len(venue.starts) - conference.slots + 1
        place = "" if conference.remote else venue.name
        return [Slot(day, venue.starts[first], self.end_of(conference, venue, first), place)
                for first in range(runs)]

    def end_of(self, conference: Conference, venue: Venue, first: int) -> int:
        """When a run of slots ends."""
        return venue.starts[first + conference.slots - 1] + venue.slot_minutes

    def is_possible(self, conference: Conference, slot: Slot) -> bool:
        """Whether nothing that the conference brings with it forbids the slot."""
        free = self.availability
        return (not conference.family_unavailable.touches(slot.day, slot.start, slot.end)
                and all(free.agency_is_there(name, slot) for name in conference.required)
                and all(free.worker_is_free(name, slot) for name in conference.staff)
                and (conference.remote or self.has_rooms(conference, slot)))

    def has_rooms(self, conference: Conference, slot: Slot) -> bool:
        """Whether the venue is open and has rooms for it that are not away."""
        free = self.availability
        first = slot.start - self.scenario.policy["attendance.family_before"]
        until = slot.end if conference.split else slot.start
        family = free.family_rooms(slot.venue)
        return (free.venue_is_open(slot)
                and any(free.room_is_free(room, slot.day, slot.start, slot.end)
                        for room in self.meeting_rooms(conference, slot.venue))
                and sum(free.room_is_free(room, slot.day, first, until) for room in family)
                >= conference.family_rooms)

    def meeting_rooms(self, conference: Conference, venue: str) -> frozenset[str]:
        """Meeting rooms of a venue with the places and facilities it needs (H6)."""
        need = (venue, conference.seats, conference.facilities)
        if need not in self.rooms_by_need:
            self.rooms_by_need[need] = frozenset(
                room.key for room in self.scenario.rooms.values()
                if room.kind == "meeting" and room.venue == venue
                and room.capacity >= conference.seats and conference.facilities <= room.facilities)
        return self.rooms_by_need[need]

    def of_booking(self, booking: Booking) -> Slot:
        """The slot that a booking takes; off the grid it is as long as its slots."""
        conference = self.scenario.conferences[booking.conference]
        for venue in self.venues_of(conference):
            if conference.remote or venue.name == booking.venue:
                for slot in self.on_grid(conference, venue, booking.day):
                    if slot.start == booking.start:
                        return slot
        venue = self.scenario.venues.get(booking.venue)
        minutes = venue.slot_minutes if venue is not None else 120
        end = booking.start + minutes * conference.slots
        return Slot(booking.day, booking.start, end, booking.venue)
