"""All rooms, folded from the live link's messages: one truth for whatever shows them, and what of it is new.

No Qt and no clock: the caller says when (nanoseconds of a monotonic clock) a message came. Ages are told by the server's clock, which the
messages carry, so that a wrong clock at the desk changes nothing.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from app.proctor.live.reading import mapping, rows, seconds_at, text
from app.proctor.live.room import MOMENTS, Kiosk, Pulse, Room, Told, kiosk_of, pulse_of, room_of, told_of

MOST_ROOMS = 5000
"""Rooms that are kept; the server's board holds fewer."""


@dataclass(slots=True)
class News:
    """What changed: rooms whose state did, rooms of which something of the moment did, those that left, facts in the order they came.

    `whole` says that everything was told anew, and that facts in between may not have been told at all.
    """

    whole: bool = False
    rooms: set[str] = field(default_factory=set)
    pulses: set[str] = field(default_factory=set)
    gone: set[str] = field(default_factory=set)
    kiosks: set[str] = field(default_factory=set)
    facts: list[Told] = field(default_factory=list)

    def __bool__(self) -> bool:
        """Whether anything changed."""
        return bool(self.whole or self.rooms or self.pulses or self.gone or self.kiosks or self.facts)


class Rooms:
    """Feed it with `take`; read `all`, `pulses` and `kiosks`, by id; call `news` for what changed since it was last called."""

    def __init__(self) -> None:
        self.all: dict[str, Room] = {}
        self.pulses: dict[str, Pulse] = {}
        self.kiosks: dict[str, Kiosk] = {}
        self.told_once = False
        """Whether the whole board was ever told: before it, nothing is known, rather than nothing there."""
        self._raw: dict[str, dict[str, Any]] = {}
        self._news = News()
        self._stale: set[str] = set()
        self._server_s = 0.0
        self._at_ns: int | None = None

    def take(self, messages: Iterable[Mapping[str, Any]], now_ns: int) -> None:
        """Take messages in, in order."""
        for message in messages:
            if (at := seconds_at(message.get("server_time"))) is not None:
                self._server_s, self._at_ns = at, now_ns
            if message.get("type") == "snapshot":
                self._snapshot(message)
            for change in rows(message.get("changes")):
                self._change(change)
            for moment in rows(message.get("moments")):
                self._moment(moment)
        for session_id in self._stale:
            self.all[session_id] = room_of(session_id, self._raw[session_id])
        self._stale.clear()

    def news(self) -> News:
        """Return what changed since this was last called."""
        news, self._news = self._news, News()
        return news

    def server_now(self, now_ns: int) -> float:
        """Return the server's time at a monotonic moment, as seconds since 1970: what it last said, and what has passed since."""
        return self._server_s + (0.0 if self._at_ns is None else max(0, now_ns - self._at_ns) / 1e9)

    def age_s(self, session_id: str, now_ns: int) -> float | None:
        """Return how long ago anything was heard of a room; None where nothing ever was."""
        pulse = self.pulses.get(session_id)
        if pulse is None or pulse.heard_at is None:
            return None
        return max(0.0, self.server_now(now_ns) - pulse.heard_at)

    def left_s(self, session_id: str, now_ns: int) -> float | None:
        """Return how much time is left (below nought: over time), None where it is not known. It stands still while the room does."""
        room, pulse = self.all.get(session_id), self.pulses.get(session_id)
        if room is None or pulse is None or room.limit_s is None or pulse.elapsed_s is None or not room.running:
            return None
        passed = 0.0 if room.still or pulse.elapsed_at is None else self.server_now(now_ns) - pulse.elapsed_at
        return room.limit_s - pulse.elapsed_s - max(0.0, passed)

    def kiosk(self, room: Room) -> Kiosk | None:
        """Return the kiosk that a room is at."""
        return self.kiosks.get(room.device_id)

    def _snapshot(self, message: Mapping[str, Any]) -> None:
        before = set(self.all)
        self._raw, self.pulses, self.kiosks, self.all = {}, {}, {}, {}
        self._stale.clear()
        for raw in rows(message.get("sessions")):
            self._entry(text(raw.get("session_id"), 64), raw)
        for raw in rows(message.get("kiosks")):
            self._kiosk(raw)
        self.told_once = True
        self._news.whole = True
        self._news.gone |= before - set(self._raw)
        self._news.gone -= set(self._raw)

    def _change(self, change: Mapping[str, Any]) -> None:
        if "kiosk" in change:
            self._kiosk(mapping(change["kiosk"]))
            return
        session_id = text(change.get("session_id"), 64)
        if isinstance(change.get("entry"), Mapping):
            self._entry(session_id, change["entry"])
        if change.get("gone") is True:
            self._remove(session_id)
            return
        if session_id not in self._raw:
            return  # of a room that was never told of: the next snapshot will
        if fields := mapping(change.get("fields")):
            self._fields(session_id, fields)
        if event := mapping(change.get("event")):
            self._news.facts.append(told_of(session_id, event))

    def _entry(self, session_id: str, raw: Mapping[str, Any]) -> None:
        if not session_id or (session_id not in self._raw and len(self._raw) >= MOST_ROOMS):
            return
        self._raw[session_id] = dict(raw)
        self.pulses[session_id] = pulse_of(raw, self._server_s)
        self._touched(session_id)

    def _fields(self, session_id: str, fields: Mapping[str, Any]) -> None:
        raw, pulse = self._raw[session_id], self.pulses[session_id]
        if not {"pauses", "locked"}.isdisjoint(fields):
            pulse.stand(self._server_s, moved=not (raw.get("pauses") or raw.get("locked")))
        raw |= fields
        if of_the_moment := {name: fields[name] for name in MOMENTS if name in fields}:
            pulse.take(of_the_moment, self._server_s)
            if of_the_moment.get("captions") == {}:
                pulse.captions.clear()
        self._touched(session_id)

    def _moment(self, moment: Mapping[str, Any]) -> None:
        session_id = text(moment.get("session_id"), 64)
        pulse = self.pulses.get(session_id)
        if pulse is not None:
            pulse.take(moment, self._server_s)
            self._news.pulses.add(session_id)

    def _kiosk(self, raw: Mapping[str, Any]) -> None:
        kiosk = kiosk_of(raw)
        if kiosk.device_id and (kiosk.device_id in self.kiosks or len(self.kiosks) < MOST_ROOMS):
            self.kiosks[kiosk.device_id] = kiosk
            self._news.kiosks.add(kiosk.device_id)

    def _remove(self, session_id: str) -> None:
        if self._raw.pop(session_id, None) is not None:
            self.all.pop(session_id, None)
            self.pulses.pop(session_id, None)
            self._stale.discard(session_id)
            self._news.rooms.discard(session_id)
            self._news.pulses.discard(session_id)
            self._news.gone.add(session_id)

    def _touched(self, session_id: str) -> None:
        self._stale.add(session_id)
        self._news.rooms.add(session_id)
        self._news.gone.discard(session_id)
