"""Who did what: deeds told in the first person, read as the language builds its sentences.

Here is the reading for languages whose subject stands before the verb: the subject is followed through a sentence. A deed is a subject,
perhaps an adverb, a lead-in ("decided to") or an auxiliary, and a verb the lexicon knows; further verbs after "and", "then" or a comma
keep the subject until another one takes over. Hedges and fillers were taken out before. `clause_final` reads languages whose verb
comes last, `by_person` those whose verb alone tells who.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from engine.scoring import by_person, clause_final
from engine.scoring.deeds import Deed, Mood, Subject
from engine.scoring.lexicon import Grammar, Lexicon
from engine.scoring.text import Token, find
from engine.scoring.verbs import Form, Verb, Weight

_OBJECT_WITHIN = 8
_HABIT_REACH = 12  # words between "always" and what it is said of


@dataclass(frozen=True, slots=True)
class _Step:
    """A verb group was read up to `after`; `verb` is None where it is no deed. `form` is what a further verb would look like."""

    after: int
    verb: Verb | None = None
    mood: Mood = Mood.DONE
    at: int = 0
    form: Form = Form.PAST


def deeds_in(words: Sequence[Token], lexicon: Lexicon, *, loose: bool = False) -> list[Deed]:
    """Return the deeds of one unit, in order.

    `loose` is for unpunctuated speech: a further verb then needs no comma before it, since there are none to be had.
    """
    if lexicon.grammar.endings is not None:
        return clause_final.deeds_in(words, lexicon, lexicon.grammar.endings, loose=loose)
    if lexicon.grammar.conjugation is not None:
        return by_person.deeds_in(words, lexicon, lexicon.grammar.conjugation)
    return _subject_first(words, lexicon, loose=loose)


def _subject_first(words: Sequence[Token], lexicon: Lexicon, *, loose: bool) -> list[Deed]:
    grammar = lexicon.grammar
    leads = _leads(words, grammar)
    habits = [hit.first for hit in find(lexicon.habits, words)]
    deeds: list[Deed] = []
    subject = Subject.OWN if _begins_without_subject(words, grammar, loose=loose) else None
    step = _Step(0)
    index = 0
    waits: Subject | None = None  # whose sentence it is while a clause inside it tells of somebody else
    if subject is None and _is_instruction(words, lexicon):
        deeds.append(_deed(words, _verb_at(words, 0, None, None, grammar), Subject.GENERAL, Mood.RULE, lexicon))
    while index < len(words):
        new_subject = _subject_of(words[index].norm, grammar)
        if new_subject is not None:
            read = _verb_group(words, index + 1, leads, grammar, loose=loose)
            if (
                read.verb is None and subject is new_subject
            ):  # in "told him I'd be back and rang" the last goes on as before
                read = replace(read, mood=step.mood, form=step.form)
            subject, step, waits = new_subject, read, None
        elif _another_takes_over(words, index, grammar):
            waits = (subject or waits) if _inside(words, index, grammar) else None
            subject, step = None, _Step(index + 1)
        elif subject is not None:
            step = _continued(words, index, step, grammar, loose=loose)
        elif waits is not None and (resumed := _resumed(words, index, grammar)) is not None:
            subject, step, waits = waits, resumed, None
        elif (modal := _modal(words, index, grammar)) is not None:
            deeds.append(_deed(words, modal, Subject.GENERAL, Mood.RULE, lexicon))
            step = modal
        else:
            step = _Step(index + 1)
        index = max(step.after, index + 1)
        if step.verb is not None and subject is not None:
            habitual = any(abs(habit - step.at) <= _HABIT_REACH for habit in habits)
            deeds.append(_deed(words, step, subject, Mood.RULE if habitual else step.mood, lexicon))
    return deeds


def _inside(words: Sequence[Token], index: int, grammar: Grammar) -> bool:
    """Whether another's clause stands inside the sentence: "the three people it had passed through"."""
    return index > 0 and not words[index].after_comma and words[index - 1].norm not in grammar.conjunctions


