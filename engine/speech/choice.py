"""Which engine hears and speaks in a session, by language and by what is installed; and what to write in the record about it.

Each engine is one function here that either gives a `Chosen` or raises `EngineError` with what to install; the first that can, does.
"""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path
from typing import TypeVar

from engine.conversation.ports import Recogniser, Synthesiser, VoiceActivity
from engine.errors import EngineError
from engine.models import ModelStore
from engine.speech.chosen import Chosen, EngineInfo, OnFault

__all__ = [
    "AUTO",
    "EMBEDDED",
    "Chosen",
    "EngineInfo",
    "OnFault",
    "files_sha256",
    "recogniser_for",
    "voice_activity",
    "voice_for",
]

Engine = TypeVar("Engine")

AUTO, EMBEDDED = "auto", "embedded"  # what the settings may ask for beside the name of a model


def voice_activity() -> Chosen[VoiceActivity]:
    """Return the voice detector. Raises `EngineError` where its model is missing."""
    from engine.speech.vad import SileroVad, silero_model

    model = silero_model()
    return Chosen(
        SileroVad(model), EngineInfo("silero-vad", "6", files_sha256(model.parent, [model])), _nothing_to_load
    )


def recogniser_for(
    language: str,
    *,
    on_fault: OnFault | None = None,
    command: Sequence[str] | None = None,
    store: ModelStore | None = None,
    wanted: str = AUTO,
) -> Chosen[Recogniser]:
    """Return the recogniser for a language. Raises `EngineError` with what to install where none understands it.

    `auto` takes the best model installed in `store`, else the embedded recogniser, which also takes over where the model's process fails.
    A model that is `wanted` by name and not to be had is refused. `command` starts the embedded recogniser's process where `python -m` is
    not to be had (a frozen build).
    """
    if wanted == EMBEDDED or store is None:
        return _because("asked for in the settings" if wanted == EMBEDDED else "", _sphinx(language, on_fault, command))
    try:
        return _whisper(language, store, "" if wanted == AUTO else wanted, on_fault, command)
    except EngineError as exc:
        if wanted != AUTO:
            raise
        missing = exc
    try:
        return _because(f"{missing.title}. {missing.message}", _sphinx(language, on_fault, command))
    except EngineError as exc:
        raise EngineError(exc.title, missing.message) from exc


def voice_for(
    language: str,
    voice: str = "",
    *,
    on_fault: OnFault | None = None,
    store: ModelStore | None = None,
    wanted: str = AUTO,
) -> Chosen[Synthesiser]:
    """Return the voice of that name, or the language's preferred one where no such voice is installed; `info.name` tells which.

    `auto` takes the neural voice where its model is in `store` and its libraries are installed, else the embedded one, which also takes over
    where that fails. A model that is `wanted` by name and not to be had is refused.

    Raises `EngineError` with what to install where nothing can read the language aloud.
    """
    if wanted == EMBEDDED or store is None:
        return _because("asked for in the settings" if wanted == EMBEDDED else "", _espeak(language, voice))
    try:
        return _kokoro(language, voice, store, "" if wanted == AUTO else wanted, on_fault)
    except EngineError as exc:
        if wanted != AUTO:
            raise
        missing = exc
    try:
        return _because(f"{missing.title}. {missing.message}", _espeak(language, voice))
    except EngineError as exc:
        raise EngineError(exc.title, f"{missing.message} {exc.message}") from exc


def files_sha256(root: Path, files: Iterable[Path]) -> str:
    """Return the hash of a model's files, as `EngineInfo` defines it; each file is read once, until its size or time changes."""
    hashes = {
        path.relative_to(root).as_posix(): _file_sha256(path, path.stat().st_size, path.stat().st_mtime_ns)
        for path in files
    }
    if len(hashes) == 1:
        return next(iter(hashes.values()))
    lines = "".join(f"{digest}  {name}\n" for name, digest in sorted(hashes.items()))
    return hashlib.sha256(lines.encode()).hexdigest()


@lru_cache(maxsize=2048)
def _file_sha256(path: Path, _size: int, _mtime_ns: int) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _because(why: str, chosen: Chosen[Engine]) -> Chosen[Engine]:
    return replace(chosen, info=replace(chosen.info, why=why))


def _whisper(
    language: str, store: ModelStore, wanted: str, on_fault: OnFault | None, command: Sequence[str] | None
) -> Chosen[Recogniser]:
    from engine.speech.whisper_choice import whisper_for

    try:
        spare = _sphinx(language, on_fault, command)
    except EngineError:  # the embedded recogniser doesn't know the language: there is nothing to fall back on
        return whisper_for(language, store, wanted, on_fault)
    from engine.speech.spare_recogniser import SpareRecogniser

    engine = SpareRecogniser(lambda died: whisper_for(language, store, wanted, died), spare, on_fault)
    return Chosen(engine, engine.chosen, engine.start, engine.serving)


def _sphinx(language: str, on_fault: OnFault | None, command: Sequence[str] | None) -> Chosen[Recogniser]:
    from engine.speech.sphinx import SphinxRecogniser, model_folder

    recogniser = SphinxRecogniser(language=language, command=command, on_fault=on_fault)
    folder = model_folder()
    files = [path for path in folder.rglob("*") if path.is_file()]
    info = EngineInfo("pocketsphinx", version("pocketsphinx"), files_sha256(folder, files))
    return Chosen(recogniser, info, recogniser.start)


def _kokoro(language: str, voice: str, store: ModelStore, wanted: str, on_fault: OnFault | None) -> Chosen[Synthesiser]:
    from engine.speech.kokoro_choice import kokoro_for

    try:
        spare = _espeak(language, voice)
    except EngineError:  # the embedded voice can't read the language: there is nothing to fall back on
        return kokoro_for(language, voice, store, wanted, on_fault)
    from engine.speech.spare_voice import SpareVoice

    engine = SpareVoice(lambda died: kokoro_for(language, voice, store, wanted, died), spare, on_fault)
    return Chosen(engine, engine.chosen, engine.start, engine.serving)


def _espeak(language: str, wanted: str) -> Chosen[Synthesiser]:
    from engine.speech.espeak import EspeakVoice, voices
    from engine.speech.espeak_library import data_folder

    offered = voices(language)
    if not offered:
        raise EngineError(
            "No installed voice speaks this language",
            f"espeak-ng can't read {language!r} aloud: install a neural voice, `vivavoce models list` names them.",
        )
    speaker = EspeakVoice(next((voice for voice in offered if voice.name == wanted), offered[0]))
    data = data_folder()
    files = [path for path in data.rglob("*") if path.is_file()]
    return Chosen(speaker, EngineInfo(speaker.name, speaker.version, files_sha256(data, files)), speaker.start)


async def _nothing_to_load() -> None:
    """A detector is loaded when it is made."""
