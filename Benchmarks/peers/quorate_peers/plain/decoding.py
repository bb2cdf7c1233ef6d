"""Values of the plain model as bookings: who and what is chosen for a slot is handed out."""

from __future__ import annotations

from collections import defaultdict

from ..planning.plan import Plan
from ..scenario.cells import as_day, as_minute
from ..scenario.tables import Booking, Scenario

SLOT = ("date", "start", "end", "venue")
Meaning = dict[str, str]


class Hands:
    """What was chosen, by slot and group, until it is handed out."""

    def __init__(self, meanings: list[Meaning], values: dict[str, float]) -> None:
        self.left: dict[tuple, list[str]] = defaultdict(list)
        for meaning in meanings:
            for _ in range(round(values.get(meaning["column"], 0))):
                self.left[key(meaning)].append(name_of(meaning))

    def take(self, kind: str, booked: Meaning) -> str:
        """One of what was chosen; nothing when there is none left."""
        waiting = self.left[key(booked | {"kind": kind})]
        return waiting.pop(0) if waiting else ""


def key(meaning: Meaning) -> tuple:
    """Kind, slot and the group that matters for the kind."""
    group = {"chair": "chair_group", "meeting_room": "room_group"}.get(meaning["kind"])
    return (meaning["kind"], *(meaning[part] for part in SLOT), meaning[group] if group else "")


def name_of(meaning: Meaning) -> str:
    """Whom or what the column chooses."""
    return meaning["chair"] or meaning["minute_taker"] or meaning["room"]


def plan_of(scenario: Scenario, meanings: list[Meaning], values: dict[str, float]) -> Plan:
    """The plan that values stand for."""
    hands = Hands(meanings, values)
    plan = Plan({}, {day: list(chairs) for day, chairs in scenario.duty.items()})
    for meaning in meanings:
        if round(values.get(meaning["column"], 0)) < 1:
            continue
        if meaning["kind"] == "booked":
            plan.bookings[meaning["conference"]] = booking_of(scenario, meaning, hands)
        elif meaning["kind"] == "duty":
            plan.duty.setdefault(as_day(meaning["date"]), []).append(meaning["chair"])
    return plan


def booking_of(scenario: Scenario, booked: Meaning, hands: Hands) -> Booking:
    """A booking with what is handed to it."""
    conference = scenario.conferences[booked["conference"]]
    kind = "family_room_to_the_end" if conference.split else "family_room"
    family = tuple(hands.take(kind, booked) for _ in range(conference.family_rooms))
    return Booking(
        conference=conference.name, status="provisional", day=as_day(booked["date"]),
        start=as_minute(booked["start"]), venue=booked["venue"],
        room=hands.take("meeting_room", booked), family_rooms=family,
        professionals_room="" if conference.remote else hands.take("professionals_room", booked),
        chair=hands.take("chair", booked), minute_taker=hands.take("minute_taker", booked))
