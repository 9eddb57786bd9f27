"""Templates as files on this machine: read even where they can't be used yet, so that the editor can show what is wrong; written whole."""

import json
import re
import tomllib
from pathlib import Path
from typing import Any

from app.admin.templates.document import Document
from app.admin.templates.saving import without_hashes
from engine.errors import TemplateInvalid
from engine.templates import TemplateProblems, read_template, to_document
from sync.whole_files import write_whole

_BARE = re.compile(r"[A-Za-z0-9_-]+")
_LONG = 100


def read_file(path: Path) -> Document:
    """Return what a TOML or JSON file holds; one with problems as it stands. Raises `TemplateInvalid` for what is no template at all."""
    try:
        return without_hashes(to_document(read_template(path)))
    except TemplateProblems as exc:
        text = path.read_text(encoding="utf-8-sig")  # it was read and parsed a moment ago
        found: Any = tomllib.loads(text) if path.suffix.lower() == ".toml" else json.loads(text)
        if not isinstance(found, dict) or not {"stages", "name"} & found.keys():
            raise TemplateInvalid(exc.title, exc.message) from exc
        return without_hashes(json.loads(json.dumps(found, default=str)))


def write_file(path: Path, document: Document) -> None:
    """Write a template as its name asks for, .toml or .json. Raises `TemplateInvalid` where it can't be written."""
    plain = without_hashes(document)
    text = (
        toml_text(plain) if path.suffix.lower() == ".toml" else json.dumps(plain, ensure_ascii=False, indent=2) + "\n"
    )
    try:
        write_whole(path, text.encode())
    except OSError as exc:
        raise TemplateInvalid("The file can't be written", f"{path}: {exc.strerror or type(exc).__name__}") from exc


def toml_text(document: Document) -> str:
    """Return a template as TOML: values first, then tables, so that nothing falls into a table that was opened before it."""
    lines: list[str] = []
    _write_table(document, "", lines)
    return "\n".join(lines).lstrip("\n") + "\n"


def _write_table(table: Document, path: str, lines: list[str]) -> None:
    inner: list[tuple[str, Any]] = []
    for key, value in table.items():
        if value is None:
            continue  # TOML has no nothing: what is left out is at its default
        if isinstance(value, dict) or (isinstance(value, list) and value and all(isinstance(e, dict) for e in value)):
            inner.append((key, value))
        else:
            lines.append(f"{_key(key)} = {_value(value)}")
    for key, value in inner:
        own = f"{path}.{_key(key)}" if path else _key(key)
        for each in value if isinstance(value, list) else [value]:
            lines.append("")
            lines.append(f"[[{own}]]" if isinstance(value, list) else f"[{own}]")
            _write_table(each, own, lines)


def _key(key: str) -> str:
    return key if _BARE.fullmatch(key) else json.dumps(key, ensure_ascii=False)


def _value(value: Any) -> str:  # noqa: ANN401 - any JSON value
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, list):
        entries = [_value(each) for each in value]
        short = sum(map(len, entries)) + 2 * len(entries) <= _LONG and not any("\n" in each for each in entries)
        return f"[{', '.join(entries)}]" if short else "[\n    " + ",\n    ".join(entries) + ",\n]"
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{_key(key)} = {_value(each)}" for key, each in value.items()) + " }"
    return json.dumps(value)


def _text(text: str) -> str:
    if "\n" not in text or "\r" in text:
        return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
    lines = (json.dumps(line, ensure_ascii=False)[1:-1].replace("\x7f", "\\u007f") for line in text.split("\n"))
    return '"""\n' + "\n".join(lines) + '"""'
