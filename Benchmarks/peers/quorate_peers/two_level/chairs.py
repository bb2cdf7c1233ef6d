"""Chairs (H2, H3, H4): the named ones by their columns, the others by flows from groups of slots.

Conferences that are alike to other chairs (same slot, same training asked for, same chairs barred)
are a group. A flow (chair, group) says that the chair takes one of the group. Given the flows, a
group's conferences are handed out in any order, so nothing is lost.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from ..planning.ground import Ground
from ..planning.slots import Slot
from ..scenario.tables import Chair, Conference
from ..scenario.working_days import monday_of
from .columns import ANOTHER, Choice, Choices
from .duty import DutyColumns
from .linear_model import LinearModel


@dataclass(frozen=True, slots=True)
class Group:
    """Choices of another chair that are alike; `new` names what counts for a caseload."""

    slot: Slot
    harm_outside_home: bool
    barred: frozenset[str]
    new: str


@dataclass(slots=True)
class ChairColumns:
    """Flows by chair and group, and all columns that hold a chair, by day."""

    flows: dict[tuple[str, Group], int]
    members: dict[Group, list[int]]
    held: dict[tuple[str, int], list[tuple[int, Slot]]]


def add_chairs(model: LinearModel, ground: Ground, choices: Choices,
               duty: DutyColumns) -> ChairColumns:
    """Flows, and the rows of every chair's days and weeks."""
    columns = ChairColumns({}, members_of_groups(ground, choices), defaultdict(list))
    for column, choice in choices.by_column.items():
        if choice.chair is not ANOTHER:
            columns.held[choice.chair, choice.slot.day].append((column, choice.slot))
    for group, members in columns.members.items():
        add_flows(model, ground, columns, group, members)
    for (chair, day), held in columns.held.items():
        add_day(model, ground, ground.scenario.chairs[chair], day, held, duty)
    add_weeks(model, ground, columns)
    return columns


def members_of_groups(ground: Ground, choices: Choices) -> dict[Group, list[int]]:
    """Columns of another chair by their group."""
    several = families_with_several(ground)
    groups: dict[Group, list[int]] = defaultdict(list)
    for column, choice in choices.by_column.items():
        if choice.chair is ANOTHER:
            groups[group_of(choice, several)].append(column)
    return dict(groups)


def group_of(choice: Choice, several: set[str]) -> Group:
    """The group of a choice."""
    conference = choice.conference
    return Group(choice.slot, conference.harm_outside_home, conference.barred_chairs,
                 new_name(conference, several))


def new_name(conference: Conference, several: set[str]) -> str:
    """Empty with a previous chair; the family where it counts once for several conferences."""
    if conference.previous_chair:
        return ""
    return conference.family if conference.family in several else "one"


def families_with_several(ground: Ground) -> set[str]:
    """Families with more than one conference that counts as newly taken."""
    seen: dict[str, int] = defaultdict(int)
    for conference in ground.slots.to_plan():
        seen[conference.family] += not conference.previous_chair
    return {family for family, count in seen.items() if count > 1}


def add_flows(model: LinearModel, ground: Ground, columns: ChairColumns, group: Group,
              members: list[int]) -> None:
    """As many chairs as the group's conferences."""
    flows = []
    for name in ground.availability.chairs_at(group.slot):
        chair = ground.scenario.chairs[name]
        if name in group.barred or (group.harm_outside_home and not chair.trained):
            continue
        flow = model.add_column(0, 1)
        columns.flows[name, group] = flow
        columns.held[name, group.slot.day].append((flow, group.slot))
        flows.append(flow)
    model.equal(0, [(flow, 1) for flow in flows] + [(member, -1) for member in members])


def add_day(model: LinearModel, ground: Ground, chair: Chair, day: int,
            held: list[tuple[int, Slot]], duty: DutyColumns) -> None:
    """One conference at a time with the ways between, the day's limit, and duty."""
    on_duty = duty.planned.get((chair.name, day))
    most_on_duty = ground.scenario.policy["duty.conferences_on_duty_day"]
    fixed = sum(slot.day == day for slot in ground.availability.fixed_slots("chair", chair.name))
    kept = chair.name in ground.scenario.duty.get(day, ())
    most = max(0, (min(chair.max_per_day, most_on_duty) if kept else chair.max_per_day) - fixed)
    by_slot = columns_by_slot(held)
    for clique in ground.availability.cliques_of("chair", list(by_slot)):
        entries = [(column, 1.0) for slot in clique for column in by_slot[slot]]
        if on_duty is not None and most_on_duty == 0:
            entries.append((on_duty, 1.0))
        model.at_most(1, entries)
    entries = [(column, 1.0) for column, _ in held]
    if on_duty is not None and most > max(0, most_on_duty - fixed):
        entries.append((on_duty, float(most - max(0, most_on_duty - fixed))))
    model.at_most(most, entries)


def columns_by_slot(held: list[tuple[int, Slot]]) -> dict[Slot, list[int]]:
    """Columns by slot, slots in order."""
    found: dict[Slot, list[int]] = defaultdict(list)
    for column, slot in sorted(held, key=lambda pair: (pair[1], pair[0])):
        found[slot].append(column)
    return dict(found)


def add_weeks(model: LinearModel, ground: Ground, columns: ChairColumns) -> None:
    """The week's limit, Monday to Sunday."""
    weeks: dict[tuple[str, int], list[int]] = defaultdict(list)
    for (name, day), held in columns.held.items():
        weeks[name, monday_of(day)] += [column for column, _ in held]
    for (name, monday), held in weeks.items():
        fixed = sum(monday_of(slot.day) == monday
                    for slot in ground.availability.fixed_slots("chair", name))
        most = max(0, ground.scenario.chairs[name].max_per_week - fixed)
        model.at_most(most, [(column, 1) for column in held])
