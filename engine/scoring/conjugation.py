"""Whose deed a verb's own ending tells, and whether it was done: the part of a lexicon that languages have which leave the subject out.

Read from the lexicon's `[conjugation]`; forms are made from the infinitives under `[verbs]`. Every form is held without accents, as
many write it; where an accent decides ("llamé", I called; "llame", that I call) the form keeps it too.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from engine.scoring.text import Stemmer, compile_phrases, without_accents
from engine.scoring.verbs import Verb, VerbForms, Weight


class Reading(StrEnum):
    """What a form may say. `OTHER` is any third person's, `EITHER_...` the first or the third person's."""

    OWN_DONE = "own_done"
    TEAM_DONE = "team_done"
    OTHER = "other"
    OWN_RULE = "own_rule"
    OWN_WOULD = "own_would"
    TEAM_WOULD = "team_would"
    EITHER_WOULD = "either_would"
    EITHER_RULE = "either_rule"  # the imperfect: "revisaba"
    INFINITIVE = "infinitive"
    GERUND = "gerund"
    PARTICIPLE = "participle"
    WISH = "wish"  # the subjunctive: "que llame"


@dataclass(frozen=True, slots=True)
class Form:
    """One reading of a word: the verb, and how the form is spelled with its accents."""

    verb: Verb
    reading: Reading
    spelled: str


@dataclass(frozen=True, slots=True)
class Conjugation:
    """`forms` by the word without accents; those `commoner` as something else are verbs only with their accent.

    `clitics` are the pronouns before a verb, `endings` those joined to its end, longest first. After `prepositions` a word is no finite
    verb; after `wishes` ("que") one without an accent is no deed but a wish. `leads_team` lead in what "we" did, as the grammar's
    `leads_past` do what "I" did.
    """

    forms: Mapping[str, tuple[Form, ...]]
    commoner: frozenset[str]
    clitics: frozenset[str]
    endings: tuple[str, ...]
    prepositions: frozenset[str]
    wishes: frozenset[str]
    leads_team: re.Pattern[str]

    def readings(self, norm: str) -> tuple[Form, ...]:
        """Return what a word may be, also with pronouns joined to its end ("decirle", "explicandoselo")."""
        known = self.forms.get(norm)
        if known:
            return known
        for ending in self.endings:
            found = self.forms.get(norm.removesuffix(ending), ()) if norm.endswith(ending) else ()
            joined = tuple(form for form in found if form.reading in (Reading.INFINITIVE, Reading.GERUND))
            if joined:
                return joined
        return ()


def build_conjugation(table: Mapping[str, Any], stem: Stemmer) -> Conjugation:
    """Build from a whole lexicon file's `[verbs]` and `[conjugation]`.

    `[conjugation.endings.<infinitive ending>]` gives for each reading the endings that replace the infinitive's. `softened` gives what the
    last letters of a root become before an ending in e ("c" -> "qu"). `[conjugation.irregular.<infinitive>]` gives whole forms by
    reading, in place of those the endings would make. `not_deeds` are words that without an accent are commoner as
    something else.
    """
    rules, verbs = table["conjugation"], table["verbs"]
    found: dict[str, list[Form]] = {}
    for weight in (Weight.VAGUE, Weight.LIGHT, Weight.CONCRETE):  # the first reading of a form is the emptiest
        for lemma in verbs[weight.value].split():
            verb = Verb(stem(without_accents(lemma)), weight)
            for reading, spelled in _forms_of(lemma, rules):
                forms = found.setdefault(without_accents(spelled), [])
                if not any(form.reading is reading for form in forms):
                    forms.append(Form(verb, reading, spelled))
    commoner = frozenset(verbs.get("not_deeds", "").split())
    clitics = sorted(rules["clitics"].split(), key=len, reverse=True)
    return Conjugation(
        forms={word: tuple(forms) for word, forms in found.items()},
        commoner=commoner,
        clitics=frozenset(clitics),
        endings=tuple(sorted(rules["joined"].split(), key=len, reverse=True)),
        prepositions=frozenset(rules["prepositions"].split()),
        wishes=frozenset(rules["wishes"].split()),
        leads_team=compile_phrases(rules["leads_team"]),
    )


def past_of(conjugation: Conjugation, happenings: str) -> VerbForms:
    """Return what the rest of the evaluator asks of verbs: which words tell of the past."""
    past = {
        word: form.verb
        for word, forms in conjugation.forms.items()
        for form in forms
        if form.reading in (Reading.OWN_DONE, Reading.TEAM_DONE) or (form.reading is Reading.OTHER and _accented(form))
    }
    return VerbForms({}, past, {}, frozenset(), frozenset(happenings.split()))


def accented(spelled: str) -> bool:
    """Whether a word bears a stress mark; a tilde on an n is none."""
    return "\N{COMBINING ACUTE ACCENT}" in unicodedata.normalize("NFD", spelled)


def _accented(form: Form) -> bool:
    return accented(form.spelled) or form.spelled.endswith(("aron", "ieron"))


def _forms_of(lemma: str, rules: Mapping[str, Any]) -> list[tuple[Reading, str]]:
    own = rules.get("irregular", {}).get(lemma, {})
    bare = without_accents(lemma)
    kind = next(ending for ending in rules["endings"] if bare.endswith(ending))
    root = lemma[: len(lemma) - len(kind)]
    forms: list[tuple[Reading, str]] = []
    for name, endings in rules["endings"][kind].items():
        spelled = own[name].split() if name in own else [_joined(root, ending, kind, rules) for ending in endings]
        forms += [(Reading(name), form) for form in spelled]
    forms += [(Reading(name), form) for name in own if name not in rules["endings"][kind] for form in own[name].split()]
    return forms


def _joined(root: str, ending: str, kind: str, rules: Mapping[str, Any]) -> str:
    if kind == "ar" and without_accents(ending).startswith("e"):
        for letters, instead in rules["softened"].items():
            if root.endswith(letters):
                return f"{root[: len(root) - len(letters)]}{instead}{ending}"
    return root + ending
