"""Recognises the interviewer's own voice in the microphone: straight from a cable, or played back some time later.

An echo is neither: what a loudspeaker plays and a room sends back within `ECHO_S`, with reverberation, is expected of every kiosk without
a headset. A cable is told by its lack of a room: a filter of 4 ms turns the one channel into the other with hardly a remainder.
A playback is told by whitened cross-correlation ("GCC-PHAT", Knapp and Carter 1976) where levels in bands pointed to; whoever repeats the
question in their own voice has the words alike, not the waveform.
"""

from dataclasses import dataclass

import numpy as np

from proctoring.voice.spectra import RATE, Numbers, Samples, log_bands, power

MEMORY_S = 600.0
"""A playback of anything the interviewer said within so long is recognised."""

QUERY_S = 1.6
ECHO_S = 1.5
CABLE_REMAINDER_DB = -22.0  # simulated rooms leave -14 dB at best, PulseAudio's own loopback, which stretches time, -25
CABLE_LOSS_DB = -15.0  # crosstalk in a headset is far weaker
LIKE_ENOUGH = 25.0  # times the correlation's own spread: unrelated speech stays below 13 in the benchmark, 9 playbacks of 10 pass 70

_STEP = 160  # 20 ms
_BAND_FRAME = 320
_QUERY = round(QUERY_S * RATE)
_EDGES = np.geomspace(200.0, 3600.0, 10) / (RATE / _BAND_FRAME)
_CANDIDATES = 3
_HINT = 0.7  # correlation of band levels above which the waveforms are compared
_SLACK = round(0.08 * RATE)
_TAPS = 32
_SPEAKS = 10 ** (-50 / 20)


@dataclass(frozen=True, slots=True)
class Cable:
    """The microphone is the interviewer's channel: so late, so much weaker, and what remains unexplained."""

    delay_s: float
    gain_db: float
    remainder_db: float


@dataclass(frozen=True, slots=True)
class Playback:
    """The microphone had what the interviewer said `delay_s` before; `likeness` is the peak over the correlation's own spread."""

    delay_s: float
    likeness: float


