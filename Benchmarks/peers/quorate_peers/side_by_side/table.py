"""Results as a table: who reached what, what of it is proven, how long it took."""

from __future__ import annotations

HEAD = ("", "whole", "in solver", "first tier", "MB", "tiers, * proven", "against quorate")


def table(results: list[dict], tiers: list[str]) -> str:
    """A Markdown table of one scenario's results, quorate's in the first line."""
    ours = results[0]
    rows = [HEAD, tuple("---" for _ in HEAD)] + [row(result, ours, tiers) for result in results]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in rows)


def row(result: dict, ours: dict, tiers: list[str]) -> tuple[str, ...]:
    """One line."""
    return (result["who"], seconds(result["seconds"]), seconds(result["solver_seconds"]),
            seconds(result["first_tier_seconds"]), str(result["megabytes"]), values(result),
            against(result, ours, tiers))


def seconds(value: float | None) -> str:
    """Seconds with as many places as mean something."""
    if value is None:
        return ""
    return f"{value:.2f} s" if value < 10 else f"{value:.0f} s"


def values(result: dict) -> str:
    """The six values, those proven with a star."""
    bounds = padded_bounds(result)
    return " ".join(f"{value:g}{'*' if bound is not None and bound >= value else ''}"
                    for value, bound in zip(result["values"], bounds))


def padded_bounds(result: dict) -> list[float | None]:
    """A bound for each value; None where none was told."""
    missing = len(result["values"]) - len(result["bounds"])
    return result["bounds"] + [None] * missing


def against(result: dict, ours: dict, tiers: list[str]) -> str:
    """Same plan's worth and how many times the seconds, or where it first differs."""
    if result is ours:
        return "" if is_proven(ours) else "not all proven"
    if not result["values"]:
        return f"no plan ({result['ended']})"
    if not result["keeps_rules"]:
        return "breaks rules"
    for name, value, our in zip(tiers, result["values"], ours["values"]):
        if value != our:
            word = "worse" if value > our else "better"
            return f"{word}: {name} {value:g} instead of {our:g}"
    times = times_of(result, ours)
    return f"same, proven, {times}" if is_proven(result) else f"same values, not proven, {times}"


def is_proven(result: dict) -> bool:
    """Whether every tier's bound meets its value."""
    return bool(result["bounds"]) and all(
        bound is not None and bound >= value
        for value, bound in zip(result["values"], padded_bounds(result)))


def times_of(result: dict, ours: dict) -> str:
    """The whole command against the whole command, and its solver alone against it."""
    whole = result["seconds"] / ours["seconds"]
    if result["solver_seconds"] is None:
        return f"{whole:.3g} times"
    return f"{whole:.3g} times ({result['solver_seconds'] / ours['seconds']:.3g} in the solver)"
