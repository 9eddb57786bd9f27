"""A reception, devices and a conversation that a test plays by hand; the engine's calls come from another thread, as in life."""

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field, replace

from app.bridge import Bridge
from app.kiosk.ports import (
    Assignment,
    Check,
    CheckInRefused,
    CheckStatus,
    CheckStep,
    Consent,
    KioskServices,
    Notice,
    NoticeKind,
    Outcome,
    Problem,
    Refusal,
    Report,
    Sounding,
)
from engine.interview.lifecycle import EndReason
from tests.gui.staff_states import REPORT
from tests.gui.states import DONE, ENGINES, PLAIN, RECEIPT

PIN = "4711"


@dataclass
class FakeReception:
    """Knows one code."""

    assignment: Assignment = PLAIN
    code: str = "ABCDEFGH"
    refusals: dict[str, Exception] = field(default_factory=dict)
    consents: list[Consent] = field(default_factory=list)
    consent_error: Exception | None = None
    comments: list[str] = field(default_factory=list)
    comment_error: Exception | None = None
    pins: list[str] = field(default_factory=list)
    declined: int = 0
    dismissed: int = 0

    async def check_in(self, code: str) -> Assignment:
        await asyncio.sleep(0)
        if code in self.refusals:
            raise self.refusals[code]
        if code != self.code:
            raise CheckInRefused(Refusal.UNKNOWN, "Unknown code", "Ask a proctor")
        return self.assignment

    async def give_consent(self, consent: Consent) -> None:
        await asyncio.sleep(0)
        if self.consent_error is not None:
            error, self.consent_error = self.consent_error, None
            raise error
        self.consents.append(consent)

    async def decline(self) -> None:
        self.declined += 1

    async def comment(self, text: str) -> None:
        if self.comment_error is not None:
            error, self.comment_error = self.comment_error, None
            raise error
        self.comments.append(text)

    async def verify_pin(self, pin: str) -> bool:
        await asyncio.sleep(0)
        self.pins.append(pin)
        return pin == PIN

    async def dismiss(self) -> None:
        self.dismissed += 1


@dataclass
class FakeDevices:
    """Everything works, unless `problems` says otherwise; asks for the sentence and the chime as the real check does."""

    problems: dict[Check, Problem] = field(default_factory=dict)
    crash: Exception | None = None
    chimes: int = 0
    runs: list[tuple[Check, ...]] = field(default_factory=list)
    concluded: list[tuple[bool, bool]] = field(default_factory=list)
    closed: int = 0
    spoken: asyncio.Event = field(default_factory=asyncio.Event)
    _answers: "asyncio.Queue[object]" = field(default_factory=asyncio.Queue)

    async def steps(self, language: str, checks: Sequence[Check]) -> AsyncIterator[CheckStep]:
        self.runs.append(tuple(checks))
        try:
            for check in checks:
                async for step in self._one(check):
                    yield step
        finally:
            self.closed += 1

    async def _one(self, check: Check) -> AsyncIterator[CheckStep]:
        yield CheckStep(check, CheckStatus.RUNNING, level_dbfs=-30.0)
        await asyncio.sleep(0)
        if self.crash is not None:
            raise self.crash
        if check in self.problems:
            yield CheckStep(check, CheckStatus.PROBLEM, problem=self.problems[check])
            return
        if check is Check.SPEECH:
            yield CheckStep(check, CheckStatus.ASKING, sentence="The sun was the stronger.", level_dbfs=-25.0)
            yield await self._speech()
        elif check is Check.LOUDSPEAKER:
            self.chimes += 1
            yield CheckStep(check, CheckStatus.ASKING)
            heard = await self._answers.get()
            problem = None if heard else Problem.CHIME_NOT_HEARD
            yield CheckStep(check, CheckStatus.OK if heard else CheckStatus.PROBLEM, problem=problem)
        elif check is Check.ENGINES:
            yield CheckStep(check, CheckStatus.NOTICE, problem=Problem.REDUCED_QUALITY, engines=ENGINES)
        else:
            yield CheckStep(check, CheckStatus.OK)

    async def _speech(self) -> CheckStep:
        spoken = asyncio.ensure_future(self.spoken.wait())
        skipped = asyncio.ensure_future(self._answers.get())
        try:
            await asyncio.wait({spoken, skipped}, return_when=asyncio.FIRST_COMPLETED)
            was_spoken = spoken.done()
        finally:
            for task in (spoken, skipped):
                task.cancel()
            await asyncio.gather(spoken, skipped, return_exceptions=True)
        status = CheckStatus.OK if was_spoken else CheckStatus.SKIPPED
        return CheckStep(Check.SPEECH, status, heard="the sun was the stronger" if was_spoken else "")

    def play_chime(self) -> None:
        self.chimes += 1

    def chime_heard(self, *, heard: bool) -> None:
        self._answers.put_nowait(heard)

    def skip(self, check: Check) -> None:
        self._answers.put_nowait(check)

    async def conclude(self, *, passed: bool, typed_only: bool) -> None:
        self.concluded.append((passed, typed_only))


