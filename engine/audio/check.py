"""Whether a candidate can be heard and can hear, measured in seconds before the interview rather than found out in it.

The judgements are plain functions over sound; the two coroutines only collect it from an open transport that nobody else reads.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np

from engine.audio.levels import SILENCE_DBFS, block_levels, clipped, dbfs, decibels, peak_dbfs
from engine.conversation.ports import BLOCK, RATE, AudioTransport, Samples

_LEVEL_BLOCK: Final = 5 * BLOCK  # 50 ms: shorter than a syllable, longer than a pitch period

# Speech at an arm's length from a usable microphone stands between -40 and -15 dBFS; the recognisers suffer below -45.
_QUIET_DBFS: Final = -45.0
_ABSENT_DBFS: Final = -85.0  # an open microphone's own hiss is above this; below, nothing is connected
_NOISY_DBFS: Final = -40.0
_SNR_DB: Final = 10.0
_CLIPPED_SHARE: Final = 0.001

_LONGEST_ECHO: Final = round(
    1.6 * RATE
)  # as late as one is found while people talk; a loudspeaker over the network is so late
_USUAL_ECHO: Final = round(0.5 * RATE)  # what comes sooner is found without waiting for more
_NOISE_SAMPLES: Final = round(0.3 * RATE)
# Noise as long as the rustle correlates with it to about 1 / sqrt(20,000) = 0.007; ten times that is no accident.
_CHANCE: Final = 0.07
_FAINT_DB: Final = -50.0
_STRONG_DB: Final = -25.0
# Our voices leave at about -20 dBFS: at this ratio their echo is at -60, where the detector takes speech for none.
_RESIDUAL_DB: Final = -40.0
_LEARNING: Final = round(0.3 * RATE)  # what a canceller may take to find the echo in a room it has never heard
# Tried on synthetic rooms whose tail is as strong as the direct sound, at 20 dB over noise: every delay is right to 0.1 ms.
_REGULARISATION: Final = 1e-3
_FIRST_PEAK: Final = 0.7


class Microphone(StrEnum):
    """What is to be said of the microphone; the first that holds."""

    SILENT = "silent"
    LOUD = "loud"
    QUIET = "quiet"
    NOISY = "noisy"
    OK = "ok"


@dataclass(frozen=True, slots=True)
class MicrophoneReport:
    """How somebody speaking came through, in dBFS.

    `speech_dbfs` is the level that a tenth of the time exceeds, `noise_dbfs` the one that a tenth stays below; `clipped_share` is 0-1.
    """

    speech_dbfs: float
    peak_dbfs: float
    noise_dbfs: float
    clipped_share: float
    verdict: Microphone


class Echo(StrEnum):
    """How much of the loudspeaker the microphone hears."""

    NONE = "none"
    WEAK = "weak"
    STRONG = "strong"
    UNKNOWN = "unknown"
    """Nothing left for the loudspeaker: whether anything would come back was not found out."""


@dataclass(frozen=True, slots=True)
class EchoReport:
    """`delay_ms` from leaving for the loudspeaker to coming back; `level_db` against what left. Both None where nothing came back within 1.6 s.

    `residual_db` is what is left of it after cancelling, None where nothing came back; the whole of it where nothing cancels.
    """

    delay_ms: float | None
    level_db: float | None
    verdict: Echo
    residual_db: float | None = None

    @property
    def full_duplex(self) -> bool:
        """Whether the interviewer can listen while it speaks: what is left of its voice will not be taken for the candidate's."""
        if self.residual_db is None:
            return self.verdict is Echo.NONE
        return self.residual_db <= _RESIDUAL_DB


_NOTHING: Final = EchoReport(None, None, Echo.NONE)
_UNKNOWN: Final = EchoReport(None, None, Echo.UNKNOWN)


