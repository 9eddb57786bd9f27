"""Which line each value of a TOML or JSON text stands on, so that a problem can be pointed at.

Both scans are for texts that a real parser has already accepted: they follow the structure and decide nothing.
"""

import json
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, Literal

from engine.templates.problems import Place

_JSON_TOKEN: Final = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\],:]|[^\s{}\[\],:"]+')
_TOML_TOKEN: Final = re.compile(
    r'''(?P<comment>\#[^\n]*)
      | (?P<newline>\n)
      | (?P<string>"""[^"\\]*(?:(?:\\.|"(?!""))[^"\\]*)*"{3,5}|\'\'\'[^']*(?:'(?!'')[^']*)*'{3,5}
                  |"[^"\\\n]*(?:\\.[^"\\\n]*)*"|'[^'\n]*')
      | (?P<mark>[\[\]{},=.])
      | (?P<bare>[^\s\[\]{},=.\#"']+)''',
    re.VERBOSE | re.DOTALL,
)


@dataclass
class _Open:
    """A list or table that has begun and not ended; `index` counts a list's entries."""

    kind: Literal["[", "{"]
    place: Place
    index: int = 0


def lines_of_json(text: str) -> dict[Place, int]:
    """Return the 1-based line of every key and list entry of a valid JSON text."""
    lines: dict[Place, int] = {}
    for place, line, _ in _json_places(text):
        lines.setdefault(place, line)
    return lines


def first_repeated_key(text: str) -> tuple[Place, int]:
    """Return the first key that a JSON text gives twice in one object, and the line of its second stand."""
    seen: set[Place] = set()
    for place, line, is_key in _json_places(text):
        if is_key and place in seen:
            return place, line
        seen.add(place)
    return (), 1


def _json_places(text: str) -> Iterator[tuple[Place, int, bool]]:
    """Yield place, line and whether it is a key; a key's value follows with the same place."""
    open_: list[_Open] = []
    place: Place = ()
    wants_key = False
    line, end = 1, 0
    for match in _JSON_TOKEN.finditer(text):
        line, end = line + text.count("\n", end, match.start()), match.start()
        piece = match[0]
        if piece in "{[":
            yield place, line, False
            open_.append(_Open("{" if piece == "{" else "[", place))
            place, wants_key = (place, True) if piece == "{" else ((*place, 0), False)
        elif piece in "}]":
            place, wants_key = open_.pop().place, False
        elif piece == ",":
            place, wants_key = _next_entry(open_[-1])
        elif piece != ":":
            place = (*open_[-1].place, json.loads(piece)) if wants_key else place
            yield place, line, wants_key
            wants_key = False


def lines_of_toml(text: str) -> dict[Place, int]:
    """Return the 1-based line of every table, key and list entry of a valid TOML text."""
    scan = _TomlScan()
    line, end = 1, 0
    for match in _TOML_TOKEN.finditer(text):
        line, end = line + text.count("\n", end, match.start()), match.start()
        kind = match.lastgroup
        if kind != "comment":
            scan.take(kind or "", match[0], line)
    return scan.lines


@dataclass
class _TomlScan:
    """Reads token after token. `table` is the [header] in force, `parts` the dotted key being read."""

    lines: dict[Place, int] = field(default_factory=dict)
    mode: Literal["key", "header", "value", "done"] = "key"
    table: Place = ()
    place: Place = ()
    parts: list[str] = field(default_factory=list)
    doubled: bool = False
    open: list[_Open] = field(default_factory=list)
    last_entry: dict[Place, int] = field(default_factory=dict)

    def take(self, kind: str, token: str, line: int) -> None:
        if kind == "newline":
            if not self.open:
                self.mode, self.parts = "key", []
        elif self.mode == "value":
            self._value(token if kind == "mark" else "", line)
        elif kind in {"string", "bare"}:
            self.parts.append(token if kind == "bare" else tomllib.loads(f"key = {token}")["key"])
        elif self.mode == "key":
            self._key(token, line)
        elif self.mode == "header":
            self._header(token, line)

    def _key(self, mark: str, line: int) -> None:
        if mark == "[":
            self.mode, self.doubled = "header", False
        elif mark == "=":
            self.place = self.open[-1].place if self.open else self.table
            for part in self.parts:
                self.place = (*self.place, part)
                self.lines.setdefault(self.place, line)
            self.mode = "value"
        elif mark == "}":
            self._close()

    def _header(self, mark: str, line: int) -> None:
        if mark == "[":
            self.doubled = True
        elif mark == "]":
            self.table, self.mode = self._table_named(line), "done"

    def _table_named(self, line: int) -> Place:
        place: Place = ()
        for position, part in enumerate(self.parts):
            place = (*place, part)
            self.lines.setdefault(place, line)
            if self.doubled and position == len(self.parts) - 1:
                self.last_entry[place] = self.last_entry.get(place, -1) + 1
            if place in self.last_entry:
                place = (*place, self.last_entry[place])
                self.lines.setdefault(place, line)
        return place

    def _value(self, mark: str, line: int) -> None:
        if mark in {"]", "}"}:
            self._close()
        elif mark == ",":
            self.place, wants_key = _next_entry(self.open[-1])
            self.mode, self.parts = ("key", []) if wants_key else ("value", [])
        else:
            self.lines.setdefault(self.place, line)
            if mark == "[":
                self.open.append(_Open("[", self.place))
                self.place = (*self.place, 0)
            elif mark == "{":
                self.open.append(_Open("{", self.place))
                self.mode, self.parts = "key", []

    def _close(self) -> None:
        self.place, self.mode = self.open.pop().place, "value"


def _next_entry(container: _Open) -> tuple[Place, bool]:
    """Return where the value after a comma stands, and whether a key comes first."""
    if container.kind == "{":
        return container.place, True
    container.index += 1
    return (*container.place, container.index), False
