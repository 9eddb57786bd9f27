"""A transcript as a file: `{"turns": [{"speaker", "text"}, ...]}`, or a whole session record, which holds its turns the same way.

Only `speaker` and `text` are needed; ids, times, words and confidences are used where they are given. What is wrong is said with its
place in the file and what was expected there.
"""

import json
import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NoReturn

from engine.errors import EngineError
from engine.interview.turns import Mode, Speaker, Turn, Word

MAX_BYTES = 16_000_000
MAX_TURNS = 5_000
MAX_TEXT = 100_000  # characters in one turn: more than anybody says in one breath of two hours
MAX_WORDS = 50_000

_MEANT = {
    "candidate": "participant",
    "applicant": "participant",
    "interviewee": "participant",
    "user": "participant",
    "interviewer": "ai",
    "assistant": "ai",
    "agent": "ai",
}


class TranscriptInvalid(EngineError):
    """A transcript can't be read; the message names the file, the place in it and what was expected."""


def read_transcript(path: Path, language: str) -> list[Turn]:
    """Return the turns of a transcript file, `language` being theirs where they name none. Raises `TranscriptInvalid`."""
    return turns_from(_document(path), str(path), language)


def turns_from(document: object, source: str, language: str) -> list[Turn]:
    """Return the turns of a parsed transcript; `source` names it in errors. Raises `TranscriptInvalid`."""
    reader = _Reader(source)
    turns = document.get("turns") if isinstance(document, Mapping) else None
    if not isinstance(turns, list):
        reader.refuse("turns", 'a list of turns, as in {"turns": [{"speaker": "ai", "text": "..."}]}', turns)
    if not 1 <= len(turns) <= MAX_TURNS:
        reader.refuse("turns", f"1 to {MAX_TURNS} turns", f"{len(turns)} turns")
    found = [reader.turn(turn, index, language) for index, turn in enumerate(turns)]
    seen: dict[str, int] = {}
    for index, turn in enumerate(found):
        if turn.id in seen:
            reader.refuse(f"turns[{index}].id", f"an id no other turn has (turns[{seen[turn.id]}] has it)", turn.id)
        seen[turn.id] = index
    return found


def _document(path: Path) -> object:
    try:
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)  # what a pipe or a device holds is known only by reading it
        if len(raw) > MAX_BYTES:
            _refuse(f"{path}: expected at most {MAX_BYTES // 1_000_000} MB")
        return json.loads(raw.decode("utf-8-sig"), parse_constant=lambda name: _refuse(f"{path}: {name} is not JSON"))
    except FileNotFoundError as exc:
        raise _invalid(f"{path}: no such file") from exc
    except OSError as exc:
        raise _invalid(f"{path}: {exc.strerror or exc}") from exc
    except UnicodeDecodeError as exc:
        raise _invalid(f"{path}: expected UTF-8 text, byte {exc.start} is not") from exc
    except json.JSONDecodeError as exc:
        raise _invalid(f"{path}: line {exc.lineno}, column {exc.colno}: expected JSON, {exc.msg}") from exc
    except RecursionError as exc:
        raise _invalid(f"{path}: nested too deeply") from exc
    except ValueError as exc:  # a number of thousands of digits
        raise _invalid(f"{path}: holds a value that is no value: {exc}") from exc


def _invalid(message: str) -> TranscriptInvalid:
    return TranscriptInvalid("The transcript can't be read", message)


def _refuse(message: str) -> NoReturn:
    raise _invalid(message)


