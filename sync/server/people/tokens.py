"""Secrets that prove who asks: random enough that a plain SHA-256 of them may stand in the database, and told apart by how they begin."""

import base64
import hashlib
import re
from collections.abc import Callable

SIGN_IN = "vvs_"
"""How the token of a person's sign-in begins."""

API_KEY = "vvk_"
"""How a program's key begins."""

_SECRET_BYTES = 32
_LONGEST = 200
_SHAPE = re.compile(r"[!-~]+")


def new_token(kind: str, random_bytes: Callable[[int], bytes]) -> str:
    """Return a fresh secret of 256 bits, as it is handed out once."""
    return kind + base64.urlsafe_b64encode(random_bytes(_SECRET_BYTES)).rstrip(b"=").decode()


def digest(token: str) -> str:
    """Return what is stored of a secret: its SHA-256, as hex."""
    return hashlib.sha256(token.encode()).hexdigest()


def could_be(kind: str, token: str) -> bool:
    """Whether it is worth a look into the database."""
    return token.startswith(kind) and len(token) <= _LONGEST and _SHAPE.fullmatch(token) is not None
