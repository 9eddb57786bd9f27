"""The player of a result: where it stands, whether it goes, how it sounds; for whatever keeps in step with it.

Without a recording, or without a loudspeaker, it goes on by a silent clock, so that transcript and signals can be followed all the same.
"""

import threading
import time
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from app.admin.results.manner import Manner, Mix
from app.admin.results.pieces import Fetch, Pieces
from app.errors import AppError
from app.i18n import translate
from engine.clock import Clock
from engine.errors import EngineError

if TYPE_CHECKING:  # what plays needs numpy, and a result is to be on screen before that is loaded
    from app.admin.results.playing import NewOutput, Playing, Trouble
    from app.admin.results.sound import Peaks

_FRAME_MS = 33
_DRAWN_AFTER_MS = 150
"""When the waveform is begun after a result was opened: the words are to be on screen first."""

_BREATH_S = 0.002


class Player(QObject):
    """Lives on the main thread. `moved` tells where it stands (milliseconds), `changed` that anything else is otherwise.

    `length_ms` is the recording's, or the transcript's where there is none. `sentence` says what is amiss, in plain words; `sounding` whether
    anything can be heard. `peaks` is filled from the left, `drawn` buckets of it so far.
    """

    moved = Signal(int)
    changed = Signal()
    drawing = Signal()
    _failed = Signal(object)
    _told_length = Signal(int, int, object)
    _told_peaks = Signal(int, object, object)

    def __init__(self, clock: Clock, new_output: "NewOutput | None" = None) -> None:
        super().__init__()
        self._clock, self._new_output = clock, new_output
        self._pieces: Pieces | None = None
        self._playing: Playing | None = None
        self._since: tuple[int, int] | None = None  # of the silent clock: (monotonic ns, ms)
        self._at_ms = 0
        self._until_ms: int | None = None
        self.manner = Manner()
        self.length_ms = 0
        self.sentence = ""
        self.peaks: Peaks | None = None
        self.drawn = 0
        self._first = QTimer(self)
        self._first.setSingleShot(True)
        self._first.setInterval(_DRAWN_AFTER_MS)
        self._first.timeout.connect(self._begin_drawing)
        self._timer = QTimer(self)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self._tick)
        self._failed.connect(self._on_failure, Qt.ConnectionType.QueuedConnection)
        self._told_length.connect(self._on_length, Qt.ConnectionType.QueuedConnection)
        self._told_peaks.connect(self._on_peaks, Qt.ConnectionType.QueuedConnection)

    @property
    def at_ms(self) -> int:
        """Where it stands."""
        return self._at_ms

    @property
    def going(self) -> bool:
        """Whether it plays."""
        return self._timer.isActive()

    @property
    def sounding(self) -> bool:
        """Whether there is a recording to be heard."""
        return self._pieces is not None

    @property
    def waiting(self) -> bool:
        """Whether it plays and waits for sound to arrive."""
        return self._playing is not None and self._playing.starved

    def load(self, fetch: Fetch | None, length_ms: int, sentence: str = "") -> None:
        """Take another session's recording, or none, saying why; `length_ms` is used until the recording's own is known."""
        self.unload()
        self.length_ms, self.sentence = length_ms, sentence
        if fetch is not None:
            self._pieces = Pieces(fetch)
            self._first.start()
        self.changed.emit()
        self.moved.emit(0)

    def unload(self) -> None:
        """Let everything go: sound, memory, threads."""
        self.pause()
        self._first.stop()
        pieces, self._pieces = self._pieces, None
        if pieces is not None:
            pieces.close()
        self.peaks, self.drawn, self.length_ms, self.sentence = None, 0, 0, ""
        self._at_ms, self._until_ms = 0, None

    def toggle(self) -> None:
        """Play or pause."""
        self.pause() if self.going else self.play()

    def play(self) -> None:
        """Go on from where it stands; from the beginning, at the end."""
        if self.going or self.length_ms <= 0:
            return
        if self._at_ms >= self.length_ms - 1:
            self._at_ms = 0
        self._begin()
        self._timer.start()
        self.changed.emit()

    def pause(self) -> None:
        """Stand still."""
        self._until_ms = None
        was = self.going
        self._timer.stop()
        self._halt()
        if was:
            self.changed.emit()

    def seek(self, at_ms: int) -> None:
        """Go to another moment; plays on if it plays."""
        self._until_ms = None
        self._go_to(at_ms)

    def hear(self, start_ms: int, end_ms: int) -> None:
        """Play a stretch, and stop at its end."""
        self._go_to(start_ms)
        self.play()
        self._until_ms = max(end_ms, start_ms + 1)

    def set_speed(self, speed: float) -> None:
        """Play faster or slower; the pitch stays."""
        self._change(replace(self.manner, speed=speed))
        if self._since is not None:
            self._since = (self._clock.monotonic_ns(), self._at_ms)

    def set_mix(self, mix: Mix) -> None:
        """Hear both, or one of them alone."""
        self._change(replace(self.manner, mix=mix))

    def set_volume(self, volume: float) -> None:
        """Play louder or softer, 0 to 1."""
        self._change(replace(self.manner, volume=min(1.0, max(0.0, volume))))

    def _change(self, manner: Manner) -> None:
        self.manner = manner
        if self._playing is not None:
            self._playing.change(manner)
        self.changed.emit()

    def _go_to(self, at_ms: int) -> None:
        self._at_ms = min(max(0, at_ms), max(0, self.length_ms))
        if self.going:
            self._halt()
            self._begin()
        self.moved.emit(self._at_ms)

    def _begin(self) -> None:
        if self._pieces is not None:
            from app.admin.results.playing import Playing
            from app.desk.loudspeaker import Loudspeaker

            self._playing = Playing(
                self._pieces, self._new_output or Loudspeaker, self._at_ms, self.manner, self._failed.emit
            )
            return
        self._since = (self._clock.monotonic_ns(), self._at_ms)

    def _halt(self) -> None:
        playing, self._playing = self._playing, None
        if playing is not None:
            playing.close()
        self._since = None

    @Slot()
    def _tick(self) -> None:
        ended = False
        if self._playing is not None:
            self._at_ms = self._playing.at_ms
            ended = self._playing.ended
        elif self._since is not None:
            began, at_ms = self._since
            self._at_ms = at_ms + round((self._clock.monotonic_ns() - began) / 1e6 * self.manner.speed)
        until = self._until_ms
        if until is not None and self._at_ms >= until:
            self._at_ms = until
            self.pause()
        elif ended or self._at_ms >= self.length_ms:
            self._at_ms = self.length_ms
            self.pause()
        self.moved.emit(self._at_ms)

    @Slot(object)
    def _on_failure(self, error: object) -> None:
        if self._playing is None:
            return
        self._halt()
        self._say_silent(error if isinstance(error, AppError | EngineError) else None)
        if self._timer.isActive():
            self._since = (self._clock.monotonic_ns(), self._at_ms)

    def _say_silent(self, error: "Trouble") -> None:
        if isinstance(error, AppError):
            why = f"{error.title}: {error.message}." if error.message else f"{error.title}."
        elif error is not None:
            why = translate("Player", "No loudspeaker can be used here.")
        else:
            why = translate("Player", "The loudspeaker went away.")
        self.sentence = " ".join((why, translate("Player", "Nothing is heard; the transcript goes on without sound.")))
        self.changed.emit()

    # --- the waveform, on a thread of its own ---------------------------------------------------------------------------------

    @Slot()
    def _begin_drawing(self) -> None:
        if self._pieces is not None:
            threading.Thread(target=self._draw, args=(self._pieces,), name="waveform", daemon=True).start()

    def _draw(self, pieces: Pieces) -> None:
        from app.admin.results.sound import Sound, buckets_in, peaks_of

        sound: Sound | None = None
        try:
            sound = Sound(pieces)
            self._told_length.emit(sound.length_ms, buckets_in(sound), pieces)
            for first, peaks in peaks_of(sound):
                self._told_peaks.emit(first, peaks, pieces)
                time.sleep(_BREATH_S)  # whoever paints goes first
        except AppError as exc:
            self._told_length.emit(-1, 0, (pieces, exc))
        finally:
            if sound is not None:
                sound.close()

    @Slot(int, int, object)
    def _on_length(self, length_ms: int, buckets: int, of: object) -> None:
        if isinstance(of, tuple):
            pieces, error = of
            if pieces is self._pieces and isinstance(error, AppError):
                self.pause()
                self._pieces = None
                self._say_silent(error)
            return
        if of is self._pieces and length_ms > 0:
            self.length_ms = length_ms
            import numpy as np

            self.peaks = np.zeros((buckets, 2), np.uint8)
            self.drawing.emit()
            self.changed.emit()

    @Slot(int, object, object)
    def _on_peaks(self, first: int, peaks: object, of: object) -> None:
        if of is self._pieces and self.peaks is not None:
            rows = cast("Peaks", peaks)[: max(0, len(self.peaks) - first)]
            self.peaks[first : first + len(rows)] = rows
            self.drawn = max(self.drawn, first + len(rows))
            self.drawing.emit()
