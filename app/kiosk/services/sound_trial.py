"""The measuring of one device check, on the engine's loop: microphone, a sentence read aloud, the chime, the echo."""

import tomllib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from importlib.resources import files

import numpy as np

from app.engines import EngineSet
from app.kiosk.ports import Check, CheckStatus, CheckStep, Problem
from engine.audio.check import Microphone, MicrophoneReport, chime, judge_microphone, measure_echo
from engine.audio.levels import dbfs
from engine.conversation.ports import BLOCK, RATE, AudioTransport, Block, Samples
from engine.errors import EngineError

LISTEN_S = 1.0
READ_WITHIN_S = 20.0
VOICED = 0.5
ENOUGH_VOICE_S = 0.6
PAUSE_ENDS_S = 1.2
LEVEL_EVERY = 5  # blocks: 20 times a second
FEW_WORDS = 3

SAID_OF_MICROPHONE = {
    Microphone.SILENT: Problem.MICROPHONE_SILENT,
    Microphone.LOUD: Problem.MICROPHONE_LOUD,
    Microphone.QUIET: Problem.MICROPHONE_QUIET,
    Microphone.NOISY: Problem.ROOM_NOISY,
}


@dataclass
class Verdict:
    """What the trial found out. Levels in dBFS, None where they were not measured."""

    microphone_dbfs: float | None = None
    noise_dbfs: float | None = None
    echo: str = "not tried"
    echo_delay_ms: float | None = None
    echo_residual_db: float | None = None
    full_duplex: bool = True


class SoundTrial:
    """One run of the sound checks over an open transport; `play_chime`, `answer` and `skip` belong to the same loop."""

    def __init__(self, transport: AudioTransport, engines: EngineSet, language: str) -> None:
        self._transport = transport
        self._engines = engines
        self._sentence = sentence_in(language)
        self._answered: bool | None = None
        self._skipped = False
        self.verdict = Verdict()

    def play_chime(self) -> None:
        """Play the chime."""
        self._transport.play(chime())

    def answer(self, *, heard: bool) -> None:
        """Take the candidate's word for whether the chime was heard."""
        self._answered = heard

    def skip(self) -> None:
        """Give up what is being asked."""
        self._skipped = True

    async def run(self, check: Check) -> AsyncIterator[CheckStep]:
        """Run one check and yield its steps."""
        self._skipped, self._answered = False, None
        runs = {
            Check.MICROPHONE: self._microphone,
            Check.SPEECH: self._speech,
            Check.LOUDSPEAKER: self._loudspeaker,
            Check.ECHO: self._echo,
        }
        async for step in runs[check]():
            yield step

    async def _microphone(self) -> AsyncIterator[CheckStep]:
        """Whether anything at all comes in: a microphone in a quiet room still has noise, a dead one has none."""
        heard: list[Samples] = []
        for index in range(round(LISTEN_S * RATE / BLOCK)):
            heard.append((await self._transport.read()).heard)
            if index % LEVEL_EVERY == 0:
                yield CheckStep(Check.MICROPHONE, CheckStatus.RUNNING, level_dbfs=dbfs(heard[-1]))
        yield CheckStep(Check.MICROPHONE, CheckStatus.OK, level_dbfs=dbfs(np.concatenate(heard)))

    async def _speech(self) -> AsyncIterator[CheckStep]:
        if "stt" in self._engines.absent():  # the engines' row says why; nobody reads to what can't understand
            yield CheckStep(Check.SPEECH, CheckStatus.SKIPPED)
            return
        reading = Reading(self._engines)
        asking = CheckStep(Check.SPEECH, CheckStatus.ASKING, sentence=self._sentence)
        yield asking
        while not reading.over and not self._skipped:
            reading.take(await self._transport.read())
            if reading.blocks % LEVEL_EVERY == 0:
                yield CheckStep(
                    Check.SPEECH,
                    CheckStatus.ASKING,
                    sentence=self._sentence,
                    level_dbfs=reading.level,
                    heard=reading.guess(),
                )
        words = await reading.words()
        if self._skipped:
            yield CheckStep(Check.SPEECH, CheckStatus.SKIPPED)
            return
        report = reading.report()
        self.verdict.microphone_dbfs, self.verdict.noise_dbfs = report.speech_dbfs, report.noise_dbfs
        yield self._judged(report, words, spoken=reading.spoken)

    def _judged(self, report: MicrophoneReport, words: str, *, spoken: bool) -> CheckStep:
        if not spoken:
            problem = SAID_OF_MICROPHONE.get(report.verdict, Problem.MICROPHONE_QUIET)
            if problem is not Problem.MICROPHONE_SILENT:
                problem = Problem.MICROPHONE_QUIET
            return CheckStep(Check.SPEECH, CheckStatus.PROBLEM, problem, sentence=self._sentence)
        if not words:
            return CheckStep(Check.SPEECH, CheckStatus.PROBLEM, Problem.WORDS_NOT_UNDERSTOOD, sentence=self._sentence)
        trouble = SAID_OF_MICROPHONE.get(report.verdict)
        if trouble is None and len(words.split()) < FEW_WORDS:
            trouble = Problem.WORDS_NOT_UNDERSTOOD
        status = CheckStatus.OK if trouble is None else CheckStatus.NOTICE
        return CheckStep(Check.SPEECH, status, trouble, sentence=self._sentence, heard=words)

    async def _loudspeaker(self) -> AsyncIterator[CheckStep]:
        yield CheckStep(Check.LOUDSPEAKER, CheckStatus.ASKING)
        self.play_chime()
        while self._answered is None and not self._skipped:
            await self._transport.read()
        if self._skipped:
            yield CheckStep(Check.LOUDSPEAKER, CheckStatus.SKIPPED)
        elif self._answered:
            yield CheckStep(Check.LOUDSPEAKER, CheckStatus.OK)
        else:
            yield CheckStep(Check.LOUDSPEAKER, CheckStatus.PROBLEM, Problem.CHIME_NOT_HEARD)

    async def _echo(self) -> AsyncIterator[CheckStep]:
        yield CheckStep(Check.ECHO, CheckStatus.RUNNING)
        self._transport.flush()
        verdict, report = self.verdict, await measure_echo(self._transport)
        verdict.full_duplex = report.full_duplex
        verdict.echo_delay_ms, verdict.echo_residual_db = _rounded(report.delay_ms), _rounded(report.residual_db)
        if report.delay_ms is None or report.level_db is None or report.residual_db is None:
            verdict.echo = str(report.verdict)
            known = report.full_duplex
            yield CheckStep(
                Check.ECHO, CheckStatus.OK if known else CheckStatus.NOTICE, None if known else Problem.ECHO_STRONG
            )
            return
        left = f"{report.residual_db:.0f} dB left of {report.level_db:.0f} dB after {report.delay_ms:.0f} ms"
        verdict.echo = f"{report.verdict}: {left}"
        yield CheckStep(
            Check.ECHO,
            CheckStatus.OK if report.full_duplex else CheckStatus.NOTICE,
            None if report.full_duplex else Problem.ECHO_STRONG,
            detail=f"{report.level_db:.0f} \N{RIGHTWARDS ARROW} {report.residual_db:.0f} dB, {report.delay_ms:.0f} ms",
        )


