"""`vivavoce calibrate --list`, `--check-drift`, `--accept` and `--remove`: the cards installed on this machine."""

import asyncio
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TextIO

from app.calibration.shelf import ACCEPTED, INSTALLED, Shelf, hash_of
from app.errors import BadUsage
from app.evaluators import evaluator_for
from app.settings import read_settings
from engine.calibration.card import Card
from engine.calibration.evaluating import CalibratedEvaluator, Check
from engine.calibration.scores import told
from engine.clock import Clock
from engine.scoring.port import Evaluator

MAX_WORDS = 500


def shelf_of(config: Path | None, data_dir: Path | None, clock: Clock) -> Shelf:
    """Return the cards that the settings mean."""
    return Shelf(read_settings(config, data_dir=data_dir).data_dir, clock)


def evaluator_of(config: Path | None, data_dir: Path | None) -> Evaluator:
    """Return the evaluator that the settings mean, without cards."""
    return evaluator_for(read_settings(config, data_dir=data_dir).engines)


def list_cards(shelf: Shelf, *, as_json: bool, stdout: TextIO) -> int:
    """Print the installed cards, the one used first of those that fit the same on top."""
    rows = [_row(shelf, card) for card in shelf.cards()]
    if as_json:
        stdout.write(json.dumps({"data": rows}, indent=2, ensure_ascii=False) + "\n")
    elif not rows:
        stdout.write(
            "No calibration card is installed: every score is uncalibrated. See `vivavoce calibrate --help`.\n"
        )
    for row in [] if as_json else rows:
        stdout.write(
            f"{row['id']}  {row['rubric']['id']} {row['rubric']['version']}, {row['language']}, {row['evaluator']}; made {row['made_at']}\n"
        )
        stdout.writelines(
            f"    drift accepted {accepted['at']} by {accepted['by']}: {accepted['why']}\n"
            for accepted in row["accepted"]
        )
    return 0


def check_drift(shelf: Shelf, evaluator: Evaluator, card_id: str | None, *, as_json: bool, stdout: TextIO) -> int:
    """Score every card's anchors again and print how far they moved; 1 where scoring is held back."""
    found = [(card, _check(shelf, evaluator, card)) for card in _wanted(shelf, card_id)]
    if as_json:
        stdout.write(json.dumps({"data": [_checked(card, check) for card, check in found]}, indent=2) + "\n")
    elif not found:
        stdout.write("No calibration card is installed: there is nothing to compare with.\n")
    for card, check in [] if as_json else found:
        stdout.write(f"{card.id}: {_verdict(card, check)}\n")
        stdout.writelines(
            f"    {dimension}: {moved:.2f} points on average\n" for dimension, moved in check.drift.by_dimension.items()
        )
    return 1 if any(check.over and not check.accepted for _, check in found) else 0


def accept(
    shelf: Shelf, evaluator: Evaluator, by: str, why: str | None, card_id: str | None, *, as_json: bool, stdout: TextIO
) -> int:
    """Keep that a person lets a drift pass; scoring goes on from then. Raises `BadUsage` where nothing, or not one thing, is held back."""
    by, why = _said(by, "--accept NAME: who accepts it"), _said(why or "", "--why REASON: what was found out")
    held = [
        (card, check)
        for card in _wanted(shelf, card_id)
        if (check := _check(shelf, evaluator, card)).over and not check.accepted
    ]
    if not held:
        raise BadUsage(
            "Nothing is held back", "no card's anchors moved by more than its tolerance without being accepted"
        )
    if len(held) > 1:
        raise BadUsage(
            "Which card?", f"several are held back: choose one with --card: {', '.join(card.id for card, _ in held)}"
        )
    card, check = held[0]
    shelf.accept(check, by=by, why=why)
    if as_json:
        stdout.write(
            json.dumps(
                {"card": card.id, "by": by, "why": why, "drift": check.drift.document()}, indent=2, ensure_ascii=False
            )
            + "\n"
        )
    else:
        stdout.write(
            f"Accepted for {card.id} by {by}. Scores are given again, uncalibrated until a new card is made; "
            "sessions that wait are scored when the kiosk next starts.\n"
        )
    return 0


def remove(shelf: Shelf, card_id: str) -> int:
    """Use a card no longer."""
    if card_id not in shelf.installed():
        raise BadUsage("No such card", f"{card_id}: installed are {', '.join(shelf.installed()) or 'none'}")
    shelf.remove(card_id)
    print(f"removed {card_id}", file=sys.stderr)
    return 0


def _wanted(shelf: Shelf, card_id: str | None) -> list[Card]:
    cards = [card for card in shelf.cards() if card_id in (None, card.id)]
    if card_id is not None and not cards:
        raise BadUsage("No such card", f"{card_id}: installed are {', '.join(shelf.installed()) or 'none'}")
    return cards


def _check(shelf: Shelf, evaluator: Evaluator, card: Card) -> Check:
    template, stage = shelf.stage_of(card)
    return asyncio.run(CalibratedEvaluator(evaluator, shelf, hash_of).check(card, stage, template.use_case))


def _row(shelf: Shelf, card: Card) -> dict[str, Any]:
    history = shelf.history(card)
    return {
        "id": card.id,
        "made_at": card.document["made_at"],
        "installed_at": [entry["at"] for entry in history if entry["kind"] == INSTALLED][-1],
        "rubric": card.document["rubric"],
        "template": card.document["template"],
        "language": card.language,
        "evaluator": told(card.evaluator),
        "warnings": sorted(card.warnings),
        "accepted": [
            {key: entry.get(key) for key in ("at", "by", "why", "drift")}
            for entry in history
            if entry["kind"] == ACCEPTED
        ],
    }


def _checked(card: Card, check: Check) -> Mapping[str, Any]:
    return {
        "card": card.id,
        "fits": dict(check.identity) == card.evaluator,
        "tolerance": card.tolerance,
        **check.drift.document(),
        "over": check.over,
        "accepted": check.accepted,
    }


def _verdict(card: Card, check: Check) -> str:
    same = (
        "the evaluator it was made for"
        if dict(check.identity) == card.evaluator
        else f"another evaluator, {told(check.identity)}"
    )
    moved = f"{check.drift.anchors} anchors moved by {check.drift.worst:.2f} points at worst, {check.drift.turned} lost or gained a score"
    if not check.over:
        return f"{same}; {moved}: within {card.tolerance:g}"
    if check.accepted:
        return f"{same}; {moved}: over {card.tolerance:g}, accepted"
    return f"{same}; {moved}: over {card.tolerance:g}. SCORING IS HELD BACK until someone accepts it (--accept NAME --why REASON)"


def _said(text: str, expected: str) -> str:
    flat = " ".join(text.split())
    if not 1 <= len(flat) <= MAX_WORDS or not flat.isprintable():
        raise BadUsage("Something is missing", f"{expected} (1 to {MAX_WORDS} printable characters)")
    return flat
