"""Asks quorate for the plain model of a scenario, one tier its objective."""

from __future__ import annotations

import csv
import subprocess
from dataclasses import dataclass
from pathlib import Path


class NoExport(Exception):
    """This quorate cannot export, or refused."""


@dataclass(frozen=True, slots=True)
class Exporter:
    """Where quorate is, what it reads, and where it writes."""

    quorate: Path
    scenario: Path
    folder: Path

    def write(self, tier: str, settled: dict[str, float]) -> Path:
        """The model's file; earlier tiers may be worth no more than what was found."""
        model = self.folder / "plain.mps"
        command = [str(self.quorate), "export", str(self.scenario), "--mps", str(model),
                   "--columns", str(self.folder / "columns.csv"), "--tier", tier]
        for name, value in settled.items():
            command += ["--settled", f"{name}={value:g}"]
        answer = subprocess.run(command, capture_output=True, text=True, check=False)
        if answer.returncode:
            raise NoExport(answer.stderr.strip())
        return model

    def meanings(self) -> list[dict[str, str]]:
        """What each column means."""
        with (self.folder / "columns.csv").open(encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))
