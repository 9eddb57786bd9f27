"""What a verb at the end of its clause tells by its ending: the part of a lexicon that clause-final languages have instead of auxiliaries.

Read from the lexicon's `[endings]`; a lexicon without that table is of a language whose subject comes before the verb.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from engine.scoring.text import Stemmer
from engine.scoring.verbs import Verb, VerbForms, Weight


class Ending(StrEnum):
    """What an ending says of the verb before it."""

    DONE = "done"
    WOULD = "would"
    RULE = "rule"
    SAID = "said"  # would be, as was said or thought; what goes on around it is told by a later verb
    ON = "on"  # the sentence goes on: what this was, a later verb will tell ("電話をかけて", "भेजकर")
    UNDONE = "undone"  # negated, or wished for and not come about
    THEIRS = "theirs"  # somebody else's deed: a passive, a favour received
    NONE = "none"  # no verb here after all: "確認の結果"


@dataclass(frozen=True, slots=True)
class Inflected:
    """A verb with what its own form says; `ending` is None where only the words after it tell."""

    verb: Verb
    ending: Ending | None


@dataclass(frozen=True, slots=True)
class Endings:
    """How clauses end. `tails` are held, in order, against the words right after a verb, joined by `joiner` and with
    a "," before one that a comma parts from the verb; the first match tells.

    `markers` make the word before them the subject, `topics` and `agents` ("チームで") only where it is one of `persons` or of the
    team's words. With `marked_lasts` a marked subject holds until another comes; without, until the next verb that doesn't go on, or one of
    `closers` where that verb isn't known. `dropped` says whose a deed without a subject is.

    `cases` are the postpositions of a language where one of `persons` that none of them follows is the subject, unless the clause has one
    already. `closing` are forms that are verbs only where their clause ends, but for one of `copulas`, which end a clause themselves.
    `complements` lead in what was said or asked, after the verb.
    """

    forms: Mapping[str, Inflected]
    tails: tuple[tuple[Ending, re.Pattern[str]], ...]
    joiner: str
    markers: frozenset[str]
    topics: frozenset[str]
    agents: frozenset[str]
    persons: frozenset[str]
    plurals: frozenset[str]
    closers: frozenset[str]
    marked_lasts: bool
    dropped: str
    cases: frozenset[str] = frozenset()
    closing: frozenset[str] = frozenset()
    copulas: frozenset[str] = frozenset()
    complements: frozenset[str] = frozenset()
    not_deeds: frozenset[str] = frozenset()

    def look_up(self, norm: str, stem: str) -> Inflected | None:
        """Return the verb a word is, by its form or else by its stem."""
        if norm in self.not_deeds:
            return None
        return self.forms.get(norm) or self.forms.get(stem)


def build_endings(table: Mapping[str, Any], stem: Stemmer, joiner: str) -> Endings:
    """Build from a whole lexicon file's `[verbs]` and `[endings]`.

    `[verbs]` lists lemmas under concrete, light and vague. `[verbs.forms]`, where a language inflects in ways its tokeniser does not
    undo, gives for each ending the suffixes that replace `lemma_ending` ("ना"); `[verbs.irregular_forms]` gives, for a lemma, the forms
    by ending. `[endings.tails]` gives, in order, a list of regular expressions for each ending.
    """
    verbs, endings = table["verbs"], table["endings"]
    forms: dict[str, Inflected] = {}
    irregular = verbs.get("irregular_forms", {})
    for weight in (Weight.CONCRETE, Weight.LIGHT, Weight.VAGUE):  # the emptier reading of a verb in two lists wins
        for lemma in verbs[weight.value].split():
            verb = Verb(stem(lemma), weight)
            forms[lemma] = forms[verb.lemma] = Inflected(verb, None)
            root = lemma.removesuffix(verbs.get("lemma_ending", ""))
            for name, suffixes in verbs.get("forms", {}).items():
                forms.update((root + suffix, Inflected(verb, Ending(name))) for suffix in suffixes)
            for name, listed in irregular.get(lemma, {}).items():
                forms.update((form, Inflected(verb, Ending(name))) for form in listed.split())
    for word in verbs.get("not_deeds", "").split():
        forms.pop(word, None)
    return Endings(
        forms=forms,
        tails=tuple(
            (Ending(name), re.compile("|".join(f"(?:{pattern})" for pattern in patterns)))
            for name, patterns in ((entry["means"], entry["match"]) for entry in endings["tails"])
        ),
        joiner=joiner,
        markers=frozenset(endings["markers"].split()),
        topics=frozenset(endings.get("topics", "").split()),
        agents=frozenset(endings.get("agents", "").split()),
        persons=frozenset(endings.get("persons", "").split()),
        plurals=frozenset(endings.get("plurals", "").split()),
        closers=frozenset(endings.get("closers", "").split()),
        marked_lasts=endings["marked_lasts"],
        dropped=endings["dropped"],
        cases=frozenset(endings.get("cases", "").split()),
        closing=frozenset(endings.get("closing", "").split()),
        copulas=frozenset(endings.get("copulas", "").split()),
        complements=frozenset(endings.get("complements", "").split()),
        not_deeds=frozenset(verbs.get("not_deeds", "").split()),
    )


def forms_of(endings: Endings, happenings: str) -> VerbForms:
    """Return what the rest of the evaluator asks of verbs: which words tell of the past."""
    past = {word: known.verb for word, known in endings.forms.items() if known.ending is Ending.DONE}
    return VerbForms({}, past, {}, frozenset(), frozenset(happenings.split()))
