"""`vivavoce proctor` and `vivavoce admin`: the two desks."""

from pathlib import Path

from app.errors import NotInstalled
from app.settings import read_settings
from app.virtual_screen import has_screen
from engine.clock import SystemClock


def run(role: str, config: Path | None, *, server: str) -> int:
    """Open a desk; return once it was closed."""
    settings = read_settings(config)
    if not has_screen():
        raise NotInstalled("There is no screen here", "start it from a graphical session")
    try:
        from app.desk.opening import Opening, run_desk

        if role == "proctor":
            from app.proctor.role import PROCTOR

            chosen = PROCTOR
        else:
            from app.admin.role import ADMIN, with_voices
            from app.sessions.rehearsing import Rehearsing

            chosen = with_voices(ADMIN, Rehearsing(settings, SystemClock()))
    except ImportError as exc:
        raise NotInstalled("Qt can't load", f"{exc}; `python3 packaging/bootstrap.py run doctor` installs it") from exc
    run_desk(chosen, Opening(server or settings.desk.server, settings.desk.certificates, settings.log_level))
    return 0
