"""The kiosks of the made-up office: where they stand, how each is, and the clock that they and their server live by."""

import time
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from tests.support.serving import BEGUN

ROOMS = (
    ("Room 1, left", "Leeds"),
    ("Room 1, right", "Leeds"),
    ("Room 2", "Leeds"),
    ("Aula Magna, puesto 12 junto a la ventana", "Madrid"),
    ("大阪 第三面接室", "大阪"),
    ("Spare kiosk", None),
)


class LivedClock:
    """A clock that can be moved, and that goes on by itself while `ticking`: what a server has that somebody looks at."""

    def __init__(self, now: datetime = BEGUN, *, ticking: bool = False) -> None:
        self._now, self._ns, self._ticking = now, 5_000_000_000, ticking
        self._since = time.monotonic_ns()

    def utc(self) -> datetime:
        return self._now + timedelta(microseconds=self._passed() / 1000)

    def monotonic_ns(self) -> int:
        return self._ns + self._passed()

    def advance(self, seconds: float) -> None:
        self._now += timedelta(seconds=seconds)
        self._ns += round(seconds * 1e9)

    def _passed(self) -> int:
        return time.monotonic_ns() - self._since if self._ticking else 0


@dataclass(frozen=True)
class EnrolledKiosk:
    """A kiosk: its id, what it is called, and the token it shows."""

    id: str
    name: str
    location: str | None
    token: str

    @property
    def shows(self) -> dict[str, str]:
        return {"authorization": f"Bearer {self.token}"}


def status_of(number: int, *, late: bool) -> dict[str, Any]:
    """Return what a kiosk of `ROOMS` says of itself: each has a trouble of its own; one that is `late` has much to deliver."""
    return {
        "backlog_events": 1240 if late else 3 * number,
        "backlog_bytes": 48_000_000 if late else 0,
        "backlog_files": 4 if late else 0,
        "version": "1.4.0" if number else "1.3.2",
        "engines": {"stt": "pocketsphinx 5.1.1", "tts": "espeak-ng 1.51", "evaluator": "built-in 1"},
        "free_disk_bytes": 900_000_000 if number == 2 else 52_428_800_000,
        "detectors": {
            "x11_focus": {"health": "active", "reason": ""},
            "clipboard": {
                "health": "failed" if number == 1 else "active",
                "reason": "the display is gone" if number == 1 else "",
            },
            "camera": {"health": "unsupported", "reason": "there is no camera"},
        },
        "clock_offset_ms": -120 * number,
        "refused_sessions": 1 if late else 0,
    }
