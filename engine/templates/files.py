"""Templates as files: TOML or JSON, told apart by their names; whatever can be wrong with a file is said with its line."""

import json
import os
import re
import stat
import tomllib
from collections.abc import Callable, Mapping
from difflib import get_close_matches
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, Final

from engine.errors import TemplateInvalid
from engine.interview.templates import EvaluationTemplate
from engine.templates.document import checked
from engine.templates.lines import first_repeated_key, lines_of_json, lines_of_toml
from engine.templates.problems import Place, place_text

MAX_BYTES: Final = 2_000_000

_UTF16_MARKS: Final = (b"\xff\xfe", b"\xfe\xff")


def read_template(path: str | os.PathLike[str]) -> EvaluationTemplate:
    """Return the template in a TOML or JSON file. Raises `TemplateInvalid` with the file, the line where there is one, and why."""
    file = Path(path)
    parser = _PARSERS.get(file.suffix.lower())
    if parser is None:
        raise _unusable(str(path), f"found a name that ends in {file.suffix!r}, expected .toml or .json")
    return _template_in(_bytes_of(file), str(path), parser)


def builtin_names() -> tuple[str, ...]:
    """Return the names of the templates the product ships, in alphabetical order."""
    return tuple(
        sorted(entry.name.removesuffix(".toml") for entry in _shipped().iterdir() if entry.name.endswith(".toml"))
    )


def read_builtin(name: str) -> EvaluationTemplate:
    """Return a template the product ships. Raises `TemplateInvalid` where there is none of that name."""
    names = builtin_names()
    if name not in names:
        near = get_close_matches(name[:100], names, n=1)
        hint = f"did you mean {near[0]}?" if near else f"expected one of {', '.join(names)}"
        raise _unusable(name[:100], f"is not a template that comes with the product; {hint}", joint=" ")
    return _template_in((_shipped() / f"{name}.toml").read_bytes(), f"{name}.toml", _parsed_toml)


def _shipped() -> Traversable:
    return files("resources") / "templates"


def _template_in(raw: bytes, source: str, parser: "_Parser") -> EvaluationTemplate:
    text = _decoded(raw, source)
    if not text.strip():
        raise _unusable(source, "is empty; expected a template", joint=" ")
    try:
        document, lines = parser(text, source)
    except RecursionError as exc:
        raise _unusable(source, "found lists or tables nested hundreds deep, expected a template") from exc
    return checked(document, source, lambda: lines(text))


def _bytes_of(file: Path) -> bytes:
    try:
        found = file.stat()
        if stat.S_ISDIR(found.st_mode):
            raise _unusable(str(file), "is a folder; expected a TOML or JSON file", joint=" ")
        if not stat.S_ISREG(found.st_mode):  # a pipe would block for ever, a device never end
            raise _unusable(str(file), "is not an ordinary file; expected a TOML or JSON file", joint=" ")
        with file.open("rb") as stream:
            raw = stream.read(MAX_BYTES + 1)
    except FileNotFoundError as exc:
        raise _unusable(str(file), "does not exist; expected a TOML or JSON file there", joint=" ") from exc
    except (OSError, ValueError) as exc:
        reason = exc.strerror if isinstance(exc, OSError) and exc.strerror else str(exc)
        raise _unusable(str(file), f"can't be read: {reason}", joint=" ") from exc
    if len(raw) > MAX_BYTES:
        raise _unusable(str(file), f"is larger than {MAX_BYTES:,} bytes; expected a template", joint=" ")
    return raw


def _decoded(raw: bytes, source: str) -> str:
    if raw.startswith(_UTF16_MARKS):
        raise _unusable(source, "is written in UTF-16, expected UTF-8: save it again with that encoding", joint=" ")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as exc:
        line = raw.count(b"\n", 0, exc.start) + 1
        raise _unusable(
            source, f"line {line}: found the byte 0x{raw[exc.start]:02x}, expected UTF-8 text", joint=", "
        ) from exc


