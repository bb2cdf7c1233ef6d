"""What the tables hold, a class a table, in the tables' own words."""

from __future__ import annotations

from dataclasses import dataclass, field

from .patterns import Pattern
from .policy import Policy
from .working_days import WorkingDays


@dataclass(frozen=True, slots=True)
class Venue:
    """A place with its slots."""

    name: str
    starts: tuple[int, ...]
    slot_minutes: int
    open: Pattern


@dataclass(frozen=True, slots=True)
class Room:
    """A room of one kind; its key is `VENUE/ROOM`."""

    key: str
    venue: str
    kind: str
    capacity: int
    facilities: frozenset[str]


@dataclass(frozen=True, slots=True)
class Chair:
    """Who chairs, with what they can take."""

    name: str
    works: Pattern
    max_per_day: int
    max_per_week: int
    venues: tuple[str, ...]
    trained: bool
    duty: bool
    caseload: int
    caseload_limit: int | None


@dataclass(frozen=True, slots=True)
class Worker:
    """A social worker or a manager."""

    name: str
    works: Pattern
    manager: str
    newly_qualified: bool


@dataclass(frozen=True, slots=True)
class MinuteTaker:
    """Who takes the minutes."""

    name: str
    works: Pattern
    max_per_day: int
    venues: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Agency:
    """Who is asked besides social care."""

    name: str
    works: Pattern
    at_once: int | None


@dataclass(frozen=True, slots=True)
class Conference:
    """One meeting about one family."""

    name: str
    family: str
    kind: str
    staff: tuple[str, ...]
    slots: int
    requested: int | None
    s47_strategy: int | None
    last_strategy: int | None
    transfer_request: int | None
    expected_delivery: int | None
    last_conference: int | None
    last_kind: str
    needed_by: int | None
    not_before: int | None
    previous_chair: str
    barred_chairs: frozenset[str]
    seats: int
    remote: bool
    venues: tuple[str, ...]
    facilities: frozenset[str]
    required: tuple[str, ...]
    listed: tuple[str, ...]
    harm_outside_home: bool
    split: bool
    family_unavailable: Pattern
    family_prefers: Pattern

    @property
    def family_rooms(self) -> int:
        """How many family rooms it needs."""
        return 0 if self.remote else 2 if self.split else 1


@dataclass(frozen=True, slots=True)
class Booking:
    """One line of the calendar; rooms are keys."""

    conference: str
    status: str
    day: int
    start: int
    venue: str
    room: str
    family_rooms: tuple[str, ...]
    professionals_room: str
    chair: str
    minute_taker: str


@dataclass(slots=True)
class Scenario:
    """A folder, read."""

    name: str
    as_of: int
    horizon_end: int
    policy: Policy
    closures: list[tuple[int, int]]
    working_days: WorkingDays
    venues: dict[str, Venue]
    travel: dict[tuple[str, str], int]
    rooms: dict[str, Room]
    chairs: dict[str, Chair]
    workers: dict[str, Worker]
    minute_takers: dict[str, MinuteTaker]
    agencies: dict[str, Agency]
    away: dict[tuple[str, str], list[tuple[int, int]]]
    duty: dict[int, list[str]]
    conferences: dict[str, Conference] = field(default_factory=dict)
    bookings: dict[str, Booking] = field(default_factory=dict)

    @property
    def tiers(self) -> list[str]:
        """The six tiers in the policy's order."""
        return list(self.policy["tiers"])

    def is_closed(self, day: int) -> bool:
        """Whether the office is closed."""
        return any(first <= day <= last for first, last in self.closures)

    def travel_between(self, one: str, other: str) -> int:
        """Minutes between two venues."""
        return self.travel.get((one, other), self.policy["travel_minutes"])

    def fixed(self) -> list[Booking]:
        """Bookings that stay as they are, history among them."""
        return [booking for booking in self.bookings.values() if booking.status == "fixed"]

    def published(self, conference: str) -> Booking | None:
        """The conference's published booking, if it has one."""
        booking = self.bookings.get(conference)
        return booking if booking is not None and booking.status == "published" else None
