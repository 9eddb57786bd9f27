"""The simulated candidate's voice: another synthesiser than the interviewer's, so that nobody, man or model, takes one for the other."""

import asyncio
import shutil
import tempfile
from pathlib import Path

import numpy as np

from engine.audio.files import read_audio
from engine.conversation.ports import RATE, Samples
from engine.errors import EngineError
from engine.simulation.candidate import stretches

# espeak's nearest to each of flite's voices, for machines that lack flite.
ESPEAK_INSTEAD = {"slt": "en-us+f3", "rms": "en-us+m3", "awb": "en-gb-scotland", "kal": "en-us+m7"}


class CandidateMute(EngineError):
    """No synthesiser for a simulated candidate is installed, or it failed."""


class CandidateVoice:
    """Speaks scripted answers, pauses included, as samples at `RATE`."""

    def __init__(self, voice: str) -> None:
        self._voice = voice

    async def speak(self, text: str) -> Samples:
        """Return the answer as sound. Raises `CandidateMute`."""
        parts = [
            np.zeros(round(part * RATE), np.float32) if isinstance(part, float) else await self._say(part)
            for part in stretches(text)
        ]
        return np.concatenate(parts) if parts else np.zeros(0, np.float32)

    async def _say(self, text: str) -> Samples:
        with tempfile.TemporaryDirectory(prefix="vivavoce-candidate-") as folder:
            out = Path(folder) / "said.wav"
            process = await asyncio.create_subprocess_exec(
                *self._command(text, out),
                stdout=asyncio.subprocess.DEVNULL,
                stderr=asyncio.subprocess.DEVNULL,
                start_new_session=True,
            )
            if await process.wait() != 0 or not out.exists():
                raise CandidateMute("The simulated candidate can't speak", f"voice {self._voice} failed")
            return trimmed(read_audio(out))

    def _command(self, text: str, out: Path) -> list[str]:
        if flite := shutil.which("flite"):
            return [flite, "-voice", self._voice, "-t", text, "-o", str(out)]
        if espeak := shutil.which("espeak-ng"):
            return [espeak, "-v", ESPEAK_INSTEAD.get(self._voice, "en-us+m3"), "-s", "165", "-w", str(out), "--", text]
        raise CandidateMute("The simulated candidate has no voice", "install one: sudo apt-get install flite")


def trimmed(samples: Samples, threshold: float = 0.01) -> Samples:
    """Return speech without the silence around it, so that scripted pauses are as long as they say; scaled to a peak of half."""
    loud = np.flatnonzero(np.abs(samples) > threshold)
    if not len(loud):
        return samples
    spoken = samples[loud[0] : loud[-1] + 1]
    scaled: Samples = (spoken * (0.5 / np.abs(spoken).max())).astype(np.float32)
    return scaled
