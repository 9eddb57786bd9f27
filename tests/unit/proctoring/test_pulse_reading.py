"""One reading of the sound server for all who watch sound: it is begun once, ended by the last, and a server that hangs is said by each."""

import threading

import pytest

from proctoring.pulse import reading
from proctoring.pulse.device_change import AudioDeviceChangeDetector
from proctoring.pulse.routing import AudioRouteDetector
from proctoring.pulse.sound_server import Picture
from proctoring.pulse.tapping import SoundTapDetector
from proctoring.sources import lost
from tests.support.around import scene
from tests.support.detecting import Watched

NOTHING = Picture("a server", "", "", (), (), (), (), {})
ALL = (AudioDeviceChangeDetector, AudioRouteDetector, SoundTapDetector)


class Server:
    """Stands for the sound server: counts connections, changes when told to, hangs or falls where the test wants it to."""

    made = 0
    hangs = False
    falls: Exception | None = None
    free = threading.Event()

    def __init__(self, _client: str) -> None:
        type(self).made += 1
        self._told = threading.Event()

    def __enter__(self):
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def picture(self) -> Picture:
        if self.falls is not None:
            raise self.falls
        if self.hangs:
            self.free.wait()
        return NOTHING

    def changed(self, seconds: float) -> bool:
        self._told.wait(seconds)
        return False

    def interrupt(self) -> None:
        self._told.set()


@pytest.fixture
def server(monkeypatch):
    made = type("Made", (Server,), {"free": threading.Event()})
    left: list[reading.Reading] = []
    monkeypatch.setattr(reading, "SoundServer", made)
    monkeypatch.setattr(reading, "_abandoned", left)
    yield made
    made.free.set()
    for each in left:
        each.thread.join(10.0)


def health(state):
    return lambda said: (said.phase, said.kind) == ("health", state)


def test_three_who_watch_share_one_connection_and_the_last_ends_it(server):
    before = threading.active_count()
    with Watched(ALL[0](), scene()) as one, Watched(ALL[1](), scene()) as two, Watched(ALL[2](), scene()) as three:
        for heard in (one, two, three):
            heard.wait_for(health("active"))
    assert server.made == 1
    assert threading.active_count() == before


def test_a_server_that_does_not_answer_is_said_by_each_of_them(server, monkeypatch):
    server.hangs = True
    monkeypatch.setattr(reading, "QUIET_S", 0.01)
    monkeypatch.setattr(reading, "_STOPPINGS", 1)
    with Watched(ALL[0](), scene()) as one, Watched(ALL[1](), scene()) as two, Watched(ALL[2](), scene()) as three:
        said = [heard.wait_for(health("failed")).statement for heard in (one, two, three)]
    assert said == ["the sound server does not answer"] * 3
    assert server.made <= reading.ABANDONED  # a server that hangs is not asked again and again


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (lost("the sound server went away"), "the sound server went away"),
        (ValueError("odd"), "reading the sound server failed (ValueError)"),
    ],
)
def test_a_reading_that_falls_is_said_and_begun_again(server, fault, said):
    server.falls = fault
    with Watched(AudioRouteDetector(), scene()) as heard:
        failed = heard.wait_for(health("failed"))
        server.falls = None
        heard.wait_for(health("active"))
    assert failed.statement == said
    assert server.made == 2
