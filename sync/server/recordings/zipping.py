"""A zip made while it is being sent: whatever its size, a chunk of it is in memory at a time."""

import io
import zipfile
from collections.abc import Iterable, Iterator

_PACKED = (".json", ".jsonl", ".txt", ".sig", ".csv")
"""What is worth compressing; sound and pictures are compressed already."""

_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest a zip can name: when an export was made stands in its manifest, signed


def zipped(files: Iterable[tuple[str, Iterable[bytes]]]) -> Iterator[bytes]:
    """Yield the bytes of a zip of these files, each given by its name inside and its content, asked for in turn."""
    out = _Out()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, allowZip64=True) as archive:
        for name, content in files:
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED if name.endswith(_PACKED) else zipfile.ZIP_STORED
            entry.external_attr = 0o600 << 16
            with archive.open(entry, "w", force_zip64=True) as file:
                for chunk in content:
                    file.write(chunk)
                    yield from out.taken()
    yield from out.taken()


class _Out(io.RawIOBase):
    """Where the zip is written to; it can't be gone back in, as what was written is sent."""

    def __init__(self) -> None:
        self._waiting: list[bytes] = []

    def writable(self) -> bool:
        return True

    def write(self, content: bytes) -> int:  # type: ignore[override]
        self._waiting.append(bytes(content))
        return len(content)

    def taken(self) -> Iterator[bytes]:
        waiting, self._waiting = self._waiting, []
        if waiting:
            yield b"".join(waiting)
