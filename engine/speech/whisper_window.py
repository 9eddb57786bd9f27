"""One short window of sound through Whisper: its words, their times and how sure the model is of them.

faster-whisper's own `transcribe` fills every window up to 30 s, whatever `chunk_length` says, and so pays for 30 s of encoder each time.
Here its parts are called one by one, and a window is filled up only as far as it needs: 5 s of encoder cost a tenth of 30 s.
"""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from engine.conversation.ports import RATE, Samples
from engine.errors import EngineError
from engine.speech.sphinx_words import Heard
from engine.speech.whisper_loops import loop_begins, repeats_itself

if TYPE_CHECKING:
    import ctranslate2
    from faster_whisper import WhisperModel

HOP = 160  # samples a frame of the model's spectrogram: 10 ms
FULL_WINDOW = 3_000  # frames for which the model was trained: 30 s
_SMALLEST_WINDOW = 500  # frames: what is said in less is heard with silence after it
_WINDOW_STEP = 250  # frames
_SILENCE_AFTER = 50  # frames of silence at least, so that the model hears an end
_SHORTEST = RATE // 10  # samples: nobody says a word in less
_FAINT = 1e-3  # of full scale: what is -60 dBFS at its loudest is no voice, but Whisper would tell of one
_NO_SPEECH = 0.6  # both thresholds are those of Whisper's authors (Radford et al. 2022, section 4.5)
_UNLIKELY = -1.0
_CONTEXT = 223  # tokens of what was said before that the model takes: half its memory, less one
_TOKENS_BESIDE = 12
_TOKENS_A_SECOND = {"hi": 30, "ja": 20, "zh": 20}  # of fast speech; Whisper spells Devanagari almost byte by byte
_TOKENS_A_SECOND_OTHERWISE = 10
_BEFORE, _AFTER = "\"'“¿([{-", "\"'.。,，!！?？:：”)]}、"  # signs that belong to the word after or before them


@dataclass(frozen=True, slots=True)
class Hearing:
    """What a window holds; times in ms from its first sample. `loops_at` is the first word that is only repetition, if there is one."""

    words: tuple[Heard, ...]
    loops_at: int | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """A window: mono float32 at 16 kHz, up to 30 s. `before` is text said before it, `hints` words to be expected in it.

    `as_trained` fills it up to 30 s, which takes longer and makes loops rarer.
    """

    samples: Samples
    before: str = ""
    hints: str = ""
    as_trained: bool = False


