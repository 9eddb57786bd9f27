"""Finding evidence in a run of words by the lexicon's cues.

A run is one sentence; or, where the recogniser gave no stops, all neighbouring windows of an answer, so that where a window happens
to end makes no difference to what is found.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from engine.scoring.actions import deeds_in
from engine.scoring.deeds import Deed, Mood, Subject
from engine.scoring.evidence import TEAM_MOST, Hit, Kind
from engine.scoring.lexicon import Lexicon
from engine.scoring.text import Found, Token, compile_phrases, find
from engine.scoring.units import Unit
from engine.scoring.verbs import Weight

_DEED = {Weight.CONCRETE: (1.0, 0.7), Weight.LIGHT: (0.8, 0.1), Weight.VAGUE: (0.5, 0.15)}  # with a goal, without
_PLAN = {Weight.CONCRETE: (1.0, 0.4), Weight.LIGHT: (0.8, 0.1), Weight.VAGUE: (0.3, 0.1)}
_RULE_SHARE = 0.7  # "I check" as a rule, against "I would check"
_MAXIM_SHARE = 0.3  # "because nobody is perfect"
_PLANS_PER_UNIT = 2  # steps rattled off in one breath are a list
_ANYBODY = 0.7  # what "you" should do, against what I would
_PASSED_ON = 0.4  # a step that leaves it to somebody else
_NOTHING = compile_phrases([])
_PLAIN_DEED = 0.75  # what everybody does in every story: asked, told, changed
_PLAIN_PLAN = 0.85
_BRIEF_CASE = 0.6  # "if the customer complains"
_HOLLOW = 0.2  # "analysed the situation", "achieved the result": nothing one could see
_BARE_PER_UNIT = 2  # deeds in one breath that were done to nothing
_WITH_FIGURES = 1.15  # a deed told with a figure, a day or a tool: it can be checked
_CLAUSE = 14  # words after a cue that may belong to it
_LEAST_SUBSTANCE = 2
_SCENE_LEAST = 3
_NAME_STRENGTH = 0.5  # a recogniser writes no capitals, so names must not decide
_WEAK_RESULT = 0.4
_UNTOLD_SCENE = 0.3  # "at school, in sport": a place, and nothing that happened there
_CONSEQUENCE = 0.6
_CASE, _CASE_WORDS = 0.6, 9
_ASKED = 0.7
_ASKS = ("?", "？")
_GAP = 3  # characters between neighbouring windows
_NO_CUE = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class Run:
    """Units that are read as one. `owners` gives, for each word, the number of the unit it stands in."""

    units: dict[int, Unit]
    words: tuple[Token, ...]
    owners: tuple[int, ...]

    @property
    def loose(self) -> bool:
        """Whether there are no commas or stops to go by."""
        return any(unit.unpunctuated for unit in self.units.values())


def runs_in(units: Sequence[tuple[int, Unit]]) -> Iterator[Run]:
    """Join neighbouring unpunctuated units (by number and turn) to runs; every other unit is a run of its own."""
    open_run: list[tuple[int, Unit]] = []
    for number, unit in units:
        if open_run and not _goes_on(open_run[-1], (number, unit)):
            yield _run(open_run)
            open_run = []
        open_run.append((number, unit))
    if open_run:
        yield _run(open_run)


def hits_in(run: Run, lexicon: Lexicon) -> list[Hit]:
    """Return the facts of one run, each with the number of the unit it was found in."""
    told = deeds_in(run.words, lexicon, loose=run.loose)
    deeds = _no_verb_list(told, run)
    hits = _not_a_list([_of_deed(deed, run, lexicon) for deed in deeds if not _is_maxim(deed, run, lexicon)])
    hits += _situations(run, told, lexicon)
    hits += _cued(Kind.REASONING, run, lexicon, weaker=_maxims(run, deeds, lexicon))
    hits += _consequences(run, lexicon)
    hits += _cued(Kind.REFLECTION, run, lexicon, alone=0.3)
    hits += _cued(Kind.CONDITION, run, lexicon)
    hits += _worked_out(hits, run)
    hits += _shown(run, lexicon)
    hits += _results(run, lexicon)
    specifics = _specifics(run, lexicon)
    return _checkable(hits, specifics) + specifics


def _goes_on(last: tuple[int, Unit], following: tuple[int, Unit]) -> bool:
    (number, unit), (next_number, next_unit) = last, following
    both_bare = unit.unpunctuated and next_unit.unpunctuated
    touching = unit.turn_id == next_unit.turn_id and next_unit.start - unit.end <= _GAP
    return both_bare and touching and next_number == number + 1


def _run(units: Sequence[tuple[int, Unit]]) -> Run:
    words = tuple(word for _, unit in units for word in unit.words)
    owners = tuple(number for number, unit in units for _ in unit.words)
    return Run(dict(units), words, owners)


def _of_deed(deed: Deed, run: Run, lexicon: Lexicon) -> Hit:
    done = deed.mood is Mood.DONE and deed.subject is not Subject.GENERAL
    strength = (_DEED if done else _PLAN)[deed.verb.weight][0 if deed.goal else 1] * (_HOLLOW if deed.hollow else 1.0)
    if done:
        key = deed.verb.lemma if deed.verb.weight is Weight.CONCRETE else f"{deed.verb.lemma} {deed.goal}"
        share = 1.0 if deed.subject is Subject.OWN else TEAM_MOST
        plain = _PLAIN_DEED if deed.verb.lemma in lexicon.plain_deeds else 1.0
        return Hit(Kind.ACTION, key, strength * share * plain, run.owners[deed.at])
    share = _RULE_SHARE if deed.mood is Mood.RULE else 1.0
    share *= _PLAIN_PLAN if deed.verb.lemma in lexicon.plain_deeds else 1.0
    if deed.subject is Subject.GENERAL:
        share *= _ANYBODY
    if find(lexicon.cues.get("passed_on", _NOTHING), run.units[run.owners[deed.at]].words):
        share *= _PASSED_ON
    return Hit(Kind.METHOD, f"{deed.verb.lemma} {deed.goal}", strength * share, run.owners[deed.at])


def _no_verb_list(deeds: Sequence[Deed], run: Run) -> list[Deed]:
    """Return the deeds without verbs rattled off: "I measured, isolated, reproduced, profiled and fixed"."""
    hollow = Counter(run.owners[deed.at] for deed in deeds if deed.hollow)
    kept: list[Deed] = []
    for deed in deeds:
        if hollow[run.owners[deed.at]] > _BARE_PER_UNIT and deed.hollow:
            continue
        bare = sum(not other.goal and run.owners[other.at] == run.owners[deed.at] for other in kept)
        if deed.goal or bare < _BARE_PER_UNIT:
            kept.append(deed)
    return kept


def _checkable(hits: Sequence[Hit], specifics: Sequence[Hit]) -> list[Hit]:
    """Return the hits, a deed counting more where the words around it can be checked."""
    firm = {hit.unit for hit in specifics if hit.strength >= 1.0}
    return [
        replace(hit, strength=hit.strength * _WITH_FIGURES) if hit.kind is Kind.ACTION and hit.unit in firm else hit
        for hit in hits
    ]


def _is_maxim(deed: Deed, run: Run, lexicon: Lexicon) -> bool:
    """Whether what "would" be done is said of everybody: "everyone would tell you something else"."""
    words = run.units[run.owners[deed.at]].words
    return deed.subject is Subject.GENERAL and any(word.norm in lexicon.maxims for word in words)


def _not_a_list(hits: Sequence[Hit]) -> list[Hit]:
    """Return the hits with no more planned steps in a unit than are said in earnest, the strongest kept."""
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda hit: -hit.strength):
        same = sum(other.unit == hit.unit and other.kind is Kind.METHOD for other in kept)
        if hit.kind is not Kind.METHOD or same < _PLANS_PER_UNIT:
            kept.append(hit)
    return kept


def _maxims(run: Run, deeds: Sequence[Deed], lexicon: Lexicon) -> frozenset[int]:
    """Return the units that speak of people in general and tell of no deed."""
    with_deeds = {run.owners[deed.at] for deed in deeds}
    return frozenset(
        number
        for number, unit in run.units.items()
        if number not in with_deeds and any(word.norm in lexicon.maxims for word in unit.words)
    )


def _situations(run: Run, deeds: Sequence[Deed], lexicon: Lexicon) -> list[Hit]:
    hits: list[Hit] = []
    deed_words = {word for deed in deeds for word in run.words[deed.at : deed.last + 1]}
    for number, unit in run.units.items():
        cues = [cue for cue in find(lexicon.cues["situation"], unit.words) if _told(unit.words, lexicon)]
        verbs = lexicon.grammar.verbs
        past = any(verbs.tells_of_the_past(word.norm) for word in unit.words) and not find(lexicon.habits, unit.words)
        hits += [
            Hit(Kind.SITUATION, "cue " + _key(unit.words, cue, lexicon), 1.0 if past else _UNTOLD_SCENE, number)
            for cue in cues[:1]
        ]
        if not cues and _sets_a_scene(unit, deed_words, lexicon):
            dated = any(_is_figure(word, lexicon) or word.norm in lexicon.times for word in unit.words)
            hits.append(Hit(Kind.SITUATION, "told", 0.8 if dated else 0.5, number))
    return hits


def _sets_a_scene(unit: Unit, deed_words: set[Token], lexicon: Lexicon) -> bool:
    if sum(lexicon.is_substance(word.norm, word.stem) for word in unit.words) < _SCENE_LEAST:
        return False
    if find(lexicon.habits, unit.words) or any(word.norm in lexicon.maxims for word in unit.words):
        return False
    verbs = lexicon.grammar.verbs
    return any(word not in deed_words and verbs.tells_of_the_past(word.norm) for word in unit.words)


def _told(words: Sequence[Token], lexicon: Lexicon) -> bool:
    return sum(lexicon.is_substance(word.norm, word.stem) for word in words) >= _LEAST_SUBSTANCE


def _cued(
    kind: Kind, run: Run, lexicon: Lexicon, *, alone: float = 0.0, weaker: frozenset[int] = frozenset()
) -> list[Hit]:
    """Cue phrases that need something concrete beside them; without it they are worth `alone`. In `weaker` units they count less.

    It stands after the cue ("because ..."), or before it where the language puts it there ("...から"): those are `<kind>_before`.
    """
    hits: list[Hit] = []
    words = run.words
    clause = lexicon.span(_CLAUSE)
    following = [(cue, False) for cue in find(lexicon.cues[kind.value], words)]
    leading = [(cue, True) for cue in find(lexicon.cues.get(f"{kind.value}_before", _NO_CUE), words)]
    for cue, backwards in following + leading:
        number = run.owners[cue.first]
        share = _MAXIM_SHARE if number in weaker else 1.0
        before, after = words[max(0, cue.first - clause) : cue.first], words[cue.after : cue.after + clause]
        beside, known = (before, ()) if backwards else (_own_clause(after, run, lexicon), before)
        concrete = dict.fromkeys(word.stem for word in beside if lexicon.is_substance(word.norm, word.stem))
        new = [stem for stem in concrete if stem not in {word.stem for word in known} | lexicon.platitudes]
        if len(new) >= _LEAST_SUBSTANCE:
            share *= _BRIEF_CASE if kind is Kind.CONDITION and len(new) == _LEAST_SUBSTANCE else 1.0
            hits.append(Hit(kind, " ".join(new[:2]), share, number))
        elif alone:
            hits.append(Hit(kind, "alone", alone, number))
        elif new:
            hits.append(Hit(kind, new[0], 0.4 * share, number))
    return hits


def _own_clause(after: Sequence[Token], run: Run, lexicon: Lexicon) -> Sequence[Token]:
    """Where no stop says so, a clause ends with its "was", in a language that puts it last."""
    endings = lexicon.grammar.endings
    if endings is None or not run.loose:
        return after
    ends = (at + 1 for at, word in enumerate(after) if word.norm in endings.copulas)
    return after[: next(ends, len(after))]


def _consequences(run: Run, lexicon: Lexicon) -> list[Hit]:
    """What follows from what: "the buses are fuller, so the drivers stay away"; at the start of a sentence "so" is but a habit."""
    hits: list[Hit] = []
    for cue in find(lexicon.cues["consequence"], run.words):
        if cue.first == 0 or not _told(run.words[: cue.first], lexicon):
            continue
        after = run.words[cue.after : cue.after + lexicon.span(_CLAUSE)]
        if _told(after, lexicon):
            key = _key(run.words, cue, lexicon)
            hits.append(Hit(Kind.REASONING, key, _CONSEQUENCE, run.owners[cue.first]))
    return hits


def _worked_out(hits: Sequence[Hit], run: Run) -> list[Hit]:
    """A case thought through ("if they walked before, the cars are still there") is a reason as much as a limit."""
    return [
        Hit(Kind.REASONING, f"case {hit.key}", _CASE, hit.unit)
        for hit in hits
        if hit.kind is Kind.CONDITION and hit.strength >= 1.0 and len(run.units[hit.unit].words) >= _CASE_WORDS
    ]


def _shown(run: Run, lexicon: Lexicon) -> list[Hit]:
    """What is shown rather than told: a picture to think in, or a question that the listener can answer."""
    spoken_by = lexicon.grammar.own | lexicon.grammar.conditional  # "I can imagine that" is no picture
    pictures = [
        cue
        for cue in find(lexicon.cues.get("picture", _NOTHING), run.words)
        if cue.first == 0 or run.words[cue.first - 1].norm not in spoken_by
    ]
    hits = [
        Hit(Kind.METHOD, f"picture {_key(run.words, cue, lexicon)}", 1.0, run.owners[cue.first]) for cue in pictures
    ]
    for number, unit in run.units.items():
        if unit.text.rstrip().endswith(_ASKS) and _told(unit.words, lexicon):
            hits.append(Hit(Kind.METHOD, f"asks {unit.words[-1].stem}", _ASKED, number))
        hits += _would_ask(number, unit, lexicon)
    return hits


def _would_ask(number: int, unit: Unit, lexicon: Lexicon) -> list[Hit]:
    """What would be found out: "ask how many took part and whether the groups were alike" asks two things."""
    asking = find(lexicon.cues.get("asking", _NOTHING), unit.words)
    asked = [
        cue for cue in find(lexicon.cues.get("asked", _NOTHING), unit.words) if asking and cue.first > asking[0].first
    ]
    keys = [_key(unit.words, cue, lexicon) for cue in asked]
    return [Hit(Kind.METHOD, f"asks {key}", _ASKED, number) for key in keys if key]


def _results(run: Run, lexicon: Lexicon) -> list[Hit]:
    """One outcome a unit at most: several cues in a sentence tell of the same."""
    found: dict[int, Hit] = {}
    words = run.words
    for cue in find(lexicon.cues["result"], words):
        near = words[max(0, cue.first - lexicon.span(_CLAUSE)) : cue.after + lexicon.span(_CLAUSE)]
        happened = any(lexicon.grammar.verbs.tells_of_the_past(word.norm) for word in near) or cue.first == 0
        alone = cue.first == 0  # "Flat for a year."
        if happened and (alone or _told(near, lexicon)):
            figure = any(_is_figure(word, lexicon) for word in near)
            number = run.owners[cue.first]
            hit = Hit(Kind.RESULT, _key(words, cue, lexicon), 1.5 if figure else 1.0, number)
            found[number] = max(found.get(number, hit), hit, key=lambda known: known.strength)
    weak = find(lexicon.cues["weak_result"], words)
    return [*found.values(), *(Hit(Kind.RESULT, "weak", _WEAK_RESULT, run.owners[cue.first]) for cue in weak)]


def _key(words: Sequence[Token], cue: Found, lexicon: Lexicon) -> str:
    concrete = [
        w.stem for w in words[cue.first : cue.after + lexicon.span(_CLAUSE)] if lexicon.is_substance(w.norm, w.stem)
    ]
    return " ".join(concrete[:2])


def _specifics(run: Run, lexicon: Lexicon) -> list[Hit]:
    found: dict[str, Hit] = {}
    words = run.words
    for at, word in enumerate(words):
        named = _specific(words, at, lexicon)
        if named is not None:
            key, strength = named
            found[key] = Hit(Kind.SPECIFICITY, key, strength, run.owners[at])
        elif word.capital and at > 0 and run.owners[at - 1] == run.owners[at] and _is_name(words, at, lexicon):
            found[word.norm] = Hit(Kind.SPECIFICITY, f"name {word.norm}", _NAME_STRENGTH, run.owners[at])
    for cue in find(lexicon.cues["reported_speech"], words):
        key = f"speech {_key(words, cue, lexicon)}"
        found[key] = Hit(Kind.SPECIFICITY, key, 0.5, run.owners[cue.first])
    return list(found.values())


def _specific(words: Sequence[Token], at: int, lexicon: Lexicon) -> tuple[str, float] | None:
    """Return the key and strength of a figure, time or tool at `at`; "forty one percent" is one figure."""
    word = words[at]
    if _is_figure(word, lexicon):
        if any(_is_figure(earlier, lexicon) for earlier in words[max(0, at - 2) : at]):
            return None
        return f"figure {word.norm} {words[at + 1].stem if at + 1 < len(words) else ''}", 1.0
    if word.norm in lexicon.times or word.norm in lexicon.tools:
        return (word.norm, 1.0) if at == 0 or not _is_figure(words[at - 1], lexicon) else None
    return None


def _is_figure(word: Token, lexicon: Lexicon) -> bool:
    return word.norm in lexicon.numbers or any(character.isdigit() for character in word.norm)


def _is_name(words: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    word = words[at]
    return word.norm not in lexicon.grammar.own and lexicon.is_content(word.norm) and not words[at - 1].capital
