"""Whether a peer finds the tiers of scenarios whose answers were worked out by hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import yaml

from ..scenario.reader import read_scenario
from .runner import Terms, run_peer

Disagreement = tuple[str, str]


def disagreements(folders: list[Path], name: str, terms: Terms) -> Iterator[Disagreement]:
    """Scenarios with `expected.yaml` for which the peer's plan is worth something else."""
    for folder in folders:
        expected = yaml.safe_load((folder / "expected.yaml").read_text(encoding="utf-8"))["tiers"]
        right = [expected[tier] for tier in read_scenario(folder).tiers]
        result = run_peer(folder.resolve(), name, terms, repeats=1)
        if not result.keeps_rules:
            yield folder.name, f"no plan that keeps the rules ({result.ended})"
        elif result.values != right:
            yield folder.name, f"{result.values} instead of {right}"
        elif result.bounds and result.bounds != result.values:
            yield folder.name, f"bounds {result.bounds} for {result.values}"