class Reading:
    """The candidate reads the sentence: what came in, whether it was a voice, what was understood."""

    def __init__(self, engines: EngineSet) -> None:
        self._vad = engines.vad.engine
        self._recogniser = engines.recogniser.engine
        self._heard: list[Samples] = []
        self._voiced_s = 0.0
        self._quiet_s = 0.0
        self._at: float | None = None
        self._vad.reset()

    @property
    def blocks(self) -> int:
        """How many blocks came in."""
        return len(self._heard)

    @property
    def level(self) -> float:
        """The newest loudness in dBFS."""
        return dbfs(np.concatenate(self._heard[-LEVEL_EVERY:]))

    @property
    def spoken(self) -> bool:
        """Whether a voice was heard for long enough."""
        return self._voiced_s >= ENOUGH_VOICE_S

    @property
    def over(self) -> bool:
        """Whether the sentence was read, or will not be."""
        return (self.spoken and self._quiet_s >= PAUSE_ENDS_S) or self.blocks * BLOCK / RATE >= READ_WITHIN_S

    def take(self, block: Block) -> None:
        """Take the next ten milliseconds."""
        if self._at is None:
            self._at = block.at
            self._recogniser.begin(block.at)
        self._heard.append(block.heard)
        self._recogniser.feed(block.heard)
        probability = self._vad.probability(block.heard)
        if probability is not None and probability >= VOICED:
            self._voiced_s += BLOCK / RATE
            self._quiet_s = 0.0
        else:
            self._quiet_s += BLOCK / RATE

    def guess(self) -> str:
        """Return what is understood so far."""
        return " ".join(word.text for word in self._recogniser.partial())

    async def words(self) -> str:
        """End the reading and return what was understood; nothing where the recogniser failed."""
        if self._at is None:
            return ""
        try:
            return " ".join(word.text for word in await self._recogniser.finish())
        except EngineError:
            return ""

    def report(self) -> MicrophoneReport:
        """Return how the voice came through."""
        return judge_microphone(np.concatenate(self._heard))


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 1)


def sentence_in(language: str) -> str:
    """Return what is to be read aloud."""
    texts = tomllib.loads((files("resources") / "phrases" / "device_check.toml").read_text(encoding="utf-8"))
    return str(texts.get(language, texts["en"])["sentence"])