def _resumed(words: Sequence[Token], index: int, grammar: Grammar) -> _Step | None:
    """What the sentence's own subject did next, after such a clause and a comma: "..., found the number"."""
    word = words[index]
    verb = grammar.verbs.look_up(word.norm, word.stem, Form.PAST) if word.after_comma else None
    return _Step(index + 1, verb, Mood.DONE, index, Form.PAST) if verb is not None else None


def _leads(words: Sequence[Token], grammar: Grammar) -> dict[int, tuple[int, Mood]]:
    past = {hit.first: (hit.after, Mood.DONE) for hit in find(grammar.leads_past, words)}
    present = {hit.first: (hit.after, Mood.WOULD) for hit in find(grammar.leads_present, words)}
    hedged = {hit.first: (hit.after, Mood.DONE) for hit in find(grammar.hedged_past, words)}
    return present | past | hedged


def _subject_of(norm: str, grammar: Grammar) -> Subject | None:
    if norm in grammar.own:
        return Subject.OWN
    if norm in grammar.team:
        return Subject.TEAM
    return Subject.GENERAL if norm in grammar.general else None


def _begins_without_subject(words: Sequence[Token], grammar: Grammar, *, loose: bool) -> bool:
    """Terse answers drop the "I" ("Rang the depot"); in an unpunctuated run a window may begin after it ("and asked them")."""
    start = 0
    while loose and start < len(words) and words[start].norm in grammar.conjunctions | grammar.between:
        start += 1
    if start >= len(words) or words[start].norm in grammar.verbs.base:
        return False
    return grammar.verbs.look_up(words[start].norm, words[start].stem, Form.PAST) is not None


def _modal(words: Sequence[Token], index: int, grammar: Grammar) -> _Step | None:
    """What something or somebody else would or should do: "the workers would process them"."""
    if words[index].norm not in grammar.conditional or index + 1 >= len(words):
        return None
    word = words[index + 1]
    verb = grammar.verbs.look_up(word.norm, word.stem, Form.BASE)
    return _Step(index + 2, verb, Mood.RULE, index + 1, Form.BASE) if verb is not None else None


def _is_instruction(words: Sequence[Token], lexicon: Lexicon) -> bool:
    """An explanation may be told in imperatives: "Wait until the lights are green"."""
    if len(words) < 3 or words[0].norm not in lexicon.grammar.verbs.base:
        return False
    return not lexicon.is_content(words[1].norm) or words[1].norm in lexicon.numbers


def _another_takes_over(words: Sequence[Token], index: int, grammar: Grammar) -> bool:
    norm = words[index].norm
    if norm in grammar.perhaps_object:  # "it" after a verb is what was acted on, unless a verb follows
        following = words[index + 1].norm if index + 1 < len(words) else ""
        return following in _auxiliaries(grammar) or grammar.verbs.tells_of_the_past(following)
    if norm in grammar.other:
        return True
    return norm in grammar.determiners and index > 0 and words[index - 1].norm in grammar.conjunctions


def _auxiliaries(grammar: Grammar) -> frozenset[str]:
    return grammar.being | grammar.conditional | grammar.past_auxiliaries | grammar.doing


def _verb_group(
    words: Sequence[Token], index: int, leads: dict[int, tuple[int, Mood]], grammar: Grammar, *, loose: bool
) -> _Step:
    mood: Mood | None = None
    form: Form | None = None
    contracted = False
    while index < len(words):
        norm = words[index].norm
        if norm in grammar.negations:
            return _Step(index + 1)
        if index in leads:
            (index, led), form = leads[index], None
            mood = mood or led
        elif norm in grammar.between or (norm.endswith("ly") and norm not in grammar.verbs.base):
            index += 1
        elif norm in grammar.being:
            index, form = index + 1, Form.GERUND
        elif (auxiliary := _auxiliary(words, index, grammar)) is not None:
            contracted = contracted or auxiliary == (None, None)
            index += 1
            mood, form = mood or auxiliary[0], auxiliary[1]
        else:
            break
    step = _verb_at(words, index, mood, form, grammar)
    if contracted and step.mood is Mood.RULE:  # "I'd call": would, since a base form follows
        step = replace(step, mood=Mood.WOULD)
    if loose and step.verb is None and form is None and index + 1 < len(words):  # "re booked": a word broken in two
        second = _verb_at(words, index + 1, mood, form, grammar)
        if second.verb is not None and second.form is Form.PAST:
            return second
    return step


