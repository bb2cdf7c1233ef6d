"""OR-Tools CP-SAT on the interval formulation, tier by tier, hinted with the clerk's plan."""

from __future__ import annotations

from ortools.sat.python import cp_model

from ..intervals.model import IntervalModel, NotForThis
from ..outcome import Outcome
from ..planning.clerk import clerks_plan
from ..planning.plan import Plan
from ..task import Task
from ..tiers import TierResult, rounded_up
from ..two_level.staffing import Staffing


def plan(task: Task) -> Outcome:
    """In time first; every day to the horizon where somebody must be late."""
    limits = task.ground.slots.limits
    try:
        outcome = Search(task, lambda name: max(limits[name].limit, limits[name].earliest)).run()
        if outcome.tiers[0].value:
            outcome = Search(task, lambda name: task.ground.scenario.horizon_end).run()
    except NotForThis as reason:
        return Outcome(None, [], {"not_for_this": str(reason)})
    return outcome


class Search:
    """One model, its tiers one after another."""

    def __init__(self, task: Task, last_day) -> None:
        self.task = task
        self.best = clerks_plan(task.ground)
        self.intervals = IntervalModel(task.ground, last_day)
        self.last: cp_model.CpSolver | None = None
        self.hint_with(self.best)
        self.complete_the_hint()

    def hint_with(self, plan: Plan) -> None:
        """Slots, chairs and minute-takers of a plan."""
        for meeting in self.intervals.meetings:
            booking = plan.bookings.get(meeting.conference.name)
            slot = self.task.ground.slots.of_booking(booking) if booking is not None else None
            for other, literal in meeting.slots.items():
                self.intervals.model.add_hint(literal, other == slot)
            for people, who in ((meeting.chairs, booking and booking.chair),
                                (meeting.takers, booking and booking.minute_taker)):
                for name, literal in people.items():
                    self.intervals.model.add_hint(literal, name == who)

    def complete_the_hint(self) -> None:
        """Lets CP-SAT work out what else is so in the hinted plan; half a hint is of little use."""
        solver = self.solver(self.task.clock.left())
        solver.parameters.fix_variables_to_their_hinted_value = True
        with self.task.clock.solving():
            status = solver.solve(self.intervals.model)
        if status in (cp_model.OPTIMAL, cp_model.FEASIBLE):
            self.keep(solver)

    def solver(self, seconds: float) -> cp_model.CpSolver:
        """CP-SAT with the time and threads it may have."""
        solver = cp_model.CpSolver()
        solver.parameters.max_time_in_seconds = seconds
        solver.parameters.num_workers = self.task.threads
        solver.parameters.random_seed = 0
        return solver

    def run(self) -> Outcome:
        """A tier may use half of the time left, the last one all."""
        results = []
        names = self.task.ground.scenario.tiers
        for name in names:
            share = 1.0 if name == names[-1] else 0.5
            results.append(self.tier(name, share * self.task.clock.left()))
        return Outcome(self.best, results, {})

    def tier(self, name: str, seconds: float) -> TierResult:
        """One tier, then held at what was found."""
        model = self.intervals.model
        costs = sum(self.intervals.costs[name]) + 0
        if self.last is not None and round(self.last.value(costs)) == 0:
            model.add(costs <= 0)
            return TierResult(name, 0, 0, self.task.clock.passed())
        model.minimize(costs)
        solver = self.solver(seconds)
        with self.task.clock.solving():
            status = solver.solve(model)
        bound = rounded_up(solver.best_objective_bound)
        if status in (cp_model.OPTIMAL, cp_model.FEASIBLE):
            self.keep(solver)
        if self.last is None:
            return TierResult(name, None, bound, self.task.clock.passed())
        value = round(self.last.value(costs))
        model.add(costs <= value)
        return TierResult(name, value, min(bound, value), self.task.clock.passed())

    def keep(self, solver: cp_model.CpSolver) -> None:
        """The plan found, which is also the next hint."""
        self.last = solver
        chosen = {}
        for meeting in self.intervals.meetings:
            for slot, literal in meeting.slots.items():
                if solver.value(literal):
                    who = next(name for name, other in meeting.chairs.items()
                               if solver.value(other))
                    chosen[meeting.conference.name, slot] = who
        bookings, conflicts = Staffing(self.task.ground).staff(chosen)
        if conflicts:
            return
        duty = {day: list(chairs) for day, chairs in self.task.ground.scenario.duty.items()}
        for (name, day), literal in self.intervals.duty.items():
            if solver.value(literal):
                duty.setdefault(day, []).append(name)
        self.best = Plan(bookings, duty)
        self.task.on_plan(self.best)
        self.intervals.model.clear_hints()
        for index in range(len(self.intervals.model.proto.variables)):
            variable = self.intervals.model.get_int_var_from_proto_index(index)
            self.intervals.model.add_hint(variable, solver.value(variable))
