"""Recognises the interviewer's own voice in the microphone: straight from a cable, or played back some time later.

An echo is neither: what a loudspeaker plays and a room sends back within `ECHO_S`, with reverberation, is expected of every kiosk without
a headset. A cable is told by its lack of a room: a filter of 4 ms turns the one channel into the other with hardly a remainder.
A playback is told by whitened cross-correlation ("GCC-PHAT", Knapp and Carter 1976) where levels in bands pointed to; whoever repeats the
question in their own voice has the words alike, not the waveform.

That correlation's peak alone proves nothing: one short sound in silence, such as a word's end between exact zeros, has a peak 67 times its
spread with another. So a playback needs enough speech in the microphone, in both halves of what is compared; each half by itself at the
same place; and a filter that, fitted on either half, explains a share of the other's energy.
"""

from dataclasses import dataclass

import numpy as np

from proctoring.voice.spectra import RATE, Samples, log_bands, power, triangles
from proctoring.voice.tape import Tape
from proctoring.voice.waveforms import (
    CABLE_TAPS,
    SHARE_EARLY,
    SHARE_LATE,
    SPEAKS,
    Cable,
    correlated,
    explained_share,
    rms,
    straight_through,
)

MEMORY_S = 600.0
"""A playback of anything the interviewer said within so long is recognised."""

CABLE_S = 1.6
QUERY_S = 2.4
ECHO_S = 1.5
VOICED_S = 0.8  # of `QUERY_S`; 100 playbacks had 1.0 and more
VOICED_HALF_S = 0.3
LIKE_ENOUGH = 40.0  # times the correlation's own spread: 100 unrelated stretches of speech stayed below 13, 100 playbacks above 130
HALF_LIKE_ENOUGH = 20.0  # the same of halves: below 10, above 54
SAME_PLACE_S = 0.002  # all playbacks' halves were within a sample
SHARE_ENOUGH = 0.1  # of energy: unrelated stretches at most 0, playbacks 0.28 and more

