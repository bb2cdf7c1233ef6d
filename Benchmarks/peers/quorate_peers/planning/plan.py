"""A finished plan, and its two tables."""

from __future__ import annotations

import csv
from dataclasses import dataclass, field
from pathlib import Path

from ..scenario.cells import written_day, written_minute
from ..scenario.tables import Booking, Scenario

COLUMNS = ("conference", "status", "date", "start", "venue", "room", "family_rooms",
           "professionals_room", "chair", "minute_taker")


@dataclass(slots=True)
class Plan:
    """Bookings by conference, the fixed ones left out, and chairs on duty by day."""

    bookings: dict[str, Booking] = field(default_factory=dict)
    duty: dict[int, list[str]] = field(default_factory=dict)


def write_plan(plan: Plan, scenario: Scenario, folder: Path) -> None:
    """`bookings.csv` and `duty.csv`, in the form of the scenario's own tables."""
    folder.mkdir(parents=True, exist_ok=True)
    fixed = {booking.conference: booking for booking in scenario.fixed()}
    every = fixed | plan.bookings
    write_table(folder / "bookings.csv", COLUMNS,
                [written(every[name], scenario) for name in sorted(every)])
    duty = [(written_day(day), chair) for day in sorted(plan.duty) for chair in plan.duty[day]]
    write_table(folder / "duty.csv", ("date", "chair"), duty)


def write_table(path: Path, columns: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    """A CSV file."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(columns)
        writer.writerows(rows)


def written(booking: Booking, scenario: Scenario) -> tuple[str, ...]:
    """A row of bookings.csv."""
    return (booking.conference, status_of(booking, scenario), written_day(booking.day),
            written_minute(booking.start), booking.venue, booking.room,
            ";".join(booking.family_rooms), booking.professionals_room, booking.chair,
            booking.minute_taker)


def status_of(booking: Booking, scenario: Scenario) -> str:
    """`fixed` stays, `published` when date, start and venue are as told, else `provisional`."""
    if booking.status == "fixed":
        return "fixed"
    was = scenario.published(booking.conference)
    stays = was is not None and (was.day, was.start, was.venue) == (
        booking.day, booking.start, booking.venue)
    return "published" if stays else "provisional"
