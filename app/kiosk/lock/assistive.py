"""Whether assistive technology runs on this machine: what the lock must not be in the way of, and the watch expects."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import psutil

KNOWN = frozenset(
    {"orca", "brltty", "espeakup", "dasher", "onboard", "florence", "kmag", "xvkbd", "emacspeak"}
    | {"nvda", "narrator", "jfw", "zoomtext", "magnify", "osk", "dragon", "natspeak"}
    | {"voiceover"}
)
"""File names of executables, without suffix and in lower case; the organisation's settings add to them."""


def assistive_running(also: Iterable[str] = ()) -> str:
    """Return the name of an assistive program of this user's that runs, or an empty string."""
    wanted = KNOWN | {name.lower() for name in also}
    return next((name for name in _programs() if name in wanted), "")


def _programs() -> Iterator[str]:
    """Yield each process's program; a script's own file where the executable is only its interpreter (Orca is one)."""
    for process in psutil.process_iter():
        try:
            executable = Path(process.exe()).stem.lower()
            if executable.startswith("python"):
                yield from (Path(part).stem.lower() for part in process.cmdline()[1:2])
            yield executable
        except (psutil.Error, OSError):
            continue
