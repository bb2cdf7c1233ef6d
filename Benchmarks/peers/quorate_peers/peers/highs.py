"""HiGHS through highspy, warm: one model that grows, started from the last plan."""

from __future__ import annotations

import highspy
import numpy

from ..outcome import Outcome
from ..task import Task
from ..tiers import Answer
from ..two_level.linear_model import INFINITY, Entry, LinearModel
from ..two_level.planner import TwoLevelPlanner


class Highs:
    """A solver for the tier loop."""

    def __init__(self, threads: int) -> None:
        self.highs = highspy.Highs()
        self.highs.silent()
        for option, value in (("threads", threads), ("mip_rel_gap", 0.0),
                              ("mip_abs_gap", 0.999), ("random_seed", 0)):
            self.highs.setOptionValue(option, value)
        self.columns = 0

    def load(self, model: LinearModel) -> None:
        """All columns and rows at once."""
        self.columns = model.columns
        lp = highspy.HighsLp()
        lp.num_col_, lp.num_row_ = model.columns, len(model.rows)
        lp.col_cost_ = numpy.zeros(model.columns)
        lp.col_lower_ = numpy.array(model.lower, dtype=float)
        lp.col_upper_ = numpy.array(model.upper, dtype=float)
        lp.row_lower_ = numpy.array([row.lower for row in model.rows])
        lp.row_upper_ = numpy.array([row.upper for row in model.rows])
        lp.integrality_ = [highspy.HighsVarType.kInteger] * model.columns
        counts = numpy.cumsum([0] + [len(row.entries) for row in model.rows])
        lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
        lp.a_matrix_.start_ = counts.astype(numpy.int32)
        lp.a_matrix_.index_ = numpy.array(
            [column for row in model.rows for column, _ in row.entries], dtype=numpy.int32)
        lp.a_matrix_.value_ = numpy.array(
            [factor for row in model.rows for _, factor in row.entries], dtype=float)
        self.highs.passModel(lp)

    def minimise(self, costs: dict[int, float], hint: list[float] | None,
                 seconds: float) -> Answer:
        """Solves again from what it has.

        HiGHS 1.16 can report the value of a better plan that presolve found and hand back the
        plan it was started from; then it is asked once more, with nothing to start from.
        """
        until = self.highs.getRunTime() + seconds
        self._set_costs(costs)
        self.highs.clearSolver()
        if hint is not None:
            solution = highspy.HighsSolution()
            solution.col_value = list(hint)
            self.highs.setSolution(solution)
        answer = self._run(until)
        if answer.values is not None and not self._is_as_reported(costs, answer.values):
            self.highs.clearSolver()
            return self._run(until)
        return answer

    def _set_costs(self, costs: dict[int, float]) -> None:
        prices = numpy.zeros(self.columns)
        prices[list(costs)] = list(costs.values())
        every = numpy.arange(self.columns, dtype=numpy.int32)
        self.highs.changeColsCost(self.columns, every, prices)

    def _run(self, until: float) -> Answer:
        self.highs.setOptionValue("time_limit", max(until, self.highs.getRunTime() + 0.1))
        self.highs.run()
        info = self.highs.getInfo()
        optimal = self.highs.getModelStatus() == highspy.HighsModelStatus.kOptimal
        solution = self.highs.getSolution()
        has_values = info.primal_solution_status == 2 and len(solution.col_value) > 0
        values = [float(round(value)) for value in solution.col_value] if has_values else None
        return Answer(values, info.mip_dual_bound, optimal)

    def _is_as_reported(self, costs: dict[int, float], values: list[float]) -> bool:
        value = sum(cost * values[column] for column, cost in costs.items())
        return abs(value - self.highs.getInfo().objective_function_value) < 0.5

    def close_columns(self, columns: list[int]) -> None:
        """Upper bounds of zero."""
        nothing = numpy.zeros(len(columns))
        self.highs.changeColsBounds(len(columns), numpy.array(columns, dtype=numpy.int32),
                                    nothing, nothing)

    def add_row(self, lower: float, upper: float, entries: list[Entry]) -> None:
        """One row more."""
        low = -highspy.kHighsInf if lower == -INFINITY else lower
        self.highs.addRow(low, upper, len(entries),
                          numpy.array([column for column, _ in entries], dtype=numpy.int32),
                          numpy.array([factor for _, factor in entries], dtype=float))


def plan(task: Task) -> Outcome:
    """The two-level model, tier by tier."""
    return TwoLevelPlanner(task.ground, lambda: Highs(task.threads), task.clock, task.on_plan).run()
