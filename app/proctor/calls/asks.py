"""What colleagues ask of whoever sits here: help in a room, or to take one over. Said at every place, since no place shows all rooms."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.i18n import translate
from app.proctor.live.room import Room


@dataclass(frozen=True, slots=True)
class Ask:
    """`kind` is help or offer; `at` is seconds since 1970, None where it was not told."""

    kind: str
    session_id: str
    by: str
    room: str
    note: str
    at: float | None = None


def asks(rooms: Iterable[Room], me: str, names: Mapping[str, str], at_session: str = "") -> tuple[Ask, ...]:
    """Return what is asked of `me`, whoever calls for help first; nothing of the room one is in, where it is said anyway."""
    found = [ask for room in rooms if room.session_id != at_session and not room.ended for ask in _of(room, me, names)]
    return tuple(sorted(found, key=lambda ask: (ask.kind, ask.at or 0.0, ask.session_id)))


def ask_words(ask: Ask, others: int) -> str:
    """Return what is asked, in a line."""
    words = {
        "help": translate("Calls", "{name} asks for help: {room}"),
        "offer": translate("Calls", "{name} hands a room over to you: {room}"),
    }[ask.kind].format(name=ask.by or "–", room=ask.room)
    words = f"{words} – {ask.note}" if ask.note else words
    return (
        words if not others else " · ".join((words, translate("Calls", "Others asking: {count}").format(count=others)))
    )


def _of(room: Room, me: str, names: Mapping[str, str]) -> Iterable[Ask]:
    name = names.get(room.device_id) or room.device_name
    if room.help is not None and room.help.by.id != me:
        yield Ask("help", room.session_id, room.help.by.name, name, room.help.note, room.help.at)
    attendant = room.attendant
    if attendant is not None and attendant.offered_to is not None and attendant.offered_to.id == me:
        yield Ask("offer", room.session_id, attendant.who.name, name, attendant.offer_note)
