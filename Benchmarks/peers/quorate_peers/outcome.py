"""What a peer hands back."""

from __future__ import annotations

from dataclasses import dataclass

from .planning.plan import Plan
from .tiers import TierResult


@dataclass(slots=True)
class Outcome:
    """A plan or None, what the peer says each tier reached, and notes for the report."""

    plan: Plan | None
    tiers: list[TierResult]
    notes: dict[str, object]
