"""Runs a solver that is a command, and ends it when it overstays."""

from __future__ import annotations

import subprocess
from pathlib import Path

GRACE_SECONDS = 10


def run_solver(command: list[str], log: Path, seconds: float) -> str:
    """What it printed."""
    with log.open("w", encoding="utf-8") as output:
        try:
            subprocess.run(command, check=False, stdout=output, stderr=subprocess.STDOUT,
                           timeout=seconds + GRACE_SECONDS)
        except subprocess.TimeoutExpired:
            pass
    return log.read_text(encoding="utf-8")
