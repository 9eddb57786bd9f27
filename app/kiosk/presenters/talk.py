"""What the conversation shows: who speaks, what was heard, how far it is, and anything out of the ordinary."""

from dataclasses import dataclass, replace
from enum import StrEnum

from app.kiosk.ports import Notice, NoticeKind

DRAFT_LIMIT = 4_000
LAST_MINUTES_S = 120.0
_PAUSES = frozenset({NoticeKind.DEVICE_LOST, NoticeKind.PAUSED_BY_PROCTOR, NoticeKind.PAUSED_BY_SYSTEM})


class Phase(StrEnum):
    """Who has the floor, in the words of `engine.conversation.ports.Audience.now`, with what comes before the first of them."""

    STARTING = "starting"
    INTERVIEWER_SPEAKING = "interviewer_speaking"
    LISTENING = "listening"
    CANDIDATE_SPEAKING = "candidate_speaking"
    THINKING = "thinking"
    PAUSED = "paused"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the interview is, as of monotonic second `at`."""

    question: int
    questions: int
    elapsed_s: float
    limit_s: float
    at: float


@dataclass(frozen=True, slots=True)
class TalkState:
    """The interview's screen, and the practice's. Captions are of the current exchange only."""

    title: str = ""
    practice: bool = False
    phase: Phase = Phase.STARTING
    asked: str = ""
    heard: str = ""
    heard_final: bool = False
    progress: Progress | None = None
    suspended: bool = False
    pause: Notice | None = None
    typed_by_choice: bool = False
    recogniser_lost: bool = False
    voice_lost: bool = False
    proctor_called: bool = False
    word: Notice | None = None  # what a proctor wrote, or gave, until it was read
    typing: bool = False
    draft: str = ""
    leaving: bool = False
    done_needed: bool = False
    half_duplex: bool = False
    duplex_is_news: bool = False  # until the candidate has spoken once since it was told
    watched: bool = False  # detectors look on

    @property
    def typed_only(self) -> bool:
        """Whether answers can only be typed."""
        return self.typed_by_choice or self.recogniser_lost

    @property
    def must_wait(self) -> bool:
        """Whether speaking now would not be heard."""
        return self.half_duplex and not self.typed_only and self.phase is Phase.INTERVIEWER_SPEAKING

    @property
    def paused(self) -> bool:
        """Whether the interview stands still."""
        return self.pause is not None or self.phase is Phase.PAUSED

    @property
    def answering(self) -> bool:
        """Whether it is the candidate's turn."""
        return not self.paused and self.phase in {Phase.LISTENING, Phase.CANDIDATE_SPEAKING}

    @property
    def can_send(self) -> bool:
        """Whether the draft is an answer that may be given now; over the interviewer's voice is allowed, as in speech."""
        live = self.phase not in {Phase.STARTING, Phase.ENDED}
        return bool(self.draft.strip()) and live and not self.paused


def moved_on(state: TalkState, phase: str, at: float) -> TalkState:
    """Take the phase; one this window does not know changes nothing. When the interviewer replies, what was heard is cleared."""
    try:
        now = Phase(phase)
    except ValueError:
        return state
    replies = now is Phase.INTERVIEWER_SPEAKING and state.phase is not now
    state = replace(_with_time_settled(state, now, at), phase=now)
    if replies:
        state = replace(state, heard="", heard_final=False)
    if now is Phase.CANDIDATE_SPEAKING:
        state = replace(state, duplex_is_news=False)
    return state if now is Phase.PAUSED else replace(state, pause=None)


def captioned(state: TalkState, speaker: str, text: str, *, final: bool) -> TalkState:
    """Take the newest words of one speaker."""
    if speaker == "ai":
        return replace(state, asked=text)
    if speaker == "participant":
        return replace(state, heard=text, heard_final=final)
    return state


def progressed(state: TalkState, progress: Progress) -> TalkState:
    """Take how far it is."""
    return replace(state, progress=progress)


def suspended(state: TalkState, at: float, *, on: bool) -> TalkState:
    """Take whether the candidate is taking time."""
    return replace(_counted(state, at), suspended=on)


def noticed(state: TalkState, notice: Notice, at: float) -> TalkState:
    """Show or take away what is out of the ordinary."""
    kind = notice.kind
    if kind in _PAUSES:
        return replace(_counted(state, at), pause=notice)
    match kind:
        case NoticeKind.RESUMED:
            return replace(_counted(state, at), pause=None)
        case NoticeKind.HALF_DUPLEX | NoticeKind.FULL_DUPLEX:
            half = kind is NoticeKind.HALF_DUPLEX
            return replace(state, half_duplex=half, duplex_is_news=half)
        case NoticeKind.PROCTOR_CALLED:
            return replace(state, proctor_called=True)
        case NoticeKind.PROCTOR_CAME:
            return replace(state, proctor_called=False, word=None)
        case NoticeKind.PROCTOR_MESSAGE | NoticeKind.PROCTOR_COMES:
            return replace(state, proctor_called=False, word=notice)  # somebody answered: one may call again
        case NoticeKind.MORE_TIME | NoticeKind.WENT_ON:
            return replace(state, word=notice)
        case _:
            return state


def understood(state: TalkState) -> TalkState:
    """What the proctor wrote was read."""
    return replace(state, word=None)


def engine_lost(state: TalkState, engine: str, *, lost: bool) -> TalkState:
    """Take that an engine is gone or back: without a recogniser the typing field opens, without a voice the captions must do."""
    if engine == "stt":
        return replace(state, recogniser_lost=lost, typing=state.typing or lost)
    if engine == "tts":
        return replace(state, voice_lost=lost)
    return state


def typing(state: TalkState, *, shown: bool) -> TalkState:
    """Open or close the typing field; without a recogniser it stays open."""
    return replace(state, typing=shown or state.typed_only)


def drafted(state: TalkState, text: str) -> TalkState:
    """Take what the typing field holds."""
    return replace(state, draft=text[:DRAFT_LIMIT])


def sent(state: TalkState) -> TalkState:
    """The draft was given as the answer."""
    return replace(state, heard=state.draft.strip(), heard_final=True, draft="", typing=state.typed_only)


def seconds_left(state: TalkState, now: float) -> float | None:
    """Return what is left of the interview's time at monotonic second `now`; None while there is no limit to count to."""
    progress = state.progress
    if progress is None or progress.limit_s <= 0:
        return None
    running = 0.0 if _stands_still(state) else max(0.0, now - progress.at)
    return max(0.0, progress.limit_s - progress.elapsed_s - running)


def _stands_still(state: TalkState) -> bool:
    return state.suspended or state.paused or state.phase in {Phase.STARTING, Phase.ENDED}


def _with_time_settled(state: TalkState, now: Phase, at: float) -> TalkState:
    was_still, still = _stands_still(state), _stands_still(replace(state, phase=now))
    return _counted(state, at) if was_still != still or still else state


def _counted(state: TalkState, at: float) -> TalkState:
    """Fold the time since the last report into it, before the clock stops or starts."""
    progress = state.progress
    if progress is None:
        return state
    ran = 0.0 if _stands_still(state) else max(0.0, at - progress.at)
    return replace(state, progress=replace(progress, elapsed_s=progress.elapsed_s + ran, at=at))
