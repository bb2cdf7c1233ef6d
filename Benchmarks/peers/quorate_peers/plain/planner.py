"""Solves the plain model tier by tier with a solver that reads files."""

from __future__ import annotations

from ..outcome import Outcome
from ..peers.file_solver import FileSolver, Found
from ..task import Task
from ..tiers import TierResult, rounded_up, whole
from .decoding import plan_of
from .export import Exporter


class PlainPlanner:
    """Each tier is exported with those before it settled at what was found."""

    def __init__(self, task: Task, solver: FileSolver) -> None:
        self.task = task
        self.solver = solver
        self.exporter = Exporter(task.quorate, task.scenario_folder, task.work_folder)
        self.values: dict[str, float] | None = None
        self.meanings: list[dict[str, str]] = []

    def run(self) -> Outcome:
        """As many tiers as there is time for; the last plan found is the outcome.

        A tier may use half of the time left; the first, without which there is no plan, and the
        last may use all.
        """
        results: list[TierResult] = []
        settled: dict[str, float] = {}
        names = self.task.ground.scenario.tiers
        for name in names:
            is_first_or_last = name in (names[0], names[-1])
            result = self.tier(name, settled, 1.0 if is_first_or_last else 0.5)
            results.append(result)
            if result.value is None or self.task.clock.is_over():
                break
            settled[name] = result.value
        plan = self.plan() if self.values is not None else None
        return Outcome(plan, results, {"columns": len(self.meanings)})

    def tier(self, name: str, settled: dict[str, float], share: float) -> TierResult:
        """One tier, in its share of the time left."""
        until = self.task.clock.passed() + share * self.task.clock.left()
        model = self.exporter.write(name, settled)
        self.meanings = self.meanings or self.exporter.meanings()
        with self.task.clock.solving():
            found = self.solver.solve(model, self.values,
                                      max(1.0, until - self.task.clock.passed()))
        value = self.value_of(model, found)
        bound = rounded_up(found.bound)
        if value is not None:
            self.values = found.values
            self.task.on_plan(self.plan())
            bound = value if found.is_optimal else min(bound, value)
        return TierResult(name, value, bound, self.task.clock.passed())

    def value_of(self, model, found: Found) -> float | None:
        """What the values cost by the file's own objective."""
        if found.values is None:
            return None
        return whole(sum(cost * found.values.get(column, 0)
                         for column, cost in objective_of(model).items()))

    def plan(self):
        """The last values as a plan."""
        return plan_of(self.task.ground.scenario, self.meanings, self.values)


def objective_of(model) -> dict[str, float]:
    """The costs in a free MPS file: entries in the row of kind N."""
    costs: dict[str, float] = {}
    section, objective = "", ""
    with model.open(encoding="utf-8") as file:
        for line in file:
            if not line.startswith(" "):
                section = line.split()[0] if line.strip() else section
                continue
            parts = line.split()
            if section == "ROWS" and parts[0] == "N":
                objective = parts[1]
            elif section == "COLUMNS" and objective in parts[1::2]:
                at = parts.index(objective, 1)
                costs[parts[0]] = float(parts[at + 1])
            elif section == "RHS":
                break
    return costs
