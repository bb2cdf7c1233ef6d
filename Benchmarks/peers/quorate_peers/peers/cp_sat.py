"""OR-Tools CP-SAT on the two-level model: booleans, with hints from the last plan."""

from __future__ import annotations

from ortools.sat.python import cp_model

from ..outcome import Outcome
from ..task import Task
from ..tiers import Answer
from ..two_level.linear_model import INFINITY, Entry, LinearModel, Row
from ..two_level.planner import TwoLevelPlanner


class CpSat:
    """A solver for the tier loop; rows that choose one of several are told as such."""

    def __init__(self, threads: int) -> None:
        self.threads = threads
        self.model = cp_model.CpModel()
        self.variables: list[cp_model.IntVar] = []

    def load(self, model: LinearModel) -> None:
        """Variables and rows."""
        self.variables = [self._variable(lower, upper)
                          for lower, upper in zip(model.lower, model.upper)]
        for row in model.rows:
            self._add(row)

    def _variable(self, lower: float, upper: float) -> cp_model.IntVar:
        if (lower, upper) == (0, 1):
            return self.model.new_bool_var("")
        return self.model.new_int_var(int(lower), int(upper), "")

    def _add(self, row: Row) -> None:
        if row.upper == 1 and all(factor == 1 for _, factor in row.entries):
            literals = [self.variables[column] for column, _ in row.entries]
            if row.lower == 1:
                self.model.add_exactly_one(literals)
                return
            if row.lower == -INFINITY and all(literal.is_boolean for literal in literals):
                self.model.add_at_most_one(literals)
                return
        self.add_row(row.lower, row.upper, row.entries)

    def minimise(self, costs: dict[int, float], hint: list[float] | None,
                 seconds: float) -> Answer:
        """Solves from the hint; presolve once over is enough, on large weeks it takes longest."""
        self.model.minimize(cp_model.LinearExpr.weighted_sum(
            [self.variables[column] for column in costs], [int(cost) for cost in costs.values()]))
        self.model.clear_hints()
        for variable, value in zip(self.variables, hint or ()):
            self.model.add_hint(variable, round(value))
        solver = cp_model.CpSolver()
        solver.parameters.max_time_in_seconds = seconds
        solver.parameters.num_workers = self.threads
        solver.parameters.random_seed = 0
        solver.parameters.max_presolve_iterations = 1
        status = solver.solve(self.model)
        if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
            return Answer(None, solver.best_objective_bound, False)
        values = [float(value) for value in solver.values(self._series())]
        return Answer(values, solver.best_objective_bound, status == cp_model.OPTIMAL)

    def _series(self):
        import pandas
        return pandas.Series(self.variables)

    def close_columns(self, columns: list[int]) -> None:
        """Fixed at zero."""
        for column in columns:
            self.model.add(self.variables[column] == 0)

    def add_row(self, lower: float, upper: float, entries: list[Entry]) -> None:
        """One row more."""
        total = cp_model.LinearExpr.weighted_sum(
            [self.variables[column] for column, _ in entries],
            [int(factor) for _, factor in entries])
        if lower == upper:
            self.model.add(total == int(upper))
        else:
            self.model.add(total <= int(upper))


def plan(task: Task) -> Outcome:
    """The two-level model, tier by tier."""
    return TwoLevelPlanner(task.ground, lambda: CpSat(task.threads), task.clock, task.on_plan).run()
