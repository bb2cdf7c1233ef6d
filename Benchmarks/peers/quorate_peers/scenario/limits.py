"""Each conference's limit, earliest day and target day (L1 to L6)."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date

from .tables import Conference, Scenario


@dataclass(frozen=True, slots=True)
class Limit:
    """The last day in time, the first day possible, and the day aimed at."""

    limit: int
    earliest: int
    target: int


def limit_of(conference: Conference, scenario: Scenario) -> Limit:
    """The three days of a conference."""
    limit = last_day_in_time(conference, scenario)
    earliest = earliest_day(conference, scenario, limit)
    aim = scenario.policy["aim.review" if conference.kind == "review" else "aim.initial"]
    return Limit(limit, earliest, max(scenario.working_days.before(limit, aim), earliest))


def last_day_in_time(conference: Conference, scenario: Scenario) -> int:
    """L3, and L4 where it is earlier."""
    limit = by_kind(conference, scenario)
    if conference.needed_by is not None and conference.needed_by < limit:
        return scenario.working_days.on_or_before(conference.needed_by)
    return limit


def by_kind(conference: Conference, scenario: Scenario) -> int:
    """L3: the rule of the conference's kind."""
    policy, days = scenario.policy, scenario.working_days
    if conference.kind == "review":
        return review_limit(conference, scenario)
    if conference.kind == "transfer_in":
        return days.after(conference.transfer_request, policy["transfer_in.within_working_days"])
    event = strategy_discussion(conference, policy["initial.clock"])
    by_clock = [days.after(event, policy["initial.within_working_days"])] if event else []
    if conference.kind == "initial":
        return by_clock[0]
    weeks_left = 40 - policy["pre_birth.latest_week"]
    by_week = days.on_or_before(conference.expected_delivery - 7 * weeks_left)
    return min([by_week, *by_clock])


def strategy_discussion(conference: Conference, clock: str) -> int | None:
    """The discussion that starts the clock; the other one where it is missing."""
    first, other = conference.s47_strategy, conference.last_strategy
    if clock == "last_strategy":
        first, other = other, first
    return first if first is not None else other


def review_limit(conference: Conference, scenario: Scenario) -> int:
    """L2: months or days after the last conference, the earlier."""
    which = "then" if conference.last_kind == "review" else "first"
    months = scenario.policy[f"review.{which}.months"]
    days = scenario.policy[f"review.{which}.days"]
    dates = [] if months is None else [months_after(conference.last_conference, months)]
    if days is not None:
        dates.append(conference.last_conference + days)
    return scenario.working_days.on_or_before(min(dates))


def months_after(day: int, months: int) -> int:
    """The corresponding date, or the month's last day."""
    start = date.fromordinal(day)
    year, month = start.year + (start.month - 1 + months) // 12, (start.month - 1 + months) % 12 + 1
    return date(year, month, min(start.day, calendar.monthrange(year, month)[1])).toordinal()


def earliest_day(conference: Conference, scenario: Scenario, limit: int) -> int:
    """L5: the first day on which it can be booked."""
    policy, days = scenario.policy, scenario.working_days
    terms = [days.after(scenario.as_of, 1)]
    if conference.kind == "review":
        terms.append(days.before(limit, policy["review.earliest_working_days_before_limit"]))
    elif conference.requested is not None:
        terms.append(days.after(conference.requested, policy["notice.minimum"]))
    if conference.not_before is not None:
        terms.append(conference.not_before)
    return days.on_or_after(max(terms))
