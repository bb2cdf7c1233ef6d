"""Cells of the tables as values. `quorate check` names errors; here a wrong cell just raises."""

from __future__ import annotations

from datetime import date

MINUTES_A_DAY = 1440


def as_day(text: object) -> int:
    """`2026-12-07` or `07/12/2026`, as an ordinal."""
    written = str(text).strip()
    if "/" in written:
        day, month, year = written.split("/")
        return date(int(year), int(month), int(day)).toordinal()
    year, month, day = written.split("-")
    return date(int(year), int(month), int(day)).toordinal()


def as_day_or_none(text: str) -> int | None:
    """A day, or None for an empty cell."""
    return as_day(text) if text.strip() else None


def as_minute(text: str) -> int:
    """`09:30` as minutes after midnight."""
    hours, minutes = text.strip().split(":")[:2]
    return int(hours) * 60 + int(minutes)


def as_moment(text: str, end: bool = False) -> int:
    """A day or a moment in minutes since day 0; a day as `to` means its end."""
    written = text.strip().replace("T", " ")
    if ":" in written:
        day, time = written.split()
        return as_day(day) * MINUTES_A_DAY + as_minute(time)
    return (as_day(written) + (1 if end else 0)) * MINUTES_A_DAY


def as_list(text: str) -> tuple[str, ...]:
    """Parts between semicolons."""
    return tuple(part.strip() for part in text.split(";") if part.strip())


def as_yes(text: str, default: bool = False) -> bool:
    """`yes` or `no`."""
    return text.strip().lower() == "yes" if text.strip() else default


def as_count(text: str, default: int | None) -> int | None:
    """A whole number, or the default for an empty cell."""
    return int(text) if text.strip() else default


def written_day(day: int) -> str:
    """A day as the tables write it."""
    return date.fromordinal(day).isoformat()


def written_minute(minute: int) -> str:
    """A minute as the tables write it."""
    return f"{minute // 60:02d}:{minute % 60:02d}"
