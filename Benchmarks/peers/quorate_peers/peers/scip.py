"""SCIP through PySCIPOpt, from the last plan; it uses one thread."""

from __future__ import annotations

from pathlib import Path

from pyscipopt import Model

from ..outcome import Outcome
from ..task import Task
from ..two_level.planner import TwoLevelPlanner
from .file_solver import Found, FromFiles


class Scip:
    """Reads a model and solves it."""

    def solve(self, path: Path, start: dict[str, float] | None, seconds: float) -> Found:
        """A gap under 1 is proof, since prices are whole numbers."""
        model = Model()
        model.hideOutput()
        model.readProblem(str(path))
        model.setParam("limits/time", seconds)
        model.setParam("limits/absgap", 0.999)
        if start is not None:
            begin_with(model, start)
        model.optimize()
        optimal = model.getStatus() in ("optimal", "gaplimit")
        if model.getNSols() == 0:
            return Found(None, model.getDualbound(), False)
        best = model.getBestSol()
        values = {variable.name: model.getSolVal(best, variable) for variable in model.getVars()}
        return Found(values, model.getDualbound(), optimal)


def begin_with(model: Model, start: dict[str, float]) -> None:
    """Hands SCIP a plan to begin with."""
    solution = model.createSol()
    for variable in model.getVars():
        if start.get(variable.name):
            model.setSolVal(solution, variable, start[variable.name])
    model.addSol(solution)


def plan(task: Task) -> Outcome:
    """The two-level model, tier by tier."""
    return TwoLevelPlanner(task.ground, lambda: FromFiles(Scip(), task.work_folder), task.clock,
                           task.on_plan).run()
