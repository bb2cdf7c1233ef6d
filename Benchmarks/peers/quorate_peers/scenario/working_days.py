"""Working days of England and Wales. A day is its ordinal, as `date.toordinal` counts."""

from __future__ import annotations

import bisect
from collections.abc import Iterable
from datetime import date

import holidays

FIRST_YEAR, LAST_YEAR = 2019, 2030


def weekday(day: int) -> int:
    """0 for a Monday, up to 6 for a Sunday."""
    return (day + 6) % 7


def monday_of(day: int) -> int:
    """The Monday of the day's week."""
    return day - weekday(day)


class WorkingDays:
    """Monday to Friday without bank holidays, with the counting of deadlines."""

    def __init__(self, extra_bank_holidays: Iterable[int] = ()) -> None:
        years = range(FIRST_YEAR, LAST_YEAR + 1)
        known = holidays.country_holidays("GB", subdiv="ENG", years=years)
        bank = {day.toordinal() for day in known} | set(extra_bank_holidays)
        every = range(date(FIRST_YEAR, 1, 1).toordinal(), date(LAST_YEAR, 12, 31).toordinal() + 1)
        self.days = [day for day in every if weekday(day) < 5 and day not in bank]
        self._members = set(self.days)

    def __contains__(self, day: int) -> bool:
        return day in self._members

    def between(self, first: int, last: int) -> int:
        """Working days after `first` up to and with `last`; negative when `last` is earlier."""
        return bisect.bisect_right(self.days, last) - bisect.bisect_right(self.days, first)

    def after(self, day: int, count: int) -> int:
        """The count-th working day after a day, which is day 0."""
        if count == 0:
            return day
        return self.days[bisect.bisect_right(self.days, day) + count - 1]

    def before(self, day: int, count: int) -> int:
        """The count-th working day before a day."""
        if count == 0:
            return day
        return self.days[bisect.bisect_left(self.days, day) - count]

    def on_or_before(self, day: int) -> int:
        """The day, or the last working day before it."""
        return self.days[bisect.bisect_right(self.days, day) - 1]

    def on_or_after(self, day: int) -> int:
        """The day, or the first working day after it."""
        return self.days[bisect.bisect_left(self.days, day)]

    def inside(self, first: int, last: int) -> list[int]:
        """The working days from `first` to `last`, both included."""
        return self.days[bisect.bisect_left(self.days, first):bisect.bisect_right(self.days, last)]
