"""Reads the manifest and names everything that is wrong with it at once: file, place, what was found, what was expected."""

import re
import tomllib
from collections.abc import Callable, Mapping
from functools import cache
from importlib import resources
from typing import Any, Final, TypeVar
from urllib.parse import urlsplit

from engine.models.errors import ManifestInvalid
from engine.models.manifest import (
    NAME,
    SHA256,
    Checksums,
    FileSource,
    HubSource,
    Manifest,
    Model,
    ModelFile,
    Purpose,
    Source,
    WheelSource,
    safe_path,
)

FORMAT: Final = 1
LARGEST: Final = 1 << 20  # bytes of TOML; ours has some 10 kB
LARGEST_FILE: Final = 64 << 30
MANY: Final = 1000
ENOUGH_PROBLEMS: Final = 10

_REVISION = re.compile(r"[0-9a-f]{40}")
_REPO = re.compile(r"[A-Za-z0-9][\w.-]*/[A-Za-z0-9][\w.-]*")
_PACKAGE = re.compile(r"[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?")
_VERSION = re.compile(r"[A-Za-z0-9][A-Za-z0-9.!+_-]*")
_LANGUAGE = re.compile(r"[a-z]{2,3}")

Kind = TypeVar("Kind")


@cache
def shipped_manifest() -> Manifest:
    """Return the manifest that comes with the product; read once."""
    file = resources.files("resources") / "models" / "manifest.toml"
    return read_manifest(file.read_bytes(), "manifest.toml")


