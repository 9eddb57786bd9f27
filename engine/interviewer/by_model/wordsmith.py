"""Words follow-ups, and answers about the job, with a chat model; keeps few requests under way and stops asking one that fails.

A request is sent a moment into a pause, so that most pauses inside an answer cost none; the one before it is given up unless it is the same
question about the same words. What comes is checked by `checking` before it is spoken.
"""

import asyncio
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from engine.interview.chat import ChatModel, ChatRequest
from engine.interview.templates import Style
from engine.interview.turns import Turn
from engine.interviewer.by_model.checking import Ground, fault_in, lead_fault
from engine.interviewer.by_model.drafting import WITHDRAWN, Check, Draft
from engine.interviewer.by_model.grounding import answer_fault
from engine.interviewer.by_model.pieces import question_in
from engine.interviewer.by_model.prompts import (
    answer_request,
    earlier_questions,
    facts_of,
    lead_request,
    newest_answer,
    probe_request,
    told,
)
from engine.interviewer.by_model.trust import Trust
from engine.interviewer.follow_up import LEAST_CONFIDENCE
from engine.interviewer.language import Language
from engine.interviewer.port import Move, MoveKind, Situation
from engine.interviewer.words import Worded, WordedBy, Wording

JOB_TOPICS = frozenset({"answer.place", "answer.role", "answer.unknown"})
# Into the preparation, which itself begins 64 ms into a pause: half of the pauses inside an answer are over by then.
AFTER_S = 0.15
QUICK_DRAFTS = 3  # an answer; each further one waits twice as long as the one before
LONGEST_AFTER_S = 0.8
MOST_DRAFTS = 12  # an answer
GIVEN_UP = "given up"
NOTHING_TO_SAY = frozenset({"-", "-.", "–", "—"})  # what the model says where it was told to say so
UNKNOWN = "unknown"  # the template doesn't say: the built-in names who can
NO_FAULTS = frozenset({WITHDRAWN, UNKNOWN})
# It names two statements that don't go together, word for word: nothing to find other words for.
NEVER = frozenset({"probe.contradiction"})


class ModelWordsmith:
    """A `Wordsmith` for one session. `seed` goes into every request, which is sent `after_s` into a preparation."""

    def __init__(self, chat: ChatModel, language: Language, *, seed: int = 0, after_s: float = AFTER_S) -> None:
        self._chat, self._language, self._seed, self._after_s = chat, language, seed, after_s
        self._trust = Trust()
        self._draft: Draft | None = None
        self._judged: set[Draft] = set()
        self._begun: Counter[str] = Counter()
        self._leaving: set[asyncio.Task[None]] = set()

    def word(self, move: Move, situation: Situation) -> Wording | None:
        """Begin to word the move; see `Wordsmith.word`."""
        task = self._task_for(move, situation)
        if task is None or not self._trust.may_ask(situation.elapsed_s):
            self._drop()
            return None
        draft = self._draft_for(task, situation)
        if draft is None:
            return _Unworded("budget", task.request.sha256())
        return ModelWording(draft, task, lambda fault: self._judge(draft, fault, situation.elapsed_s), self._language)

    async def close(self) -> None:
        """Give up what is under way; return once its connections are closed."""
        self._drop()
        if self._leaving:
            await asyncio.wait(set(self._leaving))

    def _task_for(self, move: Move, situation: Situation) -> "Task | None":
        """What is to be worded, if a model may word this move."""
        if move.rule in NEVER:
            return None
        turn = situation.turns[-1] if situation.turns else None
        if turn is None or (turn.asr_confidence is not None and turn.asr_confidence < LEAST_CONFIDENCE):
            return None  # what was heard may not be what was said: nothing is said back
        if move.kind is MoveKind.PROBE and move.prompt:
            make = _lead_task if _as_written(move, situation) else _probe_task
            return make(move, situation, self._language, self._seed)
        if move.kind is MoveKind.ANSWER and move.rule in JOB_TOPICS and facts_of(situation):
            return _answer_task(move, situation, self._language, self._seed)
        return None

    def _draft_for(self, task: "Task", situation: Situation) -> Draft | None:
        key = task.request.sha256()
        if self._draft is not None and self._draft.key == key and self._draft.usable:
            return self._draft
        self._drop()
        answer: Turn = situation.turns[-1]
        begun = self._begun[answer.id]
        if begun >= MOST_DRAFTS:
            return None
        self._begun[answer.id] += 1
        self._trust.begun()
        after_s = min(self._after_s * 2.0 ** max(begun - QUICK_DRAFTS + 1, 0), LONGEST_AFTER_S)
        self._draft = Draft(
            self._chat,
            task.request,
            task.check,
            self._language.count_words,
            after_s=after_s,
            whole_sentences=task.whole_sentences,
        )
        return self._draft

    def _drop(self) -> None:
        draft, self._draft = self._draft, None
        if draft is None:
            return
        self._judged.discard(draft)
        leaving = asyncio.ensure_future(draft.gone())
        self._leaving.add(leaving)
        leaving.add_done_callback(self._leaving.discard)

    def _judge(self, draft: Draft, fault: str, at_s: float) -> bool:
        """Take how a draft turned out, once; return whether the model is given up because of it."""
        if draft in self._judged:
            return False
        self._judged.add(draft)
        if not fault:
            self._trust.kept()
            return False
        return self._trust.failed(at_s)


