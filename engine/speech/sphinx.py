"""The embedded recogniser: pocketsphinx, English only, its model in its own wheel."""

import importlib.util
from collections.abc import Sequence
from pathlib import Path

from engine.errors import EngineError
from engine.speech.chosen import OnFault
from engine.speech.worker_process import python_module
from engine.speech.worker_recogniser import WorkerRecogniser


def model_folder() -> Path:
    """Return the folder of the model inside pocketsphinx's wheel, found without importing it. Raises `EngineError` where missing."""
    spec = importlib.util.find_spec("pocketsphinx")
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        model = Path(folder) / "model" / "en-us"
        if model.is_dir():
            return model
    raise EngineError(
        "The embedded recogniser is missing",
        "Its model was not found: reinstall it (`pip install pocketsphinx==5.1.1`)",
    )


def languages() -> Sequence[str]:
    """Return the languages pocketsphinx understands with the model it carries."""
    return ("en",)


class SphinxRecogniser(WorkerRecogniser):
    """A `Recogniser` that streams into pocketsphinx, in a process of its own.

    `command` starts that process; a frozen build, which has no `python -m`, gives its own. Raises `EngineError` for a language
    other than English.
    """

    def __init__(
        self, *, language: str = "en", command: Sequence[str] | None = None, on_fault: OnFault | None = None
    ) -> None:
        if language.lower().replace("_", "-").split("-")[0] not in languages():
            raise EngineError(
                "The embedded recogniser understands English only",
                f"For {language!r} install a Whisper model: `vivavoce models list` names them",
            )
        super().__init__(command or python_module("engine.speech.sphinx_worker"), on_fault)
