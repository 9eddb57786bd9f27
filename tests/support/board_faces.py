"""Rooms and tiles for the board's tests."""

from typing import Any

from app.proctor.board.face import Face, Seen, face_of
from app.proctor.live.room import Kiosk, kiosk_of, pulse_of, room_of

NOW = 1_772_442_000.0
"""2026-03-02T09:00:00Z."""


def told(**said: Any) -> dict[str, Any]:
    return {
        "status": "in_progress",
        "participant_name": "Asha Rao",
        "stage_name": "First interview",
        "device_id": "k1",
        "device_name": "Room 4",
        "heard_at": "2026-03-02T09:00:00.000Z",
        **said,
    }


def face(session_id: str = "s1", *, kiosk: Kiosk | None = None, **said: Any) -> Face:
    names = ("me", "now_s", "age_s", "left_s", "unseen", "pinned", "connected")
    given: dict[str, Any] = {"me": "u1", "now_s": NOW, "age_s": 0.0}
    given |= {name: said.pop(name) for name in names if name in said}
    raw = told(**said)
    return face_of(room_of(session_id, raw), pulse_of(raw, NOW), kiosk, Seen(**given))


def offline(name: str = "Room 4", heard_at: str = "2026-03-02T08:59:00.000Z") -> Kiosk:
    return kiosk_of({"device_id": "k1", "name": name, "online": False, "heard_at": heard_at})
