"""A card on a terminal: what to read first, the agreement, the maps."""

from collections.abc import Mapping
from typing import Any, TextIO

from engine.calibration.card import Card
from engine.calibration.words import words_for

_COMPARED = {
    "raw": "all: raw",
    "mapped": "all: mapped",
    "with_each_rater": "all: mapped, each rater",
    "between_raters": "all: between raters",
}


def print_card(card: Card, stdout: TextIO) -> None:
    """Print a card for people."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    document, words = card.document, words_for("en")
    console = Console(file=stdout, highlight=False)
    split, data = document["split"], document["data"]
    console.print(Text(words.say("page.title", id=card.id), style="bold"))
    console.print(
        Text(
            f"{document['rubric']['id']} {document['rubric']['version']}, {card.language}: {data['labels']} scores by {data['raters']} raters "
            f"over {data['sessions']} sessions; {split['fitted_sessions']} fitted on, {split['held_out_sessions']} held out "
            f"(seed {split['seed']})"
        )
    )
    for warning in document["warnings"]:
        console.print(Text(f"! {warning['text']}"))
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for heading in ("Held out", "n", "Kappa", "ICC", "95 %", "Alpha", "Error", "Diff."):
        table.add_column(heading, overflow="fold", no_wrap=heading != "Held out")
    for name, said in _COMPARED.items():
        table.add_row(said, *_cells(document["overall"][name]))
    for dimension in document["dimensions"]:
        table.add_row(Text(dimension["label"]), *_cells(dimension["mapped"]))
    console.print()
    console.print(table)
    console.print()
    for dimension in document["dimensions"]:
        of = dimension["map"]
        console.print(Text(f"{dimension['label']}: {words.say('page.map_' + of['kind'], labels=of['labels'])}"))
    for group in document["groups"]:
        n = (
            "under 10, not shown"
            if group["withheld"]
            else f"n {group['n']}, {_figure(group['standardised_difference'])} SD"
        )
        console.print(Text(f"{group['column']} {group['group']}: {n}"))
    console.print()
    console.print(Text(words.say("page.not_said"), style="italic"))


def _cells(of: Mapping[str, Any]) -> list[str]:
    bounds = of["icc_interval"]
    return [
        str(of["n"]),
        _figure(of["weighted_kappa"]),
        _figure(of["icc"]),
        "" if bounds is None else f"{bounds[0]:.2f} to {bounds[1]:.2f}",
        _figure(of["alpha"]),
        _figure(of["mean_absolute_error"]),
        _figure(of["mean_difference"]),
    ]


def _figure(value: float | None) -> str:
    return "" if value is None else f"{value:.2f}"
