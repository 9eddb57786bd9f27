"""`vivavoce impact-ratios`: selection rates between groups, from an exported table."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, TextIO

from engine.calibration.impact import LEAST_IN_GROUP, SMALL_SHARE, impact_ratios
from engine.calibration.tables import read_table
from engine.calibration.words import words_for


def run(csv: Path, groups: Sequence[str], outcome: str, *, as_json: bool, stdout: TextIO) -> int:
    """Print the ratios; 0 whatever they are, for they are no verdict. Raises `TableInvalid`, `CalibrationImpossible`."""
    found = impact_ratios(read_table(csv), groups, outcome)
    limits = words_for("en").say("impact.not_said")
    if as_json:
        stdout.write(json.dumps({**found, "limits": limits}, indent=2, ensure_ascii=False) + "\n")
    else:
        _print(found, limits, stdout)
    return 0


def _print(found: Mapping[str, Any], limits: str, stdout: TextIO) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console(file=stdout, highlight=False)
    what = "share above the median" if found["median"] is not None else "share selected"
    at = "" if found["median"] is None else f" of {found['median']:g}"
    console.print(
        Text(
            f"{found['outcome']}: {what}{at}, over {found['rows']} rows ({found['rows_without_outcome']} without a value left out)"
        )
    )
    for comparison in found["comparisons"]:
        table = Table(box=None, pad_edge=False, padding=(0, 3, 0, 0))
        for heading in (" and ".join(comparison["columns"]), "n", "selected", "rate", "ratio", ""):
            table.add_column(Text(heading), overflow="fold")
        for group in comparison["groups"]:
            table.add_row(*(Text(cell) for cell in _cells(group)))
        console.print()
        console.print(table)
    console.print()
    console.print(Text(limits, style="italic"))


def _cells(group: Mapping[str, Any]) -> list[str]:
    if group["group"] is None:
        return ["(no value)", str(group["n"]), "", "", "", "left out"]
    notes = [
        *([f"under {LEAST_IN_GROUP}: chance alone moves this"] if group["few"] else []),
        *([f"under {SMALL_SHARE:.0%} of the data: the law's rules let it be left out"] if group["small_share"] else []),
    ]
    ratio = "" if group["ratio"] is None else f"{group['ratio']:.2f}"
    return [
        ", ".join(group["group"]),
        str(group["n"]),
        str(group["selected"]),
        f"{group['rate']:.3f}",
        ratio,
        "; ".join(notes),
    ]
