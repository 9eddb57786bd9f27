"""Going out: the receipt and a comment, or what went wrong; then the window is free for the next person."""

import math
from dataclasses import replace

from app.kiosk.journey.desk import Desk, Trouble, WalkedAway
from app.kiosk.ports import Assignment, Outcome
from app.kiosk.presenters import closing
from app.kiosk.presenters.closing import Ending, EndState, FailureState
from app.kiosk.presenters.intents import Continue, Intent, SendComment, WriteComment


async def say_goodbye(desk: Desk, assignment: Assignment, outcome: Outcome) -> None:
    """Show the receipt until it was read; somebody who is writing is given as long again from the last key."""
    desk.forget()
    state = EndState(outcome, assignment.participant_name, assignment.organisation)
    leaves_at = desk.now + desk.options.return_after_s
    while True:
        state = replace(state, seconds_left=_whole(leaves_at - desk.now))
        desk.view.show(state)
        event = await _next_second(desk, leaves_at)
        if event is None and desk.now >= leaves_at:
            return
        if isinstance(event, Intent):
            leaves_at = desk.now + desk.options.return_after_s
        match event:
            case WriteComment(text):
                state = closing.commented(state, text)
            case SendComment():
                state = await _keep_comment(desk, closing.sending(state))
            case Continue():
                return
            case _:
                pass


async def explain_failure(desk: Desk, failed: Outcome | Trouble) -> None:
    """Say what happened, what is kept and what follows. It stays up until somebody has read it."""
    desk.forget()
    if isinstance(failed, Outcome):
        state = FailureState(failed, failed.title, failed.message)
    else:
        state = FailureState(None, failed.title, failed.message)
    while True:
        desk.view.show(state)
        match await desk.next():
            case WriteComment(text):
                state = closing.commented(state, text)
            case SendComment():
                state = await _keep_comment(desk, closing.sending(state))
            case Continue():
                return
            case _:
                pass


async def _next_second(desk: Desk, leaves_at: float) -> object | None:
    left = leaves_at - desk.now
    to_next = left - math.floor(left) or 1.0
    try:
        return await desk.next_within(to_next)
    except WalkedAway:
        return None


async def _keep_comment(desk: Desk, state: Ending) -> Ending:
    if not state.sending:
        return state
    desk.view.show(state)
    kept = await desk.attempt(desk.services.reception.comment(state.comment.strip()), "comment")
    return closing.comment_lost(state, *kept.words) if isinstance(kept, Trouble) else closing.comment_kept(state)


def _whole(seconds: float) -> int:
    return max(0, math.ceil(seconds))
