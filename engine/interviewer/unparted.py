"""Words worth saying back, out of an answer in a language that doesn't part its words: found by part of speech, quoted as they were said.

A thing is a noun with what it is made of ("請求書の誤り"); a deed runs from its object to its verb ("請求書を作り直しました"), an event
from its subject ("納品が二回遅れた"). Nothing is turned round, as nothing in it says "I".
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from engine.interview.plain import LONGEST, normalise
from engine.morphemes import JapaneseWord, japanese_words

LONGEST_THING, LONGEST_CLAUSE = 16, 26  # letters
LEAST_LETTERS = 4  # of a thing made of one noun, or of two with の between
CLAUSE_WORDS = 12
BLOCKED_AROUND = 10  # words on either side of what must not be said back
CLAUSE = re.compile(r"[^。、，；：！？!?,.;:\n…「」“”（）()]+")
PUNCTUATION = re.compile(r"[。、！？!?,.\n…「」（）()]")
NOUN = re.compile(
    r"名詞-(?:普通名詞-(?:一般|サ変可能|形状詞可能|サ変形状詞可能|助数詞可能)|固有名詞-(?:一般|地名|組織))"
)
NUMBER = "名詞-数詞"


@dataclass(frozen=True, slots=True)
class Quote:
    """A span of words worth saying back. `clause` says that it tells what happened; `weight` orders, more first."""

    clause: bool
    text: str
    plain: str
    weight: float
    at: int


@dataclass(frozen=True, slots=True)
class Choosiness:
    """What is not said back: lemmas too `generic` to name anything, and verbs that tell of no deed; verbs that make an event whole."""

    generic: frozenset[str]
    not_deeds: frozenset[str]
    complete: frozenset[str]


def quotes(text: str, shut: Sequence[re.Pattern[str]], doubted: frozenset[str], by: Choosiness) -> list[Quote]:
    """Return what could be said back, best first; nothing from around a match of `shut`, and no word in `doubted`."""
    text = text[:LONGEST]
    words = japanese_words(text)
    usable = _usable(words, shut, doubted)
    seen: dict[str, Quote] = {}
    counts: dict[str, int] = {}
    for word in words:
        counts[word.lemma] = counts.get(word.lemma, 0) + 1
    for found in (*_clauses(text, words, usable, by), *_things(text, words, usable, by, counts)):
        seen.setdefault(found.text, found)
    return sorted(seen.values(), key=lambda quote: (-quote.weight, quote.at))


def quotes_by_pattern(
    text: str, patterns: Sequence[re.Pattern[str]], shut: Sequence[re.Pattern[str]], doubted: frozenset[str]
) -> list[Quote]:
    """Return what the first group of a pattern matches in a clause between marks of punctuation, best first.

    For a language whose words nothing here tells apart. A clause beside one that matches `shut` is left alone too.
    """
    clauses = [(hit.start(), hit.group()) for hit in CLAUSE.finditer(text[:LONGEST])]
    unfit = [any(pattern.search(normalise(clause)) for pattern in shut) for _, clause in clauses]
    found: dict[str, Quote] = {}
    for number, (at, clause) in enumerate(clauses):
        if any(unfit[max(0, number - 1) : number + 2]) or any(word and word in clause for word in doubted):
            continue
        hit = next((hit for pattern in patterns if (hit := pattern.search(clause.strip()))), None)
        if hit is not None and len(hit[1]) <= LONGEST_CLAUSE:
            found.setdefault(hit[1], Quote(clause=True, text=hit[1], plain=hit[1], weight=len(hit[1]) / 8, at=at))
    return sorted(found.values(), key=lambda quote: (-quote.weight, quote.at))


def _usable(words: Sequence[JapaneseWord], shut: Sequence[re.Pattern[str]], doubted: frozenset[str]) -> list[bool]:
    joined, owner = "", []
    for index, word in enumerate(words):
        joined += word.plain
        owner += [index] * len(word.plain)
    usable = [word.plain not in doubted for word in words]
    for pattern in shut:
        for hit in pattern.finditer(joined):
            first, last = owner[hit.start()], owner[min(hit.end(), len(owner)) - 1]
            for index in range(max(0, first - BLOCKED_AROUND), min(len(words), last + BLOCKED_AROUND + 1)):
                usable[index] = False
    return usable


def _things(
    text: str, words: Sequence[JapaneseWord], usable: Sequence[bool], by: Choosiness, counts: Mapping[str, int]
) -> Iterator[Quote]:
    at = 0
    while at < len(words):
        end = _end_of_thing(words, at)
        if end == at:
            at += 1
            continue
        nouns = [word for word in words[at:end] if NOUN.match(word.part)]
        telling = [word for word in nouns if word.lemma not in by.generic]
        spoken = text[words[at].start : words[end - 1].end]
        named = len(telling) > 1 or any(len(word.plain) >= LEAST_LETTERS for word in telling)
        whole = end == len(words) or words[end].part.startswith(("助詞", "助動詞")) or _pause(words, end)
        if named and whole and all(usable[at:end]) and LEAST_LETTERS <= len(spoken) <= LONGEST_THING:
            repeated = sum(1 for word in telling if counts[word.lemma] > 1)
            yield Quote(
                clause=False,
                text=spoken,
                plain=_plain(words[at:end]),
                weight=len(telling) + len(spoken) / 8 + repeated,
                at=at,
            )
        at = end


def _end_of_thing(words: Sequence[JapaneseWord], at: int) -> int:
    """Return the index after a run of nouns that starts at `at`, over one の; `at` itself where none starts."""
    end, linked = at, False
    while end < len(words) and not (end > at and _pause(words, end)):
        word = words[end]
        if NOUN.match(word.part):
            end += 1
        elif word.plain == "の" and not linked and at < end and _noun_at(words, end + 1):
            end, linked = end + 1, True
        else:
            break
    # A noun that "する" follows is a verb: it does not belong to the thing before it.
    if end > at and end < len(words) and words[end].lemma == "為る" and not _pause(words, end):
        return at
    return end


def _noun_at(words: Sequence[JapaneseWord], index: int) -> bool:
    return index < len(words) and NOUN.match(words[index].part) is not None and not _pause(words, index)


def _clauses(text: str, words: Sequence[JapaneseWord], usable: Sequence[bool], by: Choosiness) -> Iterator[Quote]:
    for at, word in enumerate(words):
        if word.part != "助詞-格助詞" or word.plain not in {"を", "が"} or at == 0:
            continue
        first = _start_of_thing(words, at)
        end = _end_of_clause(words, at)
        if first is None or end is None or not all(usable[first:end]):
            continue
        verb = next((each.lemma for each in reversed(words[at:end]) if _tells(each)), "")
        fits = verb not in by.not_deeds if word.plain == "を" else verb in by.complete
        spoken = text[words[first].start : words[end - 1].end]
        telling = any(NOUN.match(each.part) and each.lemma not in by.generic for each in words[first:at])
        if fits and telling and len(spoken) <= LONGEST_CLAUSE and not PUNCTUATION.search(spoken):
            yield Quote(
                clause=True, text=spoken, plain=_plain(words[first:end]), weight=3.0 + len(spoken) / 8, at=first
            )


def _start_of_thing(words: Sequence[JapaneseWord], particle: int) -> int | None:
    first = particle
    while first > 0 and not _pause(words, first):
        before = words[first - 1]
        linked = before.plain == "の" and first > 1 and bool(NOUN.match(words[first - 2].part))
        if not (NOUN.match(before.part) or before.part == NUMBER or linked):
            break
        first -= 1
    return first if first < particle else None


def _end_of_clause(words: Sequence[JapaneseWord], at: int) -> int | None:
    """Return the index after the past ending that closes the clause; None where it goes on, or is done to or for somebody."""
    for index in range(at + 1, min(len(words), at + CLAUSE_WORDS)):
        word = words[index]
        if _pause(words, index) or word.lemma in {"れる", "られる", "呉れる", "貰う", "ず", "ない", "せる"}:
            return None
        if word.part.startswith("助詞-格助詞") and word.plain in {"を", "が", "は"}:
            return None
        if word.plain == "た" and word.part == "助動詞":
            closes = index + 1 == len(words) or _pause(words, index + 1)
            return (
                index + 1
                if closes or words[index + 1].part.startswith(("助詞-接続", "助詞-準体", "助詞-終助"))
                else None
            )
    return None


def _tells(word: JapaneseWord) -> bool:
    verbal = word.part.startswith("動詞") or "サ変可能" in word.part
    return verbal and word.lemma not in {"為る", "居る", "置く", "おく", "見る", "行く", "来る", "仕舞う", "致す"}


def _pause(words: Sequence[JapaneseWord], index: int) -> bool:
    return index > 0 and index < len(words) and words[index].start > words[index - 1].end


def _plain(words: Sequence[JapaneseWord]) -> str:
    return "".join(word.plain for word in words)
