"""`vivavoce set-pin`: asks a proctor for the PIN that leaving the kiosk takes."""

import getpass
import sys
from pathlib import Path

from app.errors import BadUsage
from app.pin import set_pin
from app.settings import read_settings


def run(config: Path | None, *, data_dir: Path | None) -> int:
    """Ask twice at a terminal, or read one line from standard input, and keep the PIN's hash."""
    settings = read_settings(config, data_dir=data_dir)
    if sys.stdin.isatty():
        pin = getpass.getpass("New PIN (4 to 12 digits): ")
        if getpass.getpass("Once more: ") != pin:
            raise BadUsage("The two differ", "nothing was changed")
    else:
        pin = sys.stdin.readline(64).strip()
    set_pin(settings.data_dir, pin)
    print(f"The PIN is set for {settings.data_dir}.")
    return 0
