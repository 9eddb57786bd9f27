"""Shows an installation while it runs: a bar on a terminal, a few plain lines elsewhere, a JSON line an event for programs."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path

from engine.models.events import Began, Event, Installed, Received, SourceFailed, Tell, Waiting

STEPS = 10  # how often progress is told where there is no bar


@contextmanager
def teller(*, as_json: bool) -> Iterator[Tell]:
    """Yield what to tell the events of one command to."""
    if as_json:
        yield Lines(as_json=True)
    elif sys.stdout.isatty():
        with bar() as tell:
            yield tell
    else:
        yield Lines(as_json=False)


class Lines:
    """Prints a line an event; of the bytes received, a line each tenth."""

    def __init__(self, *, as_json: bool) -> None:
        self._as_json = as_json
        self._step = -1

    def __call__(self, event: Event) -> None:
        """Print `event`, if it is worth a line."""
        if isinstance(event, Received) and not self._is_news(event):
            return
        print(as_line(event) if self._as_json else sentence(event), flush=True)

    def _is_news(self, event: Received) -> bool:
        step = event.done * STEPS // max(1, event.size)
        if step == self._step:
            return False
        self._step = step
        return True


@contextmanager
def bar() -> Iterator[Tell]:
    """Yield a teller that draws a progress bar and prints what else happens above it."""
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn, TransferSpeedColumn

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        DownloadColumn(),
        TransferSpeedColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, transient=True) as progress:
        task = progress.add_task("", total=None, visible=False)

        def tell(event: Event) -> None:
            if isinstance(event, Received):
                progress.update(task, description=event.model, completed=event.done, total=event.size, visible=True)
            else:
                progress.console.print(sentence(event), markup=False, highlight=False, soft_wrap=True)

        yield tell


def sentence(event: Event) -> str:
    """Say an event to a person."""
    match event:
        case Waiting():
            return f"{event.model}: {event.holder} is installing it; waiting for that to end"
        case Began():
            return f"{event.model}: {event.size / 1e6:.0f} MB from {event.source}"
        case Received():
            return f"{event.model}: {event.done * 100 // max(1, event.size)} %"
        case SourceFailed():
            return f"{event.model}: nothing from {event.source}: {event.reason}"
        case Installed(already=True):
            return f"{event.model}: already installed in {event.folder}, its contents are right"
        case Installed():
            how = "verified" if event.verified else "NOT verified: no checksum is known for it"
            return f"{event.model}: installed in {event.folder}, {how}"


def as_line(event: Event) -> str:
    """Return an event as one line of JSON."""
    name = {
        Waiting: "waiting",
        Began: "began",
        Received: "received",
        SourceFailed: "source_failed",
        Installed: "installed",
    }
    fields = {key: str(value) if isinstance(value, Path) else value for key, value in asdict(event).items()}
    return json.dumps({"event": name[type(event)], **fields})
