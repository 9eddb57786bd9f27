"""What the built-in evaluator knows of a language: its cue words, and every sentence it can say in it.

Read from `resources/scoring/<language>.toml`, so that a language is added or corrected without touching code.
"""

import hashlib
import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import Any

from engine.errors import EngineError
from engine.interview.spelling import respelled, spelling_for
from engine.scoring.conjugation import Conjugation, build_conjugation, past_of
from engine.scoring.endings import Endings, build_endings, forms_of
from engine.scoring.text import AccentlessStemmer, Stemmer, Tokeniser, compile_phrases, cut, make_stemmer
from engine.scoring.tokenisers import phrase_of, tokeniser_called
from engine.scoring.verbs import VerbForms, build_forms

_SAID = frozenset({"names", "missing", "probes", "sentences"})  # left as written; everything else is looked for


@dataclass(frozen=True, slots=True)
class Theme:
    """A subject and its vocabulary, as stems; in force where one of `core` is among a dimension's own words.

    Of private life (`Lexicon.asides`) it is the other way round: a subject counts as private unless a stage is about it.
    """

    name: str
    core: frozenset[str]
    words: frozenset[str]


@dataclass(frozen=True, slots=True)
class Grammar:
    """The closed word classes that tell who did what, as normalised words.

    `endings` is there where the verb comes last in its clause; then the auxiliaries and lead-ins are empty, for it tells instead.
    `conjugation` is there where a verb's ending tells whose deed it is.
    """

    own: frozenset[str]
    own_possessives: frozenset[str]
    team: frozenset[str]
    general: frozenset[str]
    other: frozenset[str]
    perhaps_object: frozenset[str]
    conjunctions: frozenset[str]
    determiners: frozenset[str]
    negations: frozenset[str]
    past_auxiliaries: frozenset[str]
    conditional: frozenset[str]
    being: frozenset[str]
    present_being: frozenset[str]
    doing: frozenset[str]
    between: frozenset[str]
    manner: frozenset[str]
    leads_past: re.Pattern[str]
    leads_present: re.Pattern[str]
    hedged_past: re.Pattern[str]
    verbs: VerbForms
    endings: Endings | None = None
    conjugation: Conjugation | None = None


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One language. `sha256` is over the file, and stands for the rules' version in a scorecard.

    `breadth` is how many of its words say what one English word says: distances and amounts of words are counted in that measure.
    """

    language: str
    sha256: str
    contractions: Mapping[str, str]
    stem: Stemmer
    function_words: frozenset[str]
    empty_stems: frozenset[str]
    question_stems: frozenset[str]
    everyday_stems: frozenset[str]
    asides: tuple[Theme, ...]
    plain_deeds: frozenset[str]
    fillers: re.Pattern[str]
    habits: re.Pattern[str]
    grammar: Grammar
    cues: Mapping[str, re.Pattern[str]]
    numbers: frozenset[str]
    times: frozenset[str]
    tools: frozenset[str]
    window_starts: frozenset[str]
    continuations: frozenset[str]
    anaphors: frozenset[str]
    work_relations: frozenset[str]
    abbreviations: frozenset[str]
    shifts: re.Pattern[str]
    machine: re.Pattern[str]
    flattery: re.Pattern[str]
    addressees: re.Pattern[str]
    praise: frozenset[str]
    maxims: frozenset[str]
    platitudes: frozenset[str]
    labels: frozenset[str]
    themes: tuple[Theme, ...]
    names: Mapping[str, str]
    missing: Mapping[str, str]
    probes: Mapping[str, str]
    sentences: Mapping[str, str]
    breadth: float = 1.0

    def span(self, words: int) -> int:
        """Return how many of this language's words make that many English ones."""
        return round(words * self.breadth)

    def is_content(self, norm: str) -> bool:
        """Whether a word carries content at all, rather than grammar."""
        return norm not in self.function_words

    def is_substance(self, norm: str, stem: str) -> bool:
        """Whether a word says something concrete: content, and not one of the empty ones."""
        return norm not in self.function_words and stem not in self.empty_stems

    def say(self, sentence: str, **values: object) -> str:
        """Return a sentence of `[sentences]` with its blanks filled."""
        return self.sentences[sentence].format(**values)


def languages() -> tuple[str, ...]:
    """Return the languages the built-in evaluator has rules for, as primary subtags."""
    folder = resources.files("resources") / "scoring"
    return tuple(sorted(entry.name.removesuffix(".toml") for entry in folder.iterdir() if entry.name.endswith(".toml")))


def lexicon_for(language: str) -> Lexicon | None:
    """Return the lexicon for a BCP 47 language, by its primary subtag; None where there are no rules for it."""
    primary = language.replace("_", "-").split("-")[0].lower()
    return _load(primary) if primary in languages() else None


@lru_cache(maxsize=8)
def _load(language: str) -> Lexicon:
    content = (resources.files("resources") / "scoring" / f"{language}.toml").read_bytes()
    try:
        spelling = spelling_for(language)
        table = tomllib.loads(content.decode("utf-8"))
        lists = respelled({name: part for name, part in table.items() if name not in _SAID}, spelling)
        return _build({**table, **lists}, hashlib.sha256(content + spelling.sha256.encode()).hexdigest())
    except (tomllib.TOMLDecodeError, KeyError, UnicodeDecodeError) as exc:
        raise EngineError("The scoring rules can't be read", f"resources/scoring/{language}.toml: {exc}") from exc


