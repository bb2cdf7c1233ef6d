"""The six tiers, one after another, each with the earlier ones held at what was reached."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from .clock import Clock
from .two_level.linear_model import INFINITY, Entry, LinearModel

WHOLE = 1e-6


@dataclass(frozen=True, slots=True)
class Answer:
    """What a solver answered: values or None, a proven bound, and whether it finished."""

    values: list[float] | None
    bound: float
    is_optimal: bool


@dataclass(slots=True)
class TierResult:
    """One tier: value, proven bound, and the seconds since the start when it was done."""

    name: str
    value: float | None
    bound: float | None
    seconds: float

    @property
    def is_proven(self) -> bool:
        """Whether the bound meets the value."""
        return self.value is not None and self.bound is not None and self.bound >= self.value


class Solver(Protocol):
    """What a solver must do with a linear model that grows."""

    def load(self, model: LinearModel) -> None:
        """Takes the model."""

    def minimise(self, costs: dict[int, float], hint: list[float] | None,
                 seconds: float) -> Answer:
        """The best values it finds in the time."""

    def close_columns(self, columns: list[int]) -> None:
        """Sets columns to zero for good."""

    def add_row(self, lower: float, upper: float, entries: list[Entry]) -> None:
        """One row more."""


Accepts = Callable[[list[float]], list[tuple[float, list[Entry]]]]


@dataclass(slots=True)
class TierLoop:
    """Solves a model tier by tier; `accepts` gives the cuts that stand against values."""

    model: LinearModel
    solver: Solver
    clock: Clock
    accepts: Accepts
    values: list[float] | None = None
    cuts: int = 0

    def tier(self, name: str, share: float) -> TierResult:
        """One tier, in its share of the time left; answers that cannot be staffed are cut off."""
        costs = self.model.costs.get(name, {})
        until = self.clock.passed() + share * self.clock.left()
        bound = self.trivial_bound(name)
        while self.value(name) is None or self.value(name) > bound + WHOLE:
            if self.clock.is_over() or self.clock.passed() >= until:
                break
            with self.clock.solving():
                answer = self.solver.minimise(costs, self.values, until - self.clock.passed())
            bound = max(bound, rounded_up(answer.bound + self.model.constants[name]))
            if answer.values is None:
                break
            cuts = self.accepts(answer.values)
            self.cuts += len(cuts)
            for upper, entries in cuts:
                self.solver.add_row(-INFINITY, upper, entries)
            if cuts:
                continue
            self.keep(name, answer.values)
            if answer.is_optimal:
                bound = max(bound, self.value(name))
            break
        value = self.value(name)
        return TierResult(name, value, bound if value is None else min(bound, value),
                          self.clock.passed())

    def keep(self, name: str, values: list[float]) -> None:
        """Values become those to go on from, unless others are as good."""
        if self.values is None or self.model.value(name, values) < self.value(name) - WHOLE:
            self.values = values

    def value(self, name: str) -> float | None:
        """What the values so far cost in a tier."""
        if self.values is None:
            return None
        return whole(self.model.value(name, self.values))

    def trivial_bound(self, name: str) -> float:
        """What no values can be below: every cost at its column's lower bound."""
        costs = self.model.costs.get(name, {})
        return self.model.constants[name] + sum(
            cost * self.model.lower[column] for column, cost in costs.items())

    def settle(self, name: str, value: float) -> None:
        """No later tier may give up what this one reached."""
        costs = self.model.costs.get(name, {})
        room = value - self.model.constants[name]
        closed = [column for column, cost in costs.items() if cost > room + WHOLE]
        if closed:
            self.solver.close_columns(closed)
        left = [(column, cost) for column, cost in costs.items() if cost <= room + WHOLE]
        if left:
            self.solver.add_row(-INFINITY, room, left)


def whole(value: float) -> float:
    """A value as it is counted: a whole number when it is as good as one."""
    near = round(value)
    return float(near) if abs(near - value) < 1e-4 else value


def rounded_up(bound: float) -> float:
    """The least whole number that a bound allows; prices are whole numbers."""
    if bound in (INFINITY, -INFINITY) or bound != bound:
        return -INFINITY
    return float(math.ceil(bound - 1e-4))
