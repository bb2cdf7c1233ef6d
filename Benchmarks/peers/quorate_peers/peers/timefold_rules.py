"""The rules and prices as Timefold's constraint streams."""

from __future__ import annotations

from timefold.solver.score import (BendableScore, Constraint, ConstraintCollectors,
                                   ConstraintFactory, Joiners, constraint_provider)

from .timefold_domain import HARD_LEVELS, TIERS, Duty, Meeting

HARD = BendableScore.of_hard(HARD_LEVELS, TIERS, 0, 1)
STATUTORY, QUORUM, MOVED, CONTINUITY, STANDARDS, PREFERENCE = range(TIERS)
CHAIR_CHANGED, OVER_CASELOAD, DUTY_UNCOVERED, NO_PROFESSIONALS_ROOM = 2, 3, 5, 1


def soft(tier: int) -> BendableScore:
    """One in a tier."""
    return BendableScore.of_soft(HARD_LEVELS, TIERS, tier, 1)


@constraint_provider
def rules(factory: ConstraintFactory) -> list[Constraint]:
    """Hard rules first, then the tiers."""
    return [
        chair_is_there(factory), one_at_a_time(factory),
        most_per_day(factory), most_per_week(factory), capacities(factory),
        duty_without_conferences(factory), two_on_duty(factory), even_share(factory),
        left_out_statutory(factory), left_out_moved(factory),
        statutory(factory), quorum(factory), moved(factory), standards(factory),
        preference(factory), continuity(factory), chair_changed(factory), caseloads(factory),
        professionals_rooms(factory), duty_uncovered(factory),
    ]


def chair_is_there(factory: ConstraintFactory) -> Constraint:
    """H2 and H4 by the slot."""
    return (factory.for_each(Meeting)
            .filter(lambda meeting: meeting.chair.name not in meeting.option.chairs)
            .penalize(HARD).as_constraint("the chair is there"))


def one_at_a_time(factory: ConstraintFactory) -> Constraint:
    """H2 and H3 for chairs."""
    return (factory.for_each_unique_pair(
        Meeting, Joiners.equal(lambda meeting: meeting.chair.name),
        Joiners.equal(lambda meeting: meeting.option.day))
            .filter(lambda one, other: other.option.moment in one.option.clashes)
            .penalize(HARD).as_constraint("one conference at a time"))


def most_per_day(factory: ConstraintFactory) -> Constraint:
    """H4: `max_per_day`."""
    return (factory.for_each(Meeting)
            .group_by(lambda meeting: meeting.chair, lambda meeting: meeting.option.day,
                      ConstraintCollectors.count())
            .filter(lambda chair, day, count: count > chair.max_per_day)
            .penalize(HARD, lambda chair, day, count: count - chair.max_per_day)
            .as_constraint("most per day"))


def most_per_week(factory: ConstraintFactory) -> Constraint:
    """H4: `max_per_week`."""
    return (factory.for_each(Meeting)
            .group_by(lambda meeting: meeting.chair, lambda meeting: meeting.option.week,
                      ConstraintCollectors.count())
            .filter(lambda chair, week, count: count > chair.max_per_week)
            .penalize(HARD, lambda chair, week, count: count - chair.max_per_week)
            .as_constraint("most per week"))


def capacities(factory: ConstraintFactory) -> Constraint:
    """H2 for workers, H5 to H7, H9: no more is used than there is."""
    return (factory.for_each(Meeting)
            .map(lambda meeting: meeting.option.cells)
            .flatten_last(lambda cells: cells)
            .group_by(lambda cell: cell, ConstraintCollectors.count())
            .filter(lambda cell, count: count > cell.capacity)
            .penalize(HARD, lambda cell, count: count - cell.capacity)
            .as_constraint("capacities"))


def duty_without_conferences(factory: ConstraintFactory) -> Constraint:
    """H4: no conference on a day of duty."""
    return (factory.for_each(Duty)
            .join(Meeting, Joiners.equal(lambda duty: duty.day, lambda meeting: meeting.option.day),
                  Joiners.equal(lambda duty: duty.chair.name, lambda meeting: meeting.chair.name))
            .penalize(HARD).as_constraint("duty without conferences"))


def two_on_duty(factory: ConstraintFactory) -> Constraint:
    """D1: two places of a day are two chairs."""
    return (factory.for_each_unique_pair(Duty, Joiners.equal(lambda duty: duty.day),
                                         Joiners.equal(lambda duty: duty.chair.name))
            .penalize(HARD).as_constraint("two places, two chairs"))


