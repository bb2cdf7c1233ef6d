"""Hands out people or rooms among bookings of a day, exactly, by a search that fails first."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import TypeVar

Task = TypeVar("Task", bound=Hashable)
MOST_STEPS = 200_000


class TooHard(Exception):
    """The search took too many steps; neither answer is known."""


def hand_out(tasks: Sequence[Task], able: dict[Task, list[str]],
             fits: Callable[[str, Task, list[Task]], bool]) -> dict[Task, str] | None:
    """Somebody for each task so that all fit together, or None when there is no way."""
    return Search(able, fits).solve(list(tasks))


class Search:
    """Depth first; the task with the fewest left comes next."""

    def __init__(self, able: dict[Task, list[str]],
                 fits: Callable[[str, Task, list[Task]], bool]) -> None:
        self.able = able
        self.fits = fits
        self.held: dict[str, list[Task]] = {name: [] for names in able.values() for name in names}
        self.given: dict[Task, str] = {}
        self.steps = 0

    def solve(self, left: list[Task]) -> dict[Task, str] | None:
        """The rest handed out."""
        if not left:
            return dict(self.given)
        self.steps += 1
        if self.steps > MOST_STEPS:
            raise TooHard
        options = {task: self.options(task) for task in left}
        task = min(left, key=lambda task: len(options[task]))
        rest = [other for other in left if other != task]
        for name in options[task]:
            self.held[name].append(task)
            self.given[task] = name
            solved = self.solve(rest)
            if solved is not None:
                return solved
            self.held[name].pop()
            del self.given[task]
        return None

    def options(self, task: Task) -> list[str]:
        """Who can take it; the busiest first, so that others stay free; alike ones once."""
        able = [name for name in self.able[task] if self.fits(name, task, self.held[name])]
        return sorted(able, key=lambda name: (-len(self.held[name]), self.able[task].index(name)))


def smallest_conflict(tasks: Sequence[Task],
                      works: Callable[[list[Task]], bool]) -> list[Task]:
    """A set of tasks that cannot all be served, of which every part can."""
    kept = list(tasks)
    for task in list(kept):
        rest = [other for other in kept if other != task]
        if not works(rest):
            kept = rest
    return kept
