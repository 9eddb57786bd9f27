"""A session's result, fetched and understood on the network's thread, so that the window only has to show it."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.admin.results.reading import Result, read_result
from app.admin.results.scores import NO_RUBRIC, Rubric, read_rubric
from app.admin.results.signals import Signals, read_signals
from app.desk.errors import Refused
from app.desk.server import Server


@dataclass(frozen=True, slots=True)
class Opened:
    """Everything that is asked for at once. `recording_url` is the first link to the recording, empty for none."""

    result: Result
    signals: Signals
    rubric: Rubric
    rubric_said: Mapping[str, Any]
    recording_url: str


async def opened(server: Server, session_id: str, *, blind: bool = False) -> Opened:
    """Return a session's result; `blind`, without anything that anybody made of it, and without signals. Raises `AppError`."""
    without = {"without": ["scores", "signals"]} if blind else {}
    record, rubric = await asyncio.gather(
        server.get(f"/sessions/{session_id}/record", without), _rubric(server, session_id)
    )
    return await server.thread.run(_understood(record, rubric))


async def _rubric(server: Server, session_id: str) -> Mapping[str, Any]:
    try:
        said: Mapping[str, Any] = await server.get(f"/sessions/{session_id}/rubric")
    except Refused:  # erased, or of a kind that can't be read any more
        return {}
    return said


async def _understood(record: Mapping[str, Any], rubric: Mapping[str, Any]) -> Opened:
    result = read_result(record)
    return Opened(
        result,
        read_signals(record.get("authenticity_signals") or {}, result.started_at),
        read_rubric(rubric) if rubric else NO_RUBRIC,
        rubric,
        str(record.get("recording_url") or ""),
    )
