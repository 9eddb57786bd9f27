"""Holds the practice and the interview on the engine's thread, and tells the window how it went."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import AsyncExitStack, ExitStack, contextmanager
from dataclasses import replace

import structlog

from app.engines import EngineSet
from app.evaluators import evaluator_for
from app.kiosk.ports import Accommodation, ClosingStep, Notice, NoticeKind, Notices, Outcome, Receipt
from app.kiosk.services.house import House
from app.kiosk.services.listening import OpenToListeners, heard_by
from app.kiosk.services.noted import noted_in
from app.kiosk.services.scoring import Scoring
from app.kiosk.services.scoring_ahead import Overheard, ScoringAhead
from app.kiosk.services.visit import Visit
from app.sessions.holding import Place, Terms, hold_interview, timing_for
from app.sessions.unkept import unkept
from app.unbroken_sound import unbroken_sound
from app.watching.policy import policy_of, stills_folder
from app.watching.session_watch import SessionWatch
from engine.audio.files import FileTransport
from engine.audio.recording import Recording
from engine.conversation.loop import Conversation
from engine.conversation.ports import Audience, AudioTransport
from engine.conversation.wiring import Ended, Subject
from engine.errors import DeviceMissing
from engine.interview.facts import (
    ControlUsed,
    DuplexChanged,
    Paused,
    RecordingSealed,
    Resumed,
    SessionCompleted,
    SessionFailed,
)
from engine.interview.lifecycle import EndReason, grants_retake
from engine.interview.templates import Question
from engine.interviewer.practice import QUESTION_ID, PracticeInterviewer
from engine.scoring.port import EarlyEvaluator, NameBlindEvaluator
from engine.session.ports import Glitches
from engine.session.run import COMPLETE
from sync.chain import DETECTOR_HEALTH
from sync.events import Event
from sync.record import fold

log = structlog.get_logger()

PRACTICE_MINUTES = 2
HALF = NoticeKind.HALF_DUPLEX
PAUSES = {
    "device": NoticeKind.DEVICE_LOST,
    "proctor": NoticeKind.PAUSED_BY_PROCTOR,
    "lock": NoticeKind.PAUSED_BY_PROCTOR,
}


class KioskConversation:
    """Implements `Conversation` and `Controls`. Its methods are called on the main thread; the talk runs on the engine's."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._talk: Conversation | None = None
        self._holding = False
        self._left_before_it_began: EndReason | None = None
        self._scoring = Scoring(house.ledger, house.engine, house.settings, house.clock)
        if house.unscored:
            self._scoring.take_up(house.unscored, evaluator_for(house.settings.engines))

    async def practise(self, audience: Audience, notices: Notices) -> None:
        """Ask the practice question; keep nothing."""
        visit = self._house.current()
        tell_duplex(visit, notices)
        with self._held():
            engines = await self._house.warm.engines(visit.language, visit.profile.voice)
            await self._house.engine.run(self._practise(visit, engines, audience))

    async def interview(self, audience: Audience, notices: Notices) -> Outcome:
        """Hold the interview, score it, and return how it ended."""
        visit = self._house.current()
        tell_duplex(visit, notices)
        await self._scoring.stand_back()
        unsubscribe = self._house.ledger.subscribe(lambda event: tell(event, visit.session_id, notices))
        with self._held(), ExitStack() as stack:
            stack.callback(unsubscribe)
            stack.callback(self._scoring.go_on)
            engines = await self._house.warm.engines(visit.language, visit.profile.voice)
            if self._house.link is not None:
                audience = self._house.link.overhear(audience, visit.session_id)
                stack.callback(self._house.link.tap.end)
            ended = await self._house.engine.run(self._interview(visit, engines, audience))
            if self._house.link is not None:
                await asyncio.to_thread(self._house.link.seal_stills, visit.session_id)
            if ended.end_reason in COMPLETE:
                await self._scoring.score(visit.session_id, engines.evaluator, notices)
            return await asyncio.to_thread(outcome_of, self._house, visit, ended)

    def leave(self) -> None:
        """End what runs because the candidate wishes to."""
        self._end(EndReason.CANDIDATE_LEFT)

    def end_by_proctor(self) -> None:
        """End what runs because a proctor closes the kiosk."""
        self._end(EndReason.PROCTOR_ENDED)

    def done(self) -> None:
        """Pass the button on."""
        self._press(Conversation.done)

    def take_time(self) -> None:
        """Pass the button on."""
        self._press(Conversation.take_time)

    def repeat(self) -> None:
        """Pass the button on."""
        self._press(Conversation.repeat)

    def call_proctor(self) -> None:
        """Pass the button on."""
        self._press(Conversation.call_proctor)

    def typing(self, *, active: bool) -> None:
        """Pass on; but where answers are only typed the field is always open, and silence there has its own long measure."""
        visit = self._house.visit
        if visit is None or not visit.typed_only:
            self._press(lambda talk: talk.typing(active=active))

    def type_answer(self, text: str) -> None:
        """Pass the answer on."""
        self._press(lambda talk: talk.type_answer(text))

    @property
    def talk(self) -> Conversation | None:
        """The conversation that runs, a practice too; from any thread."""
        return self._talk

    def _press(self, press: Callable[[Conversation], None]) -> None:
        if self._talk is not None:
            press(self._talk)

    @contextmanager
    def _held(self) -> Iterator[None]:
        """Between asking for a talk and its end; a wish to leave that comes late must not end the talk after it."""
        self._holding = True
        try:
            with unbroken_sound():
                yield
        finally:
            self._holding, self._talk, self._left_before_it_began = False, None, None

    def _end(self, reason: EndReason) -> None:
        if self._talk is None:
            if self._holding or reason is EndReason.PROCTOR_ENDED:
                self._left_before_it_began = reason
        elif reason is EndReason.CANDIDATE_LEFT:
            self._talk.leave()
        else:
            self._talk.end(reason)

    def _begun(self, talk: Conversation, _recording: Recording | None = None) -> None:
        self._talk = talk
        reason, self._left_before_it_began = self._left_before_it_began, None
        if reason is not None:
            talk.end(reason)
        visit = self._house.visit
        if visit is not None and visit.locked:
            talk.pause("lock", visit.locked)

    async def _practise(self, visit: Visit, engines: EngineSet, audience: Audience) -> None:
        question = visit.stage.practice_question
        dimension = visit.stage.rubric.dimensions[0].id
        stage = replace(
            visit.stage, duration_minutes=PRACTICE_MINUTES, questions=(Question(QUESTION_ID, dimension, question),)
        )
        mind = PracticeInterviewer(question, visit.language)
        transport, _devices = await self._open_transport(visit)
        quiet = engines.for_conversation(deaf=visit.typed_only)
        try:
            talk = Conversation(
                Subject(stage, visit.profile, visit.language),
                replace(quiet, mind=mind, fallback_mind=mind, wordsmith=None, reflector=None),
                unkept(transport, audience, self._house.clock),
                timing_for(self._terms(visit)),
                full_duplex=visit.full_duplex,
            )
            self._begun(talk)
            await talk.run()
            visit.full_duplex = (
                visit.full_duplex and talk.full_duplex
            )  # an echo that would not hold still here will not in the interview
        finally:
            await transport.close()

    async def _interview(self, visit: Visit, engines: EngineSet, audience: Audience) -> Ended:
        await self._compare_clocks(visit.session_id)
        transport, devices = await self._open_transport(visit)
        watch = watch_beside(self._house, visit, heard=devices is not None)
        async with AsyncExitStack() as stack:
            stack.push_async_callback(transport.close)
            ahead = reading_ahead(visit, engines)
            if ahead is not None:
                audience = Overheard(audience, await stack.enter_async_context(ahead))

            def begun(talk: Conversation, recording: Recording) -> None:
                if ahead is not None:
                    ahead.follow(lambda: talk.turns)
                self._begun(talk, recording)

            link = self._house.link
            place = Place(
                self._house.ledger,
                self._house.settings.data_dir,
                self._house.clock,
                transport,
                watch.onlooker(audience) if watch else audience,
                devices=devices,
                hears=heard_by(watch.sound.hear if watch else None, link.sound.hear if link else None),
                beside=OpenToListeners(link, watch) if link else watch,
                sealer=link.sealer() if link else None,
            )
            subject = Subject(visit.stage_as_agreed(), visit.profile, visit.language, visit.participant_name)
            return await hold_interview(visit.session_id, subject, engines, place, self._terms(visit), begun=begun)

    async def _compare_clocks(self, session_id: str) -> None:
        """State how this kiosk's clock stands against its server's, where there is one and it was ever heard from."""
        compared = self._house.link.compared() if self._house.link else None
        if compared is not None:
            await self._house.ledger.session(session_id).state(compared)

    async def _open_transport(self, visit: Visit) -> tuple[AudioTransport, Glitches | None]:
        """Open the kiosk's devices; where there are none, silence will do for an interview that is typed and read."""
        transport = self._house.new_transport()
        try:
            await transport.open()
        except DeviceMissing:
            if not visit.typed_only:
                raise
            return FileTransport(pace="real_time"), None
        return transport, transport

    def _terms(self, visit: Visit) -> Terms:
        patience = self._house.settings.conversation.patience * visit.time_factor
        return Terms(
            patience=patience,
            full_duplex=visit.full_duplex,
            echo_delay_ms=visit.echo_delay_ms,
            echo_residual_db=visit.echo_residual_db,
            typed_only=visit.typed_only,
            vocabulary=(visit.participant_name, *visit.template.skills),
        )


