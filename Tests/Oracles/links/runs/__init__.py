"""Small runs of their own: what one run over all scenarios cannot show."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from links.program import Program
from links.runs.endings import exit_codes, interrupted, no_links, offline, out_of_time, slow
from links.runs.manners import kept_connections, left_alone, spread
from links.runs.memory import baseline, exempted, from_memory, signed_off
from links.runs.mending import copies, mended
from links.runs.safety import behind_proxy, redirected_inside, refused_by_proxy, without_leave
from links.runs.stage import Findings

SMALL_RUNS: Sequence[Callable[[Program], Findings]] = (
    without_leave, redirected_inside, behind_proxy, refused_by_proxy,
    exit_codes, interrupted, out_of_time, slow, no_links, offline,
    from_memory, baseline, exempted, signed_off,
    mended, copies,
    spread, kept_connections, left_alone,
)
