"""A folder or a web address with a model's files under their own paths: a mirror, a share, a mounted stick."""

from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit
from urllib.request import url2pathname

from engine.models.copying import copy_at_most
from engine.models.errors import FetchFailed
from engine.models.manifest import ModelFile
from engine.models.sources.port import Bring
from engine.models.transfer import receive


def from_place(base: str, *, pause: Callable[[float], None]) -> Bring:
    """Return what brings files from under `base`: a path, `file://`, `https://` or `http://`."""
    parts = urlsplit(base)
    if parts.scheme in {"http", "https"}:
        return _from_web(base.rstrip("/"), pause)
    return _from_folder(Path(url2pathname(unquote(parts.path)) if parts.scheme == "file" else base).expanduser())


def _from_web(base: str, pause: Callable[[float], None]) -> Bring:
    def bring(file: ModelFile, part: Path, on_bytes: Callable[[int], None]) -> None:
        if not file.sha256 and not base.startswith("https:"):
            raise FetchFailed("The file can't be taken from there", f"{base}: without a checksum only by https")
        receive(f"{base}/{quote(file.path)}", part, file, on_bytes=on_bytes, pause=pause)

    return bring


def _from_folder(folder: Path) -> Bring:
    def bring(file: ModelFile, part: Path, on_bytes: Callable[[int], None]) -> None:
        try:
            source = (folder / file.path).open("rb")
        except OSError as exc:
            raise FetchFailed("The file can't be had there", f"{folder / file.path}: {exc.strerror or exc}") from exc
        with source:
            copy_at_most(source, part, file.size_at_most, on_bytes)

    return bring