def watch_beside(house: House, visit: Visit, *, heard: bool) -> SessionWatch | None:
    """Return the watch of this interview, as settings and consent have it; None where nothing is to be watched.

    `heard` is whether there is a microphone; silence that stands in for one is nobody's.
    """
    settings = house.settings.proctoring
    if not settings.enabled:
        return None
    stills = stills_folder(house.settings.data_dir, visit.session_id)
    policy = policy_of(
        settings,
        second_voice=visit.second_voice,
        speech_device=Accommodation.SPEECH_DEVICE in visit.accommodations,
        evidence_folder=stills,
    )
    return SessionWatch(house.ledger.session(visit.session_id), policy, house.clock, house.inputs, heard=heard)


def reading_ahead(visit: Visit, engines: EngineSet) -> ScoringAhead | None:
    """Return who has answers read before the end; None where the rules score, which takes no time at all."""
    evaluator = engines.evaluator
    if not engines.for_record()["evaluator"]["model_sha256"]:
        return None
    if isinstance(evaluator, NameBlindEvaluator):
        evaluator = evaluator.blind_to(name for name in (visit.participant_name,) if name.strip())
    return ScoringAhead(evaluator, visit.stage, visit.language) if isinstance(evaluator, EarlyEvaluator) else None


def tell_duplex(visit: Visit, notices: Notices) -> None:
    """Say at the start that one is heard only while the interviewer is silent; where answers are typed that is nobody's concern."""
    if not visit.full_duplex and not visit.typed_only:
        notices.notice(Notice(HALF))


