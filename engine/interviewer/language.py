"""One language of the built-in mind: the sentences it can say and what it listens for, read from data and checked once.

`resources/phrases/<language>.toml` holds the sentences (for translators), `<language>.cues.toml` the patterns (for whoever knows how
people speak). No other module of this package knows a word of any language.
"""

import functools
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import resources
from string import Formatter
from typing import Any

from engine.errors import EngineError
from engine.interview.plain import LONGEST, normalise
from engine.interview.spelling import AS_WRITTEN, Spelling, respelled, spelling_for
from engine.interviewer.claims import Claims, read_claims
from engine.interviewer.utterance import Utterance, utterance_of

Pattern = re.Pattern[str]

PROBE_WORDS = 35  # a follow-up longer than this is hard to hold in mind while it is spoken
SLOTS = frozenset(
    {
        "name",
        "persona",
        "organization",
        "domain",
        "scenario",
        "minutes",
        "minutes_left",
        "phrase",
        "clause",
        "question",
        "earlier",
        "later",
    }
)
# What may be lacking in an explanation or a view, asked for in words that fit one.
ARGUED = tuple(
    f"{lack}_{kind}" for kind in ("explanation", "opinion") for lack in ("example", "hedged", "short", "reasoning")
)
LACKS = ("example", "own_part", "result", "hedged", "short", "reasoning", "reflection")
PROBE_VARIANTS = 6  # fewer and a long interview would have to repeat itself
UNSPEAKABLE = re.compile(r"[()\[\]<>*_#|]|^\s*[-\d]+[.)]\s")
REQUIRED_SENTENCES: Mapping[str, Sequence[str]] = {
    "opening": ("greeting", "who", "who_says_ai", "who_at_home", "who_says_ai_at_home", "how"),
    "asking": (
        *("ack", "onward", "onward_same_topic", "onward_pressed"),
        *("after_skip", "after_silence", "after_repeats", "resume", "again", "unheard"),
    ),
    "lead": ("phrase", "clause", "none", "personal"),
    "probe": (*LACKS, *ARGUED),
    "unknown": ("nudge", "nudge_argument", "nearest"),
    "repeat": ("lead", "pace", "volume", "enough"),
    "clarify": ("rephrased", "story", "explanation", "opinion", "short", "enough"),
    "silence": ("nudge", "offer_skip", "check", "close"),
    "inaudible": ("again", "type"),
    "wait": ("of_course",),
    "stop": ("confirm", "unclear", "withdrawn"),
    "redirect": ("injection", "hostile", "language", "off_topic", "greeting"),
    "person": ("called",),
    "distress": ("pause", "danger", "wait"),
    "answer": ("back", "unknown", "how_long", "nearly_done"),
    "closing": ("finished", "finished_short", "time_up", "left", "thanks", "next", "again"),
}
REQUIRED_INTENTS = (
    *("danger", "distress", "person", "stop", "injection", "hostile"),
    *("other_language", "pace", "volume", "repeat", "clarify", "skip", "inexperienced", "unknown"),
    *("thinking", "already", "done", "greeting", "agreement", "backchannel"),
)
EVIDENCE = ("generality", "situation", "own_action", "group_action", "result", "reasoning", "reflection", "hedge")


@dataclass(frozen=True, slots=True)
class Signs:
    """How an intent shows; see the head of the cue file for what each pattern is held against."""

    whole: Pattern | None = None
    within: Pattern | None = None
    ending: Pattern | None = None
    anywhere: Pattern | None = None
    unless: Pattern | None = None
    max_words: int = 14