_STEP = 160  # 20 ms
_BAND_FRAME = 320
_CABLE = round(CABLE_S * RATE)
_QUERY = round(QUERY_S * RATE)
_FILTERS = triangles(np.geomspace(200.0, 3600.0, 10) / (RATE / _BAND_FRAME), _BAND_FRAME // 2 + 1)
_CANDIDATES = 3
_PIECE = 1024  # frames of a piece in which the past is compared
_HINT = 0.7  # correlation of band levels above which the waveforms are compared
_CABLE_HINT = 0.8  # the same of the whole level; what comes by a cable has 0.95 and more
_SLACK = round(0.08 * RATE)
_BELOW_PEAK, _LEAST = 10 ** (-25 / 20), 10 ** (-65 / 20)


@dataclass(frozen=True, slots=True)
class Playback:
    """The microphone had what the interviewer said `delay_s` before.

    `likeness` is the correlation's peak over its own spread, `half_likeness` the weaker half's by itself, `halves_apart_s` how far apart the
    halves' places are, `energy_share` what of the energy is explained, `voiced_s` how much speech the comparison rests on.
    """

    delay_s: float
    likeness: float
    half_likeness: float
    halves_apart_s: float
    energy_share: float
    voiced_s: float

    @property
    def sound(self) -> bool:
        """Whether all of it together bears the statement."""
        return (
            self.likeness >= LIKE_ENOUGH
            and self.half_likeness >= HALF_LIKE_ENOUGH
            and self.halves_apart_s <= SAME_PLACE_S
            and self.energy_share >= SHARE_ENOUGH
        )


class InterviewersVoice:
    """What the interviewer said in the last ten minutes, at `spectra.RATE`, with its levels by band; and the microphone's last seconds."""

    def __init__(self, memory_s: float = MEMORY_S) -> None:
        self._room = round(memory_s * RATE / _STEP) * _STEP
        self._said = Tape(self._room)
        self._heard = Tape(_QUERY + round((ECHO_S + 0.5) * RATE))
        self._bands = np.zeros((0, len(_FILTERS)), np.float32)
        self._banded = 0  # samples of speech, ever, whose bands are known

    def take(self, said: Samples, heard: Samples) -> None:
        """Take in both channels' newest samples, as many of each."""
        self._said.add(said)
        self._heard.add(heard)

    def speaks(self, last_s: float) -> bool:
        """Whether the interviewer's channel had sound within the last seconds."""
        part = self._said.part(self._said.end - round(last_s * RATE), self._said.end)
        return bool(len(part) and np.abs(part).max() > SPEAKS)

    def straight(self) -> Cable | None:
        """Return the cable that carries the interviewer's channel into the microphone now; None where there is none or silence."""
        heard = self._heard.part(self._heard.end - _CABLE, self._heard.end)
        said = self._said.part(self._said.end - _CABLE - round(ECHO_S * RATE), self._said.end)
        if len(heard) < _CABLE or len(said) < _CABLE or rms(heard) < SPEAKS / 3 or not _rise_alike(said, heard):
            return None
        lag, _ = correlated(said, heard)
        source = said[max(0, lag - CABLE_TAPS // 2) : lag + len(heard) + CABLE_TAPS // 2]
        return straight_through(source, heard, (len(said) - len(heard) - lag) / RATE)

    def played_back(self, within_s: float = MEMORY_S) -> Playback | None:
        """Return where the microphone's newest `QUERY_S` come from in what the interviewer said from `within_s` to `ECHO_S` ago."""
        nearest = self.nearest(within_s)
        return nearest if nearest is not None and nearest.sound else None

    def nearest(self, within_s: float = MEMORY_S) -> Playback | None:
        """Return what comes nearest to it there, however unlike; None where too little is speech, or not even the levels are alike."""
        heard = self._heard.part(self._heard.end - _QUERY, self._heard.end)
        if len(heard) < _QUERY or rms(heard) < SPEAKS / 3:
            return None
        voiced_s = [_voiced_s(half) for half in np.split(heard, 2)]
        if min(voiced_s) < VOICED_HALF_S or sum(voiced_s) < VOICED_S:
            return None
        self._catch_up()
        first, last = (max(0, len(self._bands) - round(seconds * RATE / _STEP)) for seconds in (within_s, ECHO_S))
        best: tuple[float, int] | None = None
        for frame in _hints(self._bands[first:last], _band_levels(heard)):
            begins = self._banded - (len(self._bands) - first - frame) * _STEP
            from_sample = max(begins - _SLACK, self._said.oldest)
            said = self._said.part(from_sample, begins + _QUERY + _SLACK)
            if len(said) < _QUERY:
                continue
            lag, likeness = correlated(said, heard)
            if best is None or likeness > best[0]:
                best = likeness, from_sample + lag
        return None if best is None else self._compared(heard, *best, sum(voiced_s))

    def _compared(self, heard: Samples, likeness: float, begins: int, voiced_s: float) -> Playback:
        """Measure how well the place found bears the statement."""
        half = _QUERY // 2
        around = self._said.part(begins - _SLACK, begins + _QUERY + _SLACK)
        one = correlated(around[:-half], heard[:half])
        other = correlated(around[half:], heard[half:])
        source = self._said.part(begins - SHARE_LATE, begins + _QUERY + SHARE_EARLY)
        return Playback(
            delay_s=round((self._heard.end - _QUERY - begins) / RATE, 3),
            likeness=round(likeness, 1),
            half_likeness=round(min(one[1], other[1]), 1),
            halves_apart_s=round(abs(one[0] - other[0]) / RATE, 4),
            energy_share=round(explained_share(source, heard), 2),
            voiced_s=round(voiced_s, 2),
        )

    def _catch_up(self) -> None:
        self._banded = max(self._banded, self._said.oldest)
        part = self._said.part(self._banded, self._said.end)
        if len(part) >= _BAND_FRAME:
            self._bands = np.concatenate([self._bands, _band_levels(part)])[-(self._room // _STEP) :]
            self._banded += (1 + (len(part) - _BAND_FRAME) // _STEP) * _STEP


def _band_levels(sound: Samples) -> Samples:
    """Return log energies by band every 20 ms, [n, bands], nothing below -60 dB of full scale showing."""
    cut = np.lib.stride_tricks.sliding_window_view(sound, _BAND_FRAME)[::_STEP]
    found = np.maximum(log_bands(power(cut), _FILTERS), np.log(1e-6 * _BAND_FRAME**2 / 16))
    return np.asarray(found, np.float32)


def _hints(past: Samples, query: Samples) -> list[int]:
    """Return the frames of `past` at which something like `query` begins, best first; none where nothing is."""
    length, bands = query.shape
    if len(past) < length or query.std() < 0.3:
        return []
    centred = query - query.mean(axis=0)
    cross = _correlation(past, centred)
    places = len(cross)
    sums = np.cumsum(np.vstack([np.zeros(bands), past]), axis=0, dtype=np.float64)
    squares = np.cumsum(np.concatenate([[0.0], (past**2).sum(axis=1, dtype=np.float64)]))
    energy = squares[length:] - squares[:places] - ((sums[length:] - sums[:places]) ** 2).sum(axis=1) / length
    alike = cross / np.sqrt(np.maximum(energy, 1e-3 * length) * (centred**2).sum())
    found: list[int] = []
    for _ in range(_CANDIDATES):
        best = int(np.argmax(alike))
        if alike[best] < _HINT:
            break
        found.append(best)
        alike[max(0, best - 10) : best + 10] = 0.0
    return found


def _correlation(past: Samples, query: Samples) -> Samples:
    """Return the sum of products of `query` with each place of `past`, all bands together: piece by piece, for ten minutes in a third of
    the time that one transform of all takes (overlap-save)."""
    length, bands = query.shape
    places, step = len(past) - length + 1, _PIECE - length + 1
    count = -(-places // step)
    padded = np.zeros((bands, (count - 1) * step + _PIECE), np.float32)
    padded[:, : len(past)] = past.T
    pieces = np.fft.rfft(np.lib.stride_tricks.sliding_window_view(padded, _PIECE, axis=1)[:, ::step], axis=2)
    wanted = np.conj(np.fft.rfft(np.ascontiguousarray(query.T), _PIECE))
    cross = np.fft.irfft(np.einsum("bnf,bf->nf", pieces, wanted), _PIECE, axis=1)
    return np.asarray(cross[:, :step].ravel()[:places], np.float32)


def _voiced_s(sound: Samples) -> float:
    """Return how long there is sound no more than 25 dB below the loudest, by levels every 20 ms: short noises in silence last for little."""
    loud = _levels(sound)
    least = max(float(np.percentile(loud, 95)) * _BELOW_PEAK, _LEAST)
    return float(np.count_nonzero(loud > least) * _STEP / RATE)


def _rise_alike(said: Samples, heard: Samples) -> bool:
    """Whether the levels of `heard` rise and fall as some part of `said` does."""
    query = _levels(heard)
    past = np.lib.stride_tricks.sliding_window_view(_levels(said), len(query))
    past = past - past.mean(axis=1, keepdims=True)
    query = query - query.mean()
    alike = np.einsum("ij,j->i", past, query) / np.sqrt((past**2).sum(axis=1) * (query**2).sum() + 1e-12)
    return bool(alike.max() >= _CABLE_HINT)


def _levels(sound: Samples) -> Samples:
    """Return the root mean square every 20 ms."""
    cut = sound[: len(sound) // _STEP * _STEP].reshape(-1, _STEP)
    return np.asarray(np.sqrt(np.einsum("ij,ij->i", cut, cut) / _STEP), np.float32)
