"""The whole way, candidate after candidate, and what the proctor may do to it."""

import asyncio

from app.kiosk.journey.arrival import disclose, welcome
from app.kiosk.journey.departure import explain_failure, say_goodbye
from app.kiosk.journey.desk import Desk, Trouble, WalkedAway, trouble_of
from app.kiosk.journey.sound import try_sound
from app.kiosk.journey.talking import interview, practise
from app.kiosk.ports import Accommodation, Assignment, Outcome


class Journey:
    """Runs until cancelled."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.interview_over = asyncio.Event()
        self.interview_over.set()

    @property
    def interview_runs(self) -> bool:
        """Whether an interview is being held."""
        return not self.interview_over.is_set()

    async def run(self) -> None:
        """Serve one candidate after another."""
        while True:
            self._desk.forget()
            try:
                await self._serve_one()
            except WalkedAway:
                pass
            except Exception as exc:  # noqa: BLE001 - the next candidate must find a window that works
                await explain_failure(self._desk, trouble_of(exc, "journey"))
            await self._desk.attempt(self._desk.services.reception.dismiss(), "dismiss")

    async def _serve_one(self) -> None:
        desk = self._desk
        assignment = await welcome(desk)
        desk.forget()
        consent = await disclose(desk, assignment)
        if consent is None:
            return
        wants_typing = Accommodation.TYPED_ANSWERS in consent.accommodations
        typed_only = await try_sound(desk, consent.language, typed_only=wants_typing)
        await practise(desk, assignment, typed_only=typed_only)
        outcome = await self._interview(assignment, typed_only=typed_only)
        if isinstance(outcome, Outcome) and outcome.completed:
            await say_goodbye(desk, assignment, outcome)
        else:
            await explain_failure(desk, outcome)

    async def _interview(self, assignment: Assignment, *, typed_only: bool) -> Outcome | Trouble:
        self.interview_over.clear()
        try:
            return await interview(self._desk, assignment, typed_only=typed_only)
        finally:
            self.interview_over.set()
