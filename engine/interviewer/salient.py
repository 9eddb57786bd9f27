"""A short phrase of the candidate's own to come back to: "the billing service", "you rewrote the importer", "the launch slipped twice".

Found by word classes, not by grammar, so it is choosy: no phrase is better than an odd one. Nothing is taken from around a protected
topic, from words the recogniser doubted, or that would sound unkind when said back.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from engine.interview.plain import LONGEST
from engine.interview.spelling import WRITTEN_WORD
from engine.interviewer.language import Language, WordClasses
from engine.interviewer.unparted import Choosiness, quotes, quotes_by_pattern
from engine.interviewer.verb_final import LONGEST_CLAUSE, events, own_deeds, things

LONGEST_PHRASE, SHORTEST_PHRASE = 7, 2
CONTENT_WORDS = 3  # in a row, after the word that opens the phrase
PROTECTED_AROUND = 14  # words on either side of a protected topic from which nothing is taken
LEAST_LETTERS, LEAST_LETTERS_ALONE = (
    4,
    8,
)  # a phrase needs one word at least this long; a longer one where it is the only one
LEAST_LETTERS_OF_KIND = 6  # of a word taken for a noun by its ending
# Recogniser confidence below which a word isn't said back. Measured on 28 read clips with the embedded recogniser: of the words it got
# right 72 % lie above, of those it got wrong 35 %.
DOUBTED = 0.5
WORD = re.compile(rf"{WRITTEN_WORD.pattern}(?:['’]{WRITTEN_WORD.pattern})*")
BREAK = re.compile(r"[.,;:!?\n…—–()\"।॥]|\s-\s")
VOWELS = re.compile(r"[aeiouy]|[^a-z]")


class Form(StrEnum):
    """How the phrase has to be introduced."""

    PHRASE = "phrase"  # "You mentioned ..."
    CLAUSE = "clause"  # "You said ..."


@dataclass(frozen=True, slots=True)
class Salient:
    """A phrase as it can be said back, person already flipped; `source` is how the candidate said it, in plain words."""

    form: Form
    text: str
    source: str


@dataclass(frozen=True, slots=True)
class _Token:
    surface: str
    plain: str  # empty where the word must not be said back
    ends: bool  # a pause or punctuation follows


@dataclass(frozen=True, slots=True)
class _Find:
    form: Form
    spoken: tuple[str, ...]
    source: tuple[str, ...]
    content: tuple[str, ...]
    at: int


def salient_phrases(text: str, language: Language, *, doubted: frozenset[str] = frozenset()) -> tuple[Salient, ...]:
    """Return usable phrases, best first. `doubted` are words, in plain form, that the recogniser wasn't sure of."""
    classes = language.salient
    if classes.unparted or classes.quoted:
        return _quoted(text, language, doubted)
    if not classes.starters:
        return ()
    tokens = _tokens(text, language, doubted)
    frequency = Counter(token.plain for token in tokens)
    finds = [find for find in _finds(tokens, classes) if _usable(find, language)]
    ranked = sorted(finds, key=lambda find: (-_weight(find, classes, frequency), find.at))
    seen: dict[str, Salient] = {}
    for find in ranked:
        phrase = Salient(find.form, " ".join(find.spoken), " ".join(find.source))
        seen.setdefault(phrase.text, phrase)
    return tuple(seen.values())


def _quoted(text: str, language: Language, doubted: frozenset[str]) -> tuple[Salient, ...]:
    classes, guard = language.salient, language.guard
    by = Choosiness(classes.generic, classes.not_deeds, classes.complete)
    shut = (language.protected_words, language.protected_personal, guard["unsafe"], guard["praise"], guard["reveal"])
    found = (
        quotes(text, shut, doubted, by) if classes.unparted else quotes_by_pattern(text, classes.quoted, shut, doubted)
    )
    return tuple(Salient(Form.CLAUSE if each.clause else Form.PHRASE, each.text, each.plain) for each in found)