def _parsed_toml(text: str, source: str) -> "_Parsed":
    try:
        return tomllib.loads(text), lines_of_toml
    except tomllib.TOMLDecodeError as exc:
        raise _unusable(source, _toml_trouble(str(exc), text), joint=", ") from exc
    except ValueError as exc:  # a number of thousands of digits, a day that does not exist
        raise _unusable(source, f"found a value that is no value: {exc}") from exc


def _toml_trouble(told: str, text: str) -> str:
    at = re.search(r" \(at (?:line (\d+), column (\d+)|end of document)\)$", told)
    reason = told[: at.start()] if at else told
    last_line = text.count("\n") + 1
    where = f"line {at[1]}, column {at[2]}" if at and at[1] else f"at the end of the file (line {last_line})"
    return f"{where}: {next((words for start, words in _TOML_REASONS.items() if reason.startswith(start)), reason)}"


# How tomllib begins what it says, and what a person writing a template can do about it.
_TOML_REASONS: Final = {
    "Cannot overwrite a value": "this key is given twice in its table; expected it once",
    "Cannot declare": "this table is given twice; expected it once, or [[double brackets]] for a list of tables",
    "Duplicate inline table key": "a key is given twice in this {table}; expected it once",
    "Invalid value": "expected a value here: a text in quotes, a number, true, false, a [list] or a {table}",
    "Invalid statement": "expected `key = value`, a [table] or a # comment",
    "Invalid date or datetime": "found a day or time that does not exist; write it in quotes if it is text",
    "Unterminated string": "a text that begins here or above never ends; expected its closing quotes",
    "Illegal character '\\n'": "a text ends with its line; expected closing quotes, or three quotes around a longer text",
    "Unescaped '\\'": "a backslash begins an escape; write two of them, or put the text in 'single quotes'",
    "Expected '=' after a key": "expected `key = value`",
    "Expected newline or end of document": "expected the end of the line here; each key has a line of its own",
    "Unclosed array": "a [list] that begins here or above never ends; expected a comma or its closing bracket",
    "Unclosed inline table": "a {table} never ends; expected a comma or its closing brace, all on one line",
}


def _parsed_json(text: str, source: str) -> "_Parsed":
    try:
        return json.loads(text, object_pairs_hook=_unrepeated), lines_of_json
    except json.JSONDecodeError as exc:
        where = f"line {exc.lineno}, column {exc.colno}"
        raise _unusable(source, f"{where}: {_json_trouble(exc)}", joint=", ") from exc
    except _Repeated as exc:
        place, line = first_repeated_key(text)
        raise _unusable(
            source, f"line {line}: {place_text(place)} is given twice; expected it once", joint=", "
        ) from exc
    except ValueError as exc:  # a number of thousands of digits
        raise _unusable(source, f"found a value that is no value: {exc}") from exc


def _json_trouble(exc: json.JSONDecodeError) -> str:
    before, after = exc.doc[: exc.pos].rstrip(), exc.doc[exc.pos :].lstrip()
    if before.endswith(",") and after[:1] in {"]", "}"}:
        return f"a comma stands before the closing {after[0]}; expected none there"
    return exc.msg[:1].lower() + exc.msg[1:]


class _Repeated(Exception):
    """A key stands twice in one JSON object, which the parser itself would let pass."""


def _unrepeated(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    table = dict(pairs)
    if len(table) < len(pairs):
        raise _Repeated
    return table


def _unusable(source: str, trouble: str, *, joint: str = ": ") -> TemplateInvalid:
    return TemplateInvalid("The template can't be used", f"{source}{joint}{trouble}")


_Parsed = tuple[object, Callable[[str], Mapping[Place, int]]]
_Parser = Callable[[str, str], _Parsed]
_PARSERS: Final[Mapping[str, _Parser]] = {".toml": _parsed_toml, ".json": _parsed_json}
