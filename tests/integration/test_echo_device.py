"""A kiosk whose microphone hears its loudspeaker, on the real device path: it never hears itself, and it yields to people at once."""

import asyncio
import shutil

import pytest

from engine.interview import facts
from engine.simulation.pulse import PrivatePulse
from tests.support import pulse as sound
from tests.support.loudspeaker_room import Held, Kiosk, Story, candidate, hold, until
from tests.support.room_parts import Journal, Watcher

pytestmark = [*sound.needs_sound, pytest.mark.skipif(not shutil.which("flite"), reason="flite is not installed")]
pulse = sound.pulse

# Voice from its first sample: an "s" before it is a hiss of a tenth of a second that no detector takes for a voice, and would be measured too.
INTERRUPTION = candidate("May I say something before you go on with this question?") if shutil.which("flite") else None
ANSWER, GOING_ON = "We cut the backlog by half in a year.", "And after that we kept it there for two more."


def held(pulse: PrivatePulse, story: Story, *, silence_s: float = 1.0) -> Held:
    told = asyncio.run(hold(pulse, -20.0, story, silence_s=silence_s))
    # A sound server that gets no time shifts the echo by hundreds of milliseconds at every break: that is no room, and no figure.
    if sum(told.glitches) > 3:
        pytest.skip(f"this machine was too busy for sound: {told.glitches} blocks lost or late")
    return told


def test_the_interviewer_never_hears_itself(pulse: PrivatePulse):
    async def story(kiosk: Kiosk, watcher: Watcher, journal: Journal) -> None:
        await asyncio.sleep(40)

    told = held(pulse, story)
    assert told.echo.full_duplex
    assert told.echo.level_db == pytest.approx(-20.0, abs=1.0)
    assert told.answers == []
    assert told.interruptions == []
    assert [at for at in told.kiosk.stops if at < told.kiosk.tape.now - 0.2] == [], "but for the end"
    assert len(told.journal.facts) > 6, "it spoke all the time"


def test_a_real_interruption_turns_the_voice_down_at_once_and_stops_it(pulse: PrivatePulse):
    began = 0.0

    async def story(kiosk: Kiosk, watcher: Watcher, journal: Journal) -> None:
        nonlocal began
        await until(lambda: "interviewer_speaking" in watcher.phases)
        await asyncio.sleep(2.5)
        began = kiosk.tape.now
        await pulse.speak(INTERRUPTION, 16_000)
        await asyncio.sleep(1.0)

    told = held(pulse, story)
    tape = told.kiosk.tape
    onset = tape.onset(INTERRUPTION, began)
    ducked = next(at for at, gain in told.kiosk.gains if gain < 1.0 and at >= onset)
    assert ducked - onset < 0.3
    # 0.3 s of voice is what it takes to be believed; from then on 0.1 s, and what a busy machine adds to noticing the first sound.
    assert tape.silent_after(onset) - onset < 0.3 + 0.1 + 0.1
    assert len(told.interruptions) == 1


def test_going_on_after_a_reply_that_came_too_early_silences_it_and_keeps_one_answer(pulse: PrivatePulse):
    went_on = candidate(GOING_ON)
    began = 0.0

    async def story(kiosk: Kiosk, watcher: Watcher, journal: Journal) -> None:
        nonlocal began
        await until(lambda: watcher.phases[-1:] == ["listening"])
        await pulse.speak(candidate(ANSWER), 16_000)
        spoke = len(watcher.phases)
        await until(lambda: "interviewer_speaking" in watcher.phases[spoke:])
        await asyncio.sleep(0.3)
        began = kiosk.tape.now
        await pulse.speak(went_on, 16_000)
        await until(lambda: any(isinstance(fact, facts.TurnMeasured) for fact in journal.facts))
        await asyncio.sleep(0.5)

    told = held(pulse, story, silence_s=60.0)
    tape = told.kiosk.tape
    onset = tape.onset(went_on, began)
    assert tape.silent_after(onset) - onset < 0.15 + 0.1
    (answer,) = told.answers
    assert answer.turn.t_start_ms / 1000 < onset - 1.5, "one turn, from its first word"
    assert answer.turn.t_end_ms / 1000 > onset + len(went_on) / 16_000 - 0.4, "to its last"
