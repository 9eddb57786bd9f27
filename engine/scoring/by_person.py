"""Who did what where the subject is in the verb's ending and mostly not said: Spanish.

Each finite verb tells by itself whose deed it is. What is doubtful is settled by what stands around it: a noun or a pronoun right before
makes a form that could be anybody's somebody else's; an accent decides where the speaker's transcript has accents at all, and the words
before decide where it has none. A lead-in ("tuve que", "empecé a") makes the infinitive after it the deed. What was acted on stands after.

To add such a language: fill `[conjugation]` in its lexicon (see `engine.scoring.conjugation`), list the verbs, and try sentences in a test.
"""

from collections.abc import Mapping, Sequence

from engine.scoring.conjugation import Conjugation, Form, Reading, accented
from engine.scoring.deeds import Deed, Mood, Subject
from engine.scoring.lexicon import Lexicon
from engine.scoring.text import Token, find

_OBJECT_WITHIN = 8
_HABIT_REACH = 12  # words between "siempre" and what it is said of
_LED_WITHIN = 4  # words between a lead-in and its infinitive
_BEFORE = 4  # words before a verb among which its subject or a "no" may stand
_DONE, _WOULD, _RULE = Mood.DONE, Mood.WOULD, Mood.RULE
_TELLS: Mapping[Reading, tuple[Subject, Mood]] = {
    Reading.OWN_DONE: (Subject.OWN, _DONE),
    Reading.TEAM_DONE: (Subject.TEAM, _DONE),
    Reading.OWN_RULE: (Subject.OWN, _RULE),
    Reading.OWN_WOULD: (Subject.OWN, _WOULD),
    Reading.TEAM_WOULD: (Subject.TEAM, _WOULD),
    Reading.EITHER_WOULD: (Subject.OWN, _WOULD),
}
_UNSURE = frozenset({Reading.EITHER_WOULD, Reading.EITHER_RULE})
_NONFINITE = frozenset({Reading.INFINITIVE, Reading.GERUND, Reading.PARTICIPLE})


def deeds_in(words: Sequence[Token], lexicon: Lexicon, conjugation: Conjugation) -> list[Deed]:
    """Return the deeds of one unit, in order."""
    reader = _Reader(words, lexicon, conjugation)
    habits = [hit.first for hit in find(lexicon.habits, words)]
    deeds: list[Deed] = []
    led: tuple[Subject, Mood] | None = None  # what a further infinitive is: "tuve que llamar y pedir"
    index = 0
    while index < len(words):
        lead = reader.leads.get(index)
        if lead is not None and not reader.denied(index):
            after, subject, mood = lead
            at = reader.nonfinite_after(after)
            if at is not None:
                led = (subject, mood)
                deeds.append(reader.deed(at, subject, mood))
                index = at + 1
                continue
        told = reader.finite(index)
        if told is not None:
            led = None
            deeds.append(reader.deed(index, *told))
        elif led is not None and reader.joined_nonfinite(index):
            deeds.append(reader.deed(index, *led))
        elif reader.somebody_elses(index):
            led = None
        elif reader.begins_a_plan(index):
            deeds.append(reader.deed(index, Subject.GENERAL, _RULE))
        index += 1
    return [_as_a_rule(deed, habits) for deed in deeds]


def _as_a_rule(deed: Deed, habits: Sequence[int]) -> Deed:
    if not any(abs(habit - deed.at) <= _HABIT_REACH for habit in habits):
        return deed
    return Deed(deed.at, deed.last, deed.verb, deed.subject, _RULE, deed.goal)


