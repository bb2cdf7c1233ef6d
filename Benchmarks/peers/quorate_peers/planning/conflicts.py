"""When two slots of one day cannot share a person or a room, and the cliques of such slots."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from typing import TYPE_CHECKING, TypeVar

from ..scenario.tables import Scenario

if TYPE_CHECKING:
    from .slots import Slot

Item = TypeVar("Item", bound=Hashable)


def clash_of_people(scenario: Scenario, kind: str, one: Slot, other: Slot) -> bool:
    """Whether a chair or a minute-taker cannot take both: overlap (H2) or the way between (H3)."""
    if one.day != other.day:
        return False
    policy = scenario.policy
    before = policy[f"attendance.{kind}_before"]
    after = policy["attendance.chair_after"] if kind == "chair" else 0
    first, second = sorted((one, other))
    gap = (second.start - before) - (first.end + after)
    if one.venue and other.venue and one.venue != other.venue:
        return gap < scenario.travel_between(one.venue, other.venue)
    return gap < 0


def maximal_cliques(items: list[Item], clash: Callable[[Item, Item], bool]) -> list[list[Item]]:
    """All maximal sets of items that clash pairwise (Bron and Kerbosch, with a pivot)."""
    neighbours = {item: {other for other in items if other != item and clash(item, other)}
                  for item in items}
    found: list[set[Item]] = []
    extend(set(), set(items), set(), neighbours, found)
    place = {item: index for index, item in enumerate(items)}
    return sorted((sorted(clique, key=place.__getitem__) for clique in found),
                  key=lambda clique: [place[item] for item in clique])


def extend(clique: set, candidates: set, excluded: set, neighbours: dict, found: list) -> None:
    """One step of the enumeration."""
    if not candidates and not excluded:
        found.append(clique)
        return
    pivot = max(candidates | excluded, key=lambda item: len(neighbours[item] & candidates))
    for item in list(candidates - neighbours[pivot]):
        extend(clique | {item}, candidates & neighbours[item], excluded & neighbours[item],
               neighbours, found)
        candidates.remove(item)
        excluded.add(item)


def moments(spans: Iterable[tuple[int, int]], free: Callable[[int], int] = lambda at: 0,
            changes: Iterable[int] = ()) -> list[int]:
    """Moments at which what runs may be more than what is free; others are implied by these.

    `changes` are moments at which `free` may fall, besides the starts of the spans.
    """
    distinct = sorted(set(spans))
    starts = {first for first, last in distinct if first < last} | set(changes)
    running = {at: frozenset(span for span in distinct if span[0] <= at < span[1])
               for at in sorted(starts)}
    room = {at: free(at) for at in running}
    kept: list[int] = []
    for at in sorted(running, key=lambda at: (-len(running[at]), room[at], at)):
        if not any(running[at] <= running[other] and room[other] <= room[at] for other in kept):
            kept.append(at)
    return sorted(kept)
