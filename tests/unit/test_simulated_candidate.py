"""A simulated candidate answers what was asked, when it was asked, the way its persona does."""

import asyncio

import numpy as np
import pytest

from engine.conversation.ports import RATE
from engine.simulation.at_the_kiosk import CHUNK, CandidateAtKiosk
from engine.simulation.candidate import Asked, Candidate, Does, Happening, KeepQuiet, Persona, Speak, stretches
from engine.simulation.personas import NoSuchPersona, answers_for, persona_called, personas
from engine.templates import builtin_names, read_builtin

ANSWERS = {
    "any": {"strong": ("I did it.", "Because."), "vague": ("We usually do.",), "nothing_more": ("That is all.",)},
    "promise": {"strong": ("I promised a laptop.", "I called three stores."), "vague": ("We keep them.",)},
}


def candidate(*events, manners=("strong",)):
    return Candidate(Persona("test", "", "rms", manners, tuple(events)), ANSWERS)


def test_it_answers_the_question_then_the_follow_up():
    someone = candidate()
    assert someone.reacts_to(Asked("introduce", "promise")) == Speak("I promised a laptop.")
    assert someone.reacts_to(Asked("probe", "promise")) == Speak("I called three stores.")
    assert someone.reacts_to(Asked("ask", "elsewhere")) == Speak("I did it.")


def test_it_says_so_when_it_has_nothing_more_to_say():
    someone = candidate(manners=("vague",))
    someone.reacts_to(Asked("ask", "promise"))
    assert someone.reacts_to(Asked("probe", "promise")) == Speak("That is all.")


def test_a_repeated_question_gets_the_same_answer_not_the_next():
    someone = candidate()
    someone.reacts_to(Asked("ask", "promise"))
    assert someone.reacts_to(Asked("nudge", "promise")) == Speak("I promised a laptop.")


def test_manners_are_taken_in_turn():
    someone = candidate(manners=("strong", "vague"))
    someone.reacts_to(Asked("ask", "elsewhere"))
    assert someone.reacts_to(Asked("ask", "promise")) == Speak("We keep them.")


def test_it_asks_for_a_repeat_once_and_then_answers():
    someone = candidate(Happening(1, Does.ASK_REPEAT, "Could you repeat that?"))
    assert someone.reacts_to(Asked("ask", "promise")) == Speak("Could you repeat that?")
    assert someone.reacts_to(Asked("repeat", "promise")) == Speak("I promised a laptop.")


def test_it_cuts_in_once():
    someone = candidate(Happening(1, Does.INTERRUPT, after_s=2.0))
    assert someone.reacts_to(Asked("ask", "promise")) == Speak("I promised a laptop.", over_after_s=2.0)
    assert someone.reacts_to(Asked("probe", "promise")) == Speak("I called three stores.")


def test_it_falls_silent_for_good():
    someone = candidate(Happening(1, Does.FALL_SILENT))
    assert someone.reacts_to(Asked("ask", "promise")) == KeepQuiet()
    assert someone.reacts_to(Asked("nudge", "promise")) == KeepQuiet()


def test_it_leaves_and_means_it():
    someone = candidate(Happening(1, Does.LEAVE, "I want to stop."))
    assert someone.reacts_to(Asked("ask", "promise")) == Speak("I want to stop.")
    assert someone.reacts_to(Asked("confirm_stop", "promise")) == Speak("Yes, please.")


def test_nothing_is_said_to_a_goodbye():
    assert candidate().reacts_to(Asked("close", None)) == KeepQuiet()


def test_scripted_pauses_are_cut_out_of_the_words():
    assert stretches("So, [pause 1.5] I did it.") == ["So,", 1.5, "I did it."]
    assert stretches("[pause 2] Yes.") == [2.0, "Yes."]


@pytest.mark.parametrize("name", builtin_names())
def test_every_persona_can_answer_every_question_of_every_worked_template(name):
    answers = answers_for(name)
    for persona in personas().values():
        for stage in read_builtin(name).stages:
            for question in stage.questions:
                for manner in persona.manners:
                    assert (answers.get(question.id) or answers["any"])[manner]


def test_an_unknown_persona_is_refused_with_those_there_are():
    with pytest.raises(NoSuchPersona, match="rambling"):
        persona_called("nobody")


SAID = 0


class Room:
    """A room whose loudspeaker plays a script: seconds of speech (positive) or silence (negative), stepping while we speak too.

    At `SAID` the screen tells that the interviewer has finished.
    """

    def __init__(self, *script):
        self.script = script
        self.at = 0.0
        self.said_at = []
        self.tell_said = None

    async def listen(self, *, rate, chunk):
        for seconds in self.script:
            if seconds == SAID:
                self.tell_said()
            for _ in range(round(abs(seconds) * rate / chunk)):
                self.at += chunk / rate
                yield np.full(chunk, 0.1 if seconds > 0 else 0.0, np.float32)
                await asyncio.sleep(0)

    async def speak(self, samples, rate):
        assert rate == RATE
        self.said_at.append(round(self.at, 1))
        ends = self.at + len(samples) / rate
        while self.at < ends:
            await asyncio.sleep(0)


class Voice:
    async def speak(self, text):
        return np.ones(RATE * max(1, len(text) // 20), np.float32)


def listen_to(room, someone, *asked):
    async def scene():
        at_kiosk = CandidateAtKiosk(room, Voice(), someone)
        room.tell_said = at_kiosk.said
        for each in asked:
            at_kiosk.asked(each)
        await at_kiosk.take_part()

    asyncio.run(scene())


def test_it_waits_until_the_interviewer_has_finished():
    room = Room(-1, 3, -0.4, 2, SAID, -3)
    listen_to(room, candidate(), Asked("ask", "promise"))
    assert room.said_at == [pytest.approx(1 + 3 + 0.4 + 2 + 0.7, abs=0.1)]


def test_a_voice_that_falters_is_not_taken_for_one_that_has_finished():
    room = Room(-1, 3, -2, 2, -0.2, SAID, -3)
    listen_to(room, candidate(), Asked("ask", "promise"))
    assert room.said_at == [pytest.approx(1 + 3 + 2 + 2 + 0.7, abs=0.1)]


def test_it_cuts_in_when_told_to():
    room = Room(-1, 6, -3)
    listen_to(room, candidate(Happening(1, Does.INTERRUPT, after_s=2.0)), Asked("ask", "promise"))
    assert room.said_at == [pytest.approx(3.0, abs=0.1)]


def test_a_click_is_no_question():
    room = Room(-1, CHUNK / RATE, -3)
    listen_to(room, candidate(), Asked("ask", "promise"))
    assert room.said_at == []
