"""What the live link of many rooms tells, made up: levels, captions, phases, signals, calls, kiosks that come and go, sessions that end."""

import random
from datetime import UTC, datetime, timedelta
from typing import Any

from proctoring.signals import KINDS
from sync.times import rfc3339

BEGUN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
PEOPLE = (
    "Asha Rao",
    "Tomás Hernández Villalobos",
    "田中 健二",
    "अनन्या शर्मा",
    "Margarethe Oyelaran-Whitcombe",
    "Li Wei",
    "José da Silva",
    "Zoë Müller",
)
_KINDS = [kind.name for kind in KINDS[:12]]
_PHASES = ("candidate_speaking", "interviewer_speaking", "thinking", "listening")
_SAID = "we had a van that broke down at six so I called the florist and told him that it was our fault entirely"
_WORDS = _SAID.split(" ")


class BoardFeed:
    """`snapshot` first, then `changes` for each step of time; the same for the same seed."""

    def __init__(self, count: int, *, seed: int = 1, begun: datetime = BEGUN, lasts_s: float = 2400.0) -> None:
        self.count, self.now, self._lasts_s = count, begun, lasts_s
        self._draw = random.Random(seed)  # noqa: S311 - repeatable is the point
        self._number = 0
        self._made = 0
        self.rooms: dict[str, dict[str, Any]] = {}
        for place in range(count):
            room = self._room(place)
            room["elapsed_s"] = self._draw.uniform(0, lasts_s * 0.9)
            self.rooms[room["session_id"]] = room

    def snapshot(self) -> dict[str, Any]:
        """Return the whole board."""
        sessions = [dict(room) for room in self.rooms.values()]
        return self._message("snapshot") | {"sessions": sessions, "kiosks": self.kiosks()}

    def kiosks(self, *, idle: int = 6) -> list[dict[str, Any]]:
        """Return every kiosk: one a room, and some at which nobody sits."""
        return [self._kiosk(place, online=place % 4 != 3 or place < self.count) for place in range(self.count + idle)]

    def step(self, seconds: float = 0.1) -> dict[str, Any]:
        """Return what happened in the time that passed since."""
        self.now += timedelta(seconds=seconds)
        now, draw = rfc3339(self.now), self._draw
        moments: list[dict[str, Any]] = []
        changes: list[dict[str, Any]] = []
        for session_id, room in [*self.rooms.items()]:
            if room["status"] != "in_progress":
                continue
            if not room["pauses"]:
                room["elapsed_s"] += seconds
            said: dict[str, Any] = {"level": self._level(room)}
            if draw.random() < 0.4 * seconds / 0.1:
                begin = draw.randrange(len(_WORDS) - 6)
                said["captions"] = {"participant": " ".join(_WORDS[begin : begin + draw.randint(3, 6)])}
            if draw.random() < seconds:
                said["elapsed_s"] = round(room["elapsed_s"], 1)
            moments.append({"session_id": session_id, "heard_at": now, **said})
            changes += self._happened(room, seconds)
        message = self._message("changes")
        return message | {"moments": moments, "changes": changes}

    def change(self, session_id: str, **fields: Any) -> dict[str, Any]:
        """Return a message in which fields of a room change."""
        self.rooms[session_id] |= fields
        return self._message("changes") | {"moments": [], "changes": [{"session_id": session_id, "fields": fields}]}

    def _happened(self, room: dict[str, Any], seconds: float) -> list[dict[str, Any]]:
        draw, session_id = self._draw, room["session_id"]
        found = []

        def fields(**said: Any) -> None:
            room.update(said)
            found.append({"session_id": session_id, "fields": said})

        if draw.random() < seconds / 4:
            fields(phase=draw.choice(_PHASES))
        if draw.random() < seconds / 90:
            kind = draw.choice(_KINDS)
            by_kind = room["signals_by_kind"] | {kind: room["signals_by_kind"].get(kind, 0) + 1}
            fields(signals=room["signals"] + 1, signals_by_kind=by_kind)
        if draw.random() < seconds / 1800:
            fields(called_at=None if room["called_at"] else rfc3339(self.now))
        if draw.random() < seconds / 600:
            fields(pauses=[] if room["pauses"] else ["proctor"])
        if room["elapsed_s"] > self._lasts_s:
            found.append({"session_id": session_id, "gone": True})
            del self.rooms[session_id]
            anew = self._room(room["place"])
            self.rooms[anew["session_id"]] = anew
            found.append({"session_id": anew["session_id"], "entry": dict(anew)})
        return found

    def _level(self, room: dict[str, Any]) -> list[float]:
        draw = self._draw
        heard = draw.uniform(-40, -14) if room["phase"] == "candidate_speaking" else draw.uniform(-75, -60)
        said = draw.uniform(-30, -16) if room["phase"] == "interviewer_speaking" else -96.0
        return [round(heard, 1), round(said, 1)]

    def _message(self, kind: str) -> dict[str, Any]:
        self._number += 1
        return {"type": kind, "cursor": f"feed.{self._number}", "server_time": rfc3339(self.now)}

    def _kiosk(self, place: int, *, online: bool) -> dict[str, Any]:
        name = f"Room {place + 1}"
        location = ("Delhi", "Leeds", "大阪")[place % 3]
        heard = rfc3339(self.now - timedelta(minutes=place))
        return {"device_id": f"kiosk-{place}", "name": name, "location": location, "online": online, "heard_at": heard}

    def _room(self, place: int) -> dict[str, Any]:
        self._made += 1
        draw = self._draw
        states = {"focus": "active", "keys": "active", "clipboard": "active", "camera": "denied", "usb": "unsupported"}
        detectors = {name: {"state": state, "reason": "", "since": rfc3339(self.now)} for name, state in states.items()}
        return {
            "session_id": f"session-{self._made}",
            "place": place,
            "status": "in_progress",
            "participant_name": PEOPLE[self._made % len(PEOPLE)],
            "template_name": "Customer support",
            "stage_name": "First interview",
            "language": ("en", "ja", "hi", "es")[place % 4],
            "location": ("Delhi", "Leeds", "大阪")[place % 3],
            "attempt": 1,
            "started_at": rfc3339(self.now),
            "device_id": f"kiosk-{place}",
            "device_name": f"Room {place + 1}",
            "phase": draw.choice(_PHASES),
            "pauses": [],
            "locked": False,
            "suspended": False,
            "called_at": None,
            "question": 1 + place % 6,
            "questions": 6,
            "elapsed_s": 0.0,
            "limit_s": self._lasts_s,
            "turns": 0,
            "signals": 0,
            "signals_by_kind": {},
            "detectors": detectors,
            "network": {"link": "websocket", "round_trip_ms": 24, "backlog": 0},
            "attendant": {"id": "u1", "name": "Tom Bright", "since": rfc3339(self.now)} if place % 5 == 0 else None,
            "captions": {},
            "level": [-40.0, -96.0],
            "heard_at": rfc3339(self.now),
        }