class InterviewersVoice:
    """What the interviewer said in the last ten minutes, at `spectra.RATE`, with its levels by band; and the microphone's last seconds."""

    def __init__(self, memory_s: float = MEMORY_S) -> None:
        self._room = round(memory_s * RATE / _STEP) * _STEP
        self._said = _Tape(self._room)
        self._heard = _Tape(_QUERY + round((ECHO_S + 0.5) * RATE))
        self._bands = np.zeros((0, len(_EDGES) - 2))
        self._banded = 0  # samples of speech, ever, whose bands are known

    def take(self, said: Samples, heard: Samples) -> None:
        """Take in both channels' newest samples, as many of each."""
        self._said.add(said)
        self._heard.add(heard)

    def speaks(self, last_s: float) -> bool:
        """Whether the interviewer's channel had sound within the last seconds."""
        part = self._said.part(self._said.end - round(last_s * RATE), self._said.end)
        return bool(len(part) and np.abs(part).max() > _SPEAKS)

    def straight(self) -> Cable | None:
        """Return the cable that carries the interviewer's channel into the microphone now; None where there is none or silence."""
        heard = self._heard.part(self._heard.end - _QUERY, self._heard.end)
        said = self._said.part(self._said.end - _QUERY - round(ECHO_S * RATE), self._said.end)
        if len(heard) < _QUERY or len(said) < _QUERY or _rms(heard) < _SPEAKS / 3:
            return None
        lag, _ = _correlated(said, heard)
        if not 0 <= lag <= len(said) - len(heard):
            return None
        source = said[max(0, lag - _TAPS // 2) : lag + len(heard) + _TAPS // 2]
        delay_s = (len(said) - len(heard) - lag) / RATE
        return _straight_through(source, heard, delay_s)

    def played_back(self, within_s: float = MEMORY_S) -> Playback | None:
        """Return where the microphone's newest `QUERY_S` come from in what the interviewer said from `within_s` to `ECHO_S` ago."""
        nearest = self.nearest(within_s)
        return nearest if nearest is not None and nearest.likeness >= LIKE_ENOUGH else None

    def nearest(self, within_s: float = MEMORY_S) -> Playback | None:
        """Return what comes nearest to it there, however unlike; None where not even the levels are alike."""
        heard = self._heard.part(self._heard.end - _QUERY, self._heard.end)
        if len(heard) < _QUERY or _rms(heard) < _SPEAKS / 3:
            return None
        self._catch_up()
        first, last = (max(0, len(self._bands) - round(seconds * RATE / _STEP)) for seconds in (within_s, ECHO_S))
        best: Playback | None = None
        for frame in _hints(self._bands[first:last], _band_levels(heard)):
            begins = self._banded - (len(self._bands) - first - frame) * _STEP
            from_sample = max(begins - _SLACK, self._said.oldest)
            said = self._said.part(from_sample, begins + _QUERY + _SLACK)
            lag, likeness = _correlated(said, heard)
            if 0 <= lag <= len(said) - _QUERY // 2 and (best is None or likeness > best.likeness):
                best = Playback(round((self._heard.end - _QUERY - from_sample - lag) / RATE, 3), round(likeness, 1))
        return best

    def _catch_up(self) -> None:
        self._banded = max(self._banded, self._said.oldest)
        part = self._said.part(self._banded, self._said.end)
        if len(part) >= _BAND_FRAME:
            self._bands = np.concatenate([self._bands, _band_levels(part)])[-(self._room // _STEP) :]
            self._banded += (1 + (len(part) - _BAND_FRAME) // _STEP) * _STEP


class _Tape:
    """The newest samples of a channel as 16-bit numbers, addressed by how many came before, ever."""

    def __init__(self, room: int) -> None:
        self._kept = np.zeros(2 * room, np.int16)
        self._room = room
        self._fill = 0
        self.end = 0

    @property
    def oldest(self) -> int:
        """The first sample that is still here."""
        return self.end - self._fill

    def add(self, samples: Samples) -> None:
        """Take samples in; the oldest go."""
        fresh = np.round(np.clip(samples[-self._room :], -1, 1) * 32767).astype(np.int16)
        if self._fill + len(fresh) > len(self._kept):
            keep = self._kept[self._fill - (self._room - len(fresh)) : self._fill].copy()
            self._kept[: len(keep)] = keep
            self._fill = len(keep)
        self._kept[self._fill : self._fill + len(fresh)] = fresh
        self._fill += len(fresh)
        self.end += len(samples)

    def part(self, first: int, last: int) -> Samples:
        """Return the samples from `first` up to `last` as far as they are here, -1 to 1."""
        begin, stop = max(0, first - self.oldest), max(0, last - self.oldest)
        return np.asarray(self._kept[begin : min(stop, self._fill)] / np.float32(32767), np.float32)


def _band_levels(sound: Samples) -> Numbers:
    """Return log energies by band every 20 ms, [n, bands], nothing below -60 dB of full scale showing."""
    cut = np.lib.stride_tricks.sliding_window_view(sound, _BAND_FRAME)[::_STEP]
    return np.maximum(log_bands(power(cut), _EDGES), np.log(1e-6 * _BAND_FRAME**2 / 16))


def _hints(past: Numbers, query: Numbers) -> list[int]:
    """Return the frames of `past` at which something like `query` begins, best first; none where nothing is."""
    length, bands = query.shape
    if len(past) < length or query.std() < 0.3:
        return []
    size = 1 << (len(past) + length).bit_length()
    centred = query - query.mean(axis=0)
    cross = np.fft.irfft(
        (np.fft.rfft(past, size, axis=0) * np.conj(np.fft.rfft(centred, size, axis=0))).sum(axis=1), size
    )
    places = len(past) - length + 1
    sums = np.cumsum(np.vstack([np.zeros(bands), past]), axis=0)
    squares = np.cumsum(np.concatenate([[0.0], (past**2).sum(axis=1)]))
    energy = squares[length:] - squares[:places] - ((sums[length:] - sums[:places]) ** 2).sum(axis=1) / length
    alike = cross[:places] / np.sqrt(np.maximum(energy, 1e-3 * length) * (centred**2).sum())
    found: list[int] = []
    for _ in range(_CANDIDATES):
        best = int(np.argmax(alike))
        if alike[best] < _HINT:
            break
        found.append(best)
        alike[max(0, best - 10) : best + 10] = 0.0
    return found


def _correlated(said: Samples, heard: Samples) -> tuple[int, float]:
    """Return at which sample of `said` `heard` begins, and how far the whitened correlation stands out there."""
    size = 1 << (len(said) + len(heard)).bit_length()
    cross = np.fft.rfft(said, size) * np.conj(np.fft.rfft(heard, size))
    strength = np.abs(cross)
    hertz = np.fft.rfftfreq(size, 1 / RATE)
    white = np.where((hertz > 200) & (hertz < 3600), cross / (strength + 1e-3 * strength.mean() + 1e-12), 0)
    like = np.abs(np.fft.irfft(white, size))
    best = int(np.argmax(like))
    spread = float(np.sqrt(np.mean(like**2))) + 1e-12
    return best if best < size - len(heard) else best - size, float(like[best] / spread)


def _straight_through(source: Samples, heard: Samples, delay_s: float) -> Cable | None:
    """Return the cable if a filter of `_TAPS` explains `heard` from `source`, which begins half a filter earlier."""
    length = len(heard)
    if len(source) < length + _TAPS - 1 or _rms(source) < _SPEAKS:
        return None
    said = source[: length + _TAPS - 1].astype(np.float64)
    normal = _products(said, length)
    normal[np.diag_indices(_TAPS)] += 1e-9 * np.trace(normal)
    wanted = heard.astype(np.float64)
    aim = np.array([_product(said[tap : tap + length], wanted) for tap in range(_TAPS)])
    explained = np.convolve(said, np.linalg.solve(normal, aim)[::-1], "valid")
    remainder_db = 20 * np.log10((_rms(heard - explained) + 1e-9) / (_rms(heard) + 1e-9))
    gain_db = 20 * np.log10((_rms(heard) + 1e-9) / (_rms(source) + 1e-9))
    if remainder_db > CABLE_REMAINDER_DB or gain_db < CABLE_LOSS_DB:
        return None
    return Cable(round(delay_s, 4), round(float(gain_db), 1), round(float(remainder_db), 1))


def _products(said: Numbers, length: int) -> Numbers:
    """Return the sums of products of `said` with itself, each tap with each; from one diagonal element to the next two samples change."""
    made = np.zeros((_TAPS, _TAPS))
    for apart in range(_TAPS):
        made[0, apart] = _product(said[:length], said[apart : apart + length])
        for tap in range(_TAPS - apart - 1):
            gone, come = said[tap] * said[tap + apart], said[tap + length] * said[tap + apart + length]
            made[tap + 1, tap + 1 + apart] = made[tap, tap + apart] - gone + come
    return made + np.triu(made, 1).T


def _product(one: Numbers, other: Numbers) -> float:
    """Return the sum of products, without the library whose threads take milliseconds to wake on a busy machine."""
    return float(np.einsum("i,i->", one, other))


def _rms(samples: Samples) -> float:
    return float(np.sqrt(np.mean(np.square(samples, dtype=np.float64)))) if len(samples) else 0.0
