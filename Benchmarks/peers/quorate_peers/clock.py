"""The time a peer has, and how much of it goes to the solver itself."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass(slots=True)
class Clock:
    """Seconds since the start, those left, and those spent in the solver."""

    limit: float
    start: float = field(default_factory=time.monotonic)
    in_solver: float = 0.0

    def passed(self) -> float:
        """Seconds since the start."""
        return time.monotonic() - self.start

    def left(self) -> float:
        """Seconds left; never less than a little."""
        return max(0.1, self.limit - self.passed())

    def is_over(self) -> bool:
        """Whether the time is up."""
        return self.passed() >= self.limit

    @contextmanager
    def solving(self) -> Iterator[None]:
        """What is done inside counts as the solver's."""
        began = time.monotonic()
        try:
            yield
        finally:
            self.in_solver += time.monotonic() - began
