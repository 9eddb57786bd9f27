"""Frames on the pipes between the engine and a model's process: one byte of kind, four of length, then the payload.

A recogniser's process takes BEGIN (stretch, at sample), AUDIO (int16 mono), END (stretch) and SYNC (token), and answers with READY,
PROGRESS and FINAL (JSON: stretch, until, settled, partial) and SYNC (the token, once all audio before it is decoded). One that can be told
what to expect takes HINTS (JSON: a string).

A voice's process takes SAY (JSON: number, text) and DROP (a number that is not wanted any more), and answers with READY, then for each SAY
with SOUND (number, int16 mono) as often as needed and SAID (JSON: number, marks; or number, error).

Either answers PULSE with PULSE, in its turn: so that one which hangs is noticed while nothing else is asked of it.
"""

import struct
from dataclasses import dataclass
from typing import BinaryIO

LARGEST = 1 << 20  # bytes of payload; what claims to be larger is a broken stream
BEGIN, AUDIO, END, SYNC, HINTS = b"B", b"A", b"E", b"S", b"H"
READY, PROGRESS, FINAL = b"R", b"P", b"F"
SAY, DROP, SOUND, SAID = b"T", b"X", b"W", b"D"
PULSE = b"?"
BEGIN_BODY = struct.Struct("<Iq")
NUMBER_BODY = struct.Struct("<I")
_HEADER = struct.Struct("<cI")


class BrokenStream(Exception):
    """What came through the pipe is not made of frames."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One message: `kind` is a single byte, what `payload` means depends on it."""

    kind: bytes
    payload: bytes = b""

    def encoded(self) -> bytes:
        """Return the frame as it goes through the pipe."""
        if len(self.payload) > LARGEST:
            raise ValueError(f"a frame carries at most {LARGEST} bytes, not {len(self.payload)}")
        return _HEADER.pack(self.kind, len(self.payload)) + self.payload


def read_frame(stream: BinaryIO) -> Frame | None:
    """Wait for the next frame; None once the other side is gone, even if it went in the middle of one. Raises `BrokenStream`."""
    header = stream.read(_HEADER.size)
    if len(header) < _HEADER.size:
        return None
    kind, length = _HEADER.unpack(header)
    if length > LARGEST:
        raise BrokenStream(f"a frame claims {length} bytes")
    payload = stream.read(length)
    return Frame(kind, payload) if len(payload) == length else None
