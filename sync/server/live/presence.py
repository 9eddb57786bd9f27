"""Who watches just now, at this process or another: for colleagues to see, and to ask again whether somebody still may."""

import asyncio
from collections.abc import Callable, Collection, Sequence
from typing import Any

GONE_AFTER_S = 25.0
"""How long somebody counts as watching elsewhere since that was last said."""

_TOGETHER = 100
"""Ids in one message to the other processes."""


class Presence:
    """Lives on the hub's loop. `now` is monotonic, in seconds; `tell` tells the other processes."""

    def __init__(self, now: Callable[[], float], tell: Callable[[dict[str, Any]], None]) -> None:
        self._now = now
        self._tell = tell
        self._here: dict[str, list[asyncio.Event]] = {}
        self._elsewhere: dict[str, float] = {}

    def came(self, own_id: str) -> asyncio.Event:
        """Take that somebody watches here; the event is set whenever it is in doubt whether they still may."""
        doubt = asyncio.Event()
        connections = self._here.setdefault(own_id, [])
        connections.append(doubt)
        if len(connections) == 1:
            self._tell({"t": "here", "ids": [own_id]})
        return doubt

    def left(self, own_id: str, doubt: asyncio.Event) -> None:
        """Take that one of their connections is gone."""
        connections = self._here.get(own_id, [])
        if doubt in connections:
            connections.remove(doubt)
        if not connections:
            self._here.pop(own_id, None)
            self._tell({"t": "away", "ids": [own_id]})

    def online(self) -> frozenset[str]:
        """Return who watches, anywhere."""
        since = self._now() - GONE_AFTER_S
        self._elsewhere = {own_id: at for own_id, at in self._elsewhere.items() if at > since}
        return frozenset((*self._here, *self._elsewhere))

    def doubt(self, ids: Collection[str]) -> None:
        """Have it asked at once whether these still may watch here."""
        for own_id in ids:
            for each in self._here.get(own_id, ()):
                each.set()

    def announce(self) -> None:
        """Tell the other processes who is here; now and then, for what was said may have been lost."""
        ids = [*self._here]
        for first in range(0, len(ids), _TOGETHER):
            self._tell({"t": "here", "ids": ids[first : first + _TOGETHER]})

    def heard(self, kind: str, ids: Sequence[object]) -> None:
        """Take what another process tells: here, away, or in doubt."""
        named = [each for each in ids if isinstance(each, str)]
        match kind:
            case "here":
                self._elsewhere |= dict.fromkeys(named, self._now())
            case "away":
                for own_id in named:
                    self._elsewhere.pop(own_id, None)
            case _:
                self.doubt(named)
