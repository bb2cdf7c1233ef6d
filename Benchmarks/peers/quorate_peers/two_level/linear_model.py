"""A linear model as a value, with a cost for each tier; every solver is handed the same one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

INFINITY = float("inf")
Entry = tuple[int, float]


@dataclass(slots=True)
class Row:
    """lower ≤ sum of entries ≤ upper."""

    lower: float
    upper: float
    entries: list[Entry]


@dataclass(slots=True)
class LinearModel:
    """Columns by their index, rows, and the tiers' costs."""

    lower: list[float] = field(default_factory=list)
    upper: list[float] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    costs: dict[str, dict[int, float]] = field(default_factory=lambda: defaultdict(dict))
    constants: dict[str, float] = field(default_factory=lambda: defaultdict(float))

    def add_column(self, lower: float, upper: float, costs: dict[str, float] | None = None) -> int:
        """A column of whole numbers, and its index."""
        self.lower.append(lower)
        self.upper.append(upper)
        column = len(self.lower) - 1
        for tier, cost in (costs or {}).items():
            if cost:
                self.costs[tier][column] = cost
        return column

    def add_row(self, lower: float, upper: float, entries: Iterable[Entry]) -> None:
        """A row; one that its columns' bounds imply is left out."""
        entries = list(entries)
        if lower == -INFINITY and self._most(entries) <= upper:
            return
        self.rows.append(Row(lower, upper, entries))

    def at_most(self, upper: float, entries: Iterable[Entry]) -> None:
        """Sum of entries ≤ upper."""
        self.add_row(-INFINITY, upper, entries)

    def equal(self, value: float, entries: Iterable[Entry]) -> None:
        """Sum of entries = value."""
        self.add_row(value, value, entries)

    def _most(self, entries: list[Entry]) -> float:
        return sum(factor * (self.upper[column] if factor > 0 else self.lower[column])
                   for column, factor in entries)

    @property
    def columns(self) -> int:
        """How many columns there are."""
        return len(self.lower)

    def value(self, tier: str, values: list[float]) -> float:
        """What values cost in a tier."""
        costs = self.costs.get(tier, {})
        return self.constants.get(tier, 0) + sum(
            cost * values[column] for column, cost in costs.items())
