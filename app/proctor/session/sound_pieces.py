"""Pieces of a room's sound as the server hands them on: two voices, a tenth of a second each; unpacked, measured, laid together to be heard."""

import struct
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.audio.levels import dbfs

RATE = 16_000
FRAMES = 1600
_HEAD = struct.Struct("<III")
_BYTES = FRAMES * 2 * 2

Mono = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Piece:
    """`number` counts from 0, `dropped` those that never came; levels in dBFS; `sound` is both voices as one, -1 to 1."""

    number: int
    dropped: int
    heard_dbfs: float
    said_dbfs: float
    sound: Mono


def piece_of(message: bytes) -> Piece | None:
    """Read a message; None for one that is no piece of sound."""
    if len(message) != _HEAD.size + _BYTES:
        return None
    number, dropped, _of = _HEAD.unpack_from(message)
    voices = np.frombuffer(message, "<i2", offset=_HEAD.size).reshape(FRAMES, 2).astype(np.float32) / 32768.0
    together = np.clip(voices.sum(axis=1), -1.0, 1.0).astype(np.float32)
    return Piece(number, dropped, dbfs(voices[:, 0]), dbfs(voices[:, 1]), together)