def even_share(factory: ConstraintFactory) -> Constraint:
    """D1: no chair takes more days than the even share."""
    return (factory.for_each(Duty)
            .group_by(lambda duty: duty.chair, lambda duty: duty.share,
                      ConstraintCollectors.count())
            .filter(lambda chair, share, count: count > share)
            .penalize(HARD, lambda chair, share, count: count - share)
            .as_constraint("even share"))


def left_out_statutory(factory: ConstraintFactory) -> Constraint:
    """Tier 1 of no booking."""
    return (factory.for_each_including_unassigned(Meeting)
            .filter(lambda meeting: meeting.option is None)
            .penalize(soft(STATUTORY), lambda meeting: meeting.left_out[0])
            .as_constraint("left out"))


def left_out_moved(factory: ConstraintFactory) -> Constraint:
    """Tier 3 of a published booking that is dropped."""
    return (factory.for_each_including_unassigned(Meeting)
            .filter(lambda meeting: meeting.option is None)
            .penalize(soft(MOVED), lambda meeting: meeting.left_out[1])
            .as_constraint("dropped"))


def statutory(factory: ConstraintFactory) -> Constraint:
    """Tier 1 of the slot."""
    return (factory.for_each(Meeting)
            .penalize(soft(STATUTORY), lambda meeting: meeting.option.prices[0])
            .as_constraint("late"))


def quorum(factory: ConstraintFactory) -> Constraint:
    """Tier 2."""
    return (factory.for_each(Meeting)
            .penalize(soft(QUORUM), lambda meeting: meeting.option.prices[1])
            .as_constraint("quorum"))


def moved(factory: ConstraintFactory) -> Constraint:
    """Tier 3."""
    return (factory.for_each(Meeting)
            .penalize(soft(MOVED), lambda meeting: meeting.option.prices[2])
            .as_constraint("moved"))


def standards(factory: ConstraintFactory) -> Constraint:
    """Tier 5 of the slot."""
    return (factory.for_each(Meeting)
            .penalize(soft(STANDARDS), lambda meeting: meeting.option.prices[4])
            .as_constraint("standards"))


def preference(factory: ConstraintFactory) -> Constraint:
    """Tier 6."""
    return (factory.for_each(Meeting)
            .penalize(soft(PREFERENCE), lambda meeting: meeting.option.prices[5])
            .as_constraint("preference"))


def continuity(factory: ConstraintFactory) -> Constraint:
    """Tier 4."""
    return (factory.for_each(Meeting)
            .filter(lambda meeting: meeting.previous_chair != ""
                    and meeting.chair.name != meeting.previous_chair)
            .penalize(soft(CONTINUITY)).as_constraint("continuity"))


def chair_changed(factory: ConstraintFactory) -> Constraint:
    """Tier 5: another chair than published."""
    return (factory.for_each(Meeting)
            .filter(lambda meeting: meeting.published_chair != ""
                    and meeting.chair.name != meeting.published_chair)
            .penalize(soft(STANDARDS), lambda meeting: CHAIR_CHANGED)
            .as_constraint("published chair changed"))


def caseloads(factory: ConstraintFactory) -> Constraint:
    """Tier 5: families over the caseload limit."""
    return (factory.for_each(Meeting)
            .filter(lambda meeting: meeting.is_new)
            .group_by(lambda meeting: meeting.chair,
                      ConstraintCollectors.count_distinct(lambda meeting: meeting.family))
            .filter(lambda chair, count: count > chair.families_left)
            .penalize(soft(STANDARDS),
                      lambda chair, count: OVER_CASELOAD * (count - chair.families_left))
            .as_constraint("over caseload"))


def professionals_rooms(factory: ConstraintFactory) -> Constraint:
    """Tier 5: starts without a professionals' room."""
    return (factory.for_each(Meeting)
            .map(lambda meeting: meeting.option.wishes)
            .flatten_last(lambda cells: cells)
            .group_by(lambda cell: cell, ConstraintCollectors.count())
            .filter(lambda cell, count: count > cell.capacity)
            .penalize(soft(STANDARDS),
                      lambda cell, count: NO_PROFESSIONALS_ROOM * (count - cell.capacity))
            .as_constraint("professionals' rooms"))


def duty_uncovered(factory: ConstraintFactory) -> Constraint:
    """Tier 5: places on duty with nobody."""
    return (factory.for_each_including_unassigned(Duty)
            .filter(lambda duty: duty.chair is None)
            .penalize(soft(STANDARDS), lambda duty: DUTY_UNCOVERED)
            .as_constraint("duty uncovered"))
