"""The life that every detector of sound shares: connect, look, wait for a change, look again; say when the server is away, and look for it."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from proctoring.detector import Report
from proctoring.pulse.sound_server import Picture, SoundServer
from proctoring.signals import HealthState
from proctoring.sources import SourceUnavailable, look_while_there
from proctoring.stopping import Stop

_LISTEN_S: Final = 0.25
"""How long one wait for a change lasts: libpulse waits by itself, so this bounds how late a wish to stop is seen."""

_SETTLE_S: Final = 0.03
"""A stream that begins is told in several changes within some milliseconds: look once after them."""

_SETTLINGS: Final = 4
"""A server that never stops changing is looked at all the same."""


def watch_sound(
    client: str,
    report: Report,
    stop: Stop,
    *,
    seen: Callable[[Picture], None],
    unseen: Callable[[], None],
    standing: Callable[[Picture], Mapping[str, Any]],
) -> None:
    """Call `seen` with what is there, at once and after each change, until told to stop; `unseen` when the server goes.

    `standing` says how things stand, for the snapshots at the watch's beginning and end.
    """
    said_first = False

    def look() -> None:
        nonlocal said_first
        with SoundServer(f"vivavoce {client}") as server:
            picture = server.picture()
            report.health(HealthState.ACTIVE)
            if not said_first:
                report.snapshot({"server": picture.server, **standing(picture)})
                said_first = True
            try:
                seen(picture)
                _until_stopped(server, report, stop, seen)
                report.snapshot({"server": picture.server, **standing(server.picture())})
            except SourceUnavailable:
                unseen()
                raise

    look_while_there(look, report, stop)


def _until_stopped(server: SoundServer, report: Report, stop: Stop, seen: Callable[[Picture], None]) -> None:
    while not stop.is_set():
        if server.changed(_LISTEN_S):
            for _ in range(_SETTLINGS):
                if not server.changed(_SETTLE_S):
                    break
            seen(server.picture())
        report.alive()
