"""One who watches: what waits to be sent, in a space that is bounded whatever happens.

States are never dropped: whoever can't keep up with them is given the whole board anew. Of levels and captions only the newest of each
session waits, and how many made way is told.
"""

import asyncio
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from sync.server.live.entries import Entry

MOST_WAITING = 4096
"""Changes that wait for one watcher; beyond it the whole board is less than what is behind."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody watches: everything, or the sessions of a location, or these sessions."""

    location: str | None = None
    sessions: frozenset[str] = frozenset()

    def fits(self, entry: Entry) -> bool:
        """Whether this session is among them."""
        if self.sessions:
            return entry.session_id in self.sessions
        return self.location is None or entry.location == self.location

    def fits_kiosk(self, kiosk: dict[str, Any]) -> bool:
        """Whether this kiosk is among them; whoever watches named sessions is told of no others."""
        return not self.sessions and (self.location is None or kiosk["location"] == self.location)


@dataclass(frozen=True, slots=True)
class Frame:
    """What goes out at once. `snapshot` asks for the whole board first: the changes are in it."""

    snapshot: bool
    changes: tuple[str, ...] = ()
    moments: tuple[dict[str, Any], ...] = ()
    dropped: dict[str, int] = field(default_factory=dict)


class Watcher:
    """Lives on the hub's loop. `woken` is set while anything waits."""

    def __init__(self, wanted: Wanted) -> None:
        self.wanted = wanted
        self.woken = asyncio.Event()
        self._changes: list[str] = []
        self._moments: dict[str, dict[str, Any]] = {}
        self._dropped = {"levels": 0, "captions": 0}
        self._behind = True  # begins with the whole board

    def start_over(self, wanted: Wanted | None = None) -> None:
        """Give the whole board next, of what is wanted now."""
        self.wanted = wanted or self.wanted
        self._behind = True
        self._changes.clear()
        self._moments.clear()
        self.woken.set()

    def resume(self, missed: Iterable[str]) -> None:
        """Go on with what was missed instead of the whole board."""
        self._behind = False
        self._changes = [*missed]
        self.woken.set()

    def change(self, text: str) -> None:
        """Take a change, as it is sent."""
        if self._behind:
            return
        if len(self._changes) >= MOST_WAITING:
            self.start_over()
            return
        self._changes.append(text)
        self.woken.set()

    def moment(self, session_id: str, said: dict[str, Any]) -> None:
        """Take something whose newest value is all that matters: `level`, `captions`, the time."""
        if self._behind:
            return
        waiting = self._moments.setdefault(session_id, {"session_id": session_id})
        if "level" in waiting and "level" in said:
            self._dropped["levels"] += 1
        if "captions" in said and "captions" in waiting:
            self._dropped["captions"] += 1
            said = {**said, "captions": {**waiting["captions"], **said["captions"]}}
        waiting.update(said)
        self.woken.set()

    def collect(self) -> Frame:
        """Return what waits, and wait for the next."""
        self.woken.clear()
        dropped = {name: count for name, count in self._dropped.items() if count}
        self._dropped = dict.fromkeys(self._dropped, 0)
        if self._behind:
            self._behind = False
            return Frame(snapshot=True, dropped=dropped)
        changes, self._changes = tuple(self._changes), []
        moments, self._moments = tuple(self._moments.values()), {}
        return Frame(snapshot=False, changes=changes, moments=moments, dropped=dropped)


def written(kind: str, cursor: str, now: str, frame: Frame, **more: Any) -> str:  # noqa: ANN401 - what JSON takes
    """Return a frame as it is sent; its changes are text already, written once for all who watch."""
    head = {"type": kind, "cursor": cursor, "server_time": now, **more}
    if frame.dropped:
        head["dropped"] = frame.dropped
    if kind == "changes":
        head["moments"] = list(frame.moments)
    text = json.dumps(head, ensure_ascii=False, separators=(",", ":"))
    return text if kind != "changes" else f'{text[:-1]},"changes":[{",".join(frame.changes)}]}}'