@dataclass(frozen=True, slots=True)
class Task:
    """What is to be worded. `tail` is said after it, or instead of what is missing of it."""

    request: ChatRequest
    check: Check
    tail: str
    tail_follows: bool = False
    whole_sentences: bool = False
    prompt: str = ""  # the open question, where it doesn't depend on the words


@dataclass(slots=True)
class ModelWording:
    """A `Wording` over a draft. `judge` takes how it turned out and says whether the model is given up because of it."""

    draft: Draft
    task: Task
    judge: Callable[[str], bool]
    language: Language
    _said: list[str] = field(default_factory=list)
    _fault: str = ""
    _tailed: bool = False
    _over: bool = False

    async def first(self) -> str | None:
        """Return the first piece; see `Wording.first`."""
        if self._over or not await self.draft.has(1) or self._over:
            return None
        self._said = self.draft.pieces[:1]
        return self._said[0]

    async def more(self, within_s: float) -> str | None:
        """Return the next piece; see `Wording.more`."""
        if self._over or self._tailed:
            return None
        try:
            async with asyncio.timeout(within_s):
                there = await self.draft.has(len(self._said) + 1)
        except TimeoutError:
            there, self._fault = False, "slow"
            self.draft.give_up()
        if there:
            self._said.append(self.draft.pieces[len(self._said)])
            return self._said[-1]
        self._fault = self._fault or self.draft.fault
        if not self._fault and not self.task.tail_follows:
            return None
        self._tailed = True
        return f" {self.task.tail}" if self.language.joiner else self.task.tail

    def end(self, *, used: bool) -> Worded:
        """Say how it went; see `Wording.end`."""
        self._over = True
        draft = self.draft
        fault = self._fault or draft.fault or ("" if used or draft.done else "slow")
        if not draft.done:
            draft.give_up()
        fault = "" if fault in NO_FAULTS else fault
        faults = (fault,) if fault else ()
        if (used or fault) and self.judge(fault):
            faults = (*faults, GIVEN_UP)
        if not used:
            return Worded(WordedBy.BUILT_IN, faults, "", draft.key)
        by = WordedBy.BOTH if self._tailed and not (self.task.tail_follows and not fault) else WordedBy.MODEL
        asked = "" if self._tailed or self.task.tail_follows else question_in("".join(self._said))
        return Worded(by, faults, asked, draft.key)


@dataclass(frozen=True, slots=True)
class _Unworded:
    """A `Wording` that never comes, and says why."""

    why: str
    key: str

    async def first(self) -> str | None:
        return None

    async def more(self, within_s: float) -> str | None:  # noqa: ARG002 - the port's signature
        return None

    def end(self, *, used: bool) -> Worded:  # noqa: ARG002 - the port's signature
        return Worded(WordedBy.BUILT_IN, (self.why,), "", self.key)


def _as_written(move: Move, situation: Situation) -> bool:
    """Whether the move asks the template's own follow-up in a structured interview: those are the same for everybody, word for word."""
    if situation.profile.interaction.style is not Style.STRUCTURED:
        return False
    return any(probe.text == move.prompt for question in situation.stage.questions for probe in question.probes)


def _probe_task(move: Move, situation: Situation, language: Language, seed: int) -> Task:
    rubric = situation.stage.rubric
    secret = [*told()]
    for dimension in rubric.dimensions:
        secret += [
            dimension.description,
            *dimension.anchors.values(),
            *dimension.evidence_required,
            *dimension.not_scored,
        ]
    asked = (*earlier_questions(situation), *(question.text for question in situation.stage.questions))
    ground = Ground(move, newest_answer(situation), asked, tuple(secret))

    def check(text: str, whole: bool) -> str:  # noqa: FBT001 - a check is a plain function
        return fault_in(text, ground, language, whole=whole)

    return Task(probe_request(move, situation, seed), check, move.prompt)


def _lead_task(move: Move, situation: Situation, language: Language, seed: int) -> Task:
    """The author's question stays as it is written, for everybody; only what leads to it is the model's."""
    ground = Ground(move, newest_answer(situation), tuple(earlier_questions(situation)), told())

    def check(text: str, whole: bool) -> str:  # noqa: ARG001, FBT001 - a check is a plain function
        return UNKNOWN if text.strip() in NOTHING_TO_SAY else lead_fault(text, ground, language)

    request = lead_request(move, situation, seed)
    return Task(request, check, move.prompt, tail_follows=True, whole_sentences=True)


def _answer_task(move: Move, situation: Situation, language: Language, seed: int) -> Task:
    ground = Ground(move, f"{facts_of(situation)} {newest_answer(situation)}", (), told())
    tail = move.prompt

    def check(text: str, whole: bool) -> str:  # noqa: FBT001 - a check is a plain function
        if text.strip() in NOTHING_TO_SAY:
            return UNKNOWN
        return answer_fault(text, ground, language, whole=whole)

    request = answer_request(situation, seed)
    return Task(request, check, tail, tail_follows=True, whole_sentences=True)
