"""All scenarios, by family."""

from __future__ import annotations

from collections.abc import Mapping

from links.scenario import Scenario
from links.table.damage import DAMAGE
from links.table.patience import PATIENCE
from links.table.places import PLACES
from links.table.pretence import PRETENCE
from links.table.redirects import REDIRECTS
from links.table.spelling import SPELLING
from links.table.statuses import STATUSES
from links.table.trust import TRUST
from links.table.walls import WALLS

FAMILIES: Mapping[str, tuple[Scenario, ...]] = {
    "Statuses": STATUSES,
    "Redirects": REDIRECTS,
    "Patience": PATIENCE,
    "Damage": DAMAGE,
    "Trust": TRUST,
    "Walls": WALLS,
    "Pretence": PRETENCE,
    "Places": PLACES,
    "Spelling": SPELLING,
}
SCENARIOS = tuple(scenario for family in FAMILIES.values() for scenario in family)
