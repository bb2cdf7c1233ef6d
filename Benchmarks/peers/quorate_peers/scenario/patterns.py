"""Weekly patterns such as `Mon-Thu; Fri 09:00-13:00` or `2026-12-09 10:00-12:00`."""

from __future__ import annotations

import re

from .cells import MINUTES_A_DAY, as_day, as_list, as_minute
from .working_days import weekday

Span = tuple[int, int]
PART = re.compile(r"(.+?)(?:\s+(\d{1,2}:\d\d)\s*-\s*(\d{1,2}:\d\d))?$")
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


class Pattern:
    """When somebody works or something is open, as minutes of each day."""

    def __init__(self, text: str) -> None:
        self.is_empty = not text.strip()
        self._parts = [read_part(part) for part in as_list(text)]
        self._spans: dict[int, list[Span]] = {}

    def spans_on(self, day: int) -> list[Span]:
        """The day's minutes, in order, with touching ones joined."""
        if day not in self._spans:
            self._spans[day] = joined(span for days, span in self._parts if holds(days, day))
        return self._spans[day]

    def covers(self, day: int, start: int, end: int) -> bool:
        """Whether all minutes from start to end are in it."""
        return any(first <= start and end <= last for first, last in self.spans_on(day))

    def touches(self, day: int, start: int, end: int) -> bool:
        """Whether any minute from start to end is in it."""
        return any(first < end and start < last for first, last in self.spans_on(day))


def read_part(part: str) -> tuple[frozenset[int] | int, Span]:
    """Its days (weekdays, or one ordinal) and its minutes."""
    days, first, last = PART.match(part).groups()
    span = (as_minute(first), as_minute(last)) if first else (0, MINUTES_A_DAY)
    return (as_day(days) if days.strip()[0].isdigit() else read_weekdays(days)), span


def read_weekdays(text: str) -> frozenset[int]:
    """`Mon-Thu` or `Mon,Wed`."""
    found: set[int] = set()
    for item in text.split(","):
        ends = [WEEKDAYS.index(name.strip().lower()[:3]) for name in item.split("-")]
        found.update(range(ends[0], ends[-1] + 1))
    return frozenset(found)


def holds(days: frozenset[int] | int, day: int) -> bool:
    """Whether a part speaks of the day."""
    return days == day if isinstance(days, int) else weekday(day) in days


def joined(spans) -> list[Span]:
    """Spans in order, touching ones made one."""
    out: list[Span] = []
    for first, last in sorted(spans):
        if out and first <= out[-1][1]:
            out[-1] = (out[-1][0], max(last, out[-1][1]))
        else:
            out.append((first, last))
    return out
