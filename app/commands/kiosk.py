"""`vivavoce kiosk`: the window at the assessment centre."""

from collections.abc import Callable
from pathlib import Path

from app.errors import NotInstalled
from app.pin import require_pin
from app.settings import KioskSettings, read_settings
from app.virtual_screen import has_screen


def run(config: Path | None, *, data_dir: Path | None, windowed: bool) -> int:
    """Open the kiosk; return once a proctor left it."""
    settings = read_settings(config, data_dir=data_dir)
    require_pin(settings.data_dir)
    if not has_screen():
        raise NotInstalled(
            "There is no screen here", "start it from a graphical session; `vivavoce demo` brings its own"
        )
    if windowed:
        kiosk = KioskSettings(**{**settings.kiosk.model_dump(), "full_screen": False})
        settings = settings.model_copy(update={"kiosk": kiosk})
    run_kiosk = load_kiosk()
    run_kiosk(settings)
    return 0


def load_kiosk() -> Callable[..., None]:
    """Load the window; say what is missing where Qt can't load."""
    try:
        from app.bootstrap import run_kiosk
    except ImportError as exc:
        raise NotInstalled("Qt can't load", f"{exc}; `python3 packaging/bootstrap.py run doctor` installs it") from exc
    return run_kiosk
