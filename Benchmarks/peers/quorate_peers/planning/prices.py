"""What a slot, a chair and a conference left out cost in each tier (section 5)."""

from __future__ import annotations

from ..scenario.tables import Booking, Conference, Scenario
from .slots import Slot, Slots

Price = dict[str, int]
UNPLACED, LATE, NOT_PREFERRED = 1000, 10, 2


class Prices:
    """Prices by tier; a tier that is not named costs nothing."""

    def __init__(self, slots: Slots) -> None:
        self.slots = slots
        self.scenario: Scenario = slots.scenario
        self.policy = slots.scenario.policy

    def of_slot(self, conference: Conference, slot: Slot) -> Price:
        """All that a slot costs, whoever chairs."""
        return {
            "statutory": self.late(conference, slot),
            "quorum": self.not_quorate(conference, slot),
            "moved": self.moved(conference, slot),
            "standards": self.standards(conference, slot),
            "preference": self.preference(conference, slot),
        }

    def of_chair(self, conference: Conference, chair: str | None) -> Price:
        """What a chair costs; None is a chair who is neither the previous nor the published."""
        published = self.scenario.published(conference.name)
        changed = published is not None and published.chair != chair
        previous = conference.previous_chair
        return {
            "continuity": int(bool(previous) and previous != chair),
            "standards": self.policy["standards.published_chair_changed"] * int(changed),
        }

    def of_leaving_out(self, conference: Conference) -> Price:
        """What no booking costs."""
        published = self.scenario.published(conference.name)
        return {
            "statutory": 0 if self.slots.is_left_out(conference.name) else UNPLACED,
            "moved": self.of_moving(published) if published is not None else 0,
        }

    def late(self, conference: Conference, slot: Slot) -> int:
        """10 and the working days after the limit."""
        limit = self.slots.limits[conference.name].limit
        if slot.day <= limit:
            return 0
        return LATE + self.scenario.working_days.between(limit, slot.day)

    def not_quorate(self, conference: Conference, slot: Slot) -> int:
        """1 when fewer agencies can be there than the quorum asks."""
        free = self.slots.availability
        there = sum(free.agency_is_there(name, slot) for name in conference.listed)
        return int(there < min(self.policy["quorum.other_agencies"], len(conference.listed)))

    def moved(self, conference: Conference, slot: Slot) -> int:
        """The price of a published booking that does not stay."""
        published = self.scenario.published(conference.name)
        if published is None:
            return 0
        told = (published.day, published.start, published.venue)
        stays = told == (slot.day, slot.start, slot.venue)
        return 0 if stays else self.of_moving(published)

    def of_moving(self, published: Booking) -> int:
        """More when invitations are out."""
        invited_until = self.scenario.as_of + self.policy["moved.invited_days"]
        return self.policy["moved.invited" if published.day <= invited_until else "moved.booked"]

    def standards(self, conference: Conference, slot: Slot) -> int:
        """Short notice, a second venue, a thin margin."""
        days, policy = self.scenario.working_days, self.policy
        notice = days.between(self.scenario.as_of, slot.day)
        margin = days.between(slot.day, self.slots.limits[conference.name].limit)
        first_choice = conference.venues[0] if conference.venues else slot.venue
        second = not conference.remote and slot.venue != first_choice
        return (policy["standards.short_notice"] * max(0, policy["notice.desired"] - notice)
                + policy["standards.second_venue"] * int(second)
                + policy["standards.thin_margin"]
                * (max(0, policy["margin"] - margin) if margin >= 0 else 0))

    def preference(self, conference: Conference, slot: Slot) -> int:
        """Working days from the target, and 2 when not as the family prefers."""
        target = self.slots.limits[conference.name].target
        away = abs(self.scenario.working_days.between(target, slot.day))
        prefers = conference.family_prefers
        missed = not prefers.is_empty and not prefers.covers(slot.day, slot.start, slot.end)
        return away + NOT_PREFERRED * int(missed)
