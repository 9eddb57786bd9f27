"""What turn-taking knows of the answer being given: its words, its pauses and when it was last heard."""

from dataclasses import dataclass, field

from engine.conversation.events import PauseSounded

_PAUSES_KEPT = 50


@dataclass(slots=True)
class AnswerSoFar:
    """One answer's state; `inner_pauses` belongs to the speaker and outlives it."""

    words: tuple[str, ...] = ()
    voice: float | None = None  # when the present stretch of voice began
    last_speech: float | None = None  # the last sample of speech
    voiced_s: float = 0.0
    stretch_s: float = 0.0  # length of the newest stretch of voice
    pauses: int = 0  # after which the speaker went on
    inner_pauses: list[float] = field(default_factory=list)
    sound: PauseSounded | None = None  # how the present pause began
    _last_with_words: float | None = None
    _sound_with_words: PauseSounded | None = None

    def forget(self) -> None:
        """Start a new answer; a voice that is on stays on."""
        self.words = ()
        self.last_speech = self._last_with_words = None
        self.sound = self._sound_with_words = None
        self.voiced_s = self.stretch_s = 0.0
        self.pauses = 0

    def goes_on(self, at: float, counts_s: float) -> None:
        """The speaker went on after a pause: remember how long they are apt to pause, and count it if it lasted `counts_s`."""
        if self.last_speech is not None and at > self.last_speech:
            self.pauses += at - self.last_speech >= counts_s
            self.inner_pauses.append(at - self.last_speech)
            del self.inner_pauses[:-_PAUSES_KEPT]

    def falls_silent(self, at: float) -> None:
        """Voice ended at `at`."""
        self.stretch_s = max(at - (at if self.voice is None else self.voice), 0.0)
        self.voiced_s += self.stretch_s
        self.last_speech = at
        self.voice = None
        self.sound = None

    def sounded(self, sound: PauseSounded) -> bool:
        """Take how a pause began; return whether it is the present one."""
        if self.voice is not None or sound.since != self.last_speech:
            return False
        self.sound = sound
        return True

    def transcribed(self, words: tuple[str, ...], fresh: int, noise_s: float) -> None:
        """Take the final words. A short sound without any is a noise: the silence counts from before it."""
        self.words = words
        noise = fresh == 0 and self.stretch_s < noise_s
        self.pauses -= noise and self.pauses > 0
        if noise and self._last_with_words is not None:
            self.last_speech, self.sound = self._last_with_words, self._sound_with_words
        else:
            self._last_with_words, self._sound_with_words = self.last_speech, self.sound
