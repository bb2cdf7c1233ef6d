"""Minute-takers (H5) as capacities: those alike on a day are a class with flows from its slots."""

from __future__ import annotations

from collections import defaultdict

from ..planning.ground import Ground
from ..planning.slots import Slot
from .columns import Choices
from .linear_model import LinearModel

Class = tuple[frozenset[Slot], int]
TakerFlows = dict[tuple[Class, Slot], int]


def add_minute_takers(model: LinearModel, ground: Ground, choices: Choices) -> TakerFlows:
    """Flows from each slot to the classes that can take it."""
    flows: TakerFlows = {}
    for day in sorted(choices.by_day):
        demand: dict[Slot, list[int]] = defaultdict(list)
        for column, choice in choices.on(day):
            demand[choice.slot].append(column)
        add_day(model, ground, dict(sorted(demand.items())), flows)
    return flows


def add_day(model: LinearModel, ground: Ground, demand: dict[Slot, list[int]],
            flows: TakerFlows) -> None:
    """One day's classes, their cliques and their limits."""
    classes = classes_of(ground, list(demand))
    from_slot: dict[Slot, list[int]] = defaultdict(list)
    for key, size in classes.items():
        slots, most = key
        by_slot = {slot: model.add_column(0, size) for slot in demand if slot in slots}
        flows.update({(key, slot): flow for slot, flow in by_slot.items()})
        for slot, flow in by_slot.items():
            from_slot[slot].append(flow)
        for clique in ground.availability.cliques_of("minute_taker", list(by_slot)):
            model.at_most(size, [(by_slot[slot], 1) for slot in clique])
        model.at_most(most * size, [(flow, 1) for flow in by_slot.values()])
    for slot, columns in demand.items():
        served = [(flow, 1) for flow in from_slot[slot]]
        model.equal(0, served + [(column, -1) for column in columns])


def classes_of(ground: Ground, slots: list[Slot]) -> dict[Class, int]:
    """How many minute-takers can take the same of these slots and as many."""
    able: dict[str, set[Slot]] = defaultdict(set)
    for slot in slots:
        for name in ground.availability.takers_at(slot):
            able[name].add(slot)
    sizes: dict[Class, int] = defaultdict(int)
    for name in ground.scenario.minute_takers:
        if name not in able:
            continue
        sizes[frozenset(able[name]), places_left(ground, name, slots[0].day)] += 1
    return dict(sizes)


def places_left(ground: Ground, name: str, day: int) -> int:
    """How many more conferences a minute-taker can take on a day."""
    held = sum(slot.day == day for slot in ground.availability.fixed_slots("minute_taker", name))
    return max(0, ground.scenario.minute_takers[name].max_per_day - held)
