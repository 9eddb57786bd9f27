"""Whose interview it is and how it stands, as the head of the session view says it."""

from dataclasses import dataclass

from app.proctor.live.room import Attendant, Help, Kiosk, Network, Room

FRESH_S = 5.0
"""How old the newest word of a room may be and still pass for now: kiosks tell the time every second."""

LAST_MINUTES_S = 120.0


@dataclass(frozen=True, slots=True)
class Header:
    """`state` is a code: not_begun, called, locked, paused, taking_time, ended, or the phase the conversation is in.

    `left_s` may be below nought. `stale_s` is how old all of it is, None while it is fresh. `me` is the id of whoever sits here.
    """

    candidate: str = ""
    template: str = ""
    stage: str = ""
    language: str = ""
    kiosk: str = ""
    location: str = ""
    attempt: int = 1
    state: str = "unknown"
    why: str = ""
    pauses: tuple[str, ...] = ()
    locked: bool = False
    left_s: float | None = None
    limit_s: float | None = None
    question: int = 0
    questions: int = 0
    me: str = ""
    attendant: Attendant | None = None
    help: Help | None = None
    called_at: float | None = None
    stale_s: float | None = None
    kiosk_online: bool = True
    network: Network | None = None

    @property
    def running(self) -> bool:
        """Whether something can be asked of the kiosk."""
        return self.state not in ("unknown", "ended")

    @property
    def attends(self) -> str:
        """Who looks after it: me, other or nobody."""
        if self.attendant is None:
            return "nobody"
        return "me" if self.attendant.who.id == self.me else "other"

    @property
    def offered_to_me(self) -> bool:
        """Whether somebody wants to hand it over to whoever sits here."""
        offered = self.attendant.offered_to if self.attendant else None
        return offered is not None and offered.id == self.me

    @property
    def offered_away(self) -> bool:
        """Whether whoever sits here has offered it to somebody."""
        return self.attends == "me" and self.attendant is not None and self.attendant.offered_to is not None

    @property
    def help_mine(self) -> bool:
        """Whether whoever sits here called for help."""
        return self.help is not None and self.help.by.id == self.me

    @property
    def last_minutes(self) -> bool:
        """Whether the time is nearly up."""
        return self.left_s is not None and self.left_s < LAST_MINUTES_S and self.running


def header(
    room: Room | None,
    me: str,
    *,
    kiosk: Kiosk | None = None,
    left_s: float | None = None,
    age_s: float | None = None,
    connected: bool = True,
    network: Network | None = None,
) -> Header:
    """Return the head; `me` is the id of whoever sits at this desk, `age_s` how old the newest word of the room is."""
    if room is None:
        return Header()
    stale = age_s is not None and age_s > FRESH_S and not room.ended and room.status != "scheduled"
    return Header(
        candidate=room.participant,
        template=room.template,
        stage=room.stage,
        language=room.language,
        kiosk=(kiosk.name if kiosk else "") or room.device_name,
        location=room.location,
        attempt=room.attempt,
        state=state_of(room),
        why=room.end_reason if room.ended else ", ".join(room.pauses),
        pauses=room.pauses,
        locked=room.locked,
        left_s=left_s,
        limit_s=room.limit_s,
        question=room.question,
        questions=room.questions,
        me=me,
        attendant=room.attendant,
        help=room.help,
        called_at=room.called_at,
        stale_s=age_s if stale or not connected else None,
        kiosk_online=kiosk is None or kiosk.online,
        network=network,
    )


def state_of(room: Room) -> str:
    """Return how a room stands, in one code; what asks for a person first."""
    table = (
        (room.ended, "ended"),
        (room.called_at is not None, "called"),
        (room.locked, "locked"),
        (bool(room.pauses), "paused"),
        (not room.running, "not_begun"),
        (room.suspended, "taking_time"),
    )
    return next((code for true, code in table if true), room.phase or "running")
