"""A kiosk whose microphone hears its loudspeaker, on the real device path: it does not hear itself, and it yields to people.

What all that rests on is told in virtual time (`test_echo_paths`, `test_interrupting_by_voice`); here it is seen to hold with a real
stream, whose two directions start and wait as they like. Times are on the audio clock, by the blocks the engine had taken.
"""

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
TRIES, HOPELESS = 2, 6
# How fast it is exactly, virtual time tells: here the candidate's own voice may come in pieces, when their program gets no time.
NEARLY_AT_ONCE_S = 1.5


def held(pulse: PrivatePulse, story: Story) -> Held:
    for _ in range(TRIES):
        told = asyncio.run(hold(pulse, -20.0, story))
        if told.glitches == (0, 0):
            return told
        if sum(told.glitches) > HOPELESS:
            break
    # A sound server that gets no time shifts the echo by hundreds of milliseconds at every break: that is no room, and no figure.
    pytest.skip(f"this machine was too busy for sound: {told.glitches} blocks lost or late")


def test_the_interviewer_never_hears_itself_and_a_real_interruption_stops_it(pulse: PrivatePulse):
    began = 0.0

    async def story(kiosk: Kiosk, watcher: Watcher, journal: Journal) -> None:
        nonlocal began
        await until(lambda: "interviewer_speaking" in watcher.phases)
        began = kiosk.tape.now + 3.5
        await until(lambda: kiosk.tape.now >= began)
        await pulse.speak(INTERRUPTION, 16_000)
        await until(lambda: any(isinstance(fact, facts.Interrupted) for fact in journal.facts))
        over = kiosk.tape.now + 0.6
        await until(lambda: kiosk.tape.now >= over)

    told = held(pulse, story)
    kiosk, tape = told.kiosk, told.kiosk.tape
    assert told.echo.full_duplex
    assert told.echo.level_db == pytest.approx(-20.0, abs=1.0)
    onset = tape.onset(INTERRUPTION, began)
    assert [at for at in kiosk.stops if at < onset] == [], "while nobody spoke it heard nobody"
    ducked = next(at for at, gain in kiosk.gains if gain < 1.0 and at >= onset)
    stopped, behind = kiosk.stops[0], kiosk.behind[0]
    assert ducked <= stopped
    assert 0.25 < stopped - onset < NEARLY_AT_ONCE_S
    assert tape.silent_after(onset) - stopped < 0.045 + behind
    assert len(told.interruptions) == 1
