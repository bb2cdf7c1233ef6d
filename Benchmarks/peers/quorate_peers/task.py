"""What a peer is asked to do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from .clock import Clock
from .planning.ground import Ground
from .planning.plan import Plan


@dataclass(frozen=True, slots=True)
class Task:
    """A scenario, the time and threads there are, a folder to work in, and where plans go."""

    ground: Ground
    scenario_folder: Path
    work_folder: Path
    quorate: Path
    clock: Clock
    threads: int
    on_plan: Callable[[Plan], None]
