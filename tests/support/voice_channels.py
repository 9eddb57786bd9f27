"""Simulated ways from a mouth or a loudspeaker to a microphone's samples, for fitting and judging the voice detectors.

Simulated, not measured: rooms are noise that dies away, microphones a low cut with a tilt and a ripple, loudspeakers a high cut with
resonances and saturation. What is drawn covers more than kiosks have, so that no rule leans on one channel.
"""

import io
from dataclasses import dataclass

import numpy as np
import soundfile

from proctoring.voice.spectra import Samples

RATE = 16_000
HEADSETS = 0.15
"""Share of microphones that hear no bass, as telephone headsets don't."""


@dataclass(frozen=True)
class Microphone:
    """One microphone in one place: its colour, its noise, its level, the codec behind it."""

    response: Samples
    noise_slope: float
    noise_db: float
    level_db: float
    codec: str

    def hears(self, sound: Samples, rng: np.random.Generator) -> Samples:
        """Return what it makes of sound of level 1."""
        near = convolved(sound, self.response, lead=len(self.response) // 2)
        near = near + noise(len(near), self.noise_slope, rng) * 10 ** (self.noise_db / 20)
        return coded(np.clip(near * 10 ** (self.level_db / 20), -1, 1).astype(np.float32), self.codec)


def microphone(rng: np.random.Generator) -> Microphone:
    """Draw one."""
    hertz = np.fft.rfftfreq(2048, 1 / RATE)
    cut = rng.uniform(140, 300) if rng.random() < HEADSETS else rng.uniform(20, 140)
    gain = (hertz / cut) ** 2 / (1 + (hertz / cut) ** 2) * (np.maximum(hertz, 50) / 1000) ** rng.uniform(-0.3, 0.5)
    octaves = np.log(np.maximum(hertz, 50))
    ripple = np.sum(
        [rng.uniform(0, 2) * np.cos(rng.uniform(0.5, 3) * octaves + rng.uniform(0, 6)) for _ in range(3)], axis=0
    )
    return Microphone(
        response=np.roll(np.fft.irfft(gain * 10 ** (ripple / 20)), 1024).astype(np.float32),
        noise_slope=rng.uniform(0, 1),
        noise_db=-rng.uniform(15, 45),
        level_db=rng.uniform(-32, -16),
        codec=str(rng.choice(["none", "none", "MP3", "OGG", "ULAW"])),
    )


def heard_through(sound: Samples, mic: Microphone, rng: np.random.Generator) -> Samples:
    """Return a voice as the microphone has it, most often with a room."""
    near = at_level_1(sound)
    return mic.hears(at_level_1(in_room(near, rng)) if rng.random() < 0.7 else near, rng)


def replayed(sound: Samples, mic: Microphone, rng: np.random.Generator) -> Samples:
    """Return the sound as the microphone has it when a small loudspeaker plays a recording of it in the room."""
    played = at_level_1(sound)
    if rng.random() < 0.5:  # the recording has a room of its own
        played = at_level_1(in_room(played, rng))
    played = played + noise(len(played), rng.uniform(0, 1), rng) * 10 ** (-rng.uniform(25, 50) / 20)
    return heard_through(through_loudspeaker(played, rng), mic, rng)


def in_room(sound: Samples, rng: np.random.Generator) -> Samples:
    """Return it in a room: the direct sound, then noise that dies away (Polack 1988), 0 to 15 dB below it in all."""
    length = round(rng.uniform(0.15, 0.6) * RATE)
    tail = rng.standard_normal(length) * np.exp(-6.9 * np.arange(length) / length)
    tail *= 10 ** (-rng.uniform(0, 15) / 20) / np.sqrt(np.sum(tail**2))
    return convolved(sound, np.concatenate([[1.0], np.zeros(round(rng.uniform(0.002, 0.012) * RATE)), tail]))


def through_loudspeaker(sound: Samples, rng: np.random.Generator) -> Samples:
    """Return it through a telephone's, a laptop's or a desk loudspeaker: no bass, resonances, and a membrane that saturates."""
    hertz = np.fft.rfftfreq(4096, 1 / RATE)
    cut, order = rng.uniform(120, 600), rng.choice([2, 4])
    gain = np.sqrt((hertz / cut) ** (2 * order) / (1 + (hertz / cut) ** (2 * order)))
    for _ in range(rng.integers(3, 7)):
        at, octaves = np.exp(rng.uniform(np.log(250), np.log(6000))), rng.uniform(0.1, 0.4)
        gain = gain * 10 ** (
            rng.uniform(-8, 8) / 20 * np.exp(-0.5 * (np.log2(np.maximum(hertz, 1) / at) / octaves) ** 2)
        )
    through = convolved(sound, np.roll(np.fft.irfft(gain), 2048), lead=2048)
    drive = rng.uniform(0.1, 0.6) / (np.percentile(np.abs(through), 99) + 1e-9)
    return np.asarray(np.tanh(through * drive) / drive, np.float32)


def noise(length: int, slope: float, rng: np.random.Generator) -> Samples:
    """Return a room's noise of level 1, from white (slope 0) to falling by 6 dB an octave (1)."""
    spectrum = np.fft.rfft(rng.standard_normal(length)) / np.maximum(np.fft.rfftfreq(length, 1 / RATE), 30) ** slope
    return at_level_1(np.fft.irfft(spectrum, length).astype(np.float32))


def coded(sound: Samples, codec: str) -> Samples:
    """Return it after a codec: none, MP3 (many public recordings have been through it), Vorbis, or a telephone's eight bits."""
    if codec == "none":
        return (np.round(sound * 32767) / 32767).astype(np.float32)
    form, subtype = {"MP3": ("MP3", "MPEG_LAYER_III"), "OGG": ("OGG", "VORBIS"), "ULAW": ("WAV", "ULAW")}[codec]
    file = io.BytesIO()
    soundfile.write(file, sound, RATE, format=form, subtype=subtype)
    file.seek(0)
    return np.asarray(soundfile.read(file, dtype="float32")[0], np.float32)


def at_level_1(sound: Samples) -> Samples:
    """Return the sound with a root mean square of 1."""
    return np.asarray(sound / (np.sqrt(np.mean(np.square(sound, dtype=np.float64))) + 1e-9), np.float32)


def convolved(sound: Samples, response: Samples, lead: int = 0) -> Samples:
    """Return the sound through a response, as long as before; `lead` samples of the response come before its middle."""
    size = 1 << (len(sound) + len(response)).bit_length()
    whole = np.fft.irfft(np.fft.rfft(sound, size) * np.fft.rfft(response, size), size)
    return np.asarray(whole[lead : lead + len(sound)], np.float32)
