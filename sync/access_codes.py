"""Access codes: forty random bits that a person can read aloud, type on any keyboard, and not mistake."""

import hashlib
import hmac
import secrets
import unicodedata
from collections.abc import Callable
from pathlib import Path

from sync.errors import FolderUnusable
from sync.whole_files import write_whole

KEY_FILE = "codes.key"

LENGTH = 8

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32: no I, L, O, U
_LOOK_ALIKES = str.maketrans({"I": "1", "L": "1", "O": "0", "U": "V"})
_MAX_TYPED = 64


def new_code(random_bytes: Callable[[int], bytes], length: int = LENGTH) -> str:
    """Return a fresh code as it is shown, in groups of four: "ABCD-EFGH". `length` is a multiple of eight, five bits each."""
    number = int.from_bytes(random_bytes(length * 5 // 8), "big")
    code = "".join(_ALPHABET[number >> shift & 31] for shift in range(5 * length - 5, -1, -5))
    return "-".join(code[start : start + 4] for start in range(0, length, 4))


def normalised(typed: str, length: int = LENGTH) -> str | None:
    """Return the characters meant, whatever the case, width, spacing and look-alikes typed; None where it can't be a code of that length."""
    if len(typed) > _MAX_TYPED:
        return None
    wide = unicodedata.normalize("NFKC", typed).upper().translate(_LOOK_ALIKES)
    code = "".join(char for char in wide if not char.isspace() and unicodedata.category(char) not in ("Pd", "Cf"))
    return code if len(code) == length and set(code) <= set(_ALPHABET) else None


def code_mac(secret: bytes, code: str) -> str:
    """Return what is stored of a code: a keyed hash, so that the database gives no code away and a look-up leaks no timing."""
    return hmac.new(secret, code.encode("ascii"), hashlib.sha256).hexdigest()


def load_or_create_secret(folder: Path) -> bytes:
    """Return the folder's secret for `code_mac`, made at first use with mode 0600. Raises `FolderUnusable`."""
    path = folder / KEY_FILE
    try:
        if not path.exists():
            write_whole(path, secrets.token_bytes(32).hex().encode("ascii"))
        secret = bytes.fromhex(path.read_text(encoding="ascii")[:200])
    except (OSError, ValueError) as exc:
        raise FolderUnusable("The secret of the access codes can't be used", f"{path}: {type(exc).__name__}") from exc
    if len(secret) != 32:
        raise FolderUnusable("The secret of the access codes can't be used", f"{path}: expected 32 bytes")
    return secret
