"""Solvers that are commands: a model file in, an answer file out."""

from __future__ import annotations

import subprocess
import time
from pathlib import Path
from typing import Protocol

from ..tiers import Answer
from ..two_level.linear_model import Entry, LinearModel
from .model_files import GrowingModel, named

GRACE_SECONDS = 10


class Command(Protocol):
    """How one of them is called and what its answer means."""

    def arguments(self, model: Path, start: Path | None, answer: Path, seconds: float) -> list[str]:
        """The command line."""

    def read(self, log: str, answer: Path) -> tuple[dict[str, float] | None, float, bool]:
        """Values by name or None, the bound, and whether it is optimal."""


class CommandSolver:
    """A solver for the tier loop, run anew for each tier."""

    def __init__(self, command: Command, folder: Path) -> None:
        self.command = command
        self.folder = folder
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
        """Writes the model, runs the command, reads the answer; writing counts as its time."""
        until = time.monotonic() + seconds
        self.growing.write(self.folder / "model.mps", costs)
        start = self.write_start(hint) if hint is not None else None
        left = max(1.0, until - time.monotonic())
        values, bound, optimal = run(self.command, self.folder, "model.mps", start, left)
        if values is None:
            return Answer(None, bound, False)
        return Answer(named(self.growing.model.columns, values), bound, optimal)

    def write_start(self, hint: list[float]) -> Path:
        """A plan to begin with, by names."""
        path = self.folder / "start.txt"
        kept = (column for column in range(len(hint)) if column not in self.growing.closed)
        path.write_text("start\n" + "".join(
            f"{column} C{column} {hint[column]:g} 0\n" for column in kept if hint[column]))
        return path


def run(command: Command, folder: Path, model: str, start: Path | None,
        seconds: float) -> tuple[dict[str, float] | None, float, bool]:
    """One call; a command that overstays is ended and has no answer."""
    answer = folder / "answer.txt"
    answer.unlink(missing_ok=True)
    log = folder / "solver.log"
    with log.open("w", encoding="utf-8") as output:
        try:
            subprocess.run(command.arguments(folder / model, start, answer, seconds), check=False,
                           stdout=output, stderr=subprocess.STDOUT, timeout=seconds + GRACE_SECONDS)
        except subprocess.TimeoutExpired:
            pass
    return command.read(log.read_text(encoding="utf-8"), answer)
