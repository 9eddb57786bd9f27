"""A session takes the five steps its lifecycle has, each for a reason that fits, and no other."""

from itertools import product

import pytest

from engine.errors import IllegalTransition
from engine.interview.lifecycle import REASONS, TRANSITIONS, EndReason, Status, advance, grants_retake, is_final

STEPS = {
    (Status.SCHEDULED, Status.IN_PROGRESS),
    (Status.SCHEDULED, Status.CANCELLED),
    (Status.IN_PROGRESS, Status.COMPLETED),
    (Status.IN_PROGRESS, Status.FAILED),
}


@pytest.mark.parametrize(("current", "to"), list(product(Status, Status)))
def test_only_the_steps_that_exist_can_be_taken(current, to):
    reason = min(REASONS[to]) if to in REASONS else None
    if (current, to) in STEPS:
        assert advance(current, to, reason) is to
    else:
        with pytest.raises(IllegalTransition, match=f"a session that is {current} can't become {to}"):
            advance(current, to, reason)


@pytest.mark.parametrize(
    ("to", "reason"), list(product([Status.COMPLETED, Status.FAILED, Status.CANCELLED], [*EndReason, None]))
)
def test_every_end_has_a_reason_that_fits_it(to, reason):
    current = Status.SCHEDULED if to is Status.CANCELLED else Status.IN_PROGRESS
    if reason in REASONS[to]:
        assert advance(current, to, reason) is to
    else:
        with pytest.raises(IllegalTransition, match=f"can't become {to} because of {reason}"):
            advance(current, to, reason)


def test_every_reason_ends_some_session_and_none_is_needed_to_begin_one():
    assert set().union(*REASONS.values()) == set(EndReason)
    assert advance(Status.SCHEDULED, Status.IN_PROGRESS) is Status.IN_PROGRESS


def test_a_reason_to_end_is_no_reason_to_begin():
    with pytest.raises(IllegalTransition, match="can't become in_progress because of finished"):
        advance(Status.SCHEDULED, Status.IN_PROGRESS, EndReason.FINISHED)


def test_completed_failed_and_cancelled_are_final_and_nothing_else_is():
    assert {status for status in Status if is_final(status)} == {Status.COMPLETED, Status.FAILED, Status.CANCELLED}
    assert set(TRANSITIONS) == set(Status)


def test_a_no_show_is_cancelled_never_failed():
    assert advance(Status.SCHEDULED, Status.CANCELLED, EndReason.NO_SHOW) is Status.CANCELLED
    assert EndReason.NO_SHOW not in REASONS[Status.FAILED]


@pytest.mark.parametrize("reason", [EndReason.DEVICE_FAULT, EndReason.POWER_LOSS, EndReason.NETWORK])
def test_a_fault_of_ours_grants_a_retake_whatever_the_stage_says(reason):
    assert grants_retake(reason, allow_retake=False)


@pytest.mark.parametrize(
    "reason", [EndReason.CANDIDATE_LEFT, EndReason.FINISHED, EndReason.TIME_UP, EndReason.PROCTOR_ENDED]
)
def test_otherwise_the_stage_decides(reason):
    assert not grants_retake(reason, allow_retake=False)
    assert grants_retake(reason, allow_retake=True)
