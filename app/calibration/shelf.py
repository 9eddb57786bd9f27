"""Cards as files in the data folder, and a journal beside them of every check and every decision, which is only ever added to.

`<data>/calibration/cards/<id>/` holds card.json, anchors.json, template.json and card.html; `journal.jsonl` beside `cards` an object a line.
Anchors may be transcripts, so the folder is readable by its owner only.
"""

import json
import os
import re
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, BinaryIO

import structlog

from app.errors import AppError
from engine.calibration.anchors import Drift, Frozen, frozen_from
from engine.calibration.card import Card, card_from
from engine.calibration.errors import CardInvalid
from engine.calibration.evaluating import Check
from engine.clock import Clock
from engine.errors import TemplateInvalid
from engine.interview.templates import EvaluationStage, EvaluationTemplate, Rubric
from engine.templates import from_document, rubric_hash
from sync.times import rfc3339

log = structlog.get_logger()

CARD, ANCHORS, PAGE, TEMPLATE = "card.json", "anchors.json", "card.html", "template.json"
_ID = re.compile(r"cal-[0-9a-f]{16}")
MAX_BYTES = 64_000_000
INSTALLED, REMOVED, CHECKED, ACCEPTED = "installed", "removed", "checked", "accepted"


class ShelfUnusable(AppError):
    """The folder of cards can't be written or read."""


@dataclass(frozen=True, slots=True)
class Bundle:
    """A card as it is kept: the card, its anchors' document, the template whose stage it is for, its page."""

    card: Card
    anchors: Mapping[str, Any]
    template: Mapping[str, Any]
    page: str


def release() -> str:
    """Return the product's version: a new one may score differently, so anchors are checked again."""
    try:
        return version("vivavoce")
    except PackageNotFoundError:
        return "unknown"


def hash_of(rubric: Rubric) -> str:
    """Return a rubric's content hash; one that was not read from a file has none yet."""
    return rubric.content_hash or rubric_hash(rubric)


class Shelf:
    """The cards of one data folder. Implements `engine.calibration.evaluating.CardShelf`."""

    def __init__(self, data_dir: Path, clock: Clock) -> None:
        self._folder = data_dir / "calibration"
        self._clock = clock
        self._read: dict[Path, tuple[int, Card]] = {}

    def cards(self) -> Sequence[Card]:
        """Return the installed cards, the last installed first. Raises `CardInvalid` where one was changed."""
        return [self._card(card_id) for card_id in self.installed()]

    def anchors_of(self, card: Card) -> Frozen:
        """Return a card's anchors. Raises `CardInvalid` where they are not those it was made with."""
        file = self._place(card.id) / ANCHORS
        return frozen_from(_json(file), card.document["anchors"], str(file), card.language)

    def stage_of(self, card: Card) -> tuple[EvaluationTemplate, EvaluationStage]:
        """Return the template and the stage a card was made for. Raises `CardInvalid`."""
        file = self._place(card.id) / TEMPLATE
        try:
            template = from_document(_json(file), str(file))
        except TemplateInvalid as exc:
            raise CardInvalid("The calibration card can't be used", f"{file}: {exc.message}") from exc
        wanted = card.document["template"]["stage_id"]
        stage = next((each for each in template.stages if each.id == wanted), None)
        if stage is None or hash_of(stage.rubric) != card.rubric_hash:
            raise CardInvalid(
                "The calibration card can't be used", f"{file}: it is not the template the card was made with"
            )
        return template, stage

    def checked(self, card: Card, identity: Mapping[str, str]) -> Check | None:
        """Return the last check against this evaluator in this release. What was accepted stays so while anchors score the same."""
        found: tuple[Drift, bool] | None = None
        accepted: list[Drift] = []
        for entry in self._journal():
            if entry["card"] != card.id or entry.get("identity") != dict(identity):
                continue
            if entry["kind"] == ACCEPTED:
                accepted.append(_drift(entry))
            elif entry["kind"] == CHECKED and entry["release"] == release():
                found = (_drift(entry), bool(entry["over"]))
        if found is None:
            return None
        drift, over = found
        return Check(card.id, dict(identity), drift, over, accepted=drift in accepted)

    def note(self, check: Check) -> None:
        """Keep what a check found; where the folder can't be written the check is merely made again next time."""
        with suppress(ShelfUnusable):
            self._add(CHECKED, check.card_id, _measured(check))

    def accept(self, check: Check, *, by: str, why: str) -> None:
        """Keep that a person accepts a drift. Raises `ShelfUnusable`."""
        self._add(ACCEPTED, check.card_id, {**_measured(check), "by": by, "why": why})

    def install(self, bundle: Bundle) -> None:
        """Keep a card and use it from now on, before any that fits the same. Raises `ShelfUnusable`."""
        place = self._place(bundle.card.id)
        try:
            place.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._folder.chmod(0o700)
            write_bundle(bundle, place)
        except OSError as exc:
            raise _unusable(place, exc) from exc
        self._add(INSTALLED, bundle.card.id, {"warnings": sorted(bundle.card.warnings)})

    def remove(self, card_id: str) -> None:
        """Use a card no longer, even one that can't be read; its files go, the journal says that it was here. Raises `ShelfUnusable`."""
        self._add(REMOVED, card_id, {})
        try:
            shutil.rmtree(self._place(card_id))
        except FileNotFoundError:
            return
        except OSError as exc:
            raise _unusable(self._place(card_id), exc) from exc

    def installed(self) -> list[str]:
        """Return the ids of the installed cards, the last installed first, without reading them."""
        order: list[str] = []
        for entry in self._journal():
            if entry["kind"] in (INSTALLED, REMOVED):
                order = [each for each in order if each != entry["card"]]
                order += [entry["card"]] if entry["kind"] == INSTALLED else []
        return order[::-1]

    def history(self, card: Card) -> list[dict[str, Any]]:
        """Return every entry about a card, oldest first."""
        return [entry for entry in self._journal() if entry["card"] == card.id]

    def _place(self, card_id: str) -> Path:
        if not _ID.fullmatch(card_id):
            raise CardInvalid("The calibration card can't be used", f"{card_id!r} is no card's id")
        return self._folder / "cards" / card_id

    def _card(self, card_id: str) -> Card:
        file = self._place(card_id) / CARD
        try:
            changed = file.stat().st_mtime_ns
        except OSError as exc:
            raise CardInvalid("The calibration card can't be used", f"{file}: {exc.strerror or exc}") from exc
        known = self._read.get(file)
        if known is None or known[0] != changed:
            known = (changed, card_from(_text(file), str(file)))
            if known[1].id != card_id:
                raise CardInvalid("The calibration card can't be used", f"{file}: it is card {known[1].id}")
            self._read[file] = known
        return known[1]

    def _journal(self) -> Iterator[dict[str, Any]]:
        """Yield the entries; a last line that a power cut left unfinished is not one. Raises `CardInvalid`."""
        file = self._folder / "journal.jsonl"
        if not file.exists():
            return
        lines = _text(file).split("\n")
        for number, line in enumerate(lines, start=1):
            if not line:
                continue
            try:
                entry = json.loads(line)
                if not isinstance(entry, dict) or not {"kind", "card", "release"} <= entry.keys():
                    raise ValueError(line)  # noqa: TRY301
            except ValueError as exc:
                if number == len(lines):
                    return
                raise CardInvalid(
                    "The calibration journal can't be used", f"{file}: line {number} is no entry"
                ) from exc
            yield entry

    def _add(self, kind: str, card_id: str, what: Mapping[str, Any]) -> None:
        file = self._folder / "journal.jsonl"
        entry = {"at": rfc3339(self._clock.utc()), "kind": kind, "card": card_id, "release": release(), **what}
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            with file.open("a+b") as journal:
                _drop_unfinished(journal)
                journal.write(json.dumps(entry, ensure_ascii=False).encode() + b"\n")
                journal.flush()
                os.fsync(journal.fileno())
        except OSError as exc:
            log.warning("calibration.journal_unwritable", error=type(exc).__name__)
            raise _unusable(file, exc) from exc


