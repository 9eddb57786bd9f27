"""Coughs, made up: a burst of breath through a throat, and the voice that may follow it."""

import numpy as np

from engine.conversation.ports import RATE, Samples
from tests.support.babble import level

_THROAT = ((600, 150, 1.0), (1500, 250, 0.8), (2600, 400, 0.5))  # resonances: Hz, width in Hz, strength


def cough(rng: np.random.Generator, seconds: float, voiced_s: float, dbfs: float = -22.0) -> Samples:
    """Return one cough; its last `voiced_s` have a falling voice in them."""
    length = round(seconds * RATE)
    t = np.arange(length) / RATE
    source = rng.standard_normal(length) * (np.exp(-t / 0.03) + 0.5 * np.exp(-(((t - 0.08) / 0.08) ** 2)))
    pitch = rng.uniform(150, 300)
    voice = round(voiced_s * RATE)
    if voice:
        glide = np.cumsum(np.linspace(pitch, 0.7 * pitch, voice)) / RATE
        source[-voice:] += 0.8 * np.sign(np.sin(2 * np.pi * glide)) * np.hanning(voice)
    sound = sum(strength * _resonating(source, hz, width) for hz, width, strength in _THROAT)
    return level(np.asarray(sound, np.float32), dbfs)


def _resonating(source: np.ndarray, hz: float, width: float) -> np.ndarray:
    k = np.arange(RATE // 10)
    response = np.exp(-np.pi * width / RATE * k) * np.sin(2 * np.pi * hz / RATE * (k + 1))
    return np.convolve(source, response)[: len(source)] / np.sqrt(np.sum(np.square(response)))
