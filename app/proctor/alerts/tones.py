"""The tones: short, soft at both ends, and told apart by how they move, not by how loud they are."""

import numpy as np
import numpy.typing as npt

from app.proctor.alerts.happenings import CALL, HELP, KIOSK, LINK

RATE = 48_000
_SHARES = {"quiet": 0.08, "medium": 0.2, "loud": 0.5}
_NOTE_S, _GAP_S, _SOFT_S = 0.14, 0.04, 0.015
# Pitches in Hz, one note after the other: a call rises and comes twice, help calls to and fro, a loss falls, a signal is one note.
_TUNES = {
    CALL: (659.3, 880.0, 0.0, 659.3, 880.0),
    HELP: (740.0, 554.4, 740.0),
    LINK: (587.3, 440.0, 329.6),
    KIOSK: (440.0, 329.6),
}
_SIGNAL = (523.3,)


def tone(what: str, volume: str) -> npt.NDArray[np.float32]:
    """Return a tone's samples, one row at `RATE`, within ±1."""
    share = _SHARES.get(volume, _SHARES["medium"])
    gap = np.zeros(round(_GAP_S * RATE))
    parts = [part for pitch in _TUNES.get(what, _SIGNAL) for part in (_note(pitch), gap)]
    return np.asarray(np.concatenate(parts) * share, np.float32)


def _note(pitch: float) -> npt.NDArray[np.float64]:
    t = np.arange(round(_NOTE_S * RATE)) / RATE
    soft = np.minimum(1.0, np.minimum(t, _NOTE_S - t) / _SOFT_S)
    wave = 0.8 * np.sin(2 * np.pi * pitch * t) + 0.2 * np.sin(4 * np.pi * pitch * t)
    return np.asarray(wave * np.sin(np.pi / 2 * soft) ** 2 * (pitch > 0))
