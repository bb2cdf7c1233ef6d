"""Timefold: local search on slots and chairs from the clerk's plan; it proves nothing.

People and rooms that costs do not see are capacities as in the two-level model, and are staffed
afterwards. Its scores have six soft levels, so it goes for all tiers at once.
"""

from __future__ import annotations

from timefold.solver import SolverFactory
from timefold.solver.config import (Duration, EnvironmentMode, ScoreDirectorFactoryConfig,
                                    SolverConfig, TerminationConfig)

from ..outcome import Outcome
from ..planning.clerk import clerks_plan
from ..planning.plan import Plan
from ..task import Task
from ..two_level.staffing import Staffing
from .timefold_domain import Calendar, Duty, Meeting
from .timefold_problem import Problem
from .timefold_rules import rules

DEFAULT_ORDER = ["statutory", "quorum", "moved", "continuity", "standards", "preference"]
ROOM_FOR_WRITING = 1
# Another slot, another chair, both at once, two chairs swapped, another duty chair. The default
# moves swap slots too, which differ from conference to conference, so that no swap can be done.
MOVES = """<solver xmlns="https://timefold.ai/xsd/solver">
  <localSearch>
    <unionMoveSelector>
      <changeMoveSelector>
        <entitySelector><entityClass>MEETING</entityClass></entitySelector>
        <valueSelector variableName="option"/>
      </changeMoveSelector>
      <changeMoveSelector>
        <entitySelector><entityClass>MEETING</entityClass></entitySelector>
        <valueSelector variableName="chair"/>
      </changeMoveSelector>
      <cartesianProductMoveSelector>
        <changeMoveSelector>
          <entitySelector id="meeting"><entityClass>MEETING</entityClass></entitySelector>
          <valueSelector variableName="option"/>
        </changeMoveSelector>
        <changeMoveSelector>
          <entitySelector mimicSelectorRef="meeting"/>
          <valueSelector variableName="chair"/>
        </changeMoveSelector>
      </cartesianProductMoveSelector>
      <swapMoveSelector>
        <entitySelector><entityClass>MEETING</entityClass></entitySelector>
        <variableNameIncludes><variableNameInclude>chair</variableNameInclude></variableNameIncludes>
      </swapMoveSelector>
      <changeMoveSelector>
        <entitySelector><entityClass>DUTY</entityClass></entitySelector>
        <valueSelector variableName="chair"/>
      </changeMoveSelector>
    </unionMoveSelector>
  </localSearch>
</solver>"""


def plan(task: Task) -> Outcome:
    """The best calendar that local search finds in the time."""
    ground = task.ground
    if ground.scenario.tiers != DEFAULT_ORDER:
        raise SystemExit("the Timefold peer knows only the usual order of tiers")
    start = clerks_plan(ground)
    task.on_plan(start)
    problem = Problem(ground)
    calendar = problem.calendar(start)
    seconds = max(1, int(task.clock.left() - ROOM_FOR_WRITING))
    with task.clock.solving():
        best = solver(seconds).solve(calendar)
    found = problem.chosen(best)
    bookings, conflicts = Staffing(ground).staff(found)
    notes = {"score": str(best.score), "days_not_staffed": len(conflicts)}
    is_better = not conflicts and best.score.is_feasible
    return Outcome(Plan(bookings, problem.duty(best)) if is_better else start, [], notes)


def solver(seconds: int):
    """Local search without self-checks, in one thread: more are not in the free edition."""
    return SolverFactory.create(SolverConfig(
        solution_class=Calendar, entity_class_list=[Meeting, Duty],
        environment_mode=EnvironmentMode.NON_REPRODUCIBLE, random_seed=0,
        xml_source_text=moves(),
        score_director_factory_config=ScoreDirectorFactoryConfig(
            constraint_provider_function=rules),
        termination_config=TerminationConfig(spent_limit=Duration(seconds=seconds)),
    )).build_solver()


def moves() -> str:
    """The moves with the names that the entities have in Java."""
    package = f"org.jpyinterpreter.user.{Meeting.__module__}"
    return MOVES.replace("MEETING", f"{package}.Meeting").replace("DUTY", f"{package}.Duty")
