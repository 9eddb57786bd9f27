"""The proctor's PIN: what it takes to leave the kiosk. Kept as an argon2id hash beside the ledger, never as it is."""

import os
import re
from pathlib import Path

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from app.errors import AppError, BadUsage

FILE = "proctor.pin"
SHAPE = re.compile(r"\d{4,12}")


class PinNotKept(AppError):
    """The data folder takes no PIN."""


class PinMissing(AppError):
    """No PIN was set, so nobody could ever leave the kiosk."""


def set_pin(data_dir: Path, pin: str) -> None:
    """Keep the hash of `pin` (4 to 12 digits). Raises `BadUsage` for anything else, `PinNotKept` where it can't be written."""
    if not SHAPE.fullmatch(pin):
        raise BadUsage("That is not a PIN", "it must be 4 to 12 digits")
    try:
        data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_hash(data_dir, PasswordHasher().hash(pin))
    except OSError as exc:
        raise PinNotKept(
            "The PIN can't be kept", f"{data_dir}: {exc.strerror or exc}; check that it is a folder and who owns it"
        ) from exc


def write_hash(data_dir: Path, hashed: str) -> None:
    """Put the hash in place, whole or not at all. Raises OSError."""
    fresh = data_dir / f".{FILE}.new"
    fresh.unlink(missing_ok=True)
    with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
        file.write(hashed)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(data_dir / FILE)


def require_pin(data_dir: Path) -> None:
    """Raise `PinMissing` unless a PIN was set."""
    if not (data_dir / FILE).is_file():
        raise PinMissing("No proctor's PIN is set", "leaving the kiosk takes one: run `vivavoce set-pin` first")


def pin_matches(data_dir: Path, pin: str) -> bool:
    """Whether `pin` is the one that was set; takes as long for a wrong one as for a right one."""
    require_pin(data_dir)
    stored = (data_dir / FILE).read_text(encoding="ascii")
    try:
        return PasswordHasher().verify(stored, pin[:64])
    except (VerificationError, InvalidHashError):
        return False