def _tokens(text: str, language: Language, doubted: frozenset[str]) -> list[_Token]:
    text = text[:LONGEST]
    matches = list(WORD.finditer(text))
    plains = [language.plain_word(match.group()) for match in matches]
    blocked = _protected(plains, language)
    tokens: list[_Token] = []
    for index, match in enumerate(matches):
        end = matches[index + 1].start() if index + 1 < len(matches) else len(text)
        ends = index + 1 == len(matches) or bool(BREAK.search(text[match.end() : end]))
        unfit = blocked[index] or plains[index] in doubted
        begins = not tokens or tokens[-1].ends
        surface = language.spelling.in_own_script(_surface(match.group(), begins=begins))
        tokens.append(_Token(surface, "" if unfit else plains[index], ends))
    return tokens


def _surface(word: str, *, begins: bool) -> str:
    # A capital at the start of a sentence tells nothing; one inside a word ("GitHub") or a sentence ("Friday") tells a name.
    named = any(letter.isupper() for letter in word[1:]) or not begins
    return word if named else word.lower()


def _protected(plains: list[str], language: Language) -> list[bool]:
    starts, position = {}, 0
    for index, plain in enumerate(plains):
        starts[position] = index
        position += len(plain) + 1
    joined = " ".join(plains)
    blocked = [False] * len(plains)
    for pattern in (language.protected_words, language.protected_personal):
        for match in pattern.finditer(joined):
            first = joined.count(" ", 0, match.start())
            last = joined.count(" ", 0, match.end())
            for index in range(max(0, first - PROTECTED_AROUND), min(len(plains), last + PROTECTED_AROUND + 1)):
                blocked[index] = True
    return blocked


def _finds(tokens: list[_Token], classes: WordClasses) -> Iterator[_Find]:
    if classes.postpositions:
        yield from _finds_before_verb(tokens, classes)
        return
    for at, token in enumerate(tokens):
        if token.plain in classes.own_subject:
            yield from _own_deed(tokens, at, classes)
        elif token.plain in classes.own_past:
            yield from _own_deed_by_ending(tokens, at, classes)
        if token.plain in classes.starters:
            yield from _thing(tokens, at, classes)


def _finds_before_verb(tokens: list[_Token], classes: WordClasses) -> Iterator[_Find]:
    plains, pauses = [token.plain for token in tokens], [token.ends for token in tokens]
    for first, after in things(plains, pauses, classes):
        opening = classes.starters.get(plains[first], tokens[first].surface)
        spoken = (opening, *(token.surface for token in tokens[first + 1 : after]))
        content = tuple(plain for plain in plains[first:after] if plain not in classes.starters)
        yield _Find(Form.PHRASE, spoken, tuple(plains[first:after]), content, first)
    for first, after in (*own_deeds(plains, pauses, classes), *events(plains, pauses, classes)):
        told = tuple(_flipped(token, classes) for token in tokens[first:after])
        content = tuple(plain for plain in plains[first:after] if plain not in classes.stops | classes.postpositions)
        yield _Find(Form.CLAUSE, told, tuple(plains[first:after]), content, first)


def _own_deed(tokens: list[_Token], at: int, classes: WordClasses) -> Iterator[_Find]:
    """ "I rewrote the importer" -> "you rewrote the importer"."""
    verb = at + 1
    if verb >= len(tokens) or tokens[at].ends or not _is_deed(tokens[verb].plain, classes) or tokens[verb].ends:
        return
    yield from _deed_on_thing(tokens, at, verb + 1, (classes.own_subject_flipped, tokens[verb].surface), classes)


def _own_deed_by_ending(tokens: list[_Token], at: int, classes: WordClasses) -> Iterator[_Find]:
    """ "reescribí el importador" -> "reescribió el importador": the ending tells who, so it is what has to be flipped."""
    denied = any(token.plain in classes.not_deeds for token in tokens[max(0, at - 2) : at])  # "no le envié la factura"
    if at + 1 < len(tokens) and not tokens[at].ends and not denied:
        yield from _deed_on_thing(tokens, at, at + 1, (classes.own_past[tokens[at].plain],), classes)


