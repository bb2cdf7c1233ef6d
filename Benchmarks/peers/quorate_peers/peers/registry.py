"""The peers by name, in the order in which they are shown."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from ..outcome import Outcome
from ..task import Task

PEERS: dict[str, tuple[str, str]] = {
    "first-come": ("first_come", "first come, first served, as clerks book"),
    "highs": ("highs", "HiGHS, two-level model"),
    "cp-sat": ("cp_sat", "OR-Tools CP-SAT, two-level model with hints"),
    "cp-sat-intervals": ("cp_sat_intervals", "OR-Tools CP-SAT, intervals (one venue only)"),
    "scip": ("scip", "SCIP, two-level model"),
    "cbc": ("cbc", "CBC, two-level model"),
    "glpsol": ("glpsol", "glpsol, two-level model"),
    "timefold": ("timefold_peer", "Timefold, local search on slots and chairs"),
    "highs-plain": ("highs_plain", "HiGHS, plain model of quorate export"),
    "scip-plain": ("scip_plain", "SCIP, plain model"),
    "cbc-plain": ("cbc_plain", "CBC, plain model"),
    "glpsol-plain": ("glpsol_plain", "glpsol, plain model"),
}


def peer(name: str) -> Callable[[Task], Outcome]:
    """A peer's function; only its own solver is loaded."""
    return import_module(f"{__package__}.{PEERS[name][0]}").plan
