"""The kokoro model and one of its voices, from files alone: a clause in, levelled speech with its words marked out."""

import os
from collections.abc import Callable
from pathlib import Path

import numpy as np

from engine.conversation.ports import Samples, Speech
from engine.errors import EngineError
from engine.speech.espeak import finished, speakable
from engine.speech.espeak_library import Rendering
from engine.speech.kokoro_marks import Spoken, spoken_parts, word_samples

RATE = 24_000  # of the model
REPOSITORY = "hexgrad/Kokoro-82M"  # its name only: nothing is fetched where all files are given
_ENDS = 2  # tokens of silence around the phonemes
_WARM = "Thank you, that is clear. What did you do next?"


class KokoroModel:
    """A model folder (config.json, *.pth, voices/NAME.pt) and a voice; for one thread."""

    def __init__(self, folder: Path, voice: str, phonemes: Callable[[str], str]) -> None:
        """Load both, to a CUDA device where there is one. Raises `EngineError`."""
        import torch  # imported late: 1 GB that only this process needs
        from kokoro import KModel

        weights = next(folder.glob("*.pth"), folder / "kokoro-v1_0.pth")
        voice_file = folder / "voices" / f"{voice}.pt"
        for file in (folder / "config.json", weights, voice_file):
            if not file.is_file():  # the library would fetch it
                raise _unusable(folder, f"{file.name} is missing")
        torch.set_num_threads(min(4, os.cpu_count() or 1))
        torch.set_flush_denormal(
            True
        )  # near silence, numbers too small for the processor's fast path cost ten times as much
        device = "cuda" if torch.cuda.is_available() else "cpu"
        try:
            model = KModel(repo_id=REPOSITORY, config=str(folder / "config.json"), model=str(weights))
            self._model = model.to(device).eval()
            self._styles = torch.load(voice_file, map_location="cpu", weights_only=True)
        except Exception as exc:  # for a damaged file, torch raises classes without a common parent
            raise _unusable(folder, type(exc).__name__) from exc
        self._phonemes = phonemes

    def warm_up(self) -> None:
        """Speak to nobody, so that the first clause of the interview meets a warm model."""
        self.say(_WARM)

    def say(self, clause: str) -> Speech:
        """Return the clause as speech at 16 kHz; without samples where there is nothing to pronounce."""
        text = speakable(clause)
        longest = min(self._model.context_length - _ENDS, len(self._styles))
        pieces: list[Samples] = [np.zeros(0, np.float32)]
        words: list[tuple[int, int]] = []
        at = 0
        for part in spoken_parts(text, self._phonemes(text), self._model.vocab, longest):
            samples, durations = self._render(part)
            words += word_samples(part, durations, at)
            pieces.append(samples)
            at += len(samples)
        raw = np.nan_to_num(np.concatenate(pieces)).clip(-1, 1)
        return finished(text, Rendering((raw * 32767).astype(np.int16), RATE, tuple(words)))

    def _render(self, part: Spoken) -> tuple[Samples, list[int]]:
        style = self._styles[len(part.phonemes) - 1]  # a voice has a style for each length
        output = self._model(part.phonemes, style, return_output=True)
        return output.audio.reshape(-1).numpy(), output.pred_dur.reshape(-1).tolist()


def _unusable(folder: Path, why: str) -> EngineError:
    return EngineError("The voice can't be loaded", f"{folder.name}: {why}: run `vivavoce models check {folder.name}`")
