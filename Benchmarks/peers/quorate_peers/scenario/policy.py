"""A policy's values by their dotted keys, from the product's own policy files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

Policy = dict[str, Any]
BUILT_IN = Path(__file__).resolve().parents[4] / "Sources" / "ScenarioFiles" / "Policies"
DESCRIPTION = {"name", "title", "extends", "note"}
ROOT = "working-together"


def read_policy(name: str, folder: Path) -> Policy:
    """A built-in policy, or a file beside the scenario, over what it extends."""
    beside = [folder / name, folder / f"{name}.yaml", folder / f"{name}.yml"]
    path = next((path for path in beside if path.is_file()), BUILT_IN / f"{name}.yaml")
    tree = yaml.safe_load(path.read_text(encoding="utf-8-sig"))
    below = {} if name == ROOT else read_policy(str(tree.get("extends") or ROOT), folder)
    return below | flattened(tree)


def flattened(tree: dict[str, Any] | None, prefix: str = "") -> Policy:
    """Dotted keys of a tree in which `{value:, source:}` is a value."""
    out: Policy = {}
    for key, value in (tree or {}).items():
        if not prefix and key in DESCRIPTION:
            continue
        if not isinstance(value, dict):
            out[prefix + key] = value
        elif "value" in value:
            out[prefix + key] = value["value"]
        else:
            out |= flattened(value, f"{prefix}{key}.")
    return out