def _auxiliary(words: Sequence[Token], index: int, grammar: Grammar) -> tuple[Mood | None, Form | None] | None:
    """Return the mood and form an auxiliary at `index` announces; None where the word there is no auxiliary."""
    norm = words[index].norm
    following = words[index + 1].norm if index + 1 < len(words) else ""
    if norm in grammar.past_auxiliaries and following and following not in grammar.determiners:
        return Mood.DONE, Form.PAST
    if norm in grammar.conditional:  # "'d" is "had" or "would": the verb will tell
        return (None if norm == "'d" else Mood.WOULD), None
    if norm in grammar.doing and (following in grammar.negations or following in grammar.verbs.base):
        return (Mood.DONE if norm == "did" else Mood.WOULD), None
    return None


def _verb_at(words: Sequence[Token], index: int, mood: Mood | None, form: Form | None, grammar: Grammar) -> _Step:
    if index >= len(words):
        return _Step(index)
    word, verbs = words[index], grammar.verbs
    gerund = verbs.look_up(word.norm, word.stem, Form.GERUND)
    if form is Form.GERUND:  # "I was calling", but not "I was pleased"
        return _Step(index + 1, gerund, mood or Mood.DONE, index, Form.GERUND)
    past = verbs.look_up(word.norm, word.stem, Form.PAST)
    base = verbs.look_up(word.norm, word.stem, Form.BASE)
    if past is not None and mood is not Mood.WOULD and not (mood is Mood.DONE and base is not None):
        return _Step(index + 1, past, Mood.DONE, index, Form.PAST)
    if base is not None:
        return _Step(index + 1, base, mood or Mood.RULE, index, Form.BASE)
    led = gerund if mood is not None else None
    return _Step(index + 1, led or past, mood or Mood.RULE, index, Form.GERUND if led else Form.PAST)


def _continued(words: Sequence[Token], index: int, before: _Step, grammar: Grammar, *, loose: bool) -> _Step:
    """Read a further verb of the same subject: after "and", "then" or a comma, or "by" with a gerund."""
    word = words[index]
    previous = words[index - 1].norm if index else ""
    form = Form.GERUND if previous == "by" else before.form
    joined = not previous or previous == "by" or word.after_comma or previous in grammar.conjunctions | grammar.between
    speech_run = loose and form is Form.PAST and previous not in grammar.determiners
    if not (joined or speech_run) or previous in grammar.negations:
        return _Step(index + 1, None, before.mood, before.at, before.form)
    verb = grammar.verbs.look_up(word.norm, word.stem, form)
    return _Step(index + 1, verb, before.mood, index if verb else before.at, before.form)


def _deed(words: Sequence[Token], step: _Step, subject: Subject, mood: Mood, lexicon: Lexicon) -> Deed:
    verb = step.verb or Verb("", Weight.VAGUE)
    goal, hollow = "", False
    for word in words[step.at + 1 : step.at + 1 + _OBJECT_WITHIN]:
        if word.norm in lexicon.grammar.conjunctions or word.norm in lexicon.grammar.own:
            break
        if word.stem in lexicon.platitudes or (
            word.norm not in lexicon.function_words and word.stem in lexicon.empty_stems
        ):
            hollow = True
        elif word.norm not in lexicon.grammar.manner and lexicon.is_substance(word.norm, word.stem):
            goal = word.stem
            break
    return Deed(step.at, step.at, verb, subject, mood, goal, hollow=hollow and not goal)
