"""The calibration card: one document that names what it is for, how well scores agreed with people's, and the maps; its id is its hash."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from importlib import resources
from typing import Any

import rfc8785
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from engine.calibration.errors import CardInvalid
from engine.calibration.maps import ScoreMap, map_from

CARD_VERSION = 1
MAX_BYTES = 32_000_000
_NOT_IN_ID = ("id", "made_at")


@dataclass(frozen=True, slots=True)
class Subject:
    """What a card is made for, and when. `rubric` and `template` are {id, version, ...} as the card shows them; `language` is base BCP 47."""

    rubric: Mapping[str, Any]
    template: Mapping[str, Any]
    language: str
    product: str
    made_at: datetime

    def document(self) -> dict[str, Any]:
        """Return the card's part that does not depend on the time."""
        return {
            "product": self.product,
            "rubric": dict(self.rubric),
            "template": dict(self.template),
            "language": self.language,
        }


@dataclass(frozen=True, slots=True)
class Card:
    """A card as its document; made by `card_from_parts`, read by `card_from`."""

    document: Mapping[str, Any]

    @property
    def id(self) -> str:
        """What scorecards name."""
        return str(self.document["id"])

    @property
    def rubric_hash(self) -> str:
        """The content hash of the rubric it was made for."""
        return str(self.document["rubric"]["content_hash"])

    @property
    def rubric_id(self) -> str:
        """The rubric's id, whatever its version."""
        return str(self.document["rubric"]["id"])

    @property
    def language(self) -> str:
        """The base language of the answers it was made on."""
        return str(self.document["language"])

    @property
    def evaluator(self) -> dict[str, str]:
        """The identity of the evaluator it was made for."""
        return dict(self.document["evaluator"])

    @property
    def tolerance(self) -> float:
        """Points by which a dimension's anchors may move on average before scoring is held."""
        return float(self.document["anchors"]["tolerance"])

    @property
    def warnings(self) -> frozenset[str]:
        """The codes of its warnings."""
        return frozenset(warning["code"] for warning in self.document["warnings"])

    def maps(self) -> dict[str, ScoreMap]:
        """Return the maps by dimension."""
        return {each["dimension_id"]: map_from(each["map"]) for each in self.document["dimensions"]}

    def text(self) -> str:
        """Return the card as its file."""
        return json.dumps(self.document, indent=2, ensure_ascii=False, sort_keys=False) + "\n"


def base_language(language: str) -> str:
    """Return a language without its region."""
    return language.replace("_", "-").split("-")[0].lower()


def card_from_parts(parts: Mapping[str, Any], *, made_at: datetime) -> Card:
    """Return the card of these figures: the same figures give the same id, whenever it is made."""
    moment = made_at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    return Card({"id": _id_of(parts), "made_at": moment, **parts})


def card_from(text: str, source: str) -> Card:
    """Return the card in a file. Raises `CardInvalid` where it is none, or its contents are not what its id says."""
    if len(text) > MAX_BYTES:
        raise _invalid(source, f"expected at most {MAX_BYTES // 1_000_000} MB")
    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as exc:  # ValueError also for a number of thousands of digits
        raise _invalid(source, "expected JSON") from exc
    fault = next(iter(_schema().iter_errors(document)), None)
    if fault is not None:
        place = ".".join(map(str, fault.absolute_path)) or "the card"
        raise _invalid(source, f"{place}: {fault.message[:200]}")
    if document["id"] != _id_of(document):
        raise _invalid(source, f"its contents are not those of {document['id']}: it was changed after it was made")
    return Card(document)


def card_schema() -> dict[str, Any]:
    """Return the published JSON Schema of a card."""
    published = resources.files("resources").joinpath("schemas", "calibration-card.schema.json")
    schema: dict[str, Any] = json.loads(published.read_text(encoding="utf-8"))
    return schema


@cache
def _schema() -> Draft202012Validator:
    return Draft202012Validator(card_schema())


def _id_of(document: Mapping[str, Any]) -> str:
    named = {key: value for key, value in document.items() if key not in _NOT_IN_ID}
    try:
        return "cal-" + hashlib.sha256(rfc8785.dumps(named)).hexdigest()[:16]
    except rfc8785.CanonicalizationError:
        return ""


def _invalid(source: str, what: str) -> CardInvalid:
    return CardInvalid("The calibration card can't be used", f"{source}: {what}")