def tell(event: Event, session_id: str, notices: Notices) -> None:
    """Turn what the ledger took into what the window shows; on the ledger's thread."""
    if event.session_id != session_id:
        return
    body = event.body or {}
    match event.kind:
        case Paused.KIND:
            cause = str(body["cause"])
            kind = PAUSES.get(cause, NoticeKind.PAUSED_BY_SYSTEM)
            notices.notice(Notice(kind, "" if cause == "device" else str(body["detail"])))
        case Resumed.KIND:
            notices.notice(Notice(NoticeKind.RESUMED))
        case ControlUsed.KIND if body["control"] == "call_proctor":
            notices.notice(Notice(NoticeKind.PROCTOR_CALLED))
        case DuplexChanged.KIND:
            notices.notice(Notice(HALF if body["duplex"] == "half" else NoticeKind.FULL_DUPLEX))
        case RecordingSealed.KIND:
            notices.closing(ClosingStep.SEALING)
        case SessionCompleted.KIND | SessionFailed.KIND:
            notices.closing(ClosingStep.SAVING)
        case _:
            pass


def outcome_of(house: House, visit: Visit, ended: Ended) -> Outcome:
    """Return what the candidate is told at the end, from the ledger."""
    events = house.ledger.events(visit.session_id)
    record = fold(events)
    sealed = [event.body for event in events if event.kind == RecordingSealed.KIND and event.body is not None]
    receipt = Receipt(
        session_id=visit.session_id,
        # Not over the record's bytes, which a comment changes: what the device signed last stays findable in every later export.
        record_sha256=record.evidence.checkpoints[-1].head_hash,
        answers=sum(turn.speaker == "participant" for turn in record.turns),
        recorded_s=sealed[0]["frames"] / sealed[0]["rate"] if sealed else 0.0,
    )
    completed = record.status == "completed"
    return Outcome(
        completed=completed,
        end_reason=ended.end_reason,
        receipt=receipt,
        retake_granted=not completed and grants_retake(ended.end_reason, allow_retake=visit.stage.allow_retake),
        proctor_code="" if completed else visit.session_id[:8].upper(),
        message=ended.detail,
        watched=any(event.kind == DETECTOR_HEALTH for event in events),
        noted=noted_in(events, record.started_at),
    )