@dataclass(frozen=True, slots=True)
class WordClasses:
    """The word classes by which a short phrase is picked out of an answer; empty where a language has none, then nothing is picked.

    `own_past` is for languages that tell the subject by the verb's ending: past forms of "I" and what each becomes when said back
    ("revise" -> "revisó"). `reflexives` may stand before a verb that makes a clause whole ("se cayó"), and of the
    two words in a tail both belong to it ("se cayó dos veces"). `unparted` says that words aren't parted by blanks: then parts of speech
    tell what a phrase is, and `generic`, `not_deeds` and `complete` are dictionary forms. `quoted` are
    patterns held against each clause instead, where nothing tells the parts of speech: their first group is said back as it was said.

    `postpositions` are for languages whose verb comes last: a thing stands before one of them, a clause reaches to the verb (`tails` may
    follow it), and one with any of `denials` in it is left alone.
    """

    starters: Mapping[str, str]
    flips: Mapping[str, str]
    own_subject: frozenset[str]
    own_subject_flipped: str
    own_past: Mapping[str, str]
    reflexives: frozenset[str]
    tails: frozenset[str]
    links: frozenset[str]
    stops: frozenset[str]
    boundaries: frozenset[str]
    generic: frozenset[str]
    particles: frozenset[str]
    nouns: frozenset[str]
    noun_endings: tuple[str, ...]
    plural_endings: Mapping[str, str]
    past: frozenset[str]
    past_endings: tuple[str, ...]
    trim_endings: tuple[str, ...]
    trim_words: frozenset[str]
    not_deeds: frozenset[str]
    complete: frozenset[str]
    unparted: bool = False
    quoted: tuple[Pattern, ...] = ()
    postpositions: frozenset[str] = frozenset()
    denials: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """All that the built-in mind knows of one language. `sentences` is keyed "section.name"."""

    code: str
    sentences: Mapping[str, tuple[str, ...]]
    word: Pattern
    joiner: str
    own_script: Pattern
    edges: Pattern
    fillers: Pattern
    says_ai: Pattern
    persona_lead: Pattern
    persona_tail: Pattern
    persona_speaks: Pattern
    titles: frozenset[str]
    articles: frozenset[str]
    evidence: Mapping[str, Pattern]
    intents: Mapping[str, Signs]
    topics: Mapping[str, Signs]
    confirm: tuple[tuple[str, Pattern], ...]
    protected_words: Pattern
    protected_personal: Pattern
    guard: Mapping[str, Pattern]
    foreign_words: frozenset[str]
    telling_words: frozenset[str]
    salient: WordClasses
    claims: Claims
    mashed: Pattern | None = None
    without_accents: bool = False
    spelling: Spelling = AS_WRITTEN

    def hear(self, text: str) -> Utterance:
        """Return `text` in the form that this language's patterns are written for; of a very long one its beginning and its end.

        A wish ("could you repeat that?", "I want to stop") stands at the end, and so it is heard after a quarter of an hour too.
        """
        if len(text) > LONGEST:
            text = f"{text[: LONGEST // 2]} {text[-LONGEST // 2 :]}"
        text = self.spelling.of(text)
        return utterance_of(
            text, word=self.word, joiner=self.joiner, edges=self.edges, without_accents=self.without_accents
        )

    def plain_word(self, word: str) -> str:
        """Return one word of an answer in the form that the word classes are written in."""
        spelled = self.spelling.of(word[:LONGEST])
        return "".join(self.word.findall(normalise(spelled, without_accents=self.without_accents)))

    def count_words(self, text: str) -> int:
        """Return how many words `text` has when spoken."""
        return self.hear(text).words


@functools.cache
def load_language(tag: str) -> Language:
    """Return the language for a BCP 47 tag ("en", "en-GB"). Raises `EngineError` where it isn't there or its data are broken."""
    code = tag.replace("_", "-").split("-")[0].lower()
    folder = resources.files("resources") / "phrases"
    documents = []
    for name in (f"{code}.toml", f"{code}.cues.toml"):
        file = folder / name
        if not code.isalpha() or not file.is_file():
            raise EngineError(
                f"The built-in interviewer doesn't speak {tag!r}",
                f"choose one of {', '.join(spoken_languages())}, or add {name} to resources/phrases",
            )
        try:
            documents.append(tomllib.loads(file.read_text(encoding="utf-8")))
        except tomllib.TOMLDecodeError as exc:
            raise _broken(name, str(exc)) from exc
    return build_language(code, *documents)


