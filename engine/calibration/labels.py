"""What people scored: one row a rater and a dimension of a session, from a CSV file, checked row by row.

Columns: `session_id`, `dimension_id` (its id or label), `rater`, `score` (0 to 10 in half points; empty where the rater gave none), perhaps
`machine` (the evaluator's own score, 0 to 10), and any others, which may serve as groups. Headings may be written in capitals; order is free.
"""

import hashlib
import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from engine.calibration.tables import Faults, Row, Table, column_of, invalid, read_table, shown
from engine.interview.templates import Rubric

MAX_NAME = 200
_ALSO: Mapping[str, tuple[str, ...]] = {
    "session_id": ("session", "transcript_id", "transcript", "id"),
    "dimension_id": ("dimension",),
    "rater": ("rater_id", "assessor"),
    "score": ("human", "human_score"),
    "machine": ("machine_score",),
}
_NEEDED = ("session_id", "dimension_id", "rater", "score")


@dataclass(frozen=True, slots=True)
class Label:
    """One rater's score, 0-10 in half points, for one dimension of one session."""

    session_id: str
    dimension_id: str
    rater: str
    score: float


@dataclass(frozen=True, slots=True)
class Labels:
    """All that was scored, in an order of its own, whatever the file's.

    `machine` is the file's own machine column, None where it has none; `groups` is column -> session -> value.
    `unscored` counts rows whose rater gave no score.
    """

    labels: tuple[Label, ...]
    machine: Mapping[tuple[str, str], float] | None
    groups: Mapping[str, Mapping[str, str]]
    unscored: int

    def sessions(self) -> tuple[str, ...]:
        """Return the sessions that have a score, sorted."""
        return tuple(sorted({label.session_id for label in self.labels}))

    def sha256(self) -> str:
        """Return the hash of what the labels say; the order of rows and the file's layout don't count."""
        ordered = sorted(self.labels, key=lambda each: (each.session_id, each.dimension_id, each.rater))
        document = {
            "labels": [[label.session_id, label.dimension_id, label.rater, label.score] for label in ordered],
            "machine": None if self.machine is None else sorted([*key, value] for key, value in self.machine.items()),
            "groups": {column: sorted(of.items()) for column, of in sorted(self.groups.items())},
        }
        return hashlib.sha256(json.dumps(document, ensure_ascii=True, separators=(",", ":")).encode()).hexdigest()


def read_labels(path: Path, rubric: Rubric, groups: Sequence[str] = ()) -> Labels:
    """Return what a labels file says about a rubric's dimensions. Raises `TableInvalid` that names every faulty line."""
    return labels_from(read_table(path), rubric, groups)


def labels_from(table: Table, rubric: Rubric, groups: Sequence[str] = ()) -> Labels:
    """As `read_labels`, from a table."""
    columns = {name: found for name in _ALSO if (found := _heading(table, name)) is not None}
    missing = [name for name in _NEEDED if name not in columns]
    if missing:
        raise invalid(table.source, f"no column {', '.join(missing)}; there are: {', '.join(table.headings)}")
    wanted = {column_of(table, group): None for group in groups}
    reading = _Reading(Faults(table.source), columns, _names(rubric), {group: {} for group in wanted})
    for row in table.rows:
        reading.take(row)
    reading.faults.raise_if_any()
    if not reading.scores:
        raise invalid(table.source, "no row has a score")
    return Labels(
        labels=tuple(Label(*key, score) for key, (score, _) in sorted(reading.scores.items())),
        machine=dict(sorted(reading.machine.items())) if "machine" in columns else None,
        groups={column: dict(sorted(of.items())) for column, of in sorted(reading.groups.items())},
        unscored=reading.unscored,
    )


def number_in(text: str, *, least: float = 0.0, most: float = 10.0) -> float:
    """Return a number written with a decimal point. Raises `ValueError` that says what was expected."""
    if "," in text:
        raise ValueError(f"{shown(text)} has a decimal comma; write {text.replace(',', '.', 1)[:20]}")
    try:
        value = float(text)
    except ValueError:
        raise ValueError(f"expected a number from {least:g} to {most:g}, found {shown(text)}") from None
    if "_" in text or not math.isfinite(value) or not least <= value <= most:
        raise ValueError(f"expected {least:g} to {most:g}, found {shown(text)}")
    return value


def _heading(table: Table, name: str) -> str | None:
    return next((each for each in (name, *_ALSO[name]) if each in table.headings), None)


def _names(rubric: Rubric) -> dict[str, str]:
    """Return what a person may call each dimension, ids before labels."""
    labels = {" ".join(dimension.label.split()).casefold(): dimension.id for dimension in rubric.dimensions}
    return labels | {dimension.id.casefold(): dimension.id for dimension in rubric.dimensions}


@dataclass
class _Reading:
    faults: Faults
    columns: Mapping[str, str]
    dimensions: Mapping[str, str]
    groups: dict[str, dict[str, str]]
    scores: dict[tuple[str, str, str], tuple[float, int]] = field(default_factory=dict)
    machine: dict[tuple[str, str], float] = field(default_factory=dict)
    unscored: int = 0

    def take(self, row: Row) -> None:
        session, dimension, rater = (row.cells[self.columns[name]] for name in ("session_id", "dimension_id", "rater"))
        for name, value in (("session_id", session), ("dimension_id", dimension), ("rater", rater)):
            if not 1 <= len(value) <= MAX_NAME:
                self.faults.add(row.line, f"{name}: expected 1 to {MAX_NAME} characters, found {shown(value)}")
                return
        known = self.dimensions.get(" ".join(dimension.split()).casefold())
        if known is None:
            those = ", ".join(sorted(set(self.dimensions.values())))
            self.faults.add(row.line, f"dimension_id: no dimension {shown(dimension)}; the rubric has {those}")
            return
        self._groups(row, session)
        self._machine(row, session, known)
        self._score(row, (session, known, rater))

    def _score(self, row: Row, key: tuple[str, str, str]) -> None:
        text = row.cells[self.columns["score"]]
        if not text:
            self.unscored += 1
            return
        try:
            score = number_in(text)
        except ValueError as exc:
            self.faults.add(row.line, f"score: {exc}")
            return
        if (score * 2) % 1:
            self.faults.add(row.line, f"score: expected whole or half points, found {shown(text)}")
        elif key in self.scores:
            session, dimension, rater = map(shown, key)
            self.faults.add(row.line, f"{rater} scored {dimension} of {session} already, on line {self.scores[key][1]}")
        else:
            self.scores[key] = (score, row.line)

    def _machine(self, row: Row, session: str, dimension: str) -> None:
        text = row.cells[self.columns["machine"]] if "machine" in self.columns else ""
        if not text:
            return
        try:
            score = number_in(text)
        except ValueError as exc:
            self.faults.add(row.line, f"machine: {exc}")
            return
        if self.machine.setdefault((session, dimension), score) != score:
            self.faults.add(row.line, f"machine: another score for {shown(dimension)} of {shown(session)} than before")

    def _groups(self, row: Row, session: str) -> None:
        for column, of in self.groups.items():
            value = row.cells[column]
            if value and of.setdefault(session, value) != value:
                self.faults.add(
                    row.line, f"{column}: {shown(session)} was {shown(of[session])} before, now {shown(value)}"
                )