async def measure_microphone(
    transport: AudioTransport, seconds: float, on_level: Callable[[float], None] | None = None
) -> MicrophoneReport:
    """Listen to somebody speaking; `on_level` is told the level, in dBFS, 20 times a second. Raises `DeviceLost`."""
    heard: list[Samples] = []
    for index in range(max(1, round(seconds * RATE / BLOCK))):
        heard.append((await transport.read()).heard)
        if on_level is not None and index % 5 == 4:
            on_level(dbfs(np.concatenate(heard[-5:])))
    return judge_microphone(np.concatenate(heard))


def judge_microphone(heard: Samples) -> MicrophoneReport:
    """Return what the sound of somebody speaking says about the microphone."""
    levels = block_levels(heard, _LEVEL_BLOCK) or [dbfs(heard)]
    speech, noise = float(np.percentile(levels, 90)), float(np.percentile(levels, 10))
    share = clipped(heard) / max(1, len(heard))
    peak = peak_dbfs(heard)
    return MicrophoneReport(speech, peak, noise, share, _microphone_verdict(speech, noise, peak, share))


def _microphone_verdict(speech: float, noise: float, peak: float, clipped_share: float) -> Microphone:
    if peak < _ABSENT_DBFS:
        return Microphone.SILENT
    if clipped_share > _CLIPPED_SHARE:
        return Microphone.LOUD
    if speech < _QUIET_DBFS:
        return Microphone.QUIET
    if noise > _NOISY_DBFS or speech - noise < _SNR_DB:
        return Microphone.NOISY
    return Microphone.OK


def chime() -> Samples:
    """Return two notes, a fourth apart, struck and ringing out: 1.2 s, peak 0.35."""
    first, second = _note(587.33, 1.2), _note(783.99, 0.9)  # D5, G5
    for note in (first, second):
        strike = _strike()
        note[: len(strike)] += strike
    sound: Samples = first
    sound[-len(second) :] += second
    faded = round(0.05 * RATE)
    sound[-faded:] *= np.linspace(1.0, 0.0, faded, dtype=np.float32)
    sound *= np.float32(0.35) / np.max(np.abs(sound))
    return sound


def rustle() -> Samples:
    """Return a breath of noise that rises and falls as syllables do: 1.4 s, peak 0.35.

    What a canceller leaves of a voice can't be told by a chime: its notes hold still, which no voice does, and cancellers are slow on them.
    """
    seconds = 1.4
    white = np.random.default_rng(1974).standard_normal(round(seconds * RATE))  # always the same sound
    spectrum, frequency = np.fft.rfft(white), np.fft.rfftfreq(len(white), 1 / RATE)
    # Between 150 Hz and 6 kHz, falling from 500 Hz on as the long-term spectrum of speech does.
    shape = np.where((frequency > 150) & (frequency < 6_000), 1.0 / np.maximum(frequency / 500, 1.0), 0.0)
    t = np.arange(len(white)) / RATE
    syllables = np.sin(np.pi * 4 * t) ** 2 + 0.1
    sound = np.fft.irfft(spectrum * shape, len(white)) * syllables * np.sin(np.pi * t / seconds) ** 0.5
    return np.asarray(sound * (0.35 / np.max(np.abs(sound))), np.float32)


def _note(pitch: float, seconds: float) -> Samples:
    t = np.arange(round(seconds * RATE)) / RATE
    # A bell's overtones are not whole multiples of its pitch.
    partials = ((1.0, 1.0, 3.0), (2.01, 0.45, 5.0), (3.03, 0.25, 8.0), (5.43, 0.12, 14.0))
    tone = sum(weight * np.exp(-decay * t) * np.sin(2 * np.pi * ratio * pitch * t) for ratio, weight, decay in partials)
    return np.asarray(tone * np.minimum(1.0, t / 0.004), np.float32)


def _strike() -> Samples:
    """The mallet: a soft sweep over all that speech occupies, without which one period of the echo would look like the next."""
    seconds, low, high = 0.03, 300.0, 6_000.0
    t = np.arange(round(seconds * RATE)) / RATE
    sweep = np.sin(2 * np.pi * (low * t + (high - low) * t**2 / (2 * seconds)))
    return np.asarray(0.25 * sweep * np.sin(np.pi * t / seconds), np.float32)