class _Reader:
    """Checks the parts of one document; every refusal names its place."""

    def __init__(self, source: str) -> None:
        self._source = source

    def refuse(self, place: str, expected: str, found: object) -> NoReturn:
        shown = json.dumps(found, ensure_ascii=False, default=str)
        shown = shown if len(shown) <= 60 else shown[:57] + "..."
        _refuse(f"{self._source}: {place}: expected {expected}, found {'nothing' if found is None else shown}")

    def turn(self, turn: object, index: int, language: str) -> Turn:
        at = f"turns[{index}]"
        if not isinstance(turn, Mapping):
            self.refuse(at, 'an object with "speaker" and "text"', turn)
        start = self._milliseconds(turn, f"{at}.t_start_ms", "t_start_ms", 0)
        end = self._milliseconds(turn, f"{at}.t_end_ms", "t_end_ms", start)
        if end < start:
            self.refuse(f"{at}.t_end_ms", f"{start} or later", end)
        return Turn(
            id=self._name(turn, at, "id") or f"turn-{index + 1}",
            seq=index,
            speaker=self._speaker(turn.get("speaker"), f"{at}.speaker"),
            t_start_ms=start,
            t_end_ms=end,
            text=self._text(turn.get("text"), f"{at}.text"),
            language=self._name(turn, at, "language") or language,
            asr_confidence=self._share(turn.get("asr_confidence"), f"{at}.asr_confidence"),
            words=self._words(turn.get("words") or [], f"{at}.words"),
            interrupted=turn.get("interrupted") is True,
            question_id=self._name(turn, at, "question_id"),
            probe_of=self._name(turn, at, "probe_of"),
            mode=self._mode(turn.get("mode"), f"{at}.mode"),
        )

    def _speaker(self, value: object, place: str) -> Speaker:
        if value in (Speaker.AI.value, Speaker.PARTICIPANT.value):
            return Speaker(value)
        meant = _MEANT.get(value.lower()) if isinstance(value, str) else None
        return self.refuse(place, '"ai" or "participant"' + (f' (here "{meant}")' if meant else ""), value)

    def _mode(self, value: object, place: str) -> Mode:
        if value is None:
            return Mode.VOICE
        if value in (Mode.VOICE.value, Mode.TYPED.value):
            return Mode(value)
        return self.refuse(place, '"voice" or "typed"', value)

    def _text(self, value: object, place: str) -> str:
        if not isinstance(value, str):
            self.refuse(place, "a text", value)
        if len(value) > MAX_TEXT:
            self.refuse(place, f"at most {MAX_TEXT} characters", f"{len(value)} characters")
        return value

    def _name(self, turn: Mapping[str, Any], at: str, key: str) -> str | None:
        value = turn.get(key)
        if value is None or (isinstance(value, str) and 0 < len(value) <= 200):
            return value
        return self.refuse(f"{at}.{key}", "a text of 1 to 200 characters", value)

    def _milliseconds(self, of: Mapping[str, Any], place: str, key: str, default: int) -> int:
        value = of.get(key, default)
        if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= 10**9:
            self.refuse(place, "whole milliseconds from 0", value)
        return value

    def _share(self, value: object, place: str) -> float | None:
        if value is None:
            return None
        if (
            isinstance(value, bool)
            or not isinstance(value, int | float)
            or not math.isfinite(value)
            or not 0 <= value <= 1
        ):
            self.refuse(place, "a number from 0 to 1", value)
        return float(value)

    def _words(self, words: object, place: str) -> tuple[Word, ...]:
        if not isinstance(words, Sequence) or isinstance(words, str) or len(words) > MAX_WORDS:
            self.refuse(place, f"a list of at most {MAX_WORDS} words", words)
        return tuple(self._word(word, f"{place}[{index}]") for index, word in enumerate(words))

    def _word(self, word: object, place: str) -> Word:
        if not isinstance(word, Mapping):
            self.refuse(place, "an object with text, t_start_ms and t_end_ms", word)
        start = self._milliseconds(word, f"{place}.t_start_ms", "t_start_ms", -1)
        end = self._milliseconds(word, f"{place}.t_end_ms", "t_end_ms", start)
        return Word(
            self._text(word.get("text"), f"{place}.text"),
            start,
            max(start, end),
            self._share(word.get("confidence"), f"{place}.confidence"),
        )
