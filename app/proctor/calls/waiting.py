"""Who is calling, and for how long: read from the rooms as they stand."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.desk.moments import duration
from app.i18n import translate
from app.proctor.live.room import Room


@dataclass(frozen=True, slots=True)
class Call:
    """A candidate who calls, since `at` (seconds since 1970 on the server's clock)."""

    session_id: str
    name: str
    candidate: str
    at: float


def calls(rooms: Iterable[Room], names: "dict[str, str] | None" = None) -> tuple[Call, ...]:
    """Return who calls, whoever has waited longest first; `names` are the kiosks', by id."""
    found = [
        Call(room.session_id, (names or {}).get(room.device_id) or room.device_name, room.participant, room.called_at)
        for room in rooms
        if room.called_at is not None and not room.ended
    ]
    return tuple(sorted(found, key=lambda call: (call.at, call.session_id)))


def to_answer(waiting: tuple[Call, ...], at_session: str) -> Call | None:
    """Return the call that the key answers: of the room one is looking at, else of whoever has waited longest."""
    return next((call for call in waiting if call.session_id == at_session), waiting[0] if waiting else None)


def call_words(call: Call, others: int) -> str:
    """Return who calls, in a line."""
    who = ": ".join(each for each in (call.name, call.candidate) if each)
    words = translate("Calls", "{who} calls for a person").format(who=who)
    return (
        words if not others else " · ".join((words, translate("Calls", "Others calling: {count}").format(count=others)))
    )


def waits_words(call: Call, now_s: float) -> str:
    """Return for how long somebody has waited."""
    return translate("Calls", "waiting for {time}").format(time=duration(max(0.0, now_s - call.at)))