@dataclass
class FakeConversation:
    """A talk that the test leads: `tell` speaks to the audience from a foreign thread, `finish` ends it."""

    calls: list[str] = field(default_factory=list)
    outcome: Outcome = DONE
    running: str = ""
    _over: "asyncio.Future[Outcome] | None" = None
    _audience: Bridge | None = None

    async def practise(self, audience: Bridge, notices: Bridge) -> None:
        await self._talk("practice", audience)

    async def interview(self, audience: Bridge, notices: Bridge) -> Outcome:
        assert audience is notices
        return await self._talk("interview", audience)

    def leave(self) -> None:
        self.calls.append("leave")
        self.finish(replace(self.outcome, completed=False, end_reason=EndReason.CANDIDATE_LEFT))

    def end_by_proctor(self) -> None:
        self.calls.append("end_by_proctor")
        self.finish(replace(self.outcome, completed=False, end_reason=EndReason.PROCTOR_ENDED))

    def finish(self, outcome: Outcome | None = None) -> None:
        assert self._over is not None
        self._over.set_result(outcome or self.outcome)

    def break_down(self, error: Exception) -> None:
        assert self._over is not None
        self._over.set_exception(error)

    def tell(self, say: Callable[[Bridge], None]) -> None:
        """Speak to the audience from a thread of its own, and return when that is done."""
        assert self._audience is not None
        caller = threading.Thread(target=say, args=(self._audience,))
        caller.start()
        caller.join(5)

    async def _talk(self, kind: str, audience: Bridge) -> Outcome:
        self.running, self._audience = kind, audience
        self._over = asyncio.get_running_loop().create_future()
        try:
            return await self._over
        finally:
            self.running = ""


@dataclass
class FakeControls:
    """Writes down what was pressed."""

    conversation: FakeConversation
    calls: list[str] = field(default_factory=list)
    typed: list[str] = field(default_factory=list)

    def done(self) -> None:
        self.calls.append("done")

    def take_time(self) -> None:
        self.calls.append("take_time")
        self.conversation.tell(lambda audience: audience.clock_suspended(suspended=True))

    def repeat(self) -> None:
        self.calls.append("repeat")

    def typing(self, *, active: bool) -> None:
        self.calls.append(f"typing {active}")

    def type_answer(self, text: str) -> None:
        self.typed.append(text)

    def call_proctor(self) -> None:
        self.calls.append("call_proctor")
        self.conversation.tell(lambda audience: audience.notice(Notice(NoticeKind.PROCTOR_CALLED)))


@dataclass
class FakeDiagnostics:
    """A kiosk that can be looked at; `crash` and `silent` are raised instead."""

    found: Report = REPORT
    crash: Exception | None = None
    silent: Exception | None = None
    looks: int = 0
    open: int = 0
    orders: list[str] = field(default_factory=list)
    soundings: "asyncio.Queue[Sounding]" = field(default_factory=asyncio.Queue)

    async def report(self) -> Report:
        await asyncio.sleep(0)
        self.looks += 1
        if self.crash is not None:
            raise self.crash
        return self.found

    async def listen(self) -> AsyncIterator[Sounding]:
        if self.silent is not None:
            raise self.silent
        self.open += 1
        try:
            while True:
                yield await self.soundings.get()
        finally:
            self.open -= 1

    def play_chime(self) -> None:
        self.orders.append("chime")

    def measure_echo(self) -> None:
        self.orders.append("echo")


@dataclass
class FakeStandstill:
    """What a proctor ordered from afar, until it is lifted."""

    in_force: bool = False
    lifted: int = 0

    def lift(self) -> None:
        self.lifted += 1
        self.in_force = False


class Backstage:
    """All fakes in one parcel."""

    def __init__(self) -> None:
        self.reception = FakeReception()
        self.devices = FakeDevices()
        self.conversation = FakeConversation()
        self.controls = FakeControls(self.conversation)
        self.diagnostics = FakeDiagnostics()
        self.standstill = FakeStandstill()

    @property
    def services(self) -> KioskServices:
        return KioskServices(
            self.reception,
            self.devices,
            self.conversation,
            self.controls,  # type: ignore[arg-type]
            self.diagnostics,
            self.standstill,
        )


__all__ = ["PIN", "RECEIPT", "Backstage"]