def _deed_on_thing(
    tokens: list[_Token], at: int, opens: int, begins: tuple[str, ...], classes: WordClasses
) -> Iterator[_Find]:
    if tokens[opens].plain in classes.particles and not tokens[opens].ends:
        begins, opens = (*begins, tokens[opens].surface), opens + 1
    if opens >= len(tokens) or tokens[opens].plain not in classes.starters:
        return
    end = _end_of_thing(tokens, opens, classes)
    if end is None:
        return
    spoken = (*begins, *(_flipped(token, classes) for token in tokens[opens:end]))
    content = tuple(token.plain for token in tokens[opens + 1 : end])
    yield _Find(Form.CLAUSE, spoken, tuple(token.plain for token in tokens[at:end]), content, at)


def _thing(tokens: list[_Token], at: int, classes: WordClasses) -> Iterator[_Find]:
    """ "our billing service" -> "your billing service"; with a verb that can stand alone, "the launch slipped twice"."""
    end = _end_of_thing(tokens, at, classes)
    if end is None:
        return
    opening = _opening(tokens[at], classes)
    content = tuple(token.plain for token in tokens[at + 1 : end])
    spoken = tuple(word for word in (opening, *(_flipped(token, classes) for token in tokens[at + 1 : end])) if word)
    source = tuple(token.plain for token in tokens[at:end])
    yield _Find(Form.PHRASE, spoken, source, content, at)
    close = _end_of_event(tokens, end, classes)
    if close is not None:
        tail = tokens[end:close]
        told = (*spoken, *(_flipped(token, classes) for token in tail))
        yield _Find(Form.CLAUSE, told, (*source, *(token.plain for token in tail)), content, at)


def _end_of_thing(tokens: list[_Token], at: int, classes: WordClasses) -> int | None:
    """Return the index after the noun phrase that opens at `at`, None if there is none worth the name."""
    end = _run_of_content(tokens, at, classes)
    linked = end < len(tokens) - 1 and end > at + 1 and not tokens[end - 1].ends and tokens[end].plain in classes.links
    if linked and not tokens[end].ends:
        opens = end if tokens[end + 1].plain not in classes.starters else end + 1
        further = _run_of_content(tokens, opens, classes)
        if further > opens + 1 and further - at <= LONGEST_PHRASE:
            end = further
    if end < len(tokens) and not tokens[end - 1].ends and tokens[end].plain in classes.particles:
        return None  # "a warm up step": cut in the middle
    while end > at + 1 and _trimmed(tokens[end - 1].plain, classes):
        end -= 1
    return end if end > at + 1 and _ends_in_nouns(tokens[at + 1 : end], classes) else None


def _ends_in_nouns(words: list[_Token], classes: WordClasses) -> bool:
    """Whether the phrase, and what comes before a link in it, ends in a thing: "the policy allows" doesn't, nor does "an ugly sure"."""
    heads = [words[-1], *(word for word, follows in pairwise(words) if follows.plain in classes.links)]
    return not classes.nouns or all(_is_name(head) or _is_noun(head.plain, classes) for head in heads)


def _is_name(word: _Token) -> bool:
    return word.surface != word.surface.lower()


def _is_noun(plain: str, classes: WordClasses) -> bool:
    plurals = classes.plural_endings.items()
    singulars = [plain.removesuffix(ending) + instead for ending, instead in plurals if plain.endswith(ending)]
    return any(
        form in classes.nouns or (len(form) >= LEAST_LETTERS_OF_KIND and form.endswith(classes.noun_endings))
        for form in (plain, *singulars)
    )


