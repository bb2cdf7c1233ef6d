"""A scenario folder to a `Scenario`."""

from __future__ import annotations

import csv
from collections import defaultdict
from pathlib import Path

import yaml

from . import cells
from .patterns import Pattern
from .policy import Policy, flattened, read_policy
from .tables import (Agency, Booking, Chair, Conference, MinuteTaker, Room, Scenario, Venue,
                     Worker)
from .working_days import WorkingDays

Row = defaultdict[str, str]


def read_scenario(folder: Path) -> Scenario:
    """The whole folder."""
    head = yaml.safe_load((folder / "scenario.yaml").read_text(encoding="utf-8-sig"))
    policy = read_policy(str(head["policy"]), folder) | flattened(head.get("policy_changes"))
    extra = [cells.as_day(day) for day in head.get("extra_bank_holidays") or ()]
    closures = [(cells.as_day(closure["from"]), cells.as_day(closure["to"]))
                for closure in head.get("closures") or ()]
    scenario = Scenario(
        name=str(head.get("name", folder.name)), as_of=cells.as_day(head["as_of"]),
        horizon_end=cells.as_day(head["horizon_end"]), policy=policy, closures=closures,
        working_days=WorkingDays(extra), travel=read_travel(folder), away=read_away(folder),
        venues=named(read_venue(row) for row in rows_of(folder, "venues")),
        rooms={room.key: room for room in map(read_room, rows_of(folder, "rooms"))},
        chairs=named(read_chair(row) for row in rows_of(folder, "chairs")),
        workers=named(read_worker(row) for row in rows_of(folder, "workers")),
        minute_takers=named(read_minute_taker(row) for row in rows_of(folder, "minute_takers")),
        agencies=named(read_agency(row) for row in rows_of(folder, "agencies")),
        duty=read_duty(folder / "duty.csv"))
    conferences = (read_conference(row, scenario) for row in rows_of(folder, "conferences"))
    scenario.conferences = named(conferences)
    scenario.bookings = read_bookings(folder / "bookings.csv", scenario)
    return scenario


def rows_of(folder: Path, table: str) -> list[Row]:
    """A table's rows; a table that is not there has none."""
    return rows_in(folder / f"{table}.csv")


def rows_in(path: Path) -> list[Row]:
    """A file's rows; cells of columns that are not there are empty."""
    if not path.exists():
        return []
    with path.open(encoding="utf-8-sig", newline="") as file:
        found = [{key.strip(): (cell or "").strip() for key, cell in row.items() if key}
                 for row in csv.DictReader(file)]
    return [defaultdict(str, row) for row in found if any(row.values())]


def named(items) -> dict:
    """Things by their names, in the table's order."""
    return {item.name: item for item in items}


def read_venue(row: Row) -> Venue:
    """A row of venues.csv."""
    starts = tuple(sorted(cells.as_minute(start) for start in cells.as_list(row["slot_starts"])))
    return Venue(row["venue"], starts, cells.as_count(row["slot_minutes"], 120),
                 Pattern(row["open"] or "Mon-Fri"))


def read_room(row: Row) -> Room:
    """A row of rooms.csv."""
    return Room(f"{row['venue']}/{row['room']}", row["venue"], row["kind"], int(row["capacity"]),
                frozenset(cells.as_list(row["facilities"])))


def read_chair(row: Row) -> Chair:
    """A row of chairs.csv."""
    return Chair(
        name=row["chair"], works=Pattern(row["works"]),
        max_per_day=cells.as_count(row["max_per_day"], 2),
        max_per_week=cells.as_count(row["max_per_week"], 5),
        venues=cells.as_list(row["venues"]),
        trained="harm_outside_home" in cells.as_list(row["trained"]),
        duty=cells.as_yes(row["duty"], True), caseload=cells.as_count(row["caseload"], 0),
        caseload_limit=cells.as_count(row["caseload_limit"], None))


def read_worker(row: Row) -> Worker:
    """A row of workers.csv."""
    return Worker(row["worker"], Pattern(row["works"]), row["manager"],
                  cells.as_yes(row["newly_qualified"]))


def read_minute_taker(row: Row) -> MinuteTaker:
    """A row of minute_takers.csv."""
    return MinuteTaker(row["minute_taker"], Pattern(row["works"]),
                       cells.as_count(row["max_per_day"], 2), cells.as_list(row["venues"]))


def read_agency(row: Row) -> Agency:
    """A row of agencies.csv."""
    return Agency(row["agency"], Pattern(row["works"] or "Mon-Fri"),
                  cells.as_count(row["at_once"], None))


