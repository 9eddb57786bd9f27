"""How kokoro is told what to say: text to its own phonemes, without anything being fetched."""

import importlib.util
from collections.abc import Callable
from types import SimpleNamespace

from engine.errors import EngineError
from engine.speech.espeak_library import data_folder, short_data_path

# The first letter of a voice's name names its language; these are espeak-ng's names for them.
_ESPEAK = {"e": "es", "f": "fr-fr", "h": "hi", "p": "pt-br"}
_ENGLISH = {"a": False, "b": True}  # whether British
_ENGLISH_WORDS = "en_core_web_sm"  # the tagger by which English words that are spelt alike are told apart


def letters() -> str:
    """Return the first letters of the voices that can be spoken here."""
    return "".join((*_ENGLISH, *_ESPEAK))


def phonemes_for(voice: str) -> Callable[[str], str]:
    """Return what turns a clause into the phonemes of a voice, such as "af_heart".

    English goes by misaki's dictionary where its tagger is installed, else by espeak-ng, which reads every language here. Raises
    `EngineError` for a language without either.
    """
    from misaki import en, espeak  # imported late: only the voice's own process needs it

    espeak.EspeakWrapper.set_data_path(str(short_data_path(data_folder())))
    letter = voice[:1]
    if letter in _ENGLISH:
        british = _ENGLISH[letter]
        fallback = espeak.EspeakFallback(british=british)
        if importlib.util.find_spec(_ENGLISH_WORDS):  # otherwise misaki would fetch it
            by_dictionary = en.G2P(trf=False, british=british, fallback=fallback, unk="")
            return lambda clause: str(by_dictionary(clause)[0])
        return lambda clause: str(fallback(SimpleNamespace(text=clause))[0] or "")
    if letter in _ESPEAK:
        by_rule = espeak.EspeakG2P(language=_ESPEAK[letter])
        return lambda clause: str(by_rule(clause)[0])
    raise EngineError(
        "The voice's language can't be read aloud", f"{voice}: choose a voice that begins with {letters()}"
    )
