"""States what shows that a voice came from a loudspeaker, a cable or a recording instead of a mouth.

Sees: the interviewer's own voice in the microphone, straight from a cable while it speaks or played back up to ten minutes later; after an
answer, exact zeros between its words (`bandwidth.py`), and, by a fitted rule, the traits that simulated small loudspeakers leave.
Can't see: a good loudspeaker close to the microphone, a cable that carries a room's noise along, an echo that is late by over 1.5 s for
what it is. A plain echo of the interviewer is expected and no signal.
"""

from dataclasses import asdict
from typing import Any

from proctoring.detector import Report, Scene
from proctoring.stopping import Stop
from proctoring.voice import traits
from proctoring.voice.bandwidth import Band, band_of
from proctoring.voice.listening import listen
from proctoring.voice.own_voice import CABLE_S, ECHO_S, MEMORY_S, QUERY_S, InterviewersVoice, Playback
from proctoring.voice.rules import Rule, load_rule, stated, times
from proctoring.voice.spectra import Converter
from proctoring.voice.stretches import Answer, Stretch
from proctoring.voice.waveforms import Cable

KIND = "replayed_voice"
LOOK_EVERY_S = 1.0
LOOK_FAR_EVERY = 5  # looks: all ten minutes take ten times as long as the last one
LATELY_S = 60.0
GONE_AFTER = 3  # looks in vain
_CABLE, _PLAYBACK = "cable", "playback"


class ReplayedVoiceDetector:
    """Looks once a second for the interviewer's voice, and at each answer for the channel it came through."""

    name = "voice.replayed"
    version = "2"
    kinds: tuple[str, ...] = (KIND,)

    def __init__(self) -> None:
        self._rule = load_rule("replay")
        self._voice = InterviewersVoice()
        self._converter: Converter | None = None
        self._unseen_s = 0.0
        self._looks = 0
        self._open: dict[str, int] = {}  # key -> looks in vain since it was last seen

    @property
    def limits(self) -> tuple[str, ...]:
        """What it can't tell."""
        return (
            "a good loudspeaker close to the microphone, and a cable that carries a room's noise, are not seen",
            "a noise gate in a driver or headset leaves exact zeros between words too",
            "a microphone right at the loudspeaker, in a room without any reverberation, is taken for a cable",
            *self._rule.limits,
        )

    def watch(self, scene: Scene, report: Report, stop: Stop) -> None:
        """Look until told to stop."""
        listen(
            scene,
            report,
            stop,
            sound=lambda stretch: self._take(stretch, report),
            turn=lambda _, answer: self._judge(answer, report),
            voices=True,
        )

    def _take(self, stretch: Stretch, report: Report) -> None:
        if self._converter is None or self._converter.rate != stretch.rate:
            self._converter = Converter(stretch.rate, channels=2)
        said, heard = self._converter.convert(stretch.speaker, stretch.raw)
        self._voice.take(said, heard)
        self._unseen_s += stretch.seconds
        if self._unseen_s >= LOOK_EVERY_S:
            self._unseen_s = 0.0
            self._look(stretch.at_ns + round(stretch.seconds * 1e9), report)

    def _look(self, now_ns: int, report: Report) -> None:
        self._looks += 1
        if self._voice.speaks(CABLE_S):
            self._seen(_CABLE, self._voice.straight(), now_ns, report)
        elif not self._voice.speaks(QUERY_S + ECHO_S):
            within_s = MEMORY_S if self._looks % LOOK_FAR_EVERY == 0 else LATELY_S
            self._seen(_PLAYBACK, self._voice.played_back(within_s), now_ns, report)

    def _seen(self, key: str, found: Cable | Playback | None, now_ns: int, report: Report) -> None:
        if found is not None:
            if key not in self._open:
                within_s = CABLE_S if isinstance(found, Cable) else QUERY_S
                observed = {"what": key, **asdict(found), "within_s": within_s}
                report.begin(KIND, key, observed, _statement(found), at_ns=now_ns - round(within_s * 1e9))
            self._open[key] = 0
        elif key in self._open:
            self._open[key] += 1
            if self._open[key] >= GONE_AFTER:
                del self._open[key]
                gone = "The interviewer's voice was no longer found in the microphone"
                report.end(KIND, key, {"what": key}, gone, at_ns=now_ns)

    def _judge(self, answer: Answer | None, report: Report) -> None:
        if answer is None:
            return
        measured = [found for excerpt in answer.excerpts if (found := traits.channel(excerpt)) is not None]
        band = band_of(answer.raw, answer.rate)
        if band.zeros_between_words_s >= Band.TELLING_ZEROS_S and band.zeros_share >= Band.TELLING_SHARE:
            report.point(
                KIND,
                {"what": "zeros", **_turn(answer), **band.observed()},
                _zeros_statement(band),
                at_ns=answer.turn.ended_ns,
            )
        if measured and (score := self._rule.score(measured)) >= self._rule.threshold:
            observed = {
                "what": "loudspeaker",
                **_turn(answer),
                **stated(self._rule, score, len(measured)),
                **band.observed(),
            }
            report.point(KIND, observed, _loudspeaker_statement(self._rule, score, band), at_ns=answer.turn.ended_ns)


def _turn(answer: Answer) -> dict[str, Any]:
    return {"turn_id": answer.turn.turn_id[:100], "seconds": round(len(answer.raw) / answer.rate, 2)}


def _statement(found: Cable | Playback) -> str:
    if isinstance(found, Cable):
        return (
            f"The microphone delivered the interviewer's channel itself, {found.delay_s * 1000:.0f} ms late and {found.gain_db:+.0f} dB, "
            f"without a room: a short filter explains all but {found.remainder_db:.0f} dB of it"
        )
    return (
        f"The microphone delivered what the interviewer had said {found.delay_s:.1f} s before, the same recording by its waveform "
        f"(correlation {found.likeness:.0f} times its own spread over {found.voiced_s:.1f} s of speech, at least "
        f"{found.half_likeness:.0f} times in either half; a filter explains {found.energy_share:.0%} of the energy)"
    )


def _zeros_statement(band: Band) -> str:
    return (
        f"Between the words of the answer the microphone delivered exact zeros for {band.zeros_between_words_s:.1f} s "
        f"({band.zeros_share:.0%} of those pauses), so no sound of a room"
    )


def _loudspeaker_statement(rule: Rule, score: float, band: Band) -> str:
    low = "not known" if band.lowest_hz is None else f"{band.lowest_hz:.0f} Hz"
    high = "not known" if band.highest_hz is None else f"{band.highest_hz:.0f} Hz"
    return (
        f"The answer's sound had measured traits of a loudspeaker, {times(score)} as common there as at first hand "
        f"in simulation; it stood out of the noise from {low} to {high}. At this threshold {rule.figures['false_alarms']} of "
        f"{rule.figures['answers']} answers at first hand were taken for one, and {rule.figures['missed_share']:.0%} of the others were not"
    )