async def measure_echo(transport: AudioTransport) -> EchoReport:
    """Play a rustle and listen for it, a second time where cancelling left too much of it. Nobody should be speaking. Raises `DeviceLost`.

    Takes about two seconds, one more where nothing comes back. A canceller that had to look for the echo first, or a buffer that ran dry
    meanwhile, says nothing of what will be left later: the better of two results holds.
    """
    first, cancels = await _measured(transport)
    if first.full_duplex or first.residual_db is None or not cancels:
        return first
    second, _ = await _measured(transport)
    if second.residual_db is None:
        return first
    return min(first, second, key=lambda report: report.residual_db or 0.0)


async def _measured(transport: AudioTransport) -> tuple[EchoReport, bool]:
    """Measure once; also return whether the transport took anything out."""
    heard, said, near = [], [], []
    sound = rustle()
    end: int | None = None
    left = (_NOISE_SAMPLES + len(sound) + _LONGEST_ECHO) // BLOCK + 100
    tail = 0
    while left > 0 and tail < _LONGEST_ECHO // BLOCK:
        block = await transport.read()
        heard.append(block.heard)
        said.append(block.said)
        near.append(block.near)
        left -= 1
        if end is None and len(heard) * BLOCK >= _NOISE_SAMPLES:
            end = transport.play(sound) + len(sound)
        elif end is not None and block.played >= end:
            tail += 1
        if tail == _USUAL_ECHO // BLOCK and _comes_back(np.concatenate(heard), np.concatenate(said)):
            break
    cancels = any(one is not other for one, other in zip(near, heard, strict=True))
    return judge_echo(np.concatenate(heard), np.concatenate(said), np.concatenate(near) if cancels else None), cancels


def _comes_back(heard: Samples, said: Samples) -> bool:
    return judge_echo(heard, said).verdict in {Echo.WEAK, Echo.STRONG}


def judge_echo(heard: Samples, said: Samples, near: Samples | None = None) -> EchoReport:
    """Return how much of `said` comes back in `heard`, and is left in `near` after cancelling; all are aligned and equally long.

    Whether anything does, their correlation tells; when, the first strong peak of the room's response, found by regularised
    deconvolution; how much, the energy that came back above the noise before.
    """
    spoken, received = float(np.linalg.norm(said)), float(np.linalg.norm(heard))
    if not spoken:
        return _UNKNOWN
    if not received:
        return _NOTHING
    size = 1 << (len(heard) + len(said) - 1).bit_length()
    source, back = np.fft.rfft(said, size), np.fft.rfft(heard, size)
    cross, power = back * np.conj(source), np.abs(source) ** 2
    likeness = float(np.max(np.abs(np.fft.irfft(cross, size)[:_LONGEST_ECHO])))
    level = decibels(likeness / spoken**2)
    if likeness / (spoken * received) < _CHANCE or level < _FAINT_DB:
        return _NOTHING
    response = np.abs(np.fft.irfft(cross / (power + _REGULARISATION * power.max()), size)[:_LONGEST_ECHO])
    delay = int(np.flatnonzero(response >= _FIRST_PEAK * response.max())[0])
    level = max(level, _energy_ratio_db(heard, said, delay))
    residual = level if near is None else min(level, _energy_ratio_db(near, said, delay, _LEARNING))
    return EchoReport(delay * 1000 / RATE, level, Echo.STRONG if level >= _STRONG_DB else Echo.WEAK, residual)


def _energy_ratio_db(heard: Samples, said: Samples, delay: int, after: int = 0) -> float:
    """What came back, less the noise before anything was played, against what left; in dB, from `after` samples into the sound on."""
    first, last = np.flatnonzero(said)[[0, -1]]
    first += after
    back = heard[first + delay : last + delay + 1]
    if first - after < BLOCK or first > last or not len(back):
        return SILENCE_DBFS
    noise = float(np.mean(np.square(heard[: first - after])))
    energy = float(np.mean(np.square(back))) - noise
    loud = float(np.mean(np.square(said[first : last + 1])))
    return decibels(float(np.sqrt(max(0.0, energy) / loud)))
