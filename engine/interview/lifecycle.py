"""The only steps a session may take. The database refuses the same steps on its own account."""

from enum import StrEnum

from engine.errors import IllegalTransition


class Status(StrEnum):
    """Where a session stands."""

    SCHEDULED = "scheduled"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELLED = "cancelled"


class EndReason(StrEnum):
    """Why a session ended."""

    FINISHED = "finished"
    TIME_UP = "time_up"
    CANDIDATE_LEFT = "candidate_left"
    PROCTOR_ENDED = "proctor_ended"
    DEVICE_FAULT = "device_fault"
    POWER_LOSS = "power_loss"
    NETWORK = "network"
    NO_SHOW = "no_show"
    CANCELLED_BY_ADMIN = "cancelled_by_admin"


TRANSITIONS: dict[Status, frozenset[Status]] = {
    Status.SCHEDULED: frozenset({Status.IN_PROGRESS, Status.CANCELLED}),
    Status.IN_PROGRESS: frozenset({Status.COMPLETED, Status.FAILED}),
    Status.COMPLETED: frozenset(),
    Status.FAILED: frozenset(),
    Status.CANCELLED: frozenset(),
}

REASONS: dict[Status, frozenset[EndReason]] = {
    Status.COMPLETED: frozenset({EndReason.FINISHED, EndReason.TIME_UP, EndReason.PROCTOR_ENDED}),
    Status.FAILED: frozenset(
        {
            EndReason.CANDIDATE_LEFT,
            EndReason.PROCTOR_ENDED,
            EndReason.DEVICE_FAULT,
            EndReason.POWER_LOSS,
            EndReason.NETWORK,
        }
    ),
    Status.CANCELLED: frozenset({EndReason.NO_SHOW, EndReason.CANCELLED_BY_ADMIN}),
}


def is_final(status: Status) -> bool:
    """Whether a session in `status` is immutable."""
    return not TRANSITIONS[status]


def advance(current: Status, to: Status, reason: EndReason | None = None) -> Status:
    """Return `to` if the lifecycle has that step and `reason` fits it (None for one that ends nothing); raise `IllegalTransition` otherwise."""
    if to not in TRANSITIONS[current]:
        raise IllegalTransition("That step does not exist", f"a session that is {current} can't become {to}")
    if reason not in REASONS.get(to, {None}):
        raise IllegalTransition("That reason does not fit", f"a session can't become {to} because of {reason}")
    return to


def grants_retake(reason: EndReason, *, allow_retake: bool) -> bool:
    """Whether the participant may run again: always after a fault that was not theirs, otherwise as the stage allows."""
    not_their_fault = {EndReason.DEVICE_FAULT, EndReason.POWER_LOSS, EndReason.NETWORK}
    return reason in not_their_fault or allow_retake
