"""Who did what where the verb ends its clause and the subject is marked, or not said at all: Japanese, Hindi.

Each clause is read up to its verb. What hangs on the verb (its own form, or the words right after it) tells whether it was done, would
be, is done as a rule, was not done, or was somebody else's; "goes on" leaves that to the next verb that tells. The subject is the last one
named: a word of the lexicon's own, team, general or other subjects; whatever stands before a subject marker ("が", "ने"); a person
before a topic marker ("は"). A verb without any is the speaker's where the lexicon says so (`dropped = "own"`), which is how stories in
the first person are told; somebody else's deeds are marked. What was acted on stands before the verb.

To add such a language: fill `[endings]` in its lexicon (see `engine.scoring.endings`), list the verbs, and try sentences in a test.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from engine.scoring.deeds import Deed, Mood, Subject
from engine.scoring.endings import Ending, Endings
from engine.scoring.lexicon import Lexicon
from engine.scoring.text import Token, find

_OBJECT_WITHIN = 10
_TAIL_WITHIN = 12  # words after a verb that may belong to it
_NEGATED_WITHIN = 2
_HABIT_REACH = 16
_MOODS = {Ending.DONE: Mood.DONE, Ending.WOULD: Mood.WOULD, Ending.SAID: Mood.WOULD, Ending.RULE: Mood.RULE}


@dataclass(frozen=True, slots=True)
class _Who:
    """The subject in force; `subject` is None for somebody else. `passing` ends with the next verb that doesn't go on."""

    subject: Subject | None
    passing: bool = False


@dataclass(frozen=True, slots=True)
class _Read:
    """A verb group at `at`, up to before `after`."""

    at: int
    after: int
    ending: Ending


def deeds_in(words: Sequence[Token], lexicon: Lexicon, endings: Endings, *, loose: bool) -> list[Deed]:
    """Return the deeds of one unit, in order. In `loose` (unpunctuated) speech a verb that tells may also end a sentence."""
    dropped = _Who(Subject.OWN if endings.dropped == "own" else None)
    habits = [hit.first for hit in find(lexicon.habits, words)]
    deeds: list[Deed] = []
    open_deeds: list[Deed] = []
    lasting = who = dropped
    index = clause = 0
    has_subject = False
    while index < len(words):
        named = _named(words, index, lexicon, endings)
        if named is None and not has_subject:
            named = _unmarked(words, index, endings)
        if named is not None:
            lasting, who = (lasting, named) if named.passing else (named, named)
            has_subject = True
        read = _verb_group(words, index, lexicon, endings) if named is None else None
        if read is None:
            who = lasting if who.passing and words[index].norm in endings.closers else who
            index += 1
            continue
        deed = _deed(words, read, clause, who, lexicon, endings)
        if read.ending is Ending.ON:
            open_deeds += [deed] if deed else []
        elif read.ending is Ending.SAID:
            deeds += [deed] if deed else []
        else:
            mood = _MOODS.get(read.ending, Mood.DONE)
            deeds += [replace(earlier, mood=mood) for earlier in open_deeds] + ([deed] if deed else [])
            open_deeds = []
            if who.passing or (loose and who.subject in (None, Subject.GENERAL)):
                who = dropped if loose and lasting.subject in (None, Subject.GENERAL) else lasting
        index = clause = read.after
        has_subject = False
    if open_deeds:  # cut off in the middle, or ended by a word that is no deed: its tense tells
        told = any(lexicon.grammar.verbs.tells_of_the_past(word.norm) for word in words[open_deeds[-1].at :])
        deeds += [replace(deed, mood=Mood.DONE if told else Mood.RULE) for deed in open_deeds]
    return [
        replace(deed, mood=Mood.RULE) if any(abs(habit - deed.at) <= _HABIT_REACH for habit in habits) else deed
        for deed in sorted(deeds, key=lambda deed: deed.at)
    ]


