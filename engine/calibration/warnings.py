"""What a card says against itself: too few to mean anything, a map that does not help, people who do not agree among themselves."""

from collections.abc import Iterator, Mapping
from typing import Any

from engine.calibration.pairing import LEAST_PAIRS
from engine.calibration.words import words_for

LEAST_FOR_MEANING = 30
"""Held-out scores of a dimension under which its figures mean little (Koo & Li 2016: at least 30 samples for an ICC)."""

POOR_AGREEMENT = 0.5
"""An ICC between people under this is poor (Koo & Li 2016): then there is no bar to calibrate to."""

BLOCKING = frozenset({"machine_column", "no_anchors"})
"""Warnings with which a card can't be installed at all: nobody could tell whom it fits, or when it no longer does."""

DOUBTFUL = frozenset({"nothing_held_out", "no_rise", "worse_than_raw", "few_sessions"})
"""Warnings with which a card is installed only by one who insists."""


def warnings_of(parts: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return the warnings of a card's figures: {code, text, values}; the text is English, `code` and `values` give it in any language."""
    words = words_for("en")
    return [
        {"code": code, "text": words.say(f"warning.{code}", **values), "values": values}
        for code, values in [*_about_data(parts), *_about_dimensions(parts), *_about_the_whole(parts)]
    ]


def _about_data(parts: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    if parts["source"] == "column":
        yield "machine_column", {}
    if not parts["anchors"]["n"]:
        yield "no_anchors", {}
    missing = parts["data"]["sessions_without_machine_score"]
    if missing:
        yield "sessions_missing", {"n": missing}
    held_out = parts["split"]["held_out_sessions"]
    if held_out < LEAST_FOR_MEANING:
        yield "few_sessions", {"n": held_out, "least": LEAST_FOR_MEANING}
    if parts["data"]["raters"] < 2 or parts["overall"]["between_raters"]["n"] == 0:
        yield "one_rater", {}


def _about_dimensions(parts: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for dimension in parts["dimensions"]:
        label, n = dimension["label"], dimension["mapped"]["n"]
        why = dimension["map"]["why"]
        if n < LEAST_PAIRS:
            yield "nothing_held_out", {"label": label, "n": n, "least": LEAST_PAIRS}
        elif n < LEAST_FOR_MEANING:
            yield "few_held_out", {"label": label, "n": n, "least": LEAST_FOR_MEANING}
        if why == "no_rise":
            yield "no_rise", {"label": label}
        elif why:
            yield "not_mapped", {"label": label, "labels": dimension["map"]["labels"]}


def _about_the_whole(parts: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    raw, mapped = (parts["overall"][each]["mean_absolute_error"] for each in ("raw", "mapped"))
    if raw is not None and mapped > raw:
        yield "worse_than_raw", {"raw": f"{raw:.2f}", "mapped": f"{mapped:.2f}"}
    between = parts["overall"]["between_raters"]["icc"]
    if between is not None and between < POOR_AGREEMENT:
        yield "raters_disagree", {"icc": f"{between:.2f}"}
    for group in parts["groups"]:
        if group["notable"]:
            difference = f"{group['standardised_difference']:+.2f}"
            yield "group_difference", {"column": group["column"], "group": group["group"], "difference": difference}
