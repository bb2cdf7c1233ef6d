"""Plans a scenario by the two-level model with any solver, tier by tier."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

from ..planning.clerk import clerks_plan
from ..planning.ground import Ground
from ..planning.plan import Plan
from ..planning.prices import LATE
from ..clock import Clock
from ..outcome import Outcome
from ..tiers import Solver, TierLoop, TierResult
from .decoding import Encoding, chosen, duty_of
from .linear_model import Entry
from .model import TwoLevel, two_level
from .staffing import Conflict, Staffing

FIRST = "statutory"
FIRST_DAYS_LATE = 10


class TwoLevelPlanner:
    """In time first; late days are columns only where being late can pay."""

    def __init__(self, ground: Ground, make_solver: Callable[[], Solver], clock: Clock,
                 on_plan: Callable[[Plan], None]) -> None:
        self.ground = ground
        self.make_solver = make_solver
        self.clock = clock
        self.on_plan = on_plan
        self.staffing = Staffing(ground)
        self.best = clerks_plan(ground)

    def run(self) -> Outcome:
        """All tiers."""
        days_late: dict[str, int] = defaultdict(int)
        loop, first = self.first_tier(days_late)
        for allowed in (self.some_days_late, self.days_late_that_can_pay):
            if first.value is None or first.value <= self.least_late():
                break
            wider = allowed(first.value)
            if any(wider[name] > days_late[name] for name in self.ground.slots.limits):
                days_late = wider
                loop, first = self.first_tier(days_late)
        results = [first]
        for name in self.ground.scenario.tiers[1:]:
            loop.settle(results[-1].name, results[-1].value)
            is_last = name == self.ground.scenario.tiers[-1]
            results.append(loop.tier(name, 1.0 if is_last else 0.5))
            self.take(loop)
        return Outcome(self.best, results, self.notes(loop))

    def first_tier(self, days_late: dict[str, int]) -> tuple[TierLoop, TierResult]:
        """A model of its own and its first tier."""
        model = two_level(self.ground, days_late)
        self.model = model
        loop = TierLoop(model.linear, self.make_solver(), self.clock,
                        lambda values: self.cuts_against(model, values),
                        Encoding(model, self.best).encode())
        with self.clock.solving():
            loop.solver.load(model.linear)
        first = loop.tier(FIRST, 0.5)
        self.take(loop)
        return loop, first

    def take(self, loop: TierLoop) -> None:
        """The loop's values as a plan, handed on."""
        chairs = chosen(self.model, loop.values)
        bookings, conflicts = self.staffing.staff(chairs)
        if not conflicts:
            self.best = Plan(bookings, duty_of(self.model, loop.values))
            self.on_plan(self.best)

    def cuts_against(self, model: TwoLevel,
                     values: list[float]) -> list[tuple[float, list[Entry]]]:
        """A cut for each day that cannot be staffed."""
        _, conflicts = self.staffing.staff(chosen(model, values))
        return [cut_of(model, conflict) for conflict in conflicts]

    def least_late(self) -> float:
        """What tier 1 cannot be below: those late on arrival are late by so much."""
        return sum(self.least_late_of(name) for name in self.ground.slots.limits)

    def least_late_of(self, name: str) -> int:
        """What one conference costs in tier 1 at the least."""
        fixed = next((b for b in self.ground.scenario.fixed() if b.conference == name), None)
        if fixed is not None:
            conference = self.ground.scenario.conferences[name]
            return self.ground.prices.late(conference, self.ground.slots.of_booking(fixed))
        limit = self.ground.slots.limits[name]
        if limit.earliest <= limit.limit or self.ground.slots.is_left_out(name):
            return 0
        if self.ground.scenario.published(name) is not None:
            return 0
        return LATE + self.ground.scenario.working_days.between(limit.limit, limit.earliest)

    def some_days_late(self, value: float) -> dict[str, int]:
        """A first guess, which gives a much better value."""
        return {name: FIRST_DAYS_LATE for name in self.ground.slots.limits}

    def days_late_that_can_pay(self, value: float) -> dict[str, int]:
        """None is later than what is left of a value reached when all others cost least."""
        room = value - self.least_late()
        return {name: self.days_for(name, room) for name in self.ground.slots.limits}

    def days_for(self, name: str, room: float) -> int:
        """Days late that cost no more than the room; late on arrival has paid for being late."""
        limit = self.ground.slots.limits[name]
        most = self.ground.scenario.working_days.between(
            max(limit.limit, limit.earliest), self.ground.scenario.horizon_end)
        paid = LATE if limit.earliest > limit.limit else 0
        return max(0, min(most, int(room) - LATE + paid))

    def notes(self, loop: TierLoop) -> dict[str, object]:
        """Sizes and cuts."""
        return {"columns": self.model.linear.columns, "rows": len(self.model.linear.rows),
                "staffing_cuts": loop.cuts}


def cut_of(model: TwoLevel, conflict: Conflict) -> tuple[float, list[Entry]]:
    """Not all of these conferences in these slots."""
    placed = set(conflict.placed)
    entries = [(column, 1.0) for column, choice in model.choices.by_column.items()
               if (choice.conference.name, choice.slot) in placed]
    return float(len(placed) - 1), entries