def spoken_languages() -> tuple[str, ...]:
    """Return the codes of the languages the built-in mind has both files for."""
    names = {file.name for file in (resources.files("resources") / "phrases").iterdir()}
    codes = (name.removesuffix(".cues.toml") for name in names if name.endswith(".cues.toml"))
    return tuple(sorted(code for code in codes if f"{code}.toml" in names))


def build_language(code: str, sentences: Mapping[str, Any], cues: Mapping[str, Any]) -> Language:
    """Check both documents and compile them. Raises `EngineError` naming the entry and what was expected."""
    spelling = spelling_for(code)
    cues = respelled(cues, spelling, words_by_blanks=cues.get("words_by_blanks", False))
    try:
        return Language(
            code=code,
            spelling=spelling,
            sentences=_read_sentences(f"{code}.toml", sentences),
            **_read_listening(f"{code}.cues.toml", cues),
            **_read_evidence(cues),
            salient=_read_salient(cues.get("salient", {})),
            claims=read_claims(cues.get("contradictions", {})),
            mashed=_any(cues["mashed"]) if "mashed" in cues else None,
        )
    except (KeyError, TypeError, AttributeError) as exc:
        raise _broken(f"{code}.cues.toml", f"missing or misplaced entry {exc}") from exc
    except re.error as exc:
        raise _broken(f"{code}.cues.toml", f"bad pattern {exc.pattern!r}: {exc}") from exc


