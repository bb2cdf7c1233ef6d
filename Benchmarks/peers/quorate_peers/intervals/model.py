"""The interval model of a scenario with one venue (CP-SAT knows no travel between intervals)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from itertools import combinations

from ortools.sat.python import cp_model

from ..planning.duty import could_be_on_duty, duty_days, even_share, places_left
from ..planning.ground import Ground
from ..scenario.cells import MINUTES_A_DAY
from ..scenario.patterns import Pattern
from .meetings import Literal, Meeting, add_meeting

Interval = cp_model.IntervalVar


class NotForThis(Exception):
    """A scenario that this formulation does not cover."""


class IntervalModel:
    """Variables, constraints, and the tiers' costs as expressions."""

    def __init__(self, ground: Ground, last_day: Callable[[str], int]) -> None:
        policy = ground.scenario.policy
        if len(ground.scenario.venues) > 1 or ground.scenario.fixed():
            raise NotForThis("one venue and no fixed bookings only")
        if policy["duty.conferences_on_duty_day"]:
            raise NotForThis("no conferences on a duty day only")
        self.ground = ground
        self.policy = policy
        self.model = cp_model.CpModel()
        self.meetings = [add_meeting(self.model, ground, conference, last_day(conference.name))
                         for conference in ground.slots.to_plan()]
        self.costs: dict[str, list] = defaultdict(list)
        self.duty: dict[tuple[str, int], Literal] = {}
        self.professionals: dict[str, Literal] = {}
        days = [slot.day for meeting in self.meetings for slot in meeting.slots]
        self.days = range(min(days), max(days) + 1) if days else range(0)
        self.add_duty()
        self.add_people()
        self.add_attendance()
        self.add_rooms()
        self.add_prices()
        self.add_caseloads()

    def interval(self, meeting: Meeting, before: int, after: int, present: Literal) -> Interval:
        """A conference's time, with minutes before and after, while a literal holds."""
        start, end = meeting.start - before, meeting.end + after
        size = self.model.new_int_var(0, MINUTES_A_DAY, "")
        self.model.add(size == meeting.end - meeting.start + before + after)
        return self.model.new_optional_interval_var(start, size, end, present, "")

    def add_people(self) -> None:
        """Chairs and minute-takers (H2, H4, H5)."""
        for name, chair in self.ground.scenario.chairs.items():
            held = [(meeting, meeting.chairs[name]) for meeting in self.meetings
                    if name in meeting.chairs]
            self.add_person("chair", name, chair.works, held, self.policy["attendance.chair_after"],
                            self.duty_of(name))
            self.add_at_most(held, "day", chair.max_per_day)
            self.add_at_most(held, "week", chair.max_per_week)
        for name, taker in self.ground.scenario.minute_takers.items():
            held = [(meeting, meeting.takers[name]) for meeting in self.meetings]
            self.add_person("minute_taker", name, taker.works, held, 0, [])
            self.add_at_most(held, "day", taker.max_per_day)

    def add_person(self, kind: str, name: str, works: Pattern, held: list, after: int,
                   also: list[Interval]) -> None:
        """One at a time, within the hours and outside absences."""
        before = self.policy[f"attendance.{kind}_before"]
        intervals = [self.interval(meeting, before, after, literal) for meeting, literal in held]
        away = [span for day in self.days for span in self.away_on(kind, name, works, day)]
        fixed = [self.model.new_fixed_size_interval_var(first, last - first, "")
                 for first, last in joined(away)]
        self.model.add_no_overlap(intervals + fixed)
        if also:
            self.model.add_no_overlap(intervals + also)

    def away_on(self, kind: str, name: str, works: Pattern, day: int) -> list[tuple[int, int]]:
        """Minutes of a day on which somebody is not there; a day given to duty is one of them."""
        base = day * MINUTES_A_DAY
        if kind == "chair" and name in self.ground.scenario.duty.get(day, ()):
            return [(base, base + MINUTES_A_DAY)]
        out, at = [], 0
        for first, last in [*works.spans_on(day), (MINUTES_A_DAY, MINUTES_A_DAY)]:
            out.append((base + at, base + first))
            at = last
        away = self.ground.scenario.away.get((kind, name), ())
        out += [(max(first, base), min(last, base + MINUTES_A_DAY)) for first, last in away]
        return [(first, last) for first, last in out if first < last]

    def add_at_most(self, held: list, axis: str, most: int) -> None:
        """No more than so many on a day or in a week: intervals of one on that axis."""
        intervals = [self.model.new_optional_fixed_size_interval_var(
            getattr(meeting, axis), 1, literal, "") for meeting, literal in held]
        self.model.add_cumulative(intervals, [1] * len(intervals), most)

    def add_attendance(self) -> None:
        """Workers one at a time, agencies as many as they can (H2, H9)."""
        workers: dict[str, list[Meeting]] = defaultdict(list)
        agencies: dict[str, list[Meeting]] = defaultdict(list)
        for meeting in self.meetings:
            for name in meeting.conference.staff:
                workers[name].append(meeting)
            for name in meeting.conference.required:
                agencies[name].append(meeting)
        before = self.policy["attendance.worker_before"]
        for held in workers.values():
            self.model.add_no_overlap([self.interval(meeting, before, 0, meeting.placed)
                                       for meeting in held])
        for name, held in agencies.items():
            at_once = self.ground.scenario.agencies[name].at_once
            if at_once is not None:
                self.model.add_cumulative([self.interval(meeting, 0, 0, meeting.placed)
                                           for meeting in held], [1] * len(held), at_once)

    def add_rooms(self) -> None:
        """Meeting rooms by what fits, family rooms, professionals' rooms (H6 to H8)."""
        scenario = self.ground.scenario
        here = [meeting for meeting in self.meetings if not meeting.conference.remote]
        venue = next(iter(scenario.venues))
        needs = {meeting.conference.name: self.ground.slots.meeting_rooms(meeting.conference, venue)
                 for meeting in here}
        for rooms in unions(set(needs.values())):
            held = [self.interval(meeting, 0, 0, meeting.placed) for meeting in here
                    if needs[meeting.conference.name] <= rooms]
            self.add_room_use(held, [1] * len(held), sorted(rooms))
        self.add_family_rooms(here, self.ground.availability.family_rooms(venue))
        self.add_professionals_rooms(here, self.ground.availability.professionals_rooms(venue))

    def add_room_use(self, held: list[Interval], demands: list[int], rooms: list[str]) -> None:
        """No more rooms than there are and are not away."""
        absences = self.ground.scenario.away
        away = [span for room in rooms for span in absences.get(("room", room), ())]
        fixed = [self.model.new_fixed_size_interval_var(first, last - first, "")
                 for first, last in away]
        self.model.add_cumulative(held + fixed, demands + [1] * len(fixed), len(rooms))

    def add_family_rooms(self, here: list[Meeting], rooms: list[str]) -> None:
        """One before the start, two to the end for a split conference."""
        before = self.policy["attendance.family_before"]
        held = [self.interval(meeting, before, 0, meeting.placed) if meeting.conference.split
                else self.before_start(meeting, before, meeting.placed) for meeting in here]
        self.add_room_use(held, [meeting.conference.family_rooms for meeting in here], rooms)

    def add_professionals_rooms(self, here: list[Meeting], rooms: list[str]) -> None:
        """Wanted; none costs."""
        before = self.policy["attendance.professionals_before"]
        for meeting in here:
            has = self.model.new_bool_var("")
            self.model.add_implication(meeting.left_out, has.negated())
            self.professionals[meeting.conference.name] = has
            weight = self.policy["standards.no_professionals_room"]
            self.costs["standards"] += [weight - weight * meeting.left_out - weight * has]
        held = [self.before_start(meeting, before, self.professionals[meeting.conference.name])
                for meeting in here]
        self.add_room_use(held, [1] * len(held), rooms)

    def before_start(self, meeting: Meeting, before: int, present: Literal) -> Interval:
        """The minutes before the start."""
        return self.model.new_optional_interval_var(meeting.start - before, before, meeting.start,
                                                    present, "")

    def add_duty(self) -> None:
        """Places on duty that are left to fill (D1)."""
        of_chair: dict[str, list[Literal]] = defaultdict(list)
        for day in duty_days(self.ground):
            places = places_left(self.ground, day)
            if not places:
                continue
            missing = self.model.new_int_var(0, places, "")
            self.costs["standards"].append(self.policy["standards.duty_uncovered"] * missing)
            for name in could_be_on_duty(self.ground, day):
                self.duty[name, day] = self.model.new_bool_var("")
                of_chair[name].append(self.duty[name, day])
            chosen = [literal for (_, when), literal in self.duty.items() if when == day]
            self.model.add(sum(chosen) + missing == places)
        for literals in of_chair.values():
            self.model.add(sum(literals) <= even_share(self.ground))

    def duty_of(self, name: str) -> list[Interval]:
        """Whole days on which a chair would be on duty."""
        return [self.model.new_optional_fixed_size_interval_var(
            day * MINUTES_A_DAY, MINUTES_A_DAY, literal, "")
            for (chair, day), literal in self.duty.items() if chair == name]

    def add_prices(self) -> None:
        """What slots, chairs and leaving out cost."""
        for meeting in self.meetings:
            conference, prices = meeting.conference, self.ground.prices
            priced = [(literal, prices.of_slot(conference, slot))
                      for slot, literal in meeting.slots.items()]
            priced += [(literal, prices.of_chair(conference, name))
                       for name, literal in meeting.chairs.items()]
            priced.append((meeting.left_out, prices.of_leaving_out(conference)))
            for literal, price in priced:
                for tier, cost in price.items():
                    if cost:
                        self.costs[tier].append(cost * literal)

    def add_caseloads(self) -> None:
        """Families over a chair's limit, each counted once."""
        for name, chair in self.ground.scenario.chairs.items():
            if chair.caseload_limit is None:
                continue
            families: dict[str, list[Literal]] = defaultdict(list)
            for meeting in self.meetings:
                if name in meeting.chairs and not meeting.conference.previous_chair:
                    families[meeting.conference.family].append(meeting.chairs[name])
            over = self.model.new_int_var(0, chair.caseload + len(families), "")
            taken = [self.any_of(literals) for literals in families.values()]
            self.model.add(over >= chair.caseload + sum(taken) - chair.caseload_limit)
            self.costs["standards"].append(self.policy["standards.over_caseload"] * over)

    def any_of(self, literals: list[Literal]) -> Literal:
        """A literal that holds when one of them does."""
        if len(literals) == 1:
            return literals[0]
        some = self.model.new_bool_var("")
        self.model.add_max_equality(some, literals)
        return some


def joined(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans in order without overlaps."""
    out: list[tuple[int, int]] = []
    for first, last in sorted(spans):
        if out and first <= out[-1][1]:
            out[-1] = (out[-1][0], max(last, out[-1][1]))
        else:
            out.append((first, last))
    return out


def unions(sets: set[frozenset[str]]) -> list[frozenset[str]]:
    """The sets and the unions of two."""
    return sorted(sets | {one | other for one, other in combinations(sets, 2)}, key=sorted)
