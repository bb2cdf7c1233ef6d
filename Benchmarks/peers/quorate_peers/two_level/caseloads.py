"""Families over a chair's caseload limit: those newly taken count once for each chair."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from ..planning.ground import Ground
from .chairs import ChairColumns, families_with_several, new_name
from .columns import ANOTHER, Choices
from .linear_model import LinearModel


@dataclass(slots=True)
class CaseloadColumns:
    """Families over by chair, and whether a family with several conferences is a chair's."""

    over: dict[str, int]
    families: dict[tuple[str, str], int]


def add_caseloads(model: LinearModel, ground: Ground, choices: Choices,
                  chairs: ChairColumns) -> CaseloadColumns:
    """A column for what each chair is over by."""
    columns = CaseloadColumns({}, {})
    taken = taken_by_chair(ground, choices, chairs)
    weight = ground.scenario.policy["standards.over_caseload"]
    for name, chair in ground.scenario.chairs.items():
        if chair.caseload_limit is None:
            continue
        most = max(0, chair.caseload + len(ground.slots.to_plan()) - chair.caseload_limit)
        over = model.add_column(0, most, {"standards": weight})
        columns.over[name] = over
        entries = [(over, -1.0)]
        for new, held in taken[name].items():
            entries += counted(model, columns, name, new, held)
        model.at_most(chair.caseload_limit - chair.caseload, entries)
    return columns


def taken_by_chair(ground: Ground, choices: Choices,
                   chairs: ChairColumns) -> dict[str, dict[str, list[int]]]:
    """Columns that make a family a chair's, by the chair and what they count as."""
    several = families_with_several(ground)
    taken: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for column, choice in choices.by_column.items():
        if choice.chair is not ANOTHER and not choice.conference.previous_chair:
            taken[choice.chair][new_name(choice.conference, several)].append(column)
    for (name, group), flow in chairs.flows.items():
        if group.new:
            taken[name][group.new].append(flow)
    return taken


def counted(model: LinearModel, columns: CaseloadColumns, chair: str, new: str,
            held: list[int]) -> list[tuple[int, float]]:
    """Each conference counts, or the family once."""
    if new == "one":
        return [(column, 1.0) for column in held]
    family = model.add_column(0, 1)
    columns.families[chair, new] = family
    for column in held:
        model.at_most(0, [(column, 1), (family, -1)])
    return [(family, 1.0)]
