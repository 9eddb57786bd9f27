"""What a person has chosen at this desk: server, language, colours, size. Kept in a small file of their own; never a password."""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

import structlog
from platformdirs import user_config_path

from app.desk.taking_turns import turn_at
from sync.whole_files import write_whole

log = structlog.get_logger()

FILE = "desk.json"
THEMES = ("system", "light", "dark", "high_contrast")
ZOOMS = (0.9, 1.0, 1.15, 1.35, 1.6)
_MOST = 1 << 20


@dataclass(frozen=True, slots=True)
class Preferences:
    """`kept` holds what a page remembers, by the page's own name: small JSON values, such as saved filters."""

    server: str = ""
    email: str = ""
    language: str = ""
    theme: str = "system"
    zoom: float = 1.0
    reduced_motion: bool = False
    kept: Mapping[str, Any] = field(default_factory=dict)


class PreferenceFile:
    """The file, read once. A broken one is put aside and forgotten: preferences are never worth a desk that does not open.

    Two desks of one person share it: what is chosen at one is written beside what the other has chosen meanwhile, and changes nothing at
    that one before it is opened again.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.path = (folder or user_config_path("vivavoce")) / FILE
        self.now = _checked(_read(self.path) or {})

    def change(self, **changes: Any) -> None:  # noqa: ANN401 - the fields of Preferences
        """Keep other values from now on; where the file can't be written they hold until the desk closes."""
        self.now = replace(self.now, **changes)
        self._write(lambda said: said | changes)

    def kept(self, name: str) -> Any:  # noqa: ANN401 - any JSON value
        """Return what a page remembered, None for nothing."""
        return self.now.kept.get(name)

    def keep(self, name: str, value: Any) -> None:  # noqa: ANN401 - any JSON value
        """Remember a page's value."""
        self.now = replace(self.now, kept={**self.now.kept, name: value})
        self._write(lambda said: said | {"kept": {**_kept(said), name: value}})

    def _write(self, changed: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
        """Change the file as it is now, whoever wrote it last; one that is gone or broken is written anew."""
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with turn_at(self.path.with_name(f"{FILE}.lock")):
                said = _read(self.path)
                whole = changed(asdict(self.now) if said is None else said)
                write_whole(self.path, json.dumps(whole, ensure_ascii=False, indent=1).encode())
        except OSError as exc:
            log.warning("preferences.not_kept", error=type(exc).__name__)


def _read(path: Path) -> dict[str, Any] | None:
    """Return what the file says; None where there is none, or it makes no sense."""
    try:
        said = json.loads(path.read_bytes()[:_MOST])
    except FileNotFoundError:
        return None
    except (OSError, ValueError, RecursionError) as exc:
        log.warning("preferences.unreadable", error=type(exc).__name__)
        return None
    return said if isinstance(said, dict) else None


def _kept(said: Mapping[str, Any]) -> Mapping[str, Any]:
    kept = said.get("kept")
    return kept if isinstance(kept, dict) else {}


def _checked(said: Mapping[str, Any]) -> Preferences:
    """Return what can be used of it; anything else is as if it was never said."""
    usual = Preferences()
    fitting = {
        each.name: said[each.name]
        for each in fields(Preferences)
        if each.name in said and isinstance(said[each.name], type(getattr(usual, each.name)))
    }
    chosen = replace(usual, **fitting)
    theme = chosen.theme if chosen.theme in THEMES else usual.theme
    zoom = chosen.zoom if chosen.zoom in ZOOMS else usual.zoom
    return replace(chosen, theme=theme, zoom=zoom)
