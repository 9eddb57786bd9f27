"""The talk: a practice that counts for nothing, then the interview, with the candidate's controls in between."""

import asyncio
from collections.abc import Coroutine
from contextlib import suppress
from dataclasses import replace
from typing import Any, TypeVar

from app.kiosk.journey.desk import Desk, StepOver, Trouble
from app.kiosk.ports import Assignment, Outcome
from app.kiosk.presenters import talk
from app.kiosk.presenters.closing import ClosingState
from app.kiosk.presenters.intents import (
    AskToLeave,
    CallProctor,
    Continue,
    Done,
    Draft,
    OpenTyping,
    Practise,
    Repeat,
    SendAnswer,
    TakeTime,
    Understood,
)
from app.kiosk.presenters.live import (
    Captioned,
    ClockSuspended,
    ClosingReached,
    EngineLost,
    Noticed,
    PhaseChanged,
    Progressed,
)
from app.kiosk.presenters.practice import PracticeState
from app.kiosk.presenters.talk import Phase, Progress, TalkState

T = TypeVar("T")


async def practise(desk: Desk, assignment: Assignment, *, typed_only: bool) -> None:
    """Offer the practice question as often as it is wanted; return when the candidate is ready for the interview."""
    state = PracticeState(
        question=assignment.practice_question,
        minutes=assignment.minutes,
        questions=assignment.questions,
        interviewer_name=assignment.interviewer_name,
        typed_only=typed_only,
    )
    while True:
        desk.view.show(state)
        match await desk.next(idle_s=desk.options.idle_return_s):
            case Practise() if state.question:
                opening = _opening(assignment, typed_only=typed_only, practice=True)
                work = desk.services.conversation.practise(desk.audience, desk.notices)
                result = await hold(desk, opening, work)
                desk.forget()
                error = result.words if isinstance(result, Trouble) else None
                state = replace(state, tried=True, error=error)
            case Continue():
                return
            case _:
                pass


async def interview(desk: Desk, assignment: Assignment, *, typed_only: bool) -> Outcome | Trouble:
    """Hold the interview; return how it ended."""
    desk.forget()
    opening = _opening(assignment, typed_only=typed_only, practice=False)
    return await hold(desk, opening, desk.services.conversation.interview(desk.audience, desk.notices))


async def hold(desk: Desk, state: TalkState, work: Coroutine[Any, Any, T]) -> T | Trouble:
    """Show the conversation while `work` runs it."""
    task = asyncio.create_task(desk.attempt(work, "conversation"))

    def tell(_task: object) -> None:
        desk.take(StepOver())

    task.add_done_callback(tell)
    closing: ClosingState | None = None
    if state.typing:
        desk.services.controls.typing(active=True)
    try:
        while not task.done():
            desk.view.show(closing or state)
            event = await desk.next()
            if isinstance(event, ClosingReached):
                closing = ClosingState(event.step, event.done, event.of)
            else:
                state = _press(desk, _hear(desk, state, event), event)
        return await task
    finally:
        if not task.done():
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task


def _opening(assignment: Assignment, *, typed_only: bool, practice: bool) -> TalkState:
    return TalkState(
        title=assignment.stage_name,
        practice=practice,
        typed_by_choice=typed_only,
        typing=typed_only,
        done_needed=assignment.require_done_button,
        watched=bool(assignment.watched) and not practice,
    )


def _hear(desk: Desk, state: TalkState, event: object) -> TalkState:
    match event:
        case PhaseChanged(phase):
            return talk.moved_on(state, phase, desk.now)
        case Captioned(speaker, text, final):
            return talk.captioned(state, speaker, text, final=final)
        case Progressed(question, questions, elapsed_s, limit_s):
            return talk.progressed(state, Progress(question, questions, elapsed_s, limit_s, desk.now))
        case ClockSuspended(on):
            return talk.suspended(state, desk.now, on=on)
        case Noticed(notice):
            return _tell_typing(desk, state, talk.noticed(state, notice, desk.now))
        case EngineLost(engine, lost):
            return _tell_typing(desk, state, talk.engine_lost(state, engine, lost=lost))
        case _:
            return state


def _press(desk: Desk, state: TalkState, event: object) -> TalkState:
    controls = desk.services.controls
    match event:
        case Done() if state.answering or state.suspended:
            controls.done()
        case TakeTime() if not state.suspended and not state.paused:
            controls.take_time()
        case Repeat() if state.asked and not state.paused:
            controls.repeat()
        case CallProctor() if not state.proctor_called:
            controls.call_proctor()
        case Understood():
            return talk.understood(state)
        case OpenTyping(shown):
            return _open_typing(desk, state, shown=shown)
        case Draft(text):
            return talk.drafted(state, text)
        case SendAnswer() if state.can_send:
            controls.type_answer(state.draft.strip())
            return _tell_typing(desk, state, talk.sent(state))
        case AskToLeave(sure):
            return _leave(desk, state, sure=sure)
        case _:
            pass
    return state


def _open_typing(desk: Desk, state: TalkState, *, shown: bool) -> TalkState:
    return _tell_typing(desk, state, talk.typing(state, shown=shown))


def _tell_typing(desk: Desk, state: TalkState, after: TalkState) -> TalkState:
    if after.typing != state.typing:
        desk.services.controls.typing(active=after.typing)
    return after


def _leave(desk: Desk, state: TalkState, *, sure: bool | None) -> TalkState:
    if state.practice:
        desk.services.conversation.leave()  # nothing is lost by skipping a practice: no question asked
        return state
    if sure:
        desk.services.conversation.leave()
        return replace(state, leaving=False, phase=Phase.ENDED)
    return replace(state, leaving=sure is None)
