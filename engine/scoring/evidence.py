"""What kinds of evidence a piece of an answer holds, each distinct fact once.

The kinds follow the structured behavioural interview: situation, own action, result (Janz 1982), with the reasons for what was
done, what was learned, and facts specific enough to check; and for hypothetical questions, worked steps and limits.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from engine.scoring.actions import Deed, Mood, Subject, deeds_in
from engine.scoring.lexicon import Lexicon
from engine.scoring.text import Found, Token, find
from engine.scoring.units import Unit
from engine.scoring.verbs import Weight


class Kind(StrEnum):
    """A kind of evidence; the lexicon names each for people under `[names]`."""

    SITUATION = "situation"
    ACTION = "action"
    REASONING = "reasoning"
    RESULT = "result"
    REFLECTION = "reflection"
    SPECIFICITY = "specificity"
    METHOD = "method"
    CONDITION = "condition"


@dataclass(frozen=True, slots=True)
class Hit:
    """One fact of a kind. Facts with the same key are the same fact however often they are said; `strength` is 0-1.5."""

    kind: Kind
    key: str
    strength: float
    unit: int


_DEED = {Weight.CONCRETE: (1.0, 0.7), Weight.LIGHT: (0.8, 0.1), Weight.VAGUE: (0.5, 0.15)}  # with a goal, without
_PLAN = {Weight.CONCRETE: (1.0, 0.4), Weight.LIGHT: (0.8, 0.1), Weight.VAGUE: (0.3, 0.1)}
_RULE_SHARE = 0.7  # "I check" as a rule, against "I would check"
_MAXIM_SHARE = 0.3  # "because nobody is perfect"
_TEAM_SHARE = 0.35  # "we": somebody did it
_CLAUSE = 14  # words after a cue that may belong to it
_LEAST_SUBSTANCE = 2
_SCENE_LEAST = 3
_NEAR = 2  # units between a deed and the reason for it
_NAME_STRENGTH = 0.5  # a recogniser writes no capitals, so names must not decide


def hits_in(unit: Unit, index: int, lexicon: Lexicon) -> list[Hit]:
    """Return the facts of one unit, `index` being its place among the relevant ones."""
    words = unit.words
    deeds = deeds_in(words, lexicon, loose=unit.unpunctuated)
    hits = [_of_deed(deed, index) for deed in deeds]
    hits += _situations(words, deeds, index, lexicon)
    maxim = not deeds and any(word.norm in lexicon.maxims for word in words)
    hits += _cued(Kind.REASONING, words, index, lexicon, share=_MAXIM_SHARE if maxim else 1.0)
    hits += _cued(Kind.REFLECTION, words, index, lexicon, alone=0.3)
    hits += _cued(Kind.CONDITION, words, index, lexicon)
    hits += _results(words, index, lexicon)
    hits += _specifics(words, index, lexicon)
    return hits


def totals(hits: Sequence[Hit]) -> dict[Kind, float]:
    """Return how much there is of each kind, every distinct fact at its strongest."""
    strongest: dict[tuple[Kind, str], float] = {}
    for hit in hits:
        at = (hit.kind, hit.key)
        strongest[at] = max(strongest.get(at, 0.0), hit.strength)
    sums = dict.fromkeys(Kind, 0.0)
    for (kind, _), strength in strongest.items():
        sums[kind] += strength
    return sums


def grounded(hits: Sequence[Hit], share: float) -> list[Hit]:
    """Return the hits with reasons given away from any deed weakened to `share`: a maxim is not a reason for something done."""
    told = {hit.unit for hit in hits if hit.kind is Kind.ACTION}
    near = {unit + offset for unit in told for offset in range(-_NEAR, _NEAR + 1)}
    return [
        Hit(hit.kind, hit.key, hit.strength * share, hit.unit)
        if hit.kind is Kind.REASONING and hit.unit not in near
        else hit
        for hit in hits
    ]


def _of_deed(deed: Deed, index: int) -> Hit:
    done = deed.mood is Mood.DONE and deed.subject is not Subject.GENERAL
    strength = (_DEED if done else _PLAN)[deed.verb.weight][0 if deed.goal else 1]
    if done:
        key = deed.verb.lemma if deed.verb.weight is Weight.CONCRETE else f"{deed.verb.lemma} {deed.goal}"
        return Hit(Kind.ACTION, key, strength * (1.0 if deed.subject is Subject.OWN else _TEAM_SHARE), index)
    return Hit(
        Kind.METHOD,
        f"{deed.verb.lemma} {deed.goal}",
        strength * (_RULE_SHARE if deed.mood is Mood.RULE else 1.0),
        index,
    )


def _situations(words: Sequence[Token], deeds: Sequence[Deed], index: int, lexicon: Lexicon) -> list[Hit]:
    cues = find(lexicon.cues["situation"], words)
    hits = [
        Hit(Kind.SITUATION, "cue " + _key(words, hit, lexicon), 1.0, index) for hit in cues if _told(words, lexicon)
    ]
    deeds_at = {deed.at for deed in deeds}
    verbs = lexicon.grammar.verbs
    scene = any(at not in deeds_at and verbs.tells_of_the_past(word.norm) for at, word in enumerate(words))
    if not hits and scene and sum(lexicon.is_substance(word.norm, word.stem) for word in words) >= _SCENE_LEAST:
        dated = any(_is_figure(word, lexicon) or word.norm in lexicon.times for word in words)
        hits.append(Hit(Kind.SITUATION, "told", 0.8 if dated else 0.5, index))
    return hits


def _told(words: Sequence[Token], lexicon: Lexicon) -> bool:
    return sum(lexicon.is_substance(word.norm, word.stem) for word in words) >= _LEAST_SUBSTANCE


def _cued(
    kind: Kind, words: Sequence[Token], index: int, lexicon: Lexicon, *, alone: float = 0.0, share: float = 1.0
) -> list[Hit]:
    """Cue phrases that need something concrete after them; without it they are worth `alone`, and in a maxim a `share`."""
    hits: list[Hit] = []
    for cue in find(lexicon.cues[kind.value], words):
        rest = words[cue.after : cue.after + _CLAUSE]
        concrete = [word.stem for word in rest if lexicon.is_substance(word.norm, word.stem)]
        before = {word.stem for word in words[: cue.first] if lexicon.is_substance(word.norm, word.stem)}
        new = [stem for stem in dict.fromkeys(concrete) if stem not in before]
        if len(new) >= _LEAST_SUBSTANCE:
            hits.append(Hit(kind, " ".join(new[:2]), share, index))
        elif alone:
            hits.append(Hit(kind, "alone", alone, index))
        elif new:
            hits.append(Hit(kind, new[0], 0.4 * share, index))
    return hits


def _results(words: Sequence[Token], index: int, lexicon: Lexicon) -> list[Hit]:
    hits: list[Hit] = []
    figure = any(_is_figure(word, lexicon) for word in words)
    for cue in find(lexicon.cues["result"], words):
        if not _told(words, lexicon):
            continue
        hits.append(Hit(Kind.RESULT, _key(words, cue, lexicon), 1.5 if figure else 1.0, index))
    hits += [Hit(Kind.RESULT, "weak", 0.4, index) for _ in find(lexicon.cues["weak_result"], words)]
    return hits


def _key(words: Sequence[Token], cue: Found, lexicon: Lexicon) -> str:
    concrete = [w.stem for w in words[cue.first : cue.after + _CLAUSE] if lexicon.is_substance(w.norm, w.stem)]
    return " ".join(concrete[:2])


def _specifics(words: Sequence[Token], index: int, lexicon: Lexicon) -> list[Hit]:
    strengths: dict[str, float] = {}
    for at, word in enumerate(words):
        if _is_figure(word, lexicon):
            if not any(
                _is_figure(word, lexicon) for word in words[max(0, at - 2) : at]
            ):  # "forty one percent" is one figure
                following = words[at + 1].stem if at + 1 < len(words) else ""
                strengths[f"figure {word.norm} {following}"] = 1.0
        elif word.norm in lexicon.times or word.norm in lexicon.tools:
            if at == 0 or not _is_figure(words[at - 1], lexicon):
                strengths[word.norm] = 1.0
        elif word.capital and at > 0 and _is_name(words, at, lexicon):
            strengths[f"name {word.norm}"] = _NAME_STRENGTH
    for cue in find(lexicon.cues["reported_speech"], words):
        strengths[f"speech {_key(words, cue, lexicon)}"] = 0.5
    return [Hit(Kind.SPECIFICITY, key, strength, index) for key, strength in strengths.items()]


def _is_figure(word: Token, lexicon: Lexicon) -> bool:
    return word.norm in lexicon.numbers or any(character.isdigit() for character in word.norm)


def _is_name(words: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    word = words[at]
    return word.norm not in lexicon.grammar.own and lexicon.is_content(word.norm) and not words[at - 1].capital
