"""What a tile says of a room: everything but what moves from second to second, so that a tile is drawn anew only when this differs."""

from dataclasses import dataclass

from app.desk.kind_words import kind_words
from app.i18n import translate
from app.proctor.board.standing import Standing, fresh, standing, troubled
from app.proctor.board.words import pause_words, speaker_words, standing_words
from app.proctor.live.room import Kiosk, Network, Pulse, Room

_MOST_KINDS = 6


@dataclass(frozen=True, slots=True)
class Face:
    """A tile, in words. `speaker` is candidate, interviewer, thinking, listening or empty; `network` ok, slow, polling, lost or empty.

    `watching` of `detectors` watch. `ends_s` is when the time will be up (seconds since 1970, to half a minute), for the order.
    """

    session_id: str
    device_id: str
    name: str
    location: str
    candidate: str
    stage: str
    language: str
    standing: Standing
    words: str
    why: str
    speaker: str
    question: str
    signals: int
    unseen: int
    kinds: tuple[tuple[str, int], ...]
    watching: int
    detectors: int
    failed: tuple[str, ...]
    network: str
    attendant: str
    mine: bool
    pinned: bool
    fresh: bool
    since_s: float | None
    ends_s: float | None
    listening: bool


@dataclass(frozen=True, slots=True)
class Seen:
    """From where a room is looked at: `me` is the id of whoever sits at the desk, `now_s` the server's time, `age_s` how old its word is."""

    me: str
    now_s: float
    age_s: float | None = None
    left_s: float | None = None
    unseen: int = 0
    pinned: bool = False
    connected: bool = True


def face_of(room: Room, pulse: Pulse | None, kiosk: Kiosk | None, seen: Seen) -> Face:
    """Return a room's tile."""
    stands = standing(room, pulse, kiosk, age_s=seen.age_s, unseen=seen.unseen, connected=seen.connected)
    states = [each.state for each in room.detectors.values()]
    kinds = sorted(room.signals_by_kind.items(), key=lambda each: (-each[1], each[0]))
    return Face(
        session_id=room.session_id,
        device_id=room.device_id,
        name=(kiosk.name if kiosk else "") or room.device_name or room.session_id[:8],
        location=room.location or (kiosk.location if kiosk else ""),
        candidate=room.participant,
        stage=room.stage or room.template,
        language=room.language,
        standing=stands,
        words=standing_words(stands, end=room.status),
        why=_why(room, stands),
        speaker=_speaker(room),
        question=f"{room.question}/{room.questions}" if room.running and room.questions else "",
        signals=room.signals,
        unseen=seen.unseen,
        kinds=tuple(kinds[:_MOST_KINDS]),
        watching=sum(state in ("active", "degraded") for state in states),
        detectors=sum(state != "unsupported" for state in states),
        failed=tuple(sorted(name for name, each in room.detectors.items() if each.state == "failed")),
        network=_network(room, kiosk, pulse.network if pulse else None),
        attendant=room.attendant.who.name if room.attendant else "",
        mine=room.attendant is not None and room.attendant.who.id == seen.me,
        pinned=seen.pinned,
        fresh=fresh(room, age_s=seen.age_s, connected=seen.connected),
        since_s=_since(room, pulse, kiosk, stands),
        ends_s=None if seen.left_s is None else round((seen.now_s + seen.left_s) / 30) * 30.0,
        listening=room.listening,
    )


def sentence(face: Face, left: str, age: str) -> str:
    """Return a tile as a screen reader says it: all of it, in the order in which it matters. `left` and `age` are times in words."""
    signals = ", ".join(f"{kind_words(kind)} {count}" for kind, count in face.kinds)
    parts = [
        face.name,
        face.words + (f" ({face.why})" if face.why else ""),
        translate("Board", "{age} old, not live").format(age=age) if not face.fresh and age else "",
        face.candidate,
        face.stage,
        translate("Board", "time left {time}").format(time=left) if left else "",
        speaker_words(_PHASES.get(face.speaker, "")),
        translate("Board", "question {number}").format(number=face.question) if face.question else "",
        translate("Board", "signals: {count}").format(count=face.signals) + (f" ({signals})" if signals else ""),
        translate("Board", "new since you looked: {count}").format(count=face.unseen) if face.unseen else "",
        translate("Board", "detectors watching: {some} of {all}").format(some=face.watching, all=face.detectors),
        network_words(face.network),
        translate("Board", "attended by {name}").format(name=face.attendant) if face.attendant else "",
        translate("Board", "pinned") if face.pinned else "",
    ]
    return ". ".join(part for part in parts if part)


def network_words(network: str) -> str:
    """Return how a kiosk is reached."""
    return {
        "ok": translate("Board", "Network good"),
        "slow": translate("Board", "Network slow"),
        "polling": translate("Board", "Heard every 2 s"),
        "lost": translate("Board", "Kiosk offline"),
    }.get(network, "")


_SPEAKERS = {
    "interviewer_speaking": "interviewer",
    "candidate_speaking": "candidate",
    "thinking": "thinking",
    "listening": "listening",
}
_PHASES = {speaker: phase for phase, speaker in _SPEAKERS.items()}


def _speaker(room: Room) -> str:
    return "" if room.still else _SPEAKERS.get(room.phase, "")


def _why(room: Room, stands: Standing) -> str:
    if stands is Standing.PAUSED:
        return ", ".join(pause_words(each) for each in room.pauses)
    if stands is Standing.HELP and room.help is not None:
        return ": ".join(each for each in (room.help.by.name, room.help.note) if each)
    if stands is Standing.DETECTORS:
        return next((each.reason for each in room.detectors.values() if each.state == "failed"), "")
    return ""


def _network(room: Room, kiosk: Kiosk | None, network: Network | None) -> str:
    if room.ended:
        return ""
    if kiosk is not None and not kiosk.online:
        return "lost"
    if troubled(network):
        return "slow"
    if network is not None and network.link == "polling":
        return "polling"
    return "ok" if kiosk is not None or network is not None else ""


def _since(room: Room, pulse: Pulse | None, kiosk: Kiosk | None, stands: Standing) -> float | None:
    if stands is Standing.CALLS:
        return room.called_at
    if stands is Standing.HELP and room.help is not None:
        return room.help.at
    if stands is Standing.KIOSK_LOST:
        heard = (kiosk.heard_at if kiosk else None, pulse.heard_at if pulse else None)
        return max((at for at in heard if at is not None), default=None)
    return room.ended_at if stands is Standing.ENDED else None