def write_bundle(bundle: Bundle, folder: Path) -> None:
    """Write the files, each whole or not at all. Raises `OSError`."""
    for name, text in (
        (ANCHORS, json.dumps(bundle.anchors, indent=2, ensure_ascii=False) + "\n"),
        (TEMPLATE, json.dumps(bundle.template, indent=2, ensure_ascii=False) + "\n"),
        (PAGE, bundle.page),
        (CARD, bundle.card.text()),
    ):
        fresh = folder / f".{name}.new"
        fresh.write_text(text, encoding="utf-8")
        fresh.replace(folder / name)


def _drop_unfinished(journal: BinaryIO) -> None:
    """Take out a last line that a power cut left without an end."""
    journal.seek(0)
    written = journal.read()
    if written and not written.endswith(b"\n"):
        journal.truncate(written.rfind(b"\n") + 1)


def _text(file: Path) -> str:
    try:
        if file.stat().st_size > MAX_BYTES:
            raise CardInvalid(
                "The calibration card can't be used", f"{file}: expected at most {MAX_BYTES // 1_000_000} MB"
            )
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as exc:
        raise CardInvalid("The calibration card can't be used", f"{file}: {exc}") from exc


def _json(file: Path) -> Any:  # noqa: ANN401 - JSON
    try:
        return json.loads(_text(file))
    except (ValueError, RecursionError) as exc:  # no JSON, or a number of thousands of digits
        raise CardInvalid("The calibration card can't be used", f"{file}: expected JSON") from exc


def _measured(check: Check) -> dict[str, Any]:
    return {"identity": dict(check.identity), "drift": check.drift.document(), "over": check.over}


def _drift(entry: Mapping[str, Any]) -> Drift:
    try:
        drift = entry["drift"]
        return Drift(entry["identity"], dict(drift["by_dimension"]), int(drift["turned"]), int(drift["anchors"]))
    except (KeyError, TypeError, ValueError) as exc:
        raise CardInvalid("The calibration journal can't be used", "an entry lacks what a check found") from exc


def _unusable(place: Path, exc: OSError) -> ShelfUnusable:
    return ShelfUnusable("The calibration cards can't be kept", f"{place}: {exc.strerror or exc}")
