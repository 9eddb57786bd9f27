"""What the candidate wants with what they just said: an answer, or something else that has to be seen to first."""

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from engine.interviewer.language import Language, Signs
from engine.interviewer.utterance import Utterance

AROUND = 120  # characters around a sign in which something can speak against it
FOREIGN_WORDS, FOREIGN_SHARE = 4, 0.5
TELLING_WORDS = 2  # of another language, none of which is a word of this one
WHOLE_WORDS = 30  # nothing that is a request and no more is longer
NONSENSE_WORDS, NONSENSE_DISTINCT = 6, 2
REMEMBERED = 256  # turns; an interview has some forty
SUBSTANCE_WORDS = 25  # from here on it is an answer too, whatever else it asks for


class Intent(StrEnum):
    """What was meant. The order is that of urgency: the first that shows, counts."""

    NOTHING = "nothing"  # no word, hesitation only, or noise
    DANGER = "danger"
    DISTRESS = "distress"
    PERSON = "person"  # a human, a break, an accommodation
    STOP = "stop"
    INJECTION = "injection"
    HOSTILE = "hostile"
    PACE = "pace"  # the interviewer speaks too fast or too slowly
    VOLUME = "volume"  # it is too loud or too quiet
    REPEAT = "repeat"
    CLARIFY = "clarify"
    SKIP = "skip"  # wishes to leave the question
    INEXPERIENCED = "inexperienced"  # has never been in such a situation
    UNKNOWN = "unknown"  # doesn't know
    THINKING = "thinking"
    ALREADY = "already"
    MISHEARD = "misheard"  # what they said was taken for something else
    DONE = "done"
    CORRECTION = "correction"  # puts something right that was said before
    GREETING = "greeting"
    OFF_TOPIC = "off_topic"  # about the interviewer or the day, not an answer
    QUESTION = "question"  # a question of their own; `topic` says about what
    BACKCHANNEL = "backchannel"
    OTHER_LANGUAGE = "other_language"
    ANSWER = "answer"


SHOWN_BY_SIGNS = (
    *(Intent.DANGER, Intent.DISTRESS, Intent.PERSON, Intent.STOP, Intent.INJECTION, Intent.HOSTILE),
    *(Intent.OTHER_LANGUAGE, Intent.PACE, Intent.VOLUME, Intent.REPEAT, Intent.CLARIFY),
    *(Intent.SKIP, Intent.INEXPERIENCED, Intent.UNKNOWN, Intent.THINKING, Intent.ALREADY, Intent.DONE, Intent.GREETING),
    *(Intent.MISHEARD, Intent.CORRECTION, Intent.OFF_TOPIC),
)


@dataclass(frozen=True, slots=True)
class Reading:
    """An utterance and what was meant by it. `substantial` says that it holds an answer as well."""

    utterance: Utterance
    intent: Intent
    topic: str = ""

    @property
    def substantial(self) -> bool:
        """Whether what was said counts as (part of) an answer."""
        answers = self.intent in {Intent.ANSWER, Intent.BACKCHANNEL}
        long_enough = self.utterance.words >= SUBSTANCE_WORDS and self.intent is not Intent.INJECTION
        return answers or (long_enough and self.intent not in {Intent.NOTHING, Intent.OTHER_LANGUAGE})


@lru_cache(maxsize=REMEMBERED)
def read_intent(text: str, language: Language) -> Reading:
    """Return what was meant by `text`, judged by itself alone.

    Every move looks at every turn anew, so what was made of the newest interview's turns is remembered.
    """
    said = language.hear(text)
    if is_nothing(said, language):
        return Reading(said, Intent.NOTHING)
    for intent in SHOWN_BY_SIGNS:
        signs = language.intents.get(intent.value)
        if signs is not None and shows(signs, said):
            return Reading(said, intent)
    for topic, signs in language.topics.items():
        if shows(signs, said):
            return Reading(said, Intent.QUESTION, topic)
    if is_foreign(said, language):
        return Reading(said, Intent.OTHER_LANGUAGE)
    if shows(language.intents[Intent.BACKCHANNEL.value], said):
        return Reading(said, Intent.BACKCHANNEL)
    return Reading(said, Intent.ANSWER)


def topics_of(said: Utterance, language: Language) -> tuple[str, ...]:
    """Return everything a question of the candidate's own is about, in the order the language lists it."""
    return tuple(topic for topic, signs in language.topics.items() if shows(signs, said))


def wants_to_end(text: str, language: Language) -> bool | None:
    """Read a reply to "Would you like to end?": True to end, False to go on, None where it says neither."""
    said = language.hear(text)
    for means, pattern in language.confirm:
        if pattern.search(said.plain):
            return means == "stop"
    return None


def shows(signs: Signs, said: Utterance) -> bool:
    """Whether an intent shows in what was said."""
    brief = said.words <= WHOLE_WORDS
    if (
        brief
        and signs.whole
        and (signs.whole.fullmatch(said.plain) or (said.core and signs.whole.fullmatch(said.core)))
    ):
        return True
    # Politeness around a request must not make it too long to be one.
    short = said.core_words <= signs.max_words and not _forbidden(signs, said.plain)
    if short and signs.within and (signs.within.search(said.core) or signs.within.search(said.plain)):
        return True
    if signs.anywhere and any(
        not _forbidden(signs, said.plain[max(0, match.start() - AROUND) : match.end() + AROUND])
        for match in signs.anywhere.finditer(said.plain)
    ):
        return True
    return bool(signs.ending and signs.ending.search(said.tail) and not _forbidden(signs, said.tail))


def _forbidden(signs: Signs, text: str) -> bool:
    return bool(signs.unless and signs.unless.search(text))


def is_nothing(said: Utterance, language: Language) -> bool:
    """Whether there is no word in it that means anything: silence, hesitation, noise, one word over and over, a mashed keyboard."""
    words = [word for word in said.tokens if not language.fillers.fullmatch(word)]
    lone_sign = len("".join(words)) == 1 and words[0].isalpha() and not language.own_script.search(words[0])
    if not words or lone_sign:
        return True
    mashed = 0 if language.mashed is None else sum(1 for word in words if language.mashed.search(word))
    return 2 * mashed > len(words) or (len(words) >= NONSENSE_WORDS and len(set(words)) <= NONSENSE_DISTINCT)


def is_foreign(said: Utterance, language: Language) -> bool:
    """Whether most of it is in another script, or made of another language's function words."""
    letters = sum(map(str.isalpha, said.plain))
    own = len(language.own_script.findall(said.plain))
    if letters >= 2 and own < letters / 2:
        return True
    foreign = sum(1 for word in said.tokens if word in language.foreign_words or word in language.telling_words)
    telling = sum(1 for word in said.tokens if word in language.telling_words)
    return (foreign >= FOREIGN_WORDS or telling >= TELLING_WORDS) and foreign >= FOREIGN_SHARE * said.words
