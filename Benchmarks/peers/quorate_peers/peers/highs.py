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
    """A solver for the tier loop.

    Without presolve, which on the week of Leeds takes a minute, longer than all the rest.
    """

    def __init__(self, threads: int) -> None:
        self.highs = quiet_highs(threads)
        self.highs.setOptionValue("presolve", "off")
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
        lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
        lp.a_matrix_.start_ = numpy.cumsum(
            [0] + [len(row.entries) for row in model.rows]).astype(numpy.int32)
        lp.a_matrix_.index_ = numpy.array(
            [column for row in model.rows for column, _ in row.entries], dtype=numpy.int32)
        lp.a_matrix_.value_ = numpy.array(
            [factor for row in model.rows for _, factor in row.entries], dtype=float)
        self.highs.passModel(lp)

    def minimise(self, costs: dict[int, float], hint: list[float] | None,
                 seconds: float) -> Answer:
        """Solves again, with other costs."""
        prices = numpy.zeros(self.columns)
        prices[list(costs)] = list(costs.values())
        every = numpy.arange(self.columns, dtype=numpy.int32)
        self.highs.changeColsCost(self.columns, every, prices)
        self.highs.clearSolver()
        if hint is not None:
            begin_with(self.highs, hint)
        return run(self.highs, seconds)

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


def quiet_highs(threads: int) -> highspy.Highs:
    """HiGHS with a gap under 1, which is proof, since prices are whole numbers."""
    highs = highspy.Highs()
    highs.silent()
    for option, value in (("threads", threads), ("mip_rel_gap", 0.0), ("mip_abs_gap", 0.999),
                          ("random_seed", 0)):
        highs.setOptionValue(option, value)
    return highs


def begin_with(highs: highspy.Highs, values: list[float]) -> None:
    """Hands HiGHS a plan to begin with."""
    solution = highspy.HighsSolution()
    solution.col_value = values
    highs.setSolution(solution)


def run(highs: highspy.Highs, seconds: float) -> Answer:
    """Solves.

    HiGHS 1.16 can report the value of a better plan, which presolve found, and hand back the plan
    it was started from; then it is asked once more, with nothing to start from.
    """
    until = highs.getRunTime() + seconds
    answer = run_until(highs, until)
    if answer.values is not None and not is_as_reported(highs):
        highs.clearSolver()
        return run_until(highs, until)
    return answer


def run_until(highs: highspy.Highs, until: float) -> Answer:
    """One run, to a moment of HiGHS's own clock, which goes on from run to run."""
    highs.setOptionValue("time_limit", max(until, highs.getRunTime() + 0.1))
    highs.run()
    info, solution = highs.getInfo(), highs.getSolution()
    if info.primal_solution_status != highspy.SolutionStatus.kSolutionStatusFeasible:
        return Answer(None, info.mip_dual_bound, False)
    values = [float(round(value)) for value in solution.col_value]
    optimal = highs.getModelStatus() == highspy.HighsModelStatus.kOptimal
    return Answer(values, info.mip_dual_bound, optimal)


def is_as_reported(highs: highspy.Highs) -> bool:
    """Whether the values handed back cost what is reported."""
    lp = highs.getLp()
    value = lp.offset_ + numpy.dot(lp.col_cost_, highs.getSolution().col_value)
    return abs(value - highs.getInfo().objective_function_value) < 0.5


def plan(task: Task) -> Outcome:
    """The two-level model, tier by tier."""
    return TwoLevelPlanner(task.ground, lambda: Highs(task.threads), task.clock, task.on_plan).run()
