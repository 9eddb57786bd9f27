"""Which Whisper model hears in a session, of those that are installed; chosen without loading any."""

import os
import shutil
from collections.abc import Sequence
from importlib.metadata import version

from engine.conversation.ports import Recogniser
from engine.errors import EngineError
from engine.models import InstalledModel, ModelStore
from engine.models.manifest import Purpose
from engine.speech.chosen import Chosen, EngineInfo, OnFault

NAME = "faster-whisper"
_MANY_CORES = (
    4  # with fewer, and no CUDA device, a window of the small model takes too much of the second until the next
)
_STRONG = ("small", "base", "tiny")
_WEAK = ("base", "tiny", "small")


def whisper_for(
    language: str, store: ModelStore, wanted: str = "", on_fault: OnFault | None = None
) -> Chosen[Recogniser]:
    """Return Whisper for a language: the model `wanted`, or the best installed one this machine keeps up with.

    Raises `EngineError` with the command that installs one.
    """
    primary = language.lower().replace("_", "-").split("-")[0]
    model = _named(wanted, primary, store) if wanted else _best(primary, store)
    from engine.speech.whisper import WhisperRecogniser

    recogniser = WhisperRecogniser(model.folder, primary, on_fault=on_fault)
    why = "named in the settings" if wanted else "installed, the best this machine keeps up with"
    return Chosen(recogniser, EngineInfo(model.name, version(NAME), model.sha256, why), recogniser.start)


def _named(name: str, language: str, store: ModelStore) -> InstalledModel:
    model = store.manifest.named(name)
    if model.purpose is not Purpose.STT:
        raise EngineError("This model is no recogniser", f"{name}: `vivavoce models list` names the recognisers")
    if language not in model.languages:
        raise EngineError(
            "The recogniser doesn't understand this language",
            f"{name} knows {', '.join(model.languages)}, not {language!r}: `vivavoce models list` names others",
        )
    return store.require(name)


def _best(language: str, store: ModelStore) -> InstalledModel:
    names = _names(language, store)
    found = (store.find(name) for name in names)
    best = next((model for model in found if model is not None), None)
    if best is not None:
        return best
    for name in names:  # one that is here and can't be used is told as such, with what mends it
        if any(True for _ in store.look(name)):
            store.require(name)
    if not names:
        raise EngineError(
            "No Whisper model knows this language", f"{language!r} is in none that `vivavoce models list` names"
        )
    raise EngineError(
        "No Whisper model is installed",
        f"For {language!r} run `vivavoce models fetch {names[0]}` (`vivavoce models list` names all)",
    )


def _names(language: str, store: ModelStore) -> Sequence[str]:
    """Return the models that know the language, the one to be preferred here first; of one size the one for English only wins."""
    sizes = _STRONG if (os.cpu_count() or 1) >= _MANY_CORES or _has_cuda() else _WEAK
    order = [f"{NAME}-{size}{kind}" for size in sizes for kind in (".en", "")]
    known = {model.name for model in store.manifest.models if language in model.languages}
    return [name for name in order if name in known]


def _has_cuda() -> bool:
    """Whether there is likely a CUDA device; the model's own process finds out, this need not load its library."""
    return shutil.which("nvidia-smi") is not None
