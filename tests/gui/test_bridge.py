"""The bridge: any thread may call, the main thread hears, in order, and a busy main thread is never flooded."""

import threading

from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication

from app.bridge import Bridge
from app.kiosk.presenters.live import Captioned, PhaseChanged, Progressed


def from_another_thread(call) -> None:
    caller = threading.Thread(target=call)
    caller.start()
    caller.join()


def test_news_arrives_on_the_main_thread_in_order(qapp, qtbot):
    bridge, heard, threads = Bridge(), [], []

    def listen(event: object) -> None:
        heard.append(event)
        threads.append(QThread.currentThread())

    bridge.happened.connect(listen)

    def tell() -> None:
        bridge.now("listening")
        bridge.captions("participant", "so", final=False)
        bridge.captions("participant", "so we", final=False)
        bridge.captions("participant", "so we left", final=True)
        bridge.now("thinking")

    from_another_thread(tell)
    assert heard == []
    qtbot.waitUntil(lambda: len(heard) == 4)
    assert heard == [
        PhaseChanged("listening"),
        Captioned("participant", "so we", False),
        Captioned("participant", "so we left", True),
        PhaseChanged("thinking"),
    ]
    assert set(threads) == {QApplication.instance().thread()}


def test_a_thousand_levels_while_the_main_thread_is_busy_arrive_as_one(qapp, qtbot):
    bridge, levels = Bridge(), []
    bridge.level_changed.connect(lambda heard, said: levels.append((heard, said)))
    from_another_thread(lambda: [bridge.level(-float(index), -90.0) for index in range(1000)])
    qtbot.waitUntil(lambda: bool(levels))
    assert levels == [(-999.0, -90.0)]


def test_progress_is_coalesced_but_never_across_a_change_of_speaker(qapp, qtbot):
    bridge, heard = Bridge(), []
    bridge.happened.connect(heard.append)

    def tell() -> None:
        bridge.progress(1, 6, 1.0, 600.0)
        bridge.progress(1, 6, 2.0, 600.0)
        bridge.now("listening")
        bridge.progress(1, 6, 3.0, 600.0)

    from_another_thread(tell)
    qtbot.waitUntil(lambda: len(heard) == 3)
    assert heard == [Progressed(1, 6, 2.0, 600.0), PhaseChanged("listening"), Progressed(1, 6, 3.0, 600.0)]


def test_it_goes_on_after_a_pause(qapp, qtbot):
    bridge, heard = Bridge(), []
    bridge.happened.connect(heard.append)
    for _ in range(3):
        before = len(heard)
        from_another_thread(lambda: bridge.now("listening"))
        qtbot.waitUntil(lambda before=before: len(heard) == before + 1)
