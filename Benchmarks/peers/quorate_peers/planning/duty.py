"""Duty days: which are to be covered, who could, and a rota over a finished calendar (D1)."""

from __future__ import annotations

from collections import Counter

from .calendar import Calendar
from .ground import Ground


def duty_days(ground: Ground) -> list[int]:
    """Working days of the first weeks on which the office is open."""
    scenario = ground.scenario
    last = scenario.as_of + 7 * scenario.policy["duty.weeks"]
    return [day for day in scenario.working_days.inside(scenario.as_of + 1, last)
            if not scenario.is_closed(day)]


def places_left(ground: Ground, day: int) -> int:
    """Duty places of a day that are not given."""
    given = len(set(ground.scenario.duty.get(day, ())))
    return max(0, ground.scenario.policy["duty.chairs_per_day"] - given)


def even_share(ground: Ground) -> int:
    """The most days that a chair takes of those left to fill."""
    places = sum(places_left(ground, day) for day in duty_days(ground))
    pool = sum(chair.duty for chair in ground.scenario.chairs.values())
    return (-(-places // pool) if pool else 0) + 1


def could_be_on_duty(ground: Ground, day: int) -> list[str]:
    """Chairs who take duty, work that day, and are not on duty by what is given."""
    return [name for name, chair in ground.scenario.chairs.items()
            if chair.duty and ground.availability.can_be_on_duty(name, day)
            and name not in ground.scenario.duty.get(day, ())]


def rota_over(ground: Ground, calendar: Calendar) -> dict[int, list[str]]:
    """Fills each day with those who have done least and hold no conference."""
    rota = {day: list(chairs) for day, chairs in ground.scenario.duty.items()}
    most = ground.scenario.policy["duty.conferences_on_duty_day"]
    done: Counter[str] = Counter()
    for day in duty_days(ground):
        free = [name for name in could_be_on_duty(ground, day)
                if calendar.conferences_of(name, day) <= most and done[name] < even_share(ground)]
        free.sort(key=lambda name: (done[name], name))
        chosen = free[:places_left(ground, day)]
        done.update(chosen)
        if chosen:
            rota.setdefault(day, []).extend(chosen)
    return rota
