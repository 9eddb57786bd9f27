"""One installer at a time for each model; the lock dies with its holder, however that dies."""

import contextlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from engine.file_lock import taken

FOLDER: Final = ".locks"
_AGAIN_S: Final = 0.2


@contextlib.contextmanager
def model_lock(
    models: Path, name: str, *, waiting: Callable[[str], None], pause: Callable[[float], None]
) -> Iterator[None]:
    """Hold the lock on a model in the folder `models`; while another has it, tell `waiting` once who, and `pause` until it is free.

    Raises `OSError` where the folder can't be written.
    """
    folder = models / FOLDER
    folder.mkdir(exist_ok=True)
    handle = os.open(folder / f"{name}.lock", os.O_RDWR | os.O_CREAT, 0o644)
    try:
        told = False
        while not taken(handle):
            if not told:
                waiting(_holder(folder / f"{name}.pid"))
                told = True
            pause(_AGAIN_S)
        with contextlib.suppress(OSError):  # on a full disk the name of the holder is lost, not the lock
            (folder / f"{name}.pid").write_text(f"{os.getpid()}\n", encoding="ascii")
        yield
    finally:
        os.close(handle)


def _holder(path: Path) -> str:
    with contextlib.suppress(OSError, ValueError):
        return f"process {int(path.read_text(encoding='ascii')[:20])}"
    return "another process"
