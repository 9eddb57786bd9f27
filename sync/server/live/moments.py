"""What kiosks tell of the moment, in the terms of the board: what stays until it changes, and what only matters now."""

from typing import Any

from sync.server.live.messages import CaptionMessage, LevelMessage, Momentary

WEBSOCKET, POLLING = "websocket", "polling"
"""The ways by which a kiosk is reached."""

Told = dict[str, dict[str, Any]]
"""What a kiosk tells of itself: `state` has fields of an entry that stay, `moment` those of which only the newest matters."""


def told_by(said: Momentary, link: str) -> Told:
    """Return what changes how a session stands (`state`), and what matters only now (`moment`)."""
    if isinstance(said, LevelMessage):
        return {"moment": {"level": [said.heard_dbfs, said.said_dbfs]}}
    if isinstance(said, CaptionMessage):
        return {"moment": {"captions": {said.speaker: said.text}}}
    state: dict[str, Any] = {"phase": said.phase, "suspended": said.suspended}
    state |= {
        name: getattr(said, name) for name in ("question", "questions", "limit_s") if getattr(said, name) is not None
    }
    network = {"link": link, "round_trip_ms": said.round_trip_ms, "backlog": said.backlog}
    moment: dict[str, Any] = {"network": network}
    if said.elapsed_s is not None:
        moment["elapsed_s"] = said.elapsed_s
    return {"state": state, "moment": moment}
