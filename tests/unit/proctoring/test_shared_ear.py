"""All who listen share one reading of the sound: one that hangs is missed by its own health, and the others go on hearing."""

import threading

import numpy as np
import pytest

from proctoring.inlets import Inlet, Input, SoundBlock, TurnSpoken
from proctoring.voice.ear import ROOM, STUCK_S, Ear, Listener
from tests.support.detecting import Heard

RATE = 16_000
SECOND = 1_000_000_000


class Counted(Heard):
    """A report that counts how often its detector showed itself."""

    def __init__(self) -> None:
        super().__init__()
        self.lives = 0

    def alive(self) -> None:
        self.lives += 1


class Room:
    """An ear over sound that the test makes, a fifth of a second at a time."""

    def __init__(self) -> None:
        self.sound, self.inputs = Inlet[SoundBlock](1000), Inlet[Input](100)
        self.ear = Ear(self.sound.tap(), self.inputs.tap())
        self.now_ns = 0

    def listener(self, hears=None, answered=None) -> Listener:
        made = Listener(Counted(), self.now_ns, hears, answered)
        self.ear.add(made)
        return made

    def sounds(self) -> None:
        quiet = np.full(RATE // 5, 0.1, np.float32)
        self.sound.put(SoundBlock(self.now_ns, RATE, quiet, quiet, quiet))
        self.now_ns += SECOND // 5


@pytest.fixture
def room():
    return Room()


@pytest.fixture
def hanging(room):
    """A listener that hangs in its first call until the test ends, and the thread that looked."""
    reached, free = threading.Event(), threading.Event()

    def hang(_stretch) -> None:
        reached.set()
        free.wait()

    first = room.listener(hears=hang)
    second = room.listener()
    looking = threading.Thread(target=lambda: room.ear.look(room.now_ns))
    room.sounds()
    looking.start()
    reached.wait(10.0)
    yield first, second
    free.set()
    looking.join(10.0)


def test_whoever_hangs_is_left_out_and_the_next_looks_for_the_others(room, hanging):
    first, second = hanging
    assert not room.ear.leads(second, room.now_ns)
    room.now_ns += round((STUCK_S + 0.1) * SECOND)
    assert room.ear.leads(second, room.now_ns)
    room.sounds()
    lives = first.report.lives
    room.ear.look(room.now_ns)
    assert second.heard_s == pytest.approx(0.4)
    assert second.report.lives >= 2
    assert first.report.lives == lives  # which its post states as its own health


def test_one_who_leaves_does_not_wait_long_for_another_who_hangs(room, hanging):
    _, second = hanging
    room.sounds()
    room.ear.finish(second, room.now_ns)
    assert second.heard_s == pytest.approx(0.4)


def test_what_waits_for_one_who_hangs_is_bounded_and_its_loss_is_said(room):
    busy, other = room.listener(), room.listener()
    busy._busy.acquire()
    for _ in range(ROOM + 3):
        room.sounds()
        room.ear.look(room.now_ns)
    busy._busy.release()
    room.ear.look(room.now_ns)
    assert other.heard_s == pytest.approx((ROOM + 3) / 5)
    assert busy.heard_s < other.heard_s
    assert [said.statement for said in busy.report.said if said.kind == "degraded"] == [
        "4 blocks of sound came faster than they could be looked at"
    ]


def test_what_one_raises_is_its_own(room):
    def fall(_turn, _answer) -> None:
        raise ValueError("a fault")

    falls, goes_on = room.listener(answered=fall), room.listener()
    room.sounds()
    room.inputs.put(TurnSpoken("t1", None, 0, SECOND // 5, 3))
    room.ear.look(room.now_ns)
    assert isinstance(falls.broken, ValueError)
    assert (goes_on.answers, goes_on.broken) == (1, None)
