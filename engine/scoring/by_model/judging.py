"""One dimension before the model: quotes, checked; then several scores of the quotes alone, and their median, worked out here."""

import asyncio
import math
from collections.abc import Coroutine, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any, TypeVar

from engine.interview.chat import ChatRequest
from engine.interview.templates import ANCHOR_BANDS, Dimension
from engine.scoring.by_model.asking import Asking, malformed, quotes_in
from engine.scoring.by_model.material import MOST_PARTS, Shown, parts_of
from engine.scoring.by_model.port import Options
from engine.scoring.by_model.prompts import quotes_request, score_request
from engine.scoring.by_model.quotes import Quotes, checked
from engine.scoring.evidence import LEAST_WORDS
from engine.scoring.lexicon import Lexicon
from engine.scoring.port import Citation
from engine.scoring.scale import TOP

Answered = TypeVar("Answered")
MARGIN = 0.5  # a score may lie this far outside its band's numbers: bands begin half a point below
LEAST_HALF = 0.5  # of an interval: samples of one model agree more than the model with people
UNHEARD_HALF = 2.0  # for speech not recognised at all, as in `scale.interval`


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked about one dimension. `confidence` is how sure the recogniser was of the answers, 0-1."""

    dimension: Dimension
    texts: tuple[str, ...]
    shown: tuple[Shown, ...]
    language: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Sample:
    """One score of the quotes, with the model's reasons."""

    score: float
    reasoning: str


@dataclass(frozen=True, slots=True)
class Judgement:
    """What came of one dimension: the samples in the order of their seeds, none where the quotes were too few to be scored.

    `asked` holds the hashes of the requests it rests on.
    """

    quotes: Quotes
    samples: tuple[Sample, ...]
    confidence: float
    asked: tuple[str, ...]

    @property
    def score(self) -> float | None:
        """The median to one decimal."""
        return round(median(each.score for each in self.samples) + 1e-9, 1) if self.samples else None

    @property
    def interval(self) -> tuple[float, float] | None:
        """From the lowest sample to the highest, wider by half a point, and by as much as the recogniser was unsure."""
        if not self.samples:
            return None
        half = LEAST_HALF + UNHEARD_HALF * (1.0 - self.confidence)
        scores = [each.score for each in self.samples]
        return round(max(0.0, min(scores) - half), 1), round(min(TOP, max(scores) + half), 1)

    @property
    def reasoning(self) -> str:
        """The words of the sample that is nearest to the median, of equals the first."""
        score = self.score
        return "" if score is None else min(self.samples, key=lambda each: abs(each.score - score)).reasoning


async def judge(question: Question, asking: Asking, options: Options, lexicon: Lexicon) -> Judgement:
    """Return what the model makes of a dimension. Raises `ChatError` where it fails at any part of it twice."""
    parts = parts_of(question.shown)
    if len(parts) > MOST_PARTS:
        raise malformed("the answers are longer than a model can read")
    requests = [quotes_request(question.dimension, question.texts, part, options) for part in parts]
    documents = await _all([asking.ask(request, quotes_in) for request in requests])
    quotes = checked(list(zip(parts, documents, strict=True)), lexicon)
    asked = [request.sha256() for request in requests]
    samples: list[Sample] = []
    if quotes.words >= lexicon.span(LEAST_WORDS):
        scoring = _score_requests(question, quotes.citations, options)
        samples = await _all([asking.ask(request, sample_in) for request in scoring])
        asked += [request.sha256() for request in scoring]
    return Judgement(quotes, tuple(samples), question.confidence, tuple(asked))


def sample_in(document: object) -> Sample:
    """Return a reply to the second question. Raises `ChatMalformed` for a score outside the scale or outside the band it names."""
    if not isinstance(document, dict):
        raise malformed("a score was expected")
    score, band, reasoning = document.get("score"), document.get("band"), document.get("reasoning")
    if (
        isinstance(score, bool)
        or not isinstance(score, int | float)
        or not math.isfinite(score)
        or not 0 <= score <= TOP
    ):
        raise malformed("a score from 0 to 10 was expected")
    if band not in ANCHOR_BANDS or not isinstance(reasoning, str):
        raise malformed("a band and a reasoning were expected")
    low, high = (float(edge) for edge in band.split("-"))
    if not low - MARGIN <= score <= high + MARGIN:
        raise malformed("the score lies outside its band")
    return Sample(float(score), reasoning)


def _score_requests(question: Question, quotes: Sequence[Citation], options: Options) -> list[ChatRequest]:
    return [
        score_request(question.dimension, quotes, question.language, sample, options)
        for sample in range(options.samples)
    ]


async def _all(waiting: Sequence[Coroutine[Any, Any, Answered]]) -> list[Answered]:
    """Return what all of them return; where one fails the others are called off and its error is raised."""
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(each) for each in waiting]
    except ExceptionGroup as failed:
        raise failed.exceptions[0] from failed
    return [task.result() for task in tasks]
