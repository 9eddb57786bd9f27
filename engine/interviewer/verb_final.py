"""Where to cut words worth saying back out of an answer in a language whose verb comes last and whose nouns stand before a postposition.

Hindi is one: "मैंने पुराने सर्वर को बदल दिया" has a thing in front of को and a deed from मैंने to its verb. Everything is given as the words in
plain form, "" for one that must not be said back, and whether a pause follows each.
"""

from collections.abc import Iterator, Sequence, Set

from engine.interviewer.language import WordClasses

Span = tuple[int, int]  # the first word and the one after the last
CONTENT_WORDS = 3  # of a thing, besides what opens it
LONGEST_CLAUSE, SHORTEST_CLAUSE = 9, 3
LEAST_LETTERS_OF_NAME = 3
TIME_BEFORE = 3  # words that may say when, before the clause that is said back: "पिछले साल | मैंने ..."


def things(plains: Sequence[str], pauses: Sequence[bool], classes: WordClasses) -> Iterator[Span]:
    """Yield the noun phrases that stand before a postposition: "पुराने सर्वर | को"."""
    for at in range(1, len(plains)):
        if plains[at] in classes.postpositions and not pauses[at - 1] and _is_head(plains[at - 1], classes):
            yield _opening(plains, pauses, at, classes), at


def own_deeds(plains: Sequence[str], pauses: Sequence[bool], classes: WordClasses) -> Iterator[Span]:
    """Yield the clauses that tell what the candidate did, from the subject to the verb."""
    for first, after in _clauses(plains, pauses, classes):
        verb = plains[_without_tail(plains, first, after, classes) - 1]
        subject = _first_of(plains, first, after, classes.own_subject)
        if subject is not None and verb in classes.past and verb not in classes.not_deeds:
            yield subject, after


def events(plains: Sequence[str], pauses: Sequence[bool], classes: WordClasses) -> Iterator[Span]:
    """Yield the clauses that tell what happened to a thing: "हमारा सर्वर दो बार बंद हो गया"."""
    whose = classes.starters.keys()
    for first, after in _clauses(plains, pauses, classes):
        thing = first if plains[first] in classes.nouns else _first_of(plains, first, after, whose)
        if thing is not None and plains[_without_tail(plains, first, after, classes) - 1] in classes.complete:
            yield thing, after


def _first_of(plains: Sequence[str], first: int, after: int, words: Set[str]) -> int | None:
    """Return where a clause says one of `words`, at its beginning or after a word or two that say when."""
    reach = range(first, min(first + TIME_BEFORE, after - SHORTEST_CLAUSE + 1))
    return next((at for at in reach if plains[at] in words), None)


def _is_head(plain: str, classes: WordClasses) -> bool:
    latin = plain.isascii() and plain.isalpha() and len(plain) >= LEAST_LETTERS_OF_NAME
    singulars = [
        plain.removesuffix(end) + instead for end, instead in classes.plural_endings.items() if plain.endswith(end)
    ]
    return latin or any(form in classes.nouns for form in (plain, *singulars))


def _opening(plains: Sequence[str], pauses: Sequence[bool], end: int, classes: WordClasses) -> int:
    """Return where the noun phrase that ends before `end` begins: with its adjectives, what it is of, and whose it is."""
    first, content = end - 1, 1
    while first > 0 and not pauses[first - 1] and content < CONTENT_WORDS:
        before = plains[first - 1]
        if before in classes.starters:
            return first - 1
        if before in classes.links and first > 1 and not pauses[first - 2] and _is_head(plains[first - 2], classes):
            first, content = first - 2, content + 1
        elif before and before not in classes.stops and before not in classes.past and before not in classes.complete:
            first, content = first - 1, content + 1
        else:
            break
    return first


def _clauses(plains: Sequence[str], pauses: Sequence[bool], classes: WordClasses) -> Iterator[Span]:
    """Yield what lies between pauses and joining words, where all of it may be said back and none of it is denied."""
    first = 0
    for at in range(len(plains) + 1):
        ended = at == len(plains) or plains[at] in classes.boundaries or (at > 0 and pauses[at - 1])
        if not ended:
            continue
        words = plains[first:at]
        if (
            SHORTEST_CLAUSE <= len(words) < LONGEST_CLAUSE + TIME_BEFORE
            and all(words)
            and classes.denials.isdisjoint(words)
        ):
            yield first, at
        first = at + 1 if at < len(plains) and plains[at] in classes.boundaries else at


def _without_tail(plains: Sequence[str], first: int, after: int, classes: WordClasses) -> int:
    """Return the end of a clause without the auxiliary that only puts it further back: "किया था"."""
    return after - 1 if after - first > 1 and plains[after - 1] in classes.tails else after
