"""Every plan is judged by `quorate verify`: does it keep the rules, and what is it worth."""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Judgement:
    """Whether no rule is broken, the tiers' values in order, and what was said otherwise."""

    keeps_rules: bool
    values: list[float]
    said: str


def judge(quorate: Path, scenario: Path, plan: Path) -> Judgement | None:
    """The judgement of the plan in a folder; None when there is none."""
    bookings = plan / "bookings.csv"
    if not bookings.exists():
        return None
    command = [str(quorate), "verify", str(scenario), str(bookings), "--json"]
    if (plan / "duty.csv").exists():
        command += ["--duty", str(plan / "duty.csv")]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    if answer.returncode not in (0, 1):
        return Judgement(False, [], answer.stderr.strip())
    found = json.loads(answer.stdout)
    said = json.dumps(found["violations"][:3]) if found.get("violations") else ""
    return Judgement(answer.returncode == 0, [tier["value"] for tier in found["tiers"]], said)
