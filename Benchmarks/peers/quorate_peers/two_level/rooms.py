"""Rooms (H6, H7, H8) as capacities by venue and day, at every moment at which they can bind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from itertools import combinations

from ..planning.conflicts import moments
from ..planning.ground import Ground
from .columns import Choice, Choices
from .linear_model import LinearModel

Held = list[tuple[int, Choice]]
Without = dict[tuple[int, str, int], int]
MOST_UNIONS = 64


def add_rooms(model: LinearModel, ground: Ground, choices: Choices) -> Without:
    """Rows of all rooms, and the columns of those who start without a professionals' room."""
    without: Without = {}
    for day in sorted(choices.by_day):
        by_venue: dict[str, Held] = defaultdict(list)
        for column, choice in choices.on(day):
            if choice.slot.venue:
                by_venue[choice.slot.venue].append((column, choice))
        for venue, held in sorted(by_venue.items()):
            add_meeting_rooms(model, ground, day, venue, held)
            add_family_rooms(model, ground, day, venue, held)
            add_professionals_rooms(model, ground, day, venue, held, without)
    return without


def add_meeting_rooms(model: LinearModel, ground: Ground, day: int, venue: str, held: Held) -> None:
    """Those that need a room of a set are at most the rooms of the set."""
    needs = {column: ground.slots.meeting_rooms(choice.conference, venue)
             for column, choice in held}
    for rooms in unions(set(needs.values())):
        inside = [(column, choice) for column, choice in held if needs[column] <= rooms]
        spans = ((choice.slot.start, choice.slot.end) for _, choice in inside)
        free = free_at(ground, rooms, day)
        for at in moments(spans, free, ground.availability.room_changes(rooms, day)):
            model.at_most(free(at), [(column, 1) for column, choice in inside
                                     if choice.slot.start <= at < choice.slot.end])


def free_at(ground: Ground, rooms: Iterable[str], day: int) -> Callable[[int], int]:
    """How many of the rooms are free at a minute of a day."""
    rooms = list(rooms)
    return lambda at: sum(ground.availability.room_is_free(room, day, at, at + 1) for room in rooms)


def unions(sets: set[frozenset[str]]) -> list[frozenset[str]]:
    """The sets and their unions, while they are few."""
    found = set(sets)
    grown = True
    while grown and len(found) < MOST_UNIONS:
        more = {one | other for one, other in combinations(found, 2)} - found
        found |= more
        grown = bool(more)
    return sorted(found, key=sorted)


def add_family_rooms(model: LinearModel, ground: Ground, day: int, venue: str, held: Held) -> None:
    """One room before the start, or two to the end for a split conference."""
    before = ground.scenario.policy["attendance.family_before"]

    def span(choice: Choice) -> tuple[int, int]:
        slot = choice.slot
        return slot.start - before, slot.end if choice.conference.split else slot.start

    rooms = ground.availability.family_rooms(venue)
    free = free_at(ground, rooms, day)
    changes = ground.availability.room_changes(rooms, day)
    for at in moments((span(choice) for _, choice in held), free, changes):
        model.at_most(free(at), [(column, choice.conference.family_rooms) for column, choice in held
                                 if span(choice)[0] <= at < span(choice)[1]])


def add_professionals_rooms(model: LinearModel, ground: Ground, day: int, venue: str, held: Held,
                            without: Without) -> None:
    """Those that start without one are what is over the rooms there are."""
    before = ground.scenario.policy["attendance.professionals_before"]
    weight = ground.scenario.policy["standards.no_professionals_room"]
    starting: dict[int, list[int]] = defaultdict(list)
    for column, choice in held:
        starting[choice.slot.start].append(column)
    rooms = ground.availability.professionals_rooms(venue)
    if before == 0 and rooms:
        return
    for start, columns in starting.items():
        missing = model.add_column(0, len(columns), {"standards": weight})
        without[day, venue, start] = missing
        model.at_most(0, [(missing, 1)] + [(column, -1) for column in columns])
    add_moments(model, ground, day, rooms, before, starting, without, venue)


def add_moments(model: LinearModel, ground: Ground, day: int, rooms: list[str], before: int,
                starting: dict[int, list[int]], without: Without, venue: str) -> None:
    """At every moment those with a professionals' room are at most the rooms free."""
    for at in moments((start - before, start) for start in starting):
        together = [start for start in starting if start - before <= at < start]
        until = max(together) if len(together) == 1 else at + 1
        free = sum(ground.availability.room_is_free(room, day, at, until) for room in rooms)
        entries = [(column, 1) for start in together for column in starting[start]]
        entries += [(without[day, venue, start], -1) for start in together]
        model.at_most(free, entries)
