"""A scenario as Timefold's facts and entities, and its answer as slots, chairs and duty."""

from __future__ import annotations

from collections import defaultdict

from ..planning.conflicts import clash_of_people
from ..planning.duty import could_be_on_duty, duty_days, even_share, places_left
from ..planning.ground import Ground
from ..planning.plan import Plan
from ..planning.slots import Slot
from ..scenario.tables import Conference
from ..scenario.working_days import monday_of
from ..two_level.attendance import add_attendance
from ..two_level.columns import Choices, add_choices
from ..two_level.linear_model import LinearModel
from ..two_level.minute_takers import places_left as taker_places
from ..two_level.rooms import add_rooms
from ..two_level.staffing import Placed
from .timefold_domain import Calendar, Cell, Chair, Duty, Meeting, Option

DAYS_LATE = 10
NO_LIMIT = 1_000_000


class Problem:
    """Facts by their names and numbers."""

    def __init__(self, ground: Ground) -> None:
        self.ground = ground
        self.cells: list[Cell] = []
        self.used: dict[Placed, list[Cell]] = defaultdict(list)
        self.wished: dict[Placed, list[Cell]] = defaultdict(list)
        self.slots: list[Slot] = []
        self.at_slot: dict[Slot, tuple[list[int], list[str]]] = {}
        self.slots_on: dict[int, set[Slot]] = defaultdict(set)
        self.by_name: dict[str, list[Slot]] = defaultdict(list)
        self.chairs = {name: self.chair(name) for name in ground.scenario.chairs}
        self.add_cells()
        self.meetings = [self.meeting(conference) for conference in ground.slots.to_plan()]

    def chair(self, name: str) -> Chair:
        """A chair's limits."""
        chair = self.ground.scenario.chairs[name]
        left = NO_LIMIT if chair.caseload_limit is None else chair.caseload_limit - chair.caseload
        return Chair(name, chair.max_per_day, chair.max_per_week, left)

    def add_cells(self) -> None:
        """Capacities of workers, agencies and rooms from the two-level rows; and minute-takers."""
        model = LinearModel()
        choices = add_choices(model, self.ground, defaultdict(lambda: DAYS_LATE))
        before = len(model.rows)
        add_rooms(model, self.ground, choices)
        add_attendance(model, self.ground, choices)
        for row in model.rows[before:]:
            self.add_cell(choices, row.upper, row.entries)
        self.placed = sorted({(choice.conference.name, choice.slot)
                              for choice in choices.by_column.values()})
        for name, slot in self.placed:
            self.slots_on[slot.day].add(slot)
            self.by_name[name].append(slot)
        self.add_minute_takers()

    def add_cell(self, choices: Choices, capacity: float, entries: list) -> None:
        """A row as a cell; rows on professionals' rooms are wishes."""
        if not entries or entries[0][1] == 1 and entries[0][0] not in choices.by_column:
            return
        cell = self.new_cell(capacity)
        is_wish = any(column not in choices.by_column for column, _ in entries)
        found = {}
        for column, factor in entries:
            if column in choices.by_column:
                choice = choices.by_column[column]
                found[choice.conference.name, choice.slot] = round(factor)
        for placed, demand in found.items():
            (self.wished if is_wish else self.used)[placed] += [cell] * demand

    def new_cell(self, capacity: float) -> Cell:
        """A cell more."""
        self.cells.append(Cell(len(self.cells), round(capacity)))
        return self.cells[-1]

    def add_minute_takers(self) -> None:
        """As many at once as can be there, and as many on a day as they may take."""
        by_day: dict[int, dict[Slot, list[Placed]]] = defaultdict(lambda: defaultdict(list))
        for placed in self.placed:
            by_day[placed[1].day][placed[1]].append(placed)
        for by_slot in by_day.values():
            slots = sorted(by_slot)
            for clique in self.ground.availability.cliques_of("minute_taker", slots):
                self.add_taker_cell(clique, by_slot, 1)
            self.add_taker_cell(slots, by_slot, NO_LIMIT)

    def add_taker_cell(self, slots: list[Slot], by_slot: dict, most: int) -> None:
        """Those who can be at one of the slots, each for at most so many."""
        able = {name for slot in slots for name in self.ground.availability.takers_at(slot)}
        cell = self.new_cell(sum(min(most, taker_places(self.ground, name, slots[0].day))
                                 for name in able))
        for slot in slots:
            for placed in by_slot[slot]:
                self.used[placed].append(cell)

    def meeting(self, conference: Conference) -> Meeting:
        """A conference with its options."""
        published = self.ground.scenario.published(conference.name)
        left_out = self.ground.prices.of_leaving_out(conference)
        able = [self.chairs[name] for name, chair in self.ground.scenario.chairs.items()
                if self.ground.availability.may_chair(chair, conference)]
        options = [self.option(conference, slot) for slot in self.by_name[conference.name]]
        return Meeting(conference.name, conference.family, conference.previous_chair,
                       published.chair if published is not None else "",
                       not conference.previous_chair,
                       [left_out["statutory"], left_out["moved"]], options, able)

    def option(self, conference: Conference, slot: Slot) -> Option:
        """A slot for a conference."""
        price = self.ground.prices.of_slot(conference, slot)
        placed = (conference.name, slot)
        self.slots.append(slot)
        if slot not in self.at_slot:
            chairs = list(self.ground.availability.chairs_at(slot))
            self.at_slot[slot] = (self.clashes(slot), chairs)
        clashes, chairs = self.at_slot[slot]
        return Option(len(self.slots) - 1, slot.day, monday_of(slot.day), clashes,
                      self.moment(slot), chairs, self.used[placed], self.wished[placed],
                      [price.get(tier, 0) for tier in self.ground.scenario.tiers])

    def moment(self, slot: Slot) -> int:
        """A number for start, end and venue."""
        venue = list(self.ground.scenario.venues).index(slot.venue) + 1 if slot.venue else 0
        return (slot.start * 1440 + slot.end) * 100 + venue

    def clashes(self, slot: Slot) -> list[int]:
        """Moments at which a chair of this slot cannot be elsewhere on its day."""
        return sorted({self.moment(other) for other in self.slots_on[slot.day]
                       if clash_of_people(self.ground.scenario, "chair", slot, other)})

    def calendar(self, start: Plan) -> Calendar:
        """Everything, begun with a plan."""
        for meeting in self.meetings:
            booking = start.bookings.get(meeting.name)
            meeting.chair = meeting.chairs[0]
            if booking is not None:
                slot = self.ground.slots.of_booking(booking)
                meeting.option = next((option for option in meeting.options
                                       if self.slots[option.number] == slot), None)
                meeting.chair = self.chairs[booking.chair]
        return Calendar(self.meetings, self.duties(start))

    def duties(self, start: Plan) -> list[Duty]:
        """Places on duty that are left to fill, begun with a plan's."""
        duties = []
        for day in duty_days(self.ground):
            given = self.ground.scenario.duty.get(day, ())
            chosen = [name for name in start.duty.get(day, ()) if name not in given]
            able = [self.chairs[name] for name in could_be_on_duty(self.ground, day)]
            for place in range(places_left(self.ground, day)):
                chair = self.chairs[chosen[place]] if place < len(chosen) else None
                duties.append(Duty(f"{day} {place}", day, even_share(self.ground), able, chair))
        return duties

    def chosen(self, best: Calendar) -> dict[Placed, str]:
        """The slot and chair of each conference that has one."""
        return {(meeting.name, self.slots[meeting.option.number]): meeting.chair.name
                for meeting in best.meetings if meeting.option is not None}

    def duty(self, best: Calendar) -> dict[int, list[str]]:
        """Who is on duty, the given ones included."""
        duty = {day: list(chairs) for day, chairs in self.ground.scenario.duty.items()}
        for place in best.duties:
            if place.chair is not None:
                duty.setdefault(place.day, []).append(place.chair.name)
        return duty
