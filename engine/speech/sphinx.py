"""The embedded recogniser: pocketsphinx, English only, its model in its own wheel."""

from collections.abc import Sequence

from engine.errors import EngineError
from engine.speech.worker_process import python_module
from engine.speech.worker_recogniser import OnFault, WorkerRecogniser


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
