"""One visit of the simulated candidate: checks in, agrees, tries the sound, practises, is interviewed, reads the receipt."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt

from app.demo.hands import Hands
from app.engine_thread import EngineThread
from app.kiosk.services.sound_trial import sentence_in
from engine.interview.facts import MoveChosen, TurnCommitted
from engine.interview.turns import Speaker
from engine.simulation.at_the_kiosk import CandidateAtKiosk
from engine.simulation.candidate import Asked, KeepQuiet, Reaction, Speak
from sync.events import Event

PRACTICE_ANSWER = "I like Saturday best, because I can sleep as long as I want."
COMMENT = "The interviewer was clear. Thank you."
READING_S = 2.5  # how long a screen is looked at before anything is pressed
LONGEST_INTERVIEW_S = 3600.0

# What the device check may ask for, by the name of the control that answers it.
GO_ON, CHIME, SENTENCE, AGAIN = "deviceCheckContinueButton", "check_loudspeakerHeard", "check_speechSkip", "retryButton"
MOST_STEPS = 12


@dataclass
class Visit:
    """Drives the window with `hands`; the voice lives on `thread`, where `person` takes part."""

    hands: Hands
    person: CandidateAtKiosk
    thread: EngineThread
    say: Callable[[str], None]

    async def run(self, code: str, language: str) -> None:
        """Go from the first screen to the receipt."""
        await self._check_in(code)
        await self._agree()
        await self._try_sound(language)
        await self._practise()
        await self._be_interviewed()

    def on_event(self, event: Event) -> None:
        """Learn from the ledger's stream what the interviewer is about to say; on the ledger's thread."""
        if event.kind == MoveChosen.KIND and event.body is not None:
            asked = Asked(str(event.body["move"]), event.body.get("question_id"))
            self.thread.call(lambda: self.person.asked(asked))
        elif (
            event.kind == TurnCommitted.KIND and event.body is not None and event.body["turn"]["speaker"] == Speaker.AI
        ):
            self.thread.call(self.person.said)

    def _intend(self, reaction: Reaction) -> None:
        self.thread.call(lambda: self.person.intends(reaction))

    async def _check_in(self, code: str) -> None:
        self.say("checks in with the access code")
        await self.hands.wait_for("accessCode")
        await asyncio.sleep(READING_S)
        await self.hands.type_into("accessCode", code)
        await asyncio.sleep(READING_S / 2)
        await self.hands.click("checkInButton")

    async def _agree(self) -> None:
        await self.hands.wait_for("agreement_0")
        self.say("reads what happens and agrees")
        await asyncio.sleep(READING_S)
        number = 0
        while self.hands.sees(f"agreement_{number}"):
            await self.hands.press(f"agreement_{number}", Qt.Key.Key_Space)
            number += 1
        await asyncio.sleep(READING_S / 2)
        await self.hands.click("agreeButton")

    async def _try_sound(self, language: str) -> None:
        """Do what is asked, whatever comes first, until it is possible to go on."""
        for _ in range(MOST_STEPS):
            asked = await self.hands.wait_for(GO_ON, CHIME, SENTENCE, AGAIN, within_s=60.0)
            if asked == SENTENCE:
                self.say("reads a sentence aloud")
                await asyncio.sleep(READING_S / 2)
                self._intend(Speak(sentence_in(language), over_after_s=0.0))
            else:
                self.say({GO_ON: "goes on", CHIME: "hears the chime", AGAIN: "has it checked again"}[asked])
                await asyncio.sleep(READING_S)
                await self.hands.click(asked)
            if asked == GO_ON:
                return
            await self.hands.wait_until_gone(asked, within_s=60.0)

    async def _practise(self) -> None:
        shown = await self.hands.wait_for("practiseButton", "startInterviewButton")
        await asyncio.sleep(READING_S)
        if shown == "practiseButton":
            self.say("practises")
            self._intend(Speak(PRACTICE_ANSWER))
            await self.hands.click("practiseButton")
            await self.hands.wait_for("doneButton")
            await self.hands.wait_for("startInterviewButton", within_s=150.0)
            await asyncio.sleep(READING_S / 2)
        self._intend(KeepQuiet())

    async def _be_interviewed(self) -> None:
        self.say("is interviewed")
        await self.hands.click("startInterviewButton")
        ending = await self.hands.wait_for("finishButton", "failureCloseButton", within_s=LONGEST_INTERVIEW_S)
        await asyncio.sleep(READING_S)
        if ending == "finishButton":
            self.say("reads the receipt and leaves a comment")
            if self.hands.sees("commentField"):
                await self.hands.type_into("commentField", COMMENT)
                await self.hands.click("sendCommentButton")
                await asyncio.sleep(READING_S)
        else:
            self.say("is told that it broke off, and what happens next")