class _Reader:
    """One unit's words and what can be told of each."""

    def __init__(self, words: Sequence[Token], lexicon: Lexicon, conjugation: Conjugation) -> None:
        self._words = words
        self._lexicon = lexicon
        self._grammar = lexicon.grammar
        self._verbs = conjugation
        self._spelled_out = any(accented(word.spelled) for word in words)
        self.leads = self._find_leads()

    def finite(self, index: int) -> tuple[Subject, Mood] | None:
        """Return whose deed the word tells and in which mood; None where it tells none of the speaker's."""
        form = self._form(index)
        if form is None or self.denied(index):
            return None
        if form.reading is Reading.EITHER_RULE:
            return (Subject.OWN, _RULE) if self._own_named(index) else None
        told = _TELLS.get(form.reading)
        if told is None or (form.reading in _UNSURE and self._other_named(index)):
            return None
        return told

    def deed(self, index: int, subject: Subject, mood: Mood) -> Deed:
        """Return the deed told at `index`."""
        goal = ""
        for at in range(index + 1, min(len(self._words), index + 1 + _OBJECT_WITHIN)):
            word = self._words[at]
            if word.norm in self._grammar.conjunctions or word.norm in self._grammar.own:
                break
            if self._lexicon.is_substance(word.norm, word.stem):
                goal = word.stem
                break
        readings = self._verbs.readings(self._words[index].norm)
        return Deed(index, index, readings[0].verb, subject, mood, goal)

    def denied(self, index: int) -> bool:
        """Whether a "no" stands before the verb, with nothing but pronouns between."""
        at = index - 1
        while at >= 0 and self._words[at].norm in self._verbs.clitics:
            at -= 1
        return at >= 0 and self._words[at].norm in self._grammar.negations

    def nonfinite_after(self, index: int) -> int | None:
        """Return where the infinitive, gerund or participle stands that a lead-in leads to."""
        for at in range(index, min(len(self._words), index + _LED_WITHIN)):
            word = self._words[at].norm
            if self._nonfinite(at):
                return at
            if word not in self._grammar.between and word not in self._verbs.clitics:
                return None
        return None

    def joined_nonfinite(self, index: int) -> bool:
        """Whether a further infinitive is joined to one before: after "y" or a comma."""
        previous = self._words[index - 1].norm if index else ""
        joined = self._words[index].after_comma or previous in self._grammar.conjunctions
        return joined and self._nonfinite(index)

    def somebody_elses(self, index: int) -> bool:
        """Whether a finite verb of somebody else stands here."""
        form = self._form(index)
        return form is not None and form.reading is Reading.OTHER

    def begins_a_plan(self, index: int) -> bool:
        """Whether a step is given in the infinitive: "Primero, preguntar qué ve"."""
        if any(word.norm not in self._grammar.between for word in self._words[:index]):
            return False
        return any(form.reading is Reading.INFINITIVE for form in self._verbs.readings(self._words[index].norm))

    def _nonfinite(self, index: int) -> bool:
        return any(form.reading in _NONFINITE for form in self._verbs.readings(self._words[index].norm))

    def _form(self, index: int) -> Form | None:
        """Return the one reading of a word that fits here; None where it is no verb of ours, or none that was meant."""
        word = self._words[index]
        if word.norm in self._verbs.commoner and not accented(word.spelled):
            return None
        finite = [form for form in self._verbs.readings(word.norm) if form.reading not in _NONFINITE]
        if not finite or self._is_noun_here(index):
            return None
        exact = [form for form in finite if accented(form.spelled) == accented(word.spelled)]
        if self._spelled_out or accented(word.spelled) or len(finite) == 1:
            chosen = exact or ([] if self._spelled_out else finite)
        else:
            chosen = self._without_accents(index, finite)
        return next((form for form in chosen if form.reading is not Reading.WISH), None)

    def _without_accents(self, index: int, finite: list[Form]) -> list[Form]:
        """Choose where nobody wrote an accent: "llame" is a deed unless wished for, "llamo" somebody else's unless "yo" is said."""
        by_reading = {form.reading: form for form in finite}
        if Reading.OWN_DONE in by_reading:
            return [] if self._wished(index) else [by_reading[Reading.OWN_DONE]]
        if Reading.OTHER in by_reading and Reading.OWN_RULE in by_reading:
            own = not self._other_named(index) and (self._own_named(index) or not self._past_told())
            return [by_reading[Reading.OWN_RULE if own else Reading.OTHER]]
        return finite

    def _past_told(self) -> bool:
        """Whether a word of the unit can only be told of the past."""
        for word in self._words:
            readings = {form.reading for form in self._verbs.readings(word.norm)}
            if Reading.OWN_DONE in readings or Reading.TEAM_DONE in readings:
                return True
            if Reading.OWN_RULE not in readings and self._grammar.verbs.tells_of_the_past(word.norm):
                return True
        return False

    def _wished(self, index: int) -> bool:
        before = [word.norm for word in self._words[max(0, index - 3) : index]]
        while before and before[-1] in self._verbs.clitics:
            before.pop()
        return bool(before) and before[-1] in self._verbs.wishes

    def _is_noun_here(self, index: int) -> bool:
        """Whether what stands before makes the word a noun: "el informe", "de corte"; a pronoun ("la llamé") doesn't."""
        previous = self._words[index - 1].norm if index else ""
        if accented(self._words[index].spelled) or not previous:
            return False
        names = previous in self._grammar.determiners and previous not in self._verbs.clitics
        return names or previous in self._verbs.prepositions

    def _own_named(self, index: int) -> bool:
        return any(word.norm in self._grammar.own for word in self._words[max(0, index - _BEFORE) : index])

    def _other_named(self, index: int) -> bool:
        """Whether somebody else is named right before, pronouns and adverbs aside: "el cliente me preguntaría"."""
        at = index - 1
        skipped = self._verbs.clitics | self._grammar.between | self._grammar.negations
        while at >= 0 and self._words[at].norm in skipped:
            at -= 1
        if at < 0 or self._words[at + 1].after_comma:
            return False
        norm = self._words[at].norm
        if norm in self._grammar.other:
            return True
        opener = self._words[at - 1].norm if at else ""
        return self._lexicon.is_content(norm) and opener in self._grammar.determiners

    def _find_leads(self) -> dict[int, tuple[int, Subject, Mood]]:
        found: dict[int, tuple[int, Subject, Mood]] = {}
        kinds = (
            (self._grammar.leads_present, Subject.OWN, _WOULD),
            (self._verbs.leads_team, Subject.TEAM, _DONE),
            (self._grammar.leads_past, Subject.OWN, _DONE),
        )
        for pattern, subject, mood in kinds:
            found |= {hit.first: (hit.after, subject, mood) for hit in find(pattern, self._words)}
        return found
