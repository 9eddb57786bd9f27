"""The voice at full quality: kokoro in a process of its own, on a model that is installed."""

from collections.abc import Sequence
from pathlib import Path

from engine.speech.chosen import OnFault
from engine.speech.worker_process import python_module
from engine.speech.worker_voice import WorkerVoice


class KokoroVoice(WorkerVoice):
    """A `Synthesiser` over kokoro. `folder` holds config.json, the weights and voices/NAME.pt; `voice` is such a NAME.

    `command` starts the process; a frozen build gives its own.
    """

    def __init__(
        self, folder: Path, voice: str, *, command: Sequence[str] | None = None, on_fault: OnFault | None = None
    ) -> None:
        super().__init__((*(command or python_module("engine.speech.kokoro_worker")), str(folder), voice), on_fault)
