"""Who speaks over the interviewer, heard by the real detector: it is silent after 0.3 s of their words, and no cough silences it.

The real conversation, canceller and detector in virtual time; the voice is dated by its first audible sample.
"""

import shutil

import numpy as np
import pytest

from engine.audio.echo_cancelling import EchoCancelling
from engine.conversation.ports import RATE, Samples
from engine.interview import facts
from tests.support.coughs import cough
from tests.support.echo_room import EchoPath, EchoRoom, Talk, hold
from tests.support.loudspeaker_room import candidate

pytestmark = pytest.mark.skipif(
    not (shutil.which("flite") and shutil.which("espeak-ng")), reason="the voices are not installed"
)
BEGINNINGS = (
    "May I say something before you go on?",
    "When I was there it went otherwise.",
    "Can you repeat that, please?",
    "But that is not what I meant.",
    "Sorry, may I say something before you go on?",
)
LOUDSPEAKER, HEADSET = EchoPath(-20.0, 0.06), EchoPath(-80.0)


def with_headset(room: EchoRoom) -> EchoCancelling:
    return EchoCancelling(room, headset=True)


def speaks_over(path: EchoPath, sound: Samples, at: float = 3.6) -> tuple[Talk, float]:
    """Let this be heard over the interviewer; return what came of it, and when its first sample was heard."""
    began: list[float] = []
    told = hold(
        path,
        at + len(sound) / RATE + 0.7,
        then=[(at, lambda talk: began.append(talk.room.say(sound)))],
        transport=with_headset if path is HEADSET else None,
    )
    return told, began[0]


@pytest.mark.parametrize("path", [LOUDSPEAKER, HEADSET], ids=["loudspeaker", "headset"])
@pytest.mark.parametrize("text", BEGINNINGS, ids=lambda text: text.split()[0])
def test_it_is_silent_some_400_ms_after_the_first_sample_of_a_real_interruption(path: EchoPath, text: str):
    told, began = speaks_over(path, candidate(text))
    (interruption,) = told.interruptions
    silent_s = interruption.stopped_ms / 1000 - began
    assert 0.29 <= silent_s <= 0.44, "after that many of their words, and not before"


@pytest.mark.parametrize(("seconds", "voiced_s"), [(0.2, 0.05), (0.3, 0.05), (0.3, 0.1)])
@pytest.mark.parametrize("path", [LOUDSPEAKER, HEADSET], ids=["loudspeaker", "headset"])
def test_coughs_leave_it_speaking(path: EchoPath, seconds: float, voiced_s: float):
    """Six, three to a question, with a breath between: more would go on when it has been asked, where a sound may be an answer."""
    rng, breath = np.random.default_rng(11), np.zeros(round(0.8 * RATE), np.float32)
    coughs = [cough(rng, seconds, voiced_s) for _ in range(6)]
    for some in (coughs[:3], coughs[3:]):
        told, _ = speaks_over(path, np.concatenate([part for each in some for part in (each, breath)][:-1]))
        assert told.interruptions == []
        assert told.stated(facts.FalseAlarm) == [], "it was not even stopped for a moment"


@pytest.mark.parametrize("after_s", [0.1, 0.3, 0.8])
def test_going_on_after_a_reply_that_came_too_early_silences_it_and_keeps_one_answer(after_s: float):
    answer = candidate("We cut the backlog by half in a year.")
    going_on = candidate("And after that we kept it there for two more.")

    def answers(talk: Talk) -> None:
        talk.answers_after_the_next_question(answer, wait_s=0.4)
        talk.goes_on_over_the_reply(going_on, after_s)

    told = hold(LOUDSPEAKER, 24.0, then=[(1.0, answers)], silence_s=60.0)
    (taken,) = told.answers
    assert taken.turn.t_start_ms / 1000 == pytest.approx(told.answered_at, abs=0.2), "one turn, from its first word"
    until = told.went_on_at + len(going_on) / RATE
    assert taken.turn.t_end_ms / 1000 == pytest.approx(until, abs=0.3), "to its last"
    (recalled,) = told.stated(facts.TurnRecalled)
    assert recalled.stopped_ms / 1000 - told.went_on_at < 0.3
