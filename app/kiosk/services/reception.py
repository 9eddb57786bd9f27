"""Lets candidates in by code and notes what they agree to; lets proctors out by PIN."""

import asyncio
import hashlib

from app.errors import AppError
from app.kiosk.ports import Accommodation, Assignment, CheckInRefused, Consent, Refusal, WatchedPart
from app.kiosk.services.house import House
from app.kiosk.services.noted import watched_parts
from app.kiosk.services.visit import Visit
from app.pin import pin_matches
from app.sessions.scheduling import agreed_template
from app.settings import ProctoringSettings
from engine.errors import EngineError
from engine.interview.facts import CandidateComment, ConsentDeclined, ConsentGiven
from sync.agenda import Assignment as Found
from sync.errors import (
    CodeCancelled,
    CodeElsewhere,
    CodeMoved,
    CodeRefused,
    CodeTooEarly,
    CodeUsed,
    SyncError,
    TooManyAttempts,
)
from sync.link.courier import Claim

REFUSALS: tuple[tuple[type[CodeRefused], Refusal], ...] = (
    (CodeUsed, Refusal.USED),
    (CodeCancelled, Refusal.CALLED_OFF),
    (CodeMoved, Refusal.MOVED),
    (CodeElsewhere, Refusal.IN_PROGRESS),
    (CodeTooEarly, Refusal.TOO_EARLY),
    (TooManyAttempts, Refusal.TOO_MANY),
    (CodeRefused, Refusal.UNKNOWN),
)
CLAIMS = {
    Claim.ELSEWHERE: Refusal.IN_PROGRESS,
    Claim.CALLED_OFF: Refusal.CALLED_OFF,
    Claim.USED: Refusal.USED,
    Claim.REVOKED: Refusal.REVOKED,
}
WHY = {
    Refusal.IN_PROGRESS: ("This session is held at another kiosk", "ask the staff which one"),
    Refusal.CALLED_OFF: ("This session was called off", "ask the person who invited you for a new one"),
    Refusal.USED: ("This code was used already", "each code opens one interview"),
    Refusal.REVOKED: ("This kiosk may hold no more interviews", "an administrator has withdrawn it; ask for another"),
}
LONGEST_COMMENT = 2000
LONGEST_ACCOMMODATION = 500


class KioskReception:
    """Implements `Reception`."""

    def __init__(self, house: House) -> None:
        self._house = house

    async def check_in(self, code: str) -> Assignment:
        """Find the session and begin to warm its engines."""
        try:
            found = await asyncio.to_thread(self._house.agenda.find, code)
            visit = visit_of(found)
        except CodeRefused as exc:
            raise refused(exc) from exc
        except (
            SyncError,
            EngineError,
            AppError,
        ) as exc:  # a damaged ledger, a full disk, a template of another version
            raise CheckInRefused(Refusal.UNAVAILABLE, exc.title, exc.message) from exc
        await self._claim(visit)
        try:
            await self._house.warm.engines(visit.language, visit.profile.voice)
        except EngineError as exc:
            raise CheckInRefused(Refusal.LANGUAGE, exc.title, exc.message) from exc
        self._house.visit = visit
        return assignment_of(visit, found.scheduled.attempt, self._house.settings.proctoring)

    async def _claim(self, visit: Visit) -> None:
        """Ask the server, where there is one, whether the interview may be held here. Raises `CheckInRefused`."""
        link = self._house.link
        if link is None:
            return
        self._house.warm.warm(visit.language, visit.profile.voice)  # meanwhile
        refusal = CLAIMS.get(await link.claim(visit.session_id))
        if refusal is not None:
            title, message = WHY[refusal]
            raise CheckInRefused(refusal, title, message, retryable=refusal is Refusal.IN_PROGRESS)

    async def give_consent(self, consent: Consent) -> None:
        """State the consent; its language becomes the interview's."""
        visit = self._house.current()
        shown = "\n".join((consent.disclosure, *consent.agreed_to))
        granted = [str(each) for each in consent.accommodations if each is not Accommodation.OTHER]
        other = consent.other_accommodation.strip()[:LONGEST_ACCOMMODATION]
        await self._house.ledger.session(visit.session_id).state(
            ConsentGiven(
                version=consent.version,
                language=consent.language,
                text_sha256=hashlib.sha256(shown.encode()).hexdigest(),
                agreed_to=consent.agreed_to,
                accommodations=(*granted, *([f"other: {other}"] if other else [])),
                watched=tuple(str(part) for part in told(self._house.settings.proctoring)),
                second_voice=consent.second_voice,
                listening_in=visit.template.listening_in,
            )
        )
        visit.language = consent.language
        visit.accommodations = consent.accommodations
        visit.second_voice = consent.second_voice

    async def decline(self) -> None:
        """State that the candidate does not take part."""
        visit = self._house.current()
        consent = visit.template.consent_text.get(visit.language)
        fact = ConsentDeclined(consent.version if consent else "", visit.language)
        await self._house.ledger.session(visit.session_id).state(fact)

    async def comment(self, text: str) -> None:
        """State what the candidate added."""
        visit = self._house.current()
        await self._house.ledger.session(visit.session_id).state(CandidateComment(text.strip()[:LONGEST_COMMENT]))

    async def verify_pin(self, pin: str) -> bool:
        """Compare, in a thread: the hash is slow on purpose."""
        return await asyncio.to_thread(pin_matches, self._house.settings.data_dir, pin)

    async def dismiss(self) -> None:
        """Forget who sat here, and have the engines made whole again for the next one."""
        visit, self._house.visit = self._house.visit, None
        if visit is not None and self._house.link is not None:
            self._house.link.left(visit.session_id)
        self._house.warm.renew()


def refused(exc: CodeRefused) -> CheckInRefused:
    """Return the window's word for why a code was not accepted."""
    reason = next(reason for kind, reason in REFUSALS if isinstance(exc, kind))
    return CheckInRefused(
        reason,
        exc.title,
        exc.message,
        opens_at=exc.opens_at if isinstance(exc, CodeTooEarly) else None,
        wait_s=exc.wait_s if isinstance(exc, TooManyAttempts) else 0.0,
        retryable=exc.retryable,
    )


def visit_of(found: Found) -> Visit:
    """Return the visit that a code opens."""
    scheduled = found.scheduled
    template, stage = agreed_template(scheduled.template_document, str(scheduled.stage["id"]), found.session_id)
    name = str(scheduled.participant.get("name", ""))
    return Visit(found.session_id, name, template, stage, scheduled.language)


def assignment_of(visit: Visit, attempt: int, watch: ProctoringSettings) -> Assignment:
    """Return what the window tells the candidate."""
    return Assignment(
        session_id=visit.session_id,
        participant_name=visit.participant_name,
        organisation=visit.profile.context.organization,
        template_name=visit.template.name,
        stage_name=visit.stage.stage_name,
        minutes=visit.stage.duration_minutes,
        questions=len(visit.stage.questions),
        interviewer_name=visit.profile.name,
        languages=(visit.language,),
        consent=visit.template.consent_text,
        retention_days=visit.template.retention_days,
        practice_question=visit.stage.practice_question,
        require_done_button=visit.stage.require_done_button,
        attempt=attempt,
        watched=told(watch),
        listening_in=visit.template.listening_in,
        second_voice_offered=watch.enabled and watch.second_voice and "second_voice" not in watch.off,
    )


def told(watch: ProctoringSettings) -> tuple[WatchedPart, ...]:
    """Return what the candidate is told will be watched."""
    return watched_parts(watch.off, camera=watch.camera) if watch.enabled else ()