def _named(words: Sequence[Token], index: int, lexicon: Lexicon, endings: Endings) -> _Who | None:
    """Return who is named at `index`, None where nobody is."""
    grammar, norm = lexicon.grammar, words[index].norm
    after = [word.norm for word in words[index + 1 : index + 3]] + ["", ""]
    plural = after[0] in endings.plurals
    following = after[1] if plural else after[0]
    marks = endings.markers | endings.topics | endings.agents
    if norm in grammar.own:
        told = endings.marked_lasts or following in marks  # "私の", but "मैंने": there the word itself is marked
        return _Who(Subject.TEAM if plural else Subject.OWN) if told else None
    if norm in grammar.team:
        return _Who(Subject.TEAM) if following in marks or not marks or endings.marked_lasts else None
    if norm in grammar.general:
        return _Who(Subject.GENERAL)
    if norm in grammar.other:
        return _Who(None)
    if following in endings.topics and (norm in endings.persons or words[index].capital):
        return _Who(None)
    if following in endings.markers and lexicon.is_content(norm) and endings.look_up(norm, words[index].stem) is None:
        return _Who(None, passing=not endings.marked_lasts)
    return None


def _unmarked(words: Sequence[Token], index: int, endings: Endings) -> _Who | None:
    """Return somebody else who is named without a postposition where one would have to mark them as anything but the subject."""
    if not endings.cases or words[index].norm not in endings.persons:
        return None
    following = words[index + 1].norm if index + 1 < len(words) else ""
    return None if following in endings.cases else _Who(None)


def _closes(words: Sequence[Token], index: int, lexicon: Lexicon, endings: Endings) -> bool:
    if index + 1 >= len(words) or words[index + 1].after_comma:
        return True
    following = words[index + 1].norm
    return following in endings.copulas or following in lexicon.grammar.conjunctions


def _verb_group(words: Sequence[Token], index: int, lexicon: Lexicon, endings: Endings) -> _Read | None:
    known = endings.look_up(words[index].norm, words[index].stem)
    if known is None or (words[index].norm in endings.closing and not _closes(words, index, lexicon, endings)):
        return None
    rest = words[index + 1 : index + 1 + _TAIL_WITHIN]
    joined = endings.joiner.join("," * word.after_comma + word.norm for word in rest)
    ending, after = known.ending, index + 1
    for means, pattern in endings.tails:
        match = pattern.match(joined)
        if match is not None:
            if means is Ending.NONE:
                return None
            ending, after = means, index + 1 + _words_within(rest, match.end(), endings.joiner)
            break
    negated = any(word.norm in lexicon.grammar.negations for word in words[max(0, index - _NEGATED_WITHIN) : index])
    if ending is None:
        return None
    return _Read(index, after, Ending.UNDONE if negated else ending)


def _words_within(rest: Sequence[Token], length: int, joiner: str) -> int:
    """Return how many words the first `length` letters of their joined form touch."""
    count = position = 0
    while count < len(rest) and position < length:
        position += rest[count].after_comma + len(rest[count].norm) + len(joiner)
        count += 1
    return count


def _deed(
    words: Sequence[Token], read: _Read, clause: int, who: _Who, lexicon: Lexicon, endings: Endings
) -> Deed | None:
    known = endings.look_up(words[read.at].norm, words[read.at].stem)
    if known is None or who.subject is None or read.ending in (Ending.UNDONE, Ending.THEIRS):
        return None
    before = words[max(clause, read.at - _OBJECT_WITHIN) : read.at]
    led_in = read.after < len(words) and words[read.after].norm in endings.complements
    after = words[read.after + 1 : read.after + 1 + _OBJECT_WITHIN] if led_in else ()
    goal = next((word.stem for word in (*reversed(before), *after) if lexicon.is_substance(word.norm, word.stem)), "")
    mood = _MOODS.get(read.ending, Mood.DONE)
    if mood is Mood.DONE and who.subject is Subject.GENERAL:
        mood = Mood.RULE
    return Deed(read.at, read.after - 1, known.verb, who.subject, mood, goal)