def _run_of_content(tokens: list[_Token], at: int, classes: WordClasses) -> int:
    end = at + 1
    while end < len(tokens) and end - at <= CONTENT_WORDS and not tokens[end - 1].ends:
        plain = tokens[end].plain
        if plain in classes.stops or plain in classes.starters or not plain:
            break
        if end > at + 1 and _is_past(plain, classes):
            break
        end += 1
    # A run cut off by its length may end in the middle of something.
    cut_off = end - at > CONTENT_WORDS and end < len(tokens) and not tokens[end - 1].ends
    return at + 1 if cut_off and _goes_on(tokens[end].plain, classes) else end


def _goes_on(plain: str, classes: WordClasses) -> bool:
    return plain not in classes.stops and plain not in classes.starters and not _is_past(plain, classes)


def _end_of_event(tokens: list[_Token], verb: int, classes: WordClasses) -> int | None:
    if verb >= len(tokens) or tokens[verb - 1].ends:
        return None
    if tokens[verb].plain in classes.reflexives and not tokens[verb].ends:
        verb += 1
    if verb >= len(tokens) or tokens[verb].plain not in classes.complete:
        return None
    end = verb + 1
    if end + 1 < len(tokens) and f"{tokens[end].plain} {tokens[end + 1].plain}" in classes.tails:
        end += 2
    elif end < len(tokens) and not tokens[verb].ends and _goes_on(tokens[end].plain, classes):
        end += 1
    finished = tokens[end - 1].ends or tokens[end].plain in classes.boundaries
    return end if finished else None


def _is_past(plain: str, classes: WordClasses) -> bool:
    return (
        plain in classes.past or plain in classes.complete or (len(plain) > 4 and plain.endswith(classes.past_endings))
    )


def _is_deed(plain: str, classes: WordClasses) -> bool:
    regular = len(plain) > 4 and plain.endswith(classes.past_endings)
    return (plain in classes.past or regular) and plain not in classes.not_deeds


def _trimmed(plain: str, classes: WordClasses) -> bool:
    adverb = bool(classes.trim_endings) and len(plain) > 4 and plain.endswith(classes.trim_endings)
    return adverb or plain in classes.trim_words


def _opening(token: _Token, classes: WordClasses) -> str:
    return classes.starters[token.plain]


def _flipped(token: _Token, classes: WordClasses) -> str:
    return classes.flips.get(token.plain, token.surface)


def _usable(find: _Find, language: Language) -> bool:
    classes = language.salient
    words = len(find.spoken)
    least, most = (1, LONGEST_CLAUSE) if classes.postpositions else (SHORTEST_PHRASE, LONGEST_PHRASE)
    telling = [plain for plain in find.content if plain not in classes.generic and plain not in classes.starters]
    joined = " ".join(find.source)
    return (
        least <= words <= most
        and _tells(find, telling, classes)
        and all(VOWELS.search(plain) and len(plain) > 1 for plain in telling)
        and len(set(find.source)) == len(find.source)
        and not language.guard["unsafe"].search(joined)
        and not any(
            pattern.search(" ".join(find.spoken)) for pattern in (language.guard["praise"], language.guard["reveal"])
        )
    )


def _tells(find: _Find, telling: list[str], classes: WordClasses) -> bool:
    """Whether the phrase names something: one short word ("a copy") doesn't, except beside another or in something that happened."""
    if find.form is Form.CLAUSE or len(telling) > 1:
        return any(len(plain) >= LEAST_LETTERS for plain in telling)
    if len(find.content) > 1 and any(len(plain) >= LEAST_LETTERS and _is_noun(plain, classes) for plain in telling):
        return True  # "the claims team"
    return any(len(plain) >= LEAST_LETTERS_ALONE for plain in telling)


def _weight(find: _Find, classes: WordClasses, frequency: Counter[str]) -> float:
    telling = [plain for plain in find.content if plain not in classes.generic and plain not in classes.links]
    repeated = sum(1 for plain in set(telling) if frequency[plain] > 1)
    letters = sum(len(plain) for plain in telling)
    return (2.0 if find.form is Form.CLAUSE else 0.0) + min(letters, 24) / 8 + len(telling) + repeated