def window_frames(content: int) -> int:
    """Return how many frames a window of `content` frames is filled up to."""
    wanted = max(_SMALLEST_WINDOW, content + _SILENCE_AFTER)
    return min(FULL_WINDOW, -(-wanted // _WINDOW_STEP) * _WINDOW_STEP)


class WhisperWindow:
    """A Whisper model from a folder of CTranslate2's, for one language and one thread."""

    def __init__(self, folder: Path, language: str) -> None:
        """Load the model: in half precision where there is a CUDA device, else in whole numbers of 8 bits. Raises `EngineError`."""
        from faster_whisper.tokenizer import Tokenizer  # imported late: 300 MB that only this process needs
        from faster_whisper.transcribe import get_suppressed_tokens

        self._model = _loaded(folder)
        multilingual = self._model.model.is_multilingual
        if not multilingual and language != "en":
            raise EngineError(
                "The speech model understands English only", f"{folder.name}: {language!r} needs one without .en"
            )
        try:
            self._tokenizer = Tokenizer(
                self._model.hf_tokenizer, multilingual, task="transcribe", language=language if multilingual else None
            )
        except ValueError as exc:
            raise EngineError("The speech model doesn't know this language", f"{folder.name}: {language!r}") from exc
        self._suppressed = list(get_suppressed_tokens(self._tokenizer, [-1]))
        self._pace = _TOKENS_A_SECOND.get(language, _TOKENS_A_SECOND_OTHERWISE)

    def __call__(self, asked: Asked) -> Hearing:
        """Return the words of a window; none of what is shorter than any word, or holds no speech."""
        if len(asked.samples) < _SHORTEST or np.abs(asked.samples).max() < _FAINT:
            return Hearing(())
        content, sound = self._encoded(asked)
        prompt = self._prompt(asked)
        longest = _TOKENS_BESIDE + self._pace * content * HOP // RATE
        result = self._model.model.generate(
            sound,
            [prompt],
            beam_size=1,
            # of a call's length with its prompt, the library leaves at most half to the answer
            max_length=min(self._model.max_length, max(len(prompt) + longest, 2 * longest)),
            return_scores=True,
            return_no_speech_prob=True,
            suppress_blank=True,
            suppress_tokens=self._suppressed,
        )[0]
        tokens = [token for token in result.sequences_ids[0] if token < self._tokenizer.eot]
        likelihood = result.scores[0] * len(result.sequences_ids[0]) / (len(result.sequences_ids[0]) + 1)
        if not tokens or (result.no_speech_prob > _NO_SPEECH and likelihood < _UNLIKELY):
            return Hearing(())
        words = self._words(tokens, sound, content)
        loops_at = loop_begins([word.text for word in words])
        if loops_at is None and repeats_itself(self._tokenizer.decode(tokens)):
            loops_at = 0
        return Hearing(tuple(words), loops_at)

    def _encoded(self, asked: Asked) -> tuple[int, "ctranslate2.StorageView"]:
        features = self._model.feature_extractor(asked.samples[: FULL_WINDOW * HOP])[..., :FULL_WINDOW]
        content = min(features.shape[-1], len(asked.samples) // HOP)
        frames = FULL_WINDOW if asked.as_trained else window_frames(content)
        filled = np.zeros((features.shape[0], frames), np.float32)
        filled[:, :content] = features[:, :content]
        return content, self._model.encode(filled)

    def _prompt(self, asked: Asked) -> list[int]:
        hints, before = (self._tokenizer.encode(f" {text}") if text else [] for text in (asked.hints, asked.before))
        previous = hints[: _CONTEXT // 2] + before[-(_CONTEXT // 2) :]
        prompt: list[int] = self._model.get_prompt(self._tokenizer, previous, without_timestamps=True)
        return prompt

    def _words(self, tokens: list[int], sound: "ctranslate2.StorageView", content: int) -> list[Heard]:
        from faster_whisper.transcribe import merge_punctuations

        aligned = self._model.find_alignment(self._tokenizer, [tokens], sound, content)[0]
        merge_punctuations(aligned, _BEFORE, _AFTER)
        return placed(
            [(word["word"], word["start"], word["end"], word["probability"]) for word in aligned], content * 10
        )


def placed(aligned: Sequence[tuple[str, float, float, float]], length_ms: int) -> list[Heard]:
    """Return words (text, start and end in seconds, probability) in order and inside the window, without those that are no text."""
    words: list[Heard] = []
    for text, start, end, probability in aligned:
        said = text.strip()
        if any(char.isalnum() for char in said):
            begins = min(max(round(start * 1000), words[-1].end_ms if words else 0), length_ms)
            ends = min(max(round(end * 1000), begins), length_ms)
            words.append(Heard(said, begins, ends, round(min(max(float(probability), 0.0), 1.0), 3)))
    return words


def _loaded(folder: Path) -> "WhisperModel":
    import ctranslate2
    from faster_whisper import WhisperModel

    if not (folder / "tokenizer.json").is_file():  # the library would fetch one
        raise _unusable(folder, "tokenizer.json is missing")
    ways = [("cuda", "float16")] if ctranslate2.get_cuda_device_count() > 0 else []
    failures: list[Exception] = []
    for device, numbers in (*ways, ("cpu", "int8")):
        try:
            model = WhisperModel(
                str(folder), device=device, compute_type=numbers, cpu_threads=min(4, os.cpu_count() or 1)
            )
            model.encode(np.zeros((model.model.n_mels, _SMALLEST_WINDOW), np.float32))
        except Exception as exc:  # noqa: BLE001 - for a damaged file or a device without its libraries they share no parent
            failures.append(exc)
        else:
            return model
    raise _unusable(folder, type(failures[-1]).__name__) from failures[-1]


def _unusable(folder: Path, why: str) -> EngineError:
    return EngineError(
        "The speech model can't be loaded", f"{folder.name}: {why}: run `vivavoce models check {folder.name}`"
    )
