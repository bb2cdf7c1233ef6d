"""SCIP through PySCIPOpt, on the two-level model, from the last plan; it uses one thread."""

from __future__ import annotations

from pathlib import Path

from pyscipopt import Model

from ..outcome import Outcome
from ..task import Task
from ..tiers import Answer
from ..two_level.linear_model import Entry, LinearModel
from ..two_level.planner import TwoLevelPlanner
from .model_files import GrowingModel, named


class Scip:
    """A solver for the tier loop; the model is read anew for each tier."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "model.mps"
        self.growing: GrowingModel | None = None

    def load(self, model: LinearModel) -> None:
        """Keeps the model until it is asked for."""
        self.growing = GrowingModel(model)

    def close_columns(self, columns: list[int]) -> None:
        """For good."""
        self.growing.close_columns(columns)

    def add_row(self, lower: float, upper: float, entries: list[Entry]) -> None:
        """One row more."""
        self.growing.add_row(lower, upper, entries)

    def minimise(self, costs: dict[int, float], hint: list[float] | None,
                 seconds: float) -> Answer:
        """Reads and solves."""
        self.growing.write(self.path, costs)
        model = Model()
        model.hideOutput()
        model.readProblem(str(self.path))
        model.setParam("limits/time", seconds)
        model.setParam("limits/absgap", 0.999)
        if hint is not None:
            start(model, hint)
        model.optimize()
        status, bound = model.getStatus(), model.getDualbound()
        if model.getNSols() == 0:
            return Answer(None, bound, False)
        best = model.getBestSol()
        values = {variable.name: model.getSolVal(best, variable) for variable in model.getVars()}
        return Answer(named(self.growing.model.columns, values), bound,
                      status in ("optimal", "gaplimit"))


def start(model: Model, hint: list[float]) -> None:
    """Hands SCIP a plan to begin with."""
    solution = model.createSol()
    for variable in model.getVars():
        value = hint[int(variable.name[1:])]
        if value:
            model.setSolVal(solution, variable, value)
    model.addSol(solution)


def plan(task: Task) -> Outcome:
    """The two-level model, tier by tier."""
    return TwoLevelPlanner(task.ground, lambda: Scip(task.work_folder), task.clock,
                           task.on_plan).run()
