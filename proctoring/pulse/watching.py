"""The life that every detector of sound shares: look at what is there, again after each change; say when the server is away."""

from collections.abc import Callable, Mapping
from typing import Any

from proctoring.detector import Report
from proctoring.pulse.reading import shared_reading
from proctoring.pulse.sound_server import Picture
from proctoring.signals import HealthState
from proctoring.sources import SourceUnavailable, look_while_there
from proctoring.stopping import Stop


def watch_sound(
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
    newest: Picture | None = None
    said_first = False

    def look() -> None:
        nonlocal newest, said_first
        with shared_reading() as ear:
            newest = None
            try:
                while not stop.is_set():
                    picture = ear.news(stop)
                    report.alive()
                    if picture is None:
                        continue
                    if newest is None:
                        report.health(HealthState.ACTIVE)
                    newest = picture
                    if not said_first:
                        report.snapshot({"server": picture.server, **standing(picture)})
                        said_first = True
                    seen(picture)
            except SourceUnavailable:
                newest = None
                unseen()
                raise

    look_while_there(look, report, stop)
    if newest is not None:
        report.snapshot({"server": newest.server, **standing(newest)})