def _read_sentences(name: str, document: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    entries = {
        f"{section}.{entry}": variants
        for section, table in document.items()
        if isinstance(table, Mapping)
        for entry, variants in table.items()
    }
    for path, variants in entries.items():
        if not isinstance(variants, list) or not all(isinstance(variant, str) for variant in variants):
            raise _broken(name, f"{path} must be a list of sentences")
        for variant in variants:
            _check_sentence(name, path, variant)
    for section, wanted in REQUIRED_SENTENCES.items():
        for path in (f"{section}.{entry}" for entry in wanted):
            if not entries.get(path):
                raise _broken(name, f"{path} is missing or empty")
    for lack in (*LACKS, *ARGUED):
        if len(set(entries[f"probe.{lack}"])) < PROBE_VARIANTS:
            raise _broken(name, f"probe.{lack} needs at least {PROBE_VARIANTS} different questions")
    return {path: tuple(variants) for path, variants in entries.items()}


def _check_sentence(name: str, path: str, sentence: str) -> None:
    slots = {slot for _, slot, _, _ in Formatter().parse(sentence) if slot is not None}
    if slots - SLOTS:
        raise _broken(name, f"{path} uses unknown {sorted(slots - SLOTS)}; known are {sorted(SLOTS)}")
    if UNSPEAKABLE.search(Formatter().vformat(sentence, (), dict.fromkeys(SLOTS, "x"))):
        raise _broken(name, f"{path} has signs that can't be spoken: {sentence!r}")
    if path.startswith("probe.") and sum(sentence.count(mark) for mark in "?？؟") != 1:
        raise _broken(name, f"{path} must have exactly one question mark: {sentence!r}")


def _read_listening(name: str, cues: Mapping[str, Any]) -> dict[str, Any]:
    intents = {intent: _signs(table) for intent, table in cues["intents"].items()}
    for intent in REQUIRED_INTENTS:
        if intent not in intents:
            raise _broken(name, f"intents.{intent} is missing")
    joiner = cues["joiner"]
    edges = _any(cues["edges"]).pattern
    gap = re.escape(joiner) if joiner else ""
    return {
        "word": re.compile(cues["word"]),
        "joiner": joiner,
        "without_accents": bool(cues.get("without_accents", False)),
        "own_script": re.compile(cues["own_script"]),
        "edges": re.compile(f"^{edges}(?:{gap}|$)|(?:^|{gap}){edges}$"),
        "fillers": _any(cues["fillers"]),
        "says_ai": _any(cues["says_ai"]),
        "persona_speaks": re.compile(cues["persona_speaks"], re.IGNORECASE),
        "persona_lead": re.compile(cues["persona_lead"], re.IGNORECASE),
        "persona_tail": re.compile(cues.get("persona_tail", r"(?!)"), re.IGNORECASE),
        "titles": frozenset(cues["titles"]),
        "articles": frozenset(cues.get("articles", ())),
        "intents": intents,
        "topics": {topic: _signs(table) for topic, table in cues["topics"].items()},
        "confirm": tuple((entry["means"], re.compile(entry["match"])) for entry in cues["confirm"]),
        "protected_words": _any(cues["protected"]["words"]),
        "protected_personal": _any(cues["protected"]["personal"]),
        "guard": {entry: _any(patterns) for entry, patterns in cues["guard"].items()},
        "foreign_words": frozenset(cues["other_language"]["words"]),
        "telling_words": frozenset(cues["other_language"].get("telling", ())),
    }


def _read_evidence(cues: Mapping[str, Any]) -> dict[str, Any]:
    table, classes = cues["evidence"], cues.get("salient", {})
    endings = "|".join(map(re.escape, classes.get("past_endings", [])))
    past = "|".join(map(re.escape, classes.get("past", [])))
    not_acts = "|".join(map(re.escape, table.get("not_acts", [])))
    forms = "|".join(form for form in (rf"\w{{2,}}(?:{endings})" if endings else "", past) if form)
    deed = rf"(?!(?:{not_acts})\b)(?:{forms})\b" if not_acts else rf"(?:{forms})\b"
    deed = respelled(deed, AS_WRITTEN, words_by_blanks=cues.get("words_by_blanks", False))
    own = "|".join(map(re.escape, classes.get("own_past", {}))) or "(?!)"
    patterns = {}
    for kind in EVIDENCE:
        entry = table[kind]
        alternatives = [entry] if isinstance(entry, str) else entry
        patterns[kind] = _any(
            [each.replace("{past}", deed).replace("{own_past}", f"(?:{own})") for each in alternatives]
        )
    return {"evidence": patterns}


def _read_salient(table: Mapping[str, Any]) -> WordClasses:
    def words(entry: str) -> frozenset[str]:
        return frozenset(table.get(entry, ()))

    return WordClasses(
        starters=dict(table.get("starters", {})),
        flips=dict(table.get("flips", {})),
        own_subject=words("own_subject"),
        own_subject_flipped=str(table.get("own_subject_flipped", "")),
        own_past=dict(table.get("own_past", {})),
        reflexives=words("reflexives"),
        tails=words("tails"),
        links=words("links"),
        stops=words("stops"),
        boundaries=words("boundaries"),
        generic=words("generic"),
        particles=words("particles"),
        nouns=words("nouns"),
        noun_endings=tuple(table.get("noun_endings", ())),
        plural_endings=dict(table.get("plural_endings", {})),
        past=words("past"),
        past_endings=tuple(table.get("past_endings", ())),
        trim_endings=tuple(table.get("trim_endings", ())),
        trim_words=words("trim_words"),
        not_deeds=words("not_deeds"),
        complete=words("complete"),
        unparted=bool(table.get("unparted", False)),
        quoted=tuple(re.compile(pattern) for pattern in table.get("quoted", ())),
        postpositions=words("postpositions"),
        denials=words("denials"),
    )


def _signs(table: Mapping[str, Any]) -> Signs:
    patterns = {key: _any(table[key]) for key in ("whole", "within", "ending", "anywhere", "unless") if key in table}
    return Signs(**patterns, max_words=int(table.get("max_words", 14)))


def _any(patterns: Sequence[str]) -> Pattern:
    return re.compile("(?:" + "|".join(f"(?:{pattern})" for pattern in patterns) + ")")


def _broken(name: str, what: str) -> EngineError:
    return EngineError("The interviewer's language data are broken", f"resources/phrases/{name}: {what}")
