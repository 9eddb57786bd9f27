"""Keeps scores from those who may manage webhooks and nothing more: an endpoint of theirs is told none, and the log shows them none."""

import json
from collections.abc import Collection
from typing import Any

from sync.server.principals import Principal, Scope
from sync.server.problems import Problem

TELL_SCORES = frozenset({"session.scored", "scorecard.revised"})
"""Events that say how somebody did; an endpoint that names no events is told these too."""

_SCORES = ("score", "passed", "recommendation")


def refuse_scores(by: Principal, events: Collection[str]) -> None:
    """Raise the 403 problem where an endpoint that asks for these events would tell somebody what they may not read themselves."""
    if Scope.RESULTS_READ in by.scopes or (events and not TELL_SCORES & set(events)):
        return
    named = ", ".join(sorted(TELL_SCORES))
    raise Problem(
        403,
        "not-allowed",
        "Not allowed",
        f"{named} tell scores: that takes {Scope.RESULTS_READ}; name the other events instead",
        extra={"scopes": sorted({Scope.RESULTS_READ, Scope.WEBHOOKS})},
    )


def shown_to(by: Principal, body: str) -> dict[str, Any]:
    """Return what a delivery carries, without scores for whoever may not read them."""
    found: dict[str, Any] = json.loads(body)
    if Scope.RESULTS_READ in by.scopes:
        return found
    for about in found.get("data", {}).values():
        about.update({name: None for name in _SCORES if name in about})
    return found
