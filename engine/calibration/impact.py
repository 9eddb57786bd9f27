"""Impact ratios: each group's selection rate over that of the group with the highest, as New York City's Local Law 144 has them computed.

6 RCNY § 5-301: a selection rate is the share of a category that was selected; a scoring rate the share of a category that scored above the
whole sample's median. It also asks for intersections, and lets an auditor leave out a category of under 2 % of the data.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

from engine.calibration.errors import CalibrationImpossible
from engine.calibration.labels import number_in
from engine.calibration.pairing import rounded
from engine.calibration.tables import Faults, Table, column_of, shown

LEAST_IN_GROUP = 30
"""People under which a group's rate swings by chance alone: at 30, one person is 3 points."""

SMALL_SHARE = 0.02
"""The share of the data under which Local Law 144's rules let a category be left out."""

MOST_COLUMNS = 2
MOST_GROUPS = 200
_YES = frozenset({"true", "yes", "y", "1", "passed", "pass"})
_NO = frozenset({"false", "no", "n", "0", "failed", "fail", "not passed"})


@dataclass(frozen=True, slots=True)
class Rates:
    """One comparison: by `columns`, each group with its count, rate and ratio; who was left out and why is counted."""

    columns: tuple[str, ...]
    groups: tuple[Mapping[str, Any], ...]


def impact_ratios(table: Table, group_columns: Sequence[str], outcome: str) -> dict[str, Any]:
    """Return the ratios by each column, and by both at once where two are given. Raises `TableInvalid`, `CalibrationImpossible`."""
    columns = tuple(dict.fromkeys(column_of(table, each) for each in group_columns))
    if not 1 <= len(columns) <= MOST_COLUMNS:
        raise CalibrationImpossible("Too many groups at once", f"give one column or two, not {len(columns)}")
    selected, cut, unknown = _selected(table, column_of(table, outcome))
    if not selected:
        raise CalibrationImpossible(
            "There is nothing to compare", f"{table.source}: no row has a value under {shown(outcome)}"
        )
    found = [_rates(table, (column,), selected) for column in columns]
    if len(columns) > 1:
        found.append(_rates(table, columns, selected))
    return {
        "outcome": column_of(table, outcome),
        "median": cut,
        "rows": len(table.rows),
        "rows_without_outcome": unknown,
        "least_in_group": LEAST_IN_GROUP,
        "small_share": SMALL_SHARE,
        "comparisons": [
            {"columns": list(each.columns), "groups": [dict(group) for group in each.groups]} for each in found
        ],
    }


def _selected(table: Table, column: str) -> tuple[dict[int, bool], float | None, int]:
    """Return whether each row counts as selected, by its place; the median where scores decide; how many rows say nothing."""
    written = {place: row.cells[column] for place, row in enumerate(table.rows) if row.cells[column]}
    faults = Faults(table.source)
    unknown = len(table.rows) - len(written)
    folded = {place: text.casefold() for place, text in written.items()}
    if column != "score" and all(text in _YES | _NO for text in folded.values()):
        return {place: text in _YES for place, text in folded.items()}, None, unknown
    scores: dict[int, float] = {}
    for place, text in written.items():
        try:
            if column == "passed":
                raise ValueError(f"expected true or false, found {shown(text)}")  # noqa: TRY301
            scores[place] = number_in(text)
        except ValueError as exc:
            faults.add(table.rows[place].line, f"{column}: {exc}")
    faults.raise_if_any()
    cut = median(scores.values()) if scores else None
    return {place: cut is not None and score > cut for place, score in scores.items()}, cut, unknown


def _rates(table: Table, columns: tuple[str, ...], selected: Mapping[int, bool]) -> Rates:
    members: dict[tuple[str, ...], list[bool]] = {}
    nameless = 0
    for place, chosen in selected.items():
        names = tuple(table.rows[place].cells[column] for column in columns)
        if all(names):
            members.setdefault(names, []).append(chosen)
        else:
            nameless += 1
    if not members:
        raise CalibrationImpossible(
            "There is nothing to compare", f"{table.source}: no row has a value under {', '.join(columns)}"
        )
    if len(members) > MOST_GROUPS:
        raise CalibrationImpossible(
            "Those are not groups", f"{', '.join(columns)}: {len(members)} different values; at most {MOST_GROUPS}"
        )
    rates = {names: sum(chosen) / len(chosen) for names, chosen in members.items()}
    highest = max(rates.values())
    everyone = sum(map(len, members.values())) + nameless
    groups = [
        {
            "group": list(names),
            "n": len(chosen),
            "selected": sum(chosen),
            "rate": rounded(rates[names]),
            "ratio": rounded(rates[names] / highest) if highest else None,
            "few": len(chosen) < LEAST_IN_GROUP,
            "small_share": len(chosen) < SMALL_SHARE * everyone,
        }
        for names, chosen in sorted(members.items())
    ]
    if nameless:
        groups.append(
            {
                "group": None,
                "n": nameless,
                "selected": None,
                "rate": None,
                "ratio": None,
                "few": False,
                "small_share": False,
            }
        )
    return Rates(columns, tuple(groups))
