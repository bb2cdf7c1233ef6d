"""Solvers that read model files: what they must do, and how they take part in the tier loop."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from ..tiers import Answer
from ..two_level.linear_model import Entry, LinearModel
from .model_files import GrowingModel, named


@dataclass(frozen=True, slots=True)
class Found:
    """Values by column name (None when there are none), a proven bound, and whether it finished."""

    values: dict[str, float] | None
    bound: float
    is_optimal: bool


class FileSolver(Protocol):
    """Solves a model file."""

    def solve(self, model: Path, start: dict[str, float] | None, seconds: float) -> Found:
        """The least objective, from values to start with where it can."""


class FromFiles:
    """A solver for the tier loop that writes the model anew for each tier."""

    def __init__(self, solver: FileSolver, folder: Path) -> None:
        self.solver = solver
        self.path = folder / "model.mps"
        self.growing: GrowingModel | None = None

    def load(self, model: LinearModel) -> None:
        """Keeps the model until it is asked for."""
        self.growing = GrowingModel(model)

    def close_columns(self, columns: list[int]) -> None:
        """For good."""
        self.growing.close_columns(columns)

    def add_row(self, lower: float, upper: float, entries: list[Entry]) -> None:
        """One row more."""
        self.growing.add_row(lower, upper, entries)

    def minimise(self, costs: dict[int, float], hint: list[float] | None,
                 seconds: float) -> Answer:
        """Writes, solves, reads; writing counts as the solver's time."""
        until = time.monotonic() + seconds
        self.growing.write(self.path, costs)
        found = self.solver.solve(self.path, self.start(hint), max(1.0, until - time.monotonic()))
        if found.values is None:
            return Answer(None, found.bound, False)
        values = named(self.growing.model.columns, found.values)
        return Answer(values, found.bound, found.is_optimal)

    def start(self, hint: list[float] | None) -> dict[str, float] | None:
        """Values by name of the columns that are written."""
        if hint is None:
            return None
        return {f"C{column}": value for column, value in enumerate(hint)
                if value and column not in self.growing.closed}