def read_travel(folder: Path) -> dict[tuple[str, str], int]:
    """Minutes between venues, both ways."""
    times: dict[tuple[str, str], int] = {}
    for row in rows_of(folder, "travel"):
        times[row["from"], row["to"]] = times[row["to"], row["from"]] = int(row["minutes"])
    return times


def read_away(folder: Path) -> dict[tuple[str, str], list[tuple[int, int]]]:
    """Absences by kind and name, in minutes since day 0."""
    away: dict[tuple[str, str], list[tuple[int, int]]] = defaultdict(list)
    for row in rows_of(folder, "unavailable"):
        span = (cells.as_moment(row["from"]), cells.as_moment(row["to"], end=True))
        away[row["kind"], row["name"]].append(span)
    return dict(away)


def read_duty(path: Path) -> dict[int, list[str]]:
    """Chairs on duty by day."""
    duty: dict[int, list[str]] = defaultdict(list)
    for row in rows_in(path):
        duty[cells.as_day(row["date"])].append(row["chair"])
    return dict(duty)


def read_conference(row: Row, scenario: Scenario) -> Conference:
    """A row, with the policy's rules on slots, seats, facilities and staff worked in."""
    required = tuple(dict.fromkeys(cells.as_list(row["required"])))
    dates = {column: cells.as_day_or_none(row[column]) for column in (
        "requested", "s47_strategy", "last_strategy", "transfer_request", "expected_delivery",
        "last_conference", "needed_by", "not_before")}
    return Conference(
        name=row["conference"], family=row["family"], kind=row["kind"],
        staff=staff_of(row, scenario), slots=slots_of(row, scenario.policy), **dates,
        last_kind=row["last_kind"], previous_chair=row["previous_chair"],
        barred_chairs=frozenset(cells.as_list(row["barred_chairs"])),
        seats=max(cells.as_count(row["attendees"], 10), scenario.policy["room.minimum_capacity"]),
        remote=row["mode"] == "remote", venues=cells.as_list(row["venues"]),
        facilities=facilities_of(row, scenario.policy), required=required,
        listed=tuple(dict.fromkeys(required + cells.as_list(row["invited"]))),
        harm_outside_home=cells.as_yes(row["harm_outside_home"]), split=cells.as_yes(row["split"]),
        family_unavailable=Pattern(row["family_unavailable"]),
        family_prefers=Pattern(row["family_prefers"]))


def staff_of(row: Row, scenario: Scenario) -> tuple[str, ...]:
    """The workers held, with the managers of newly qualified ones, each once."""
    workers = [scenario.workers[name] for name in (row["worker"], row["second_worker"]) if name]
    managers = [worker.manager for worker in workers if worker.newly_qualified and worker.manager]
    return tuple(dict.fromkeys([worker.name for worker in workers] + managers))


def slots_of(row: Row, policy: Policy) -> int:
    """How many slots it takes."""
    given = cells.as_count(row["slots"], None)
    if given is not None:
        return given
    large = cells.as_count(row["children"], 1) >= policy["slots.large_family_children"]
    return policy["slots.large_family"] if large else policy["slots.default"]


def facilities_of(row: Row, policy: Policy) -> frozenset[str]:
    """What its meeting room must have."""
    wanted = policy["room.facilities"] or []
    asked = {wanted} if isinstance(wanted, str) else set(wanted)
    video = {"video"} if row["mode"] == "hybrid" else set()
    return frozenset(asked | set(cells.as_list(row["needs"])) | video)


def read_bookings(path: Path, scenario: Scenario) -> dict[str, Booking]:
    """Bookings by conference; history counts as fixed, provisional ones too are there."""
    found = {}
    for row in rows_in(path):
        booking = read_booking(row, scenario)
        found[booking.conference] = booking
    return found


def read_booking(row: Row, scenario: Scenario) -> Booking:
    """A row of bookings.csv; a remote conference has no venue."""
    day = cells.as_day(row["date"])
    history = row["status"] == "published" and day <= scenario.as_of
    remote = scenario.conferences[row["conference"]].remote
    venue = "" if remote else row["venue"]
    return Booking(
        conference=row["conference"], status="fixed" if history else row["status"], day=day,
        start=cells.as_minute(row["start"]), venue=venue, room=room_key(venue, row["room"]),
        family_rooms=tuple(room_key(venue, room) for room in cells.as_list(row["family_rooms"])),
        professionals_room=room_key(venue, row["professionals_room"]), chair=row["chair"],
        minute_taker=row["minute_taker"])


def room_key(venue: str, room: str) -> str:
    """A room cell holds the plain name or `VENUE/ROOM`."""
    return room if not room or room.startswith(f"{venue}/") else f"{venue}/{room}"