def _build(table: Mapping[str, Any], sha256: str) -> Lexicon:
    contractions: dict[str, str] = table["contractions"]
    named = table.get("tokeniser")
    stem = tokeniser_called(named, table["language"], lambda: _stemmer(table)) if named else _stemmer(table)
    filler_tokens = [_opened(phrase, contractions) for phrase in table["fillers"]]
    cues = {name: _phrases(phrases, stem) for name, phrases in table["cues"].items()}
    specifics, boundaries, exclusions = table["specifics"], table["boundaries"], table["exclusions"]
    return Lexicon(
        language=table["language"],
        sha256=sha256,
        contractions=contractions,
        stem=stem,
        function_words=_words(table["function_words"]),
        empty_stems=_stems(table["empty_words"], stem),
        question_stems=_stems(table["question_words"], stem),
        everyday_stems=_stems(table["everyday_words"], stem),
        plain_deeds=_stems(table["verbs"].get("plain", ""), stem),
        asides=tuple(
            Theme(name, _stems(table.get("aside_cores", {}).get(name, ""), stem), _stems(words, stem))
            for name, words in table.get("asides", {}).items()
        ),
        fillers=_phrases(filler_tokens, stem),
        habits=_phrases(table["habits"], stem),
        grammar=_grammar(table, stem),
        cues=cues,
        numbers=_words(specifics["numbers"]),
        times=_words(specifics["times"]),
        tools=_words(specifics["tools"]),
        window_starts=_words(boundaries["window_starts"]),
        continuations=_words(boundaries["continuations"]),
        anaphors=_words(boundaries["anaphors"]),
        work_relations=_words(boundaries.get("work_relations", "")),
        abbreviations=_words(boundaries["abbreviations"]),
        shifts=_phrases(boundaries["shifts"], stem),
        machine=_phrases(exclusions["machine"], stem),
        flattery=_phrases(exclusions["flattery"], stem),
        addressees=_phrases(exclusions["addressees"], stem),
        praise=_words(exclusions["praise"]),
        maxims=_words(exclusions["maxims"]),
        labels=_words(exclusions.get("labels", "")),
        platitudes=_stems(exclusions.get("platitudes", ""), stem),
        themes=tuple(
            Theme(name, _stems(theme["core"], stem), _stems(theme["words"], stem))
            for name, theme in table["themes"].items()
        ),
        names=table["names"],
        missing=table["missing"],
        probes=table["probes"],
        sentences=table["sentences"],
        breadth=float(table.get("breadth", 1.0)),
    )


def _stemmer(table: Mapping[str, Any]) -> Stemmer:
    groups = [[(rule[0], rule[1], rule[2]) for rule in group] for group in table["stemming"]["groups"]]
    keep = table["stemming"]["keep"]
    triples = table["verbs"].get("irregular", ())
    stem = make_stemmer(groups, {form: triple[0] for triple in triples for form in triple[1:] if form not in keep})
    return AccentlessStemmer(stem) if table.get("without_accents") else stem


def _phrases(phrases: Iterable[str], stem: Stemmer) -> re.Pattern[str]:
    return compile_phrases([phrase_of(phrase, stem) for phrase in phrases] if isinstance(stem, Tokeniser) else phrases)


def _grammar(table: Mapping[str, Any], stem: Stemmer) -> Grammar:
    endings = build_endings(table, stem, table.get("joiner", " ")) if "endings" in table else None
    conjugation = build_conjugation(table, stem) if "conjugation" in table else None
    happenings = table["verbs"]["happenings"]
    if conjugation is not None:
        verbs = past_of(conjugation, happenings)
    else:
        verbs = build_forms(table["verbs"], stem) if endings is None else forms_of(endings, happenings)
    spoken: Mapping[str, Any] = table if endings is None else defaultdict(str, table)
    return Grammar(
        own=frozenset(table["own_subjects"]),
        own_possessives=frozenset(table["own_possessives"]),
        team=frozenset(table["team_subjects"]),
        general=frozenset(table["general_subjects"]),
        other=_words(table["other_subjects"]),
        perhaps_object=_words(spoken["object_subjects"]),
        conjunctions=_words(table["conjunctions"]),
        determiners=_words(spoken["determiners"]),
        negations=_words(table["negations"]),
        past_auxiliaries=_words(spoken["past_auxiliaries"]),
        conditional=_words(spoken["conditional_auxiliaries"]),
        being=_words(spoken["being"]),
        present_being=_words(spoken["present_being"]),
        doing=_words(spoken["doing"]),
        between=_words(spoken["between"]),
        manner=_words(table.get("manner", "")),
        leads_past=_phrases(spoken["leads_past"], stem),
        leads_present=_phrases(spoken["leads_present"], stem),
        hedged_past=_phrases(spoken["hedged_past"], stem),
        verbs=verbs,
        endings=endings,
        conjugation=conjugation,
    )


def _words(listing: str) -> frozenset[str]:
    return frozenset(listing.split())


def _stems(listing: str | Sequence[str], stem: Stemmer) -> frozenset[str]:
    return frozenset(token.stem for token in cut(listing if isinstance(listing, str) else " ".join(listing), {}, stem))


def _opened(phrase: str, contractions: Mapping[str, str]) -> str:
    return " ".join(contractions.get(word, word) for word in phrase.split(" "))