def read_manifest(text: bytes, where: str) -> Manifest:
    """Return the manifest in `text`, a TOML file called `where`. Raises `ManifestInvalid` with every problem, up to ten."""
    if len(text) > LARGEST:
        raise ManifestInvalid("The models' manifest can't be used", f"{where}: larger than {LARGEST >> 20} MiB")
    try:
        document = tomllib.loads(text.decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as exc:
        raise ManifestInvalid("The models' manifest can't be read", f"{where}: {exc}") from exc
    root = _Table(document, "", [])
    manifest = _manifest(root)
    root.done()
    if root.problems:
        told = "; ".join(root.problems[:ENOUGH_PROBLEMS])
        more = f"; and {len(root.problems) - ENOUGH_PROBLEMS} more" if len(root.problems) > ENOUGH_PROBLEMS else ""
        raise ManifestInvalid("The models' manifest can't be used", f"{where}: {told}{more}")
    return manifest


class _Table:
    """One table of the document: hands its values out by key, each checked, and notes what is wrong and where."""

    def __init__(self, values: object, place: str, problems: list[str]) -> None:
        self.problems = problems
        self._place = place
        self._left: dict[str, Any] = {}
        if isinstance(values, Mapping):
            self._left = dict(values)
        else:
            self.wrong("", values, "a table")

    def wrong(self, key: str, found: object, expected: str) -> None:
        shown = repr(found)
        self.problems.append(f"{self._at(key)}: found {shown[:60]}{'…' * (len(shown) > 60)}, expected {expected}")

    def take(self, key: str, kind: type[Kind], fits: Callable[[Kind], object], expected: str, default: Kind) -> Kind:
        """Return the value at `key`, or `default` after noting why it can't be used."""
        if key not in self._left:
            self.problems.append(f"{self._at(key)}: is missing; expected {expected}")
            return default
        found = self._left.pop(key)
        if type(found) is kind and fits(found):
            return found
        self.wrong(key, found, expected)
        return default

    def optional(self, key: str, kind: type[Kind], fits: Callable[[Kind], object], expected: str) -> Kind | None:
        return self.take(key, kind, fits, expected, kind()) if key in self._left else None

    def tables(self, key: str) -> list["_Table"]:
        found: list[Any] = self.take(key, list, lambda value: 0 < len(value) <= MANY, "one table or more", [])
        return [_Table(each, f"{self._at(key)}[{index}]", self.problems) for index, each in enumerate(found)]

    def done(self) -> None:
        """Note every key that nobody asked for."""
        self.problems.extend(f"{self._at(key)}: is not a known key" for key in self._left)

    def _at(self, key: str) -> str:
        return f"{self._place}.{key}".strip(".") or "the file"


def _manifest(root: _Table) -> Manifest:
    root.take("format", int, lambda value: value == FORMAT, f"{FORMAT}, the only format this version knows", FORMAT)
    models = tuple(_model(table) for table in root.tables("model"))
    names = [model.name for model in models]
    root.problems.extend(
        f"model[{index}].name: {name!r} is already taken" for index, name in enumerate(names) if name in names[:index]
    )
    return Manifest(models)


def _model(table: _Table) -> Model:
    languages: list[Any] = table.take(
        "languages",
        list,
        lambda value: value and all(isinstance(each, str) and _LANGUAGE.fullmatch(each) for each in value),
        'language codes, as in ["en", "es"]',
        [],
    )
    files = tuple(_file(each) for each in table.tables("files"))
    paths = [file.path.casefold() for file in files]
    if len(set(paths)) < len(paths):
        table.wrong("files", [file.path for file in files], "a different path for each")
    model = Model(
        name=table.take("name", str, NAME.fullmatch, "lower-case letters, digits, '.', '_' and '-'", "unnamed"),
        title=table.take("title", str, lambda value: 0 < len(value) <= 200, "up to 200 characters", ""),
        purpose=Purpose(
            table.take("purpose", str, lambda value: value in list(Purpose), f"one of {', '.join(Purpose)}", "stt")
        ),
        licence=table.take("licence", str, lambda value: 0 < len(value) <= 100, "an SPDX expression", ""),
        languages=tuple(languages),
        checksums=Checksums(
            table.take(
                "checksums", str, lambda value: value in list(Checksums), f"one of {', '.join(Checksums)}", "unknown"
            )
        ),
        files=files,
        sources=tuple(source for each in table.tables("sources") if (source := _source(each, files)) is not None),
    )
    if (model.checksums is Checksums.UNKNOWN) is model.verifiable:
        table.wrong("checksums", str(model.checksums), "unknown exactly where a file has no sha256")
    table.done()
    return model


def _file(table: _Table) -> ModelFile:
    def bound(value: int) -> bool:
        return 0 < value <= LARGEST_FILE

    path = table.take("path", str, safe_path, "a plain relative path", "file")
    sha256 = table.optional("sha256", str, SHA256.fullmatch, "64 lower-case hexadecimal digits") or None
    size = table.optional("size", int, bound, "bytes, up to 64 GiB")
    at_most = table.optional("size_at_most", int, bound, "bytes, up to 64 GiB")
    if (size is None) == (at_most is None):
        table.wrong("size", size, "either size or size_at_most")
    table.done()
    return ModelFile(path, sha256, size, size or at_most or 1)


def _source(table: _Table, files: tuple[ModelFile, ...]) -> Source | None:
    kind = table.take("kind", str, lambda value: value in _SOURCES, f"one of {', '.join(_SOURCES)}", "")
    if kind not in _SOURCES:
        return None
    source = _SOURCES[kind](table, files)
    table.done()
    return source


def _hub(table: _Table, _files: tuple[ModelFile, ...]) -> Source:
    return HubSource(
        repo=table.take("repo", str, _REPO.fullmatch, "owner/name", ""),
        revision=table.take("revision", str, _REVISION.fullmatch, "a commit's 40 hexadecimal digits", ""),
    )


def _wheel(table: _Table, files: tuple[ModelFile, ...]) -> Source:
    paths = {file.path for file in files}
    members: dict[str, Any] = table.take(
        "members",
        dict,
        lambda value: set(value) == paths and all(isinstance(each, str) and safe_path(each) for each in value.values()),
        "the wheel's member for each of the model's files",
        {},
    )
    return WheelSource(
        package=table.take("package", str, _PACKAGE.fullmatch, "a package's name", ""),
        version=table.take("version", str, _VERSION.fullmatch, "an exact version", ""),
        members=tuple(members.items()),
        size=table.take("size", int, lambda value: 0 < value <= LARGEST_FILE, "the wheel's size in bytes", 1),
    )


def _file_source(table: _Table, files: tuple[ModelFile, ...]) -> Source:
    verifiable = all(file.sha256 for file in files)
    expected = "a folder, file:// or https:// (http:// only where every file has a sha256)"
    return FileSource(table.take("base", str, lambda base: usable_base(base, verifiable=verifiable), expected, ""))


def usable_base(base: str, *, verifiable: bool) -> bool:
    """Whether files may be taken from under `base`; plain http only where a checksum tells what arrived."""
    try:
        parts = urlsplit(base)
    except ValueError:
        return False
    if parts.scheme in {"https", "http"}:
        return bool(parts.hostname) and parts.username is None and (parts.scheme == "https" or verifiable)
    return bool(base.strip()) and (parts.scheme in {"", "file"} or len(parts.scheme) == 1)  # one letter is a drive


_SOURCES: Final[dict[str, Callable[[_Table, tuple[ModelFile, ...]], Source]]] = {
    "hub": _hub,
    "wheel": _wheel,
    "file": _file_source,
}
