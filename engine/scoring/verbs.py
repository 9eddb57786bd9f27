"""Which words are deeds: the forms of the verbs an answer may say it did, made from the lexicon's short lists."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from engine.scoring.text import Stemmer

_DOUBLES = re.compile(r"^[^aeiou]*[aeiou][^aeiouwxy]$")


class Form(StrEnum):
    """How a verb stands; a word may be several at once ("put", "read")."""

    BASE = "base"
    PAST = "past"
    GERUND = "gerund"


class Weight(StrEnum):
    """How much a verb says alone: a concrete deed, one that needs an object to mean something, or hardly anything."""

    CONCRETE = "concrete"
    LIGHT = "light"
    VAGUE = "vague"


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb as its lemma's stem."""

    lemma: str
    weight: Weight


@dataclass(frozen=True, slots=True)
class VerbForms:
    """Every known form. A past form not listed ("soldered") still counts as a deed if it ends in -ed and is not in `not_deeds`."""

    base: Mapping[str, Verb]
    past: Mapping[str, Verb]
    gerund: Mapping[str, Verb]
    not_deeds: frozenset[str]
    happenings: frozenset[str]

    def tells_of_the_past(self, norm: str) -> bool:
        """Whether a word sets a scene: a deed, or something that happened."""
        return norm in self.past or norm in self.happenings

    def look_up(self, norm: str, stem: str, form: Form) -> Verb | None:
        """Return the verb that `norm` is in that form, or None."""
        known = {Form.BASE: self.base, Form.PAST: self.past, Form.GERUND: self.gerund}[form].get(norm)
        if known is not None:
            return known
        if form is Form.PAST and norm.endswith("ed") and len(norm) > 4 and norm not in self.not_deeds:
            return Verb(stem, Weight.CONCRETE)
        return None


def build_forms(table: Mapping[str, Any], stem: Stemmer) -> VerbForms:
    """Build the forms from `[verbs]`: three word lists, the irregular triples, and the past forms that are no deeds."""
    base: dict[str, Verb] = {}
    past: dict[str, Verb] = {}
    gerund: dict[str, Verb] = {}
    irregular: dict[str, Sequence[str]] = {triple[0]: triple[1:] for triple in table["irregular"]}
    for weight in (Weight.CONCRETE, Weight.LIGHT, Weight.VAGUE):  # the emptier reading of a verb in two lists wins
        for lemma in table[weight.value].split():
            verb = Verb(stem(lemma), weight)
            for spelling in {lemma, _american(lemma)}:
                base[spelling] = verb
                past.update(dict.fromkeys(irregular.get(spelling, _regular_past(spelling)), verb))
                gerund.update(dict.fromkeys(_gerunds(spelling), verb))
    not_deeds = frozenset(table["not_deeds"].split())
    for word in not_deeds:
        past.pop(word, None)
    return VerbForms(base, past, gerund, not_deeds, frozenset(table["happenings"].split()))


def _regular_past(lemma: str) -> list[str]:
    if lemma.endswith("e"):
        return [lemma + "d"]
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return [lemma[:-1] + "ied"]
    spellings = [lemma + "ed"]
    if _DOUBLES.match(lemma) or lemma.endswith("l"):
        spellings.append(lemma + lemma[-1] + "ed")
    return spellings


def _american(lemma: str) -> str:
    return lemma[:-3] + "ize" if lemma.endswith("ise") else lemma


def _gerunds(lemma: str) -> list[str]:
    if lemma.endswith("e") and not lemma.endswith("ee"):
        return [lemma[:-1] + "ing"]
    spellings = [lemma + "ing"]
    if _DOUBLES.match(lemma) or lemma.endswith(("l", "t", "g")):
        spellings.append(lemma + lemma[-1] + "ing")
    return spellings
