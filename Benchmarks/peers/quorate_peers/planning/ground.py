"""All that a peer is handed: the scenario, who is free, slots and prices."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..scenario.reader import read_scenario
from ..scenario.tables import Scenario
from .availability import Availability
from .prices import Prices
from .slots import Slots


@dataclass(frozen=True, slots=True)
class Ground:
    """What planning stands on."""

    scenario: Scenario
    availability: Availability
    slots: Slots
    prices: Prices


def read_ground(folder: Path) -> Ground:
    """A folder, ready to be planned; what is fixed holds its resources already."""
    scenario = read_scenario(folder)
    availability = Availability(scenario)
    slots = Slots(scenario, availability)
    for booking in scenario.fixed():
        conference = scenario.conferences[booking.conference]
        availability.hold_fixed(conference, booking, slots.of_booking(booking))
    return Ground(scenario, availability, slots, Prices(slots))
