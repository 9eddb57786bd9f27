"""The labelled set: answers as sound, each with where its speech is; read strictly, so that no figure rests on a broken label."""

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.audio.files import read_audio
from engine.bench.kinds import guessed_kind
from engine.conversation.ports import RATE, Samples
from engine.errors import EngineError
from engine.interview.templates import QuestionKind

SOUND = frozenset({".wav", ".flac", ".ogg", ".oga", ".mp3", ".aiff", ".aif"})
MOST_CLIPS = 5000
MOST_LABEL_BYTES = 1 << 20
_SLACK_S = 0.05  # by which a label may end after its file, for rounding


class SetInvalid(EngineError):
    """The folder is no labelled set: the message says which file and what is wrong with it."""


@dataclass(frozen=True, slots=True)
class Clip:
    """One answer. `speech` are its stretches in seconds from the file's first sample; the last end is the end of the turn."""

    name: str
    samples: Samples
    speech: tuple[tuple[float, float], ...]
    question: str = ""
    text: str = ""

    @property
    def end(self) -> float:
        """The end of the turn."""
        return self.speech[-1][1]

    @property
    def pauses(self) -> Sequence[tuple[float, float]]:
        """The pauses inside the turn."""
        return [(before[1], after[0]) for before, after in zip(self.speech, self.speech[1:], strict=False)]

    @property
    def kind(self) -> QuestionKind | None:
        """The shape of answer asked for; None where the set tells no question."""
        return guessed_kind(self.question) if self.question.strip() else None


def read_set(folder: Path) -> list[Clip]:
    """Return all clips of a folder, by name. Raises `SetInvalid`, `AudioUnreadable`."""
    if not folder.is_dir():
        raise SetInvalid("No such set", f"{folder}: not a folder")
    try:
        sounds = sorted(file for file in folder.iterdir() if file.suffix.lower() in SOUND and file.is_file())
    except OSError as exc:
        raise SetInvalid("The set can't be read", f"{folder}: {exc.strerror or exc}") from exc
    if not sounds:
        raise SetInvalid("The set is empty", f"{folder}: no sound file in it (WAV, FLAC, OGG...)")
    if len(sounds) > MOST_CLIPS:
        raise SetInvalid("The set is too large", f"{folder}: {len(sounds)} clips; at most {MOST_CLIPS}")
    return [read_clip(sound) for sound in sounds]


def read_clip(sound: Path) -> Clip:
    """Return one clip with its label. Raises `SetInvalid`, `AudioUnreadable`."""
    label = sound.with_suffix(".json")
    document = _document(label, sound)
    speech = _spans(label, document)
    samples = read_audio(sound)
    seconds = len(samples) / RATE
    if speech[-1][1] > seconds + _SLACK_S:
        raise _bad(label, f"speech ends at {speech[-1][1]:g} s, but {sound.name} lasts {seconds:.3f} s")
    return Clip(sound.stem, samples, speech, _text(label, document, "question"), _text(label, document, "text"))


def _document(label: Path, sound: Path) -> dict[str, Any]:
    try:
        if label.stat().st_size > MOST_LABEL_BYTES:
            raise _bad(label, f"over {MOST_LABEL_BYTES >> 20} MiB")
        document = json.loads(label.read_text(encoding="utf-8"))
    except FileNotFoundError as exc:
        raise SetInvalid("A label is missing", f"{label}: nothing says where the speech in {sound.name} is") from exc
    except OSError as exc:
        raise _bad(label, exc.strerror or str(exc)) from exc
    except (ValueError, RecursionError) as exc:
        raise _bad(label, "not JSON") from exc
    if not isinstance(document, dict):
        raise _bad(label, 'expected an object with "speech"')
    return document


def _spans(label: Path, document: dict[str, Any]) -> tuple[tuple[float, float], ...]:
    given = document.get("speech")
    if not isinstance(given, list) or not given:
        raise _bad(label, '"speech" must be a list of [start, end], at least one')
    spans: list[tuple[float, float]] = []
    for number, span in enumerate(given):
        where = f"speech[{number}]"
        if not isinstance(span, list) or len(span) != 2 or not all(_is_time(time) for time in span):
            raise _bad(label, f"{where} must be [start, end] in seconds, from 0")
        start, end = float(span[0]), float(span[1])
        if end <= start:
            raise _bad(label, f"{where} ends at {end:g} s, not after its start at {start:g} s")
        if spans and start < spans[-1][1]:
            raise _bad(label, f"{where} begins at {start:g} s, before the one before it ends at {spans[-1][1]:g} s")
        spans.append((start, end))
    return tuple(spans)


def _is_time(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value) and value >= 0


def _text(label: Path, document: dict[str, Any], field: str) -> str:
    value = document.get(field)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise _bad(label, f'"{field}" must be a text')
    return value


def _bad(label: Path, what: str) -> SetInvalid:
    return SetInvalid("A label can't be used", f"{label}: {what}")
