"""Where models live: one folder for all users of a machine where it can be written, else one of the user's own; both are searched."""

import os
import stat
import sys
from collections.abc import Sequence
from pathlib import Path

from platformdirs import site_data_path, user_data_path

from engine.models.errors import StoreNotWritable

READABLE_FOLDER = 0o755
READABLE_FILE = 0o644


def search_path(override: Path | None = None) -> tuple[Path, ...]:
    """Return the folders searched for models, the first one first; `override` is then the only one."""
    if override is not None:
        return (override.expanduser().absolute(),)
    return machine_folder(), user_data_path("vivavoce") / "models"


def machine_folder() -> Path:
    """Return the folder that all users of this machine share."""
    if sys.platform in {"win32", "darwin"}:
        return site_data_path("vivavoce", appauthor=False) / "models"
    return Path("/var/lib/vivavoce/models")


def folder_to_write(paths: Sequence[Path]) -> Path:
    """Return the first of `paths` that this user may write, made if missing. Raises `StoreNotWritable` naming them all."""
    reasons = []
    for path in paths:
        existing = next(place for place in (path, *path.parents) if os.path.lexists(place))
        if not os.path.isdir(existing):  # noqa: PTH112 - unlike pathlib's, it never raises
            reasons.append(f"{existing} is not a folder")
        elif not os.access(existing, os.W_OK | os.X_OK):
            reasons.append(f"{existing} can't be written")
        else:
            try:
                make_folder(path)
            except OSError as exc:
                reasons.append(f"{path}: {exc.strerror or exc}")
            else:
                return path
    raise StoreNotWritable(
        "The models folder can't be written",
        f"{'; '.join(reasons)}: run the command with sudo, or choose a folder with VIVAVOCE_MODELS_DIR",
    )


def make_folder(path: Path) -> None:
    """Make `path` and what is missing above it, readable by every user whatever the umask; what exists keeps its permissions."""
    for folder in reversed([place for place in (path, *path.parents) if not place.exists()]):
        folder.mkdir(exist_ok=True)
        folder.chmod(READABLE_FOLDER)


def writable_by_everyone(path: Path) -> bool:
    """Whether any user of the machine could plant something in `path`; a sticky folder still lets them add to it."""
    return sys.platform != "win32" and bool(path.stat().st_mode & stat.S_IWOTH)
