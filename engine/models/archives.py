"""Reads single members out of zip archives that may be hostile: nothing is unpacked that was not asked for, or beyond its size."""

import stat
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import IO, Final

from engine.models.errors import ImportRefused

MOST_MEMBERS: Final = 20_000
_ENCRYPTED: Final = 0x1


@contextmanager
def opened_archive(path: Path) -> Iterator[zipfile.ZipFile]:
    """Open a zip archive whose list of members is above suspicion.

    Raises `ImportRefused` where it is no archive, has a name that leads out of a folder, a link, a name twice, or far too many.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            _examine(path, archive.infolist())
            yield archive
    except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, EOFError, UnicodeDecodeError) as exc:
        raise ImportRefused("The archive can't be read", f"{path}: {str(exc) or type(exc).__name__}") from exc


@contextmanager
def opened_member(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> Iterator[IO[bytes]]:
    """Open one member for reading. Raises `ImportRefused` where it is encrypted or damaged."""
    if member.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        raise ImportRefused(
            "The archive can't be read", f"{member.filename}: packed in a way that is not taken; pack it anew"
        )
    if member.flag_bits & _ENCRYPTED:
        raise ImportRefused("The archive is encrypted", f"{member.filename}: unpack it first")
    try:
        with archive.open(member) as file:
            yield file
    except (zipfile.BadZipFile, RuntimeError, EOFError, ValueError, zlib.error) as exc:
        raise ImportRefused("The archive can't be read", f"{member.filename}: {exc}") from exc


def _examine(path: Path, members: list[zipfile.ZipInfo]) -> None:
    if len(members) > MOST_MEMBERS:
        raise ImportRefused("The archive was refused", f"{path}: more than {MOST_MEMBERS} members")
    for member in members:
        parts = PurePosixPath(member.filename.replace("\\", "/")).parts
        if not parts or parts[0] == "/" or ".." in parts or ":" in member.filename:
            raise ImportRefused("The archive was refused", f"{path}: {member.filename!r} leads out of its folder")
        if stat.S_ISLNK(member.external_attr >> 16):
            raise ImportRefused("The archive was refused", f"{path}: {member.filename!r} is a link")
    twice = [name for name, times in Counter(member.filename for member in members).items() if times > 1]
    if twice:
        raise ImportRefused("The archive was refused", f"{path}: {twice[0]!r} is in it twice")
