"""Whether kokoro speaks in a session, and with which of its voices; chosen without loading anything."""

import importlib.util
from collections.abc import Sequence
from importlib.metadata import version

from engine.conversation.ports import Synthesiser
from engine.errors import EngineError
from engine.models import InstalledModel, ModelStore
from engine.models.manifest import Purpose
from engine.speech.chosen import Chosen, EngineInfo, OnFault

NAME = "kokoro"
_MODEL = "kokoro-82m"
_LIBRARIES = ("torch", "kokoro", "misaki")
# Kokoro's own letters for languages, the preferred first. Japanese and Mandarin have voices too; what spells them out is not in the extra.
_LETTERS = {"en": "ab", "es": "e", "fr": "f", "hi": "h", "pt": "p"}
_BRITISH = frozenset({"en-gb", "en-au", "en-nz", "en-ie", "en-za", "en-in"})


def kokoro_for(
    language: str, voice: str, store: ModelStore, wanted: str = "", on_fault: OnFault | None = None
) -> Chosen[Synthesiser]:
    """Return kokoro for a language, in the voice of that name or the language's first. Raises `EngineError` with what to install."""
    letters = letters_of(language)
    if not letters:
        raise EngineError(
            "Kokoro can't read this language aloud here", f"{language!r} is not among {', '.join(_LETTERS)}."
        )
    name = wanted or _MODEL
    if wanted and store.manifest.named(wanted).purpose is not Purpose.TTS:
        raise EngineError("This model is no voice", f"{wanted}: `vivavoce models list` names the voices")
    missing = [library for library in _LIBRARIES if importlib.util.find_spec(library) is None]
    if missing:
        raise EngineError(
            "Kokoro's libraries are not installed",
            f"{', '.join(missing)}: run `python3 packaging/bootstrap.py run --with neural doctor`.",
        )
    model = store.require(name)
    speaker = voice_of(model, letters, voice)
    from engine.speech.kokoro import KokoroVoice

    engine = KokoroVoice(model.folder, speaker, on_fault=on_fault)
    why = "named in the settings" if wanted else "installed"
    return Chosen(engine, EngineInfo(f"{NAME} {speaker}", version(NAME), model.sha256, why), engine.start)


def letters_of(language: str) -> str:
    """Return the letters with which the names of the language's voices begin, the preferred first; none where it has none here."""
    tag = language.lower().replace("_", "-")
    letters = _LETTERS.get(tag.split("-")[0], "")
    return letters[::-1] if tag in _BRITISH else letters


def voice_of(model: InstalledModel, letters: str, wanted: str) -> str:
    """Return the voice `wanted` if the model has it and it speaks the language, else the language's first. Raises `EngineError`."""
    offered = voices_in([file.path for file in model.files], letters)
    if not offered:
        raise EngineError(
            "The voice model has no voice for this language", f"{model.name}: run `vivavoce models fetch {model.name}`"
        )
    return wanted if wanted in offered else offered[0]


def voices_in(files: Sequence[str], letters: str) -> list[str]:
    """Return the names of the voices among a model's files that begin with one of the letters, by the letters' order."""
    names = [path.removeprefix("voices/").removesuffix(".pt") for path in files if path.startswith("voices/")]
    return [name for letter in letters for name in names if name.startswith(letter)]
