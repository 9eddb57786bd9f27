"""A kiosk without its window: the services, over real engines and real devices, and somebody who watches what the window would show."""

import asyncio
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from app.bootstrap import Staging, opened
from app.engine_thread import EngineThread
from app.kiosk.ports import Check, CheckStatus, CheckStep, ClosingStep, Consent, Notice, NoticeKind
from app.kiosk.services.device_check import KioskDeviceCheck
from app.kiosk.services.house import House
from app.kiosk.services.reception import KioskReception
from app.kiosk.services.talking import KioskConversation
from app.pin import set_pin
from app.sessions.scheduling import Person, appointment_for, interview_stage
from app.settings import read_settings
from engine.clock import SystemClock
from engine.interview.templates import EvaluationTemplate
from engine.simulation.voice import CandidateVoice
from engine.templates import from_document
from sync.events import Event
from sync.ledger import Ledger
from sync.record import fold
from sync.record_types import SessionRecord
from tests.support.template_text import small_document

PIN = "482913"
WAIT_S = 45.0


def short_template(questions: int = 1) -> EvaluationTemplate:
    """Return an interview of one or two questions."""
    document = small_document()
    second = {"id": "care-2", "dimension_id": "care", "text": "What did you learn from it?"}
    document["stages"][0]["questions"] += [second][: questions - 1]
    return from_document(document, "short")


class Watching:
    """The window's eyes and ears: `Audience` and `Notices`, from any thread; a story waits here for what it is about."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._news = asyncio.Event()
        self._guard = threading.Lock()
        self.phases: list[str] = []
        self.said: list[tuple[str, str]] = []
        self.notices: list[Notice] = []
        self.steps: list[ClosingStep] = []
        self.scored: list[tuple[int, int]] = []
        self.suspended: list[bool] = []
        self.elapsed_s = 0.0

    @property
    def phase(self) -> str:
        return self.phases[-1] if self.phases else ""

    def kinds(self) -> list[NoticeKind]:
        return [notice.kind for notice in self.notices]

    def replies(self) -> list[str]:
        return [text for speaker, text in self.said if speaker == "ai"]

    def answers(self) -> list[str]:
        return [text for speaker, text in self.said if speaker == "participant"]

    async def until(self, true: Callable[[], object], within_s: float = WAIT_S) -> None:
        """Return once it is so; looked at whenever something is told."""
        try:
            async with asyncio.timeout(within_s):
                while not true():
                    self._news.clear()
                    await self._news.wait()
        except TimeoutError:
            raise AssertionError(
                f"it did not come about: {self.phases[-5:]}, {self.said[-3:]}, {self.notices}"
            ) from None

    async def until_listening_after(self, replies: int) -> None:
        """Return once the interviewer has said so many things and waits for an answer."""
        await self.until(lambda: len(self.replies()) >= replies and self.phase == "listening")

    def now(self, phase: str) -> None:
        self._take(lambda: self.phases.append(phase))

    def captions(self, speaker: str, text: str, *, final: bool) -> None:
        if final:
            self._take(lambda: self.said.append((speaker, text)))

    def level(self, heard_dbfs: float, said_dbfs: float) -> None:
        return

    def progress(self, question: int, questions: int, elapsed_s: float, limit_s: float) -> None:
        def note() -> None:
            self.elapsed_s = elapsed_s

        self._take(note)

    def clock_suspended(self, *, suspended: bool) -> None:
        self._take(lambda: self.suspended.append(suspended))

    def trouble(self, engine: str, *, lost: bool) -> None:
        return

    def notice(self, notice: Notice) -> None:
        self._take(lambda: self.notices.append(notice))

    def closing(self, step: ClosingStep, *, done: int = 0, of: int = 0) -> None:
        self._take(lambda: self.steps.append(step) if not of else self.scored.append((done, of)))

    def _take(self, note: Callable[[], Any]) -> None:
        with self._guard:
            note()
        self._loop.call_soon_threadsafe(self._news.set)


@dataclass(frozen=True, slots=True)
class Kiosk:
    """The services of an open kiosk."""

    house: House
    reception: KioskReception
    devices: KioskDeviceCheck
    conversation: KioskConversation

    def schedule(
        self, template: EvaluationTemplate, language: str = "en", at: datetime | None = None
    ) -> tuple[str, str]:
        """Return a session's id and its code."""
        stage = interview_stage(template)
        return self.house.agenda.schedule(appointment_for(template, stage, Person("Sam Doe"), language=language, at=at))

    async def admit(self, template: EvaluationTemplate) -> str:
        """Check somebody in who agrees to everything; return the session's id."""
        session_id, code = self.schedule(template)
        await self.reception.check_in(code)
        await self.reception.give_consent(consent_to(template))
        return session_id

    async def check(
        self, *checks: Check, during: Callable[[CheckStep], None] = lambda _: None, language: str = "en"
    ) -> dict[Check, CheckStep]:
        """Run device checks, telling `during` of every step; return the verdicts. `language` is the one the candidate chose."""
        verdicts: dict[Check, CheckStep] = {}
        async for step in self.devices.steps(language, checks):
            during(step)
            if step.status not in {CheckStatus.RUNNING, CheckStatus.ASKING}:
                verdicts[step.check] = step
        return verdicts

    def events(self, session_id: str) -> list[Event]:
        return self.house.ledger.events(session_id)

    def record(self, session_id: str) -> SessionRecord:
        return fold(self.events(session_id))


def consent_to(template: EvaluationTemplate) -> Consent:
    """Return the consent of somebody who ticked everything."""
    text = template.consent_text["en"]
    return Consent(text.version, "en", text.disclosure, tuple(text.agreements))


@asynccontextmanager
async def open_kiosk(folder: Path) -> AsyncIterator[Kiosk]:
    """Open a kiosk as its start does, without the window."""
    settings = read_settings(None, data_dir=folder)
    if not (folder / "proctor.pin").exists():
        set_pin(folder, PIN)
    clock = SystemClock()
    with Ledger.open(folder, clock, ballast_bytes=65536) as ledger:
        async with EngineThread() as engine, opened(settings, ledger, engine, clock, Staging()) as house:
            yield Kiosk(house, KioskReception(house), KioskDeviceCheck(house), KioskConversation(house))


async def spoken(text: str, voice: str = "slt") -> Any:
    """Return a sentence as a person would say it into the microphone, 16 kHz."""
    return await CandidateVoice(voice).speak(text)
