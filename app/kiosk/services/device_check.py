"""Tries the kiosk's sound with the candidate before anything counts; the measuring runs on the engine's thread."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Sequence
from contextlib import aclosing
from dataclasses import replace

import structlog

from app.engines import EngineSet
from app.kiosk.ports import Check, CheckStatus, CheckStep, EngineInUse, Problem
from app.kiosk.services.equipment import device_names, engines_in_use
from app.kiosk.services.house import CountingTransport, House
from app.kiosk.services.sound_trial import SoundTrial, Verdict
from app.kiosk.services.visit import Visit
from app.unbroken_sound import unbroken_sound
from engine.audio.space import bytes_needed, free_bytes
from engine.errors import DeviceLost, DeviceMissing, EngineError
from engine.interview.facts import DeviceChecked
from engine.speech.absent import ABSENT

log = structlog.get_logger()

MOST_LOSSES = 2  # in one run; a driver may stumble once
SPARE = 10  # interviews the disk should still hold before a person is told
SOUND = (Check.MICROPHONE, Check.SPEECH, Check.LOUDSPEAKER, Check.ECHO)


class KioskDeviceCheck:
    """Implements `DeviceCheck`."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._trial: SoundTrial | None = None
        self._problems: dict[Check, Problem] = {}

    async def steps(self, language: str, checks: Sequence[Check]) -> AsyncIterator[CheckStep]:
        """Run the checks: sound on the engine's thread, the rest here."""
        asked = [check for check in checks if check in SOUND]
        if asked:
            engines = await self._house.warm.engines(language, self._house.current().profile.voice)
            with unbroken_sound():
                sound = self._house.engine.stream(self._try_sound(engines, language, asked))
                async with aclosing(sound):
                    async for step in sound:
                        yield self._noted(step)
        if Check.ENGINES in checks:
            yield self._noted(await self._engines(language))
        if Check.STORAGE in checks:
            yield self._noted(await asyncio.to_thread(self._storage))

    def play_chime(self) -> None:
        """Play it (again)."""
        self._tell(SoundTrial.play_chime)

    def chime_heard(self, *, heard: bool) -> None:
        """Pass the answer on."""
        self._tell(lambda trial: trial.answer(heard=heard))

    def skip(self, check: Check) -> None:  # noqa: ARG002 - only one check asks at a time
        """Give up what is being asked."""
        self._tell(SoundTrial.skip)

    async def conclude(self, *, passed: bool, typed_only: bool) -> None:
        """State how it went."""
        visit = self._house.current()
        visit.typed_only = typed_only
        engines = await self._house.warm.engines(visit.language, visit.profile.voice)
        await self._house.ledger.session(visit.session_id).state(
            DeviceChecked(
                microphone=visit.microphone,
                loudspeaker=visit.loudspeaker,
                microphone_dbfs=visit.microphone_dbfs,
                noise_dbfs=visit.noise_dbfs,
                echo=visit.echo,
                passed=passed,
                notes=(*(["typed answers only"] if typed_only else []), *sorted(set(self._problems.values()))),
                engines=engines.for_record(),
                duplex=visit.duplex,
                echo_delay_ms=visit.echo_delay_ms,
                echo_residual_db=visit.echo_residual_db,
            )
        )

    def _tell(self, order: Callable[[SoundTrial], None]) -> None:
        trial = self._trial
        if trial is not None:
            self._house.engine.call(lambda: order(trial))

    def _noted(self, step: CheckStep) -> CheckStep:
        self._problems.pop(step.check, None)
        if step.problem is not None:
            self._problems[step.check] = step.problem
        return step

    async def _try_sound(self, engines: EngineSet, language: str, checks: Sequence[Check]) -> AsyncIterator[CheckStep]:
        """On the engine's loop."""
        visit = self._house.current()
        transport = self._house.new_transport()
        yield CheckStep(checks[0], CheckStatus.RUNNING)
        visit.microphone, visit.loudspeaker = await asyncio.to_thread(device_names, self._house.settings.audio)
        try:
            await transport.open()
        except DeviceMissing as exc:
            for check in checks:
                yield unavailable(check, exc, visit)
            return
        trial = self._trial = SoundTrial(transport, engines, language)
        try:
            async with aclosing(self._run(trial, transport, checks, visit)) as steps:
                async for step in steps:
                    yield step
        finally:
            self._trial = None
            self._settle(visit, trial.verdict)
            await transport.close()

    async def _run(
        self, trial: SoundTrial, transport: CountingTransport, checks: Sequence[Check], visit: Visit
    ) -> AsyncGenerator[CheckStep, None]:
        """Run the checks; one in which the devices went away is repeated where they are back."""
        left, losses = list(checks), 0
        while left:
            try:
                async for step in trial.run(left[0]):
                    self._settle(visit, trial.verdict)
                    yield self._with_name(step, visit)
                left.pop(0)
            except DeviceLost as lost:
                losses += 1
                if losses > MOST_LOSSES:
                    log.warning("devices.lost", title=lost.title, message=lost.message)
                    yield CheckStep(left[0], CheckStatus.PROBLEM, Problem.SOUND_LOST, remedy=lost.message)
                    for check in left[1:]:
                        yield CheckStep(check, CheckStatus.SKIPPED)
                    return
                try:
                    await transport.open()
                except DeviceMissing as exc:
                    visit.microphone, visit.loudspeaker = await asyncio.to_thread(
                        device_names, self._house.settings.audio
                    )
                    # The microphone may have passed a moment ago: that holds no more.
                    for check in (check for check in checks if check in left or check is Check.MICROPHONE):
                        yield unavailable(check, exc, visit)
                    return

    def _settle(self, visit: Visit, verdict: Verdict) -> None:
        """Keep what was measured this time; what was not stays as an earlier run found it."""
        if verdict.microphone_dbfs is not None:
            visit.microphone_dbfs, visit.noise_dbfs = verdict.microphone_dbfs, verdict.noise_dbfs
        if verdict.echo != Verdict.echo:
            visit.echo = verdict.echo
            visit.echo_delay_ms, visit.echo_residual_db = verdict.echo_delay_ms, verdict.echo_residual_db
            visit.full_duplex = verdict.full_duplex
        wanted = self._house.settings.audio.duplex
        if wanted != "auto":
            visit.full_duplex = wanted == "full"

    @staticmethod
    def _with_name(step: CheckStep, visit: Visit) -> CheckStep:
        """Add the device's name to its verdict."""
        names = {Check.MICROPHONE: visit.microphone, Check.LOUDSPEAKER: visit.loudspeaker}
        if step.check is Check.ECHO and step.status in {CheckStatus.OK, CheckStatus.NOTICE}:
            return replace(step, full_duplex=visit.full_duplex)
        return step if step.detail else replace(step, detail=names.get(step.check, ""))

    async def _engines(self, language: str) -> CheckStep:
        visit = self._house.current()
        try:
            engines = await self._house.warm.engines(language, visit.profile.voice)
        except EngineError as exc:
            return CheckStep(Check.ENGINES, CheckStatus.PROBLEM, Problem.RECOGNISER_MISSING, remedy=exc.message)
        in_use = tuple(each for each in engines_in_use(engines.for_record()) if each.name != ABSENT)
        if engines.absent():
            return _absent(engines, in_use)
        if all(each.full_quality for each in in_use if each.part in ("stt", "tts")):
            return CheckStep(Check.ENGINES, CheckStatus.OK, engines=in_use)
        return CheckStep(Check.ENGINES, CheckStatus.NOTICE, Problem.REDUCED_QUALITY, engines=in_use)

    def _storage(self) -> CheckStep:
        visit = self._house.current()
        free = free_bytes(self._house.settings.data_dir)
        needed = bytes_needed(visit.stage_as_agreed().duration_minutes)
        detail = f"{free / 1e9:.1f} GB"
        if free < needed:
            return CheckStep(Check.STORAGE, CheckStatus.PROBLEM, Problem.DISK_FULL, detail=detail)
        if free < SPARE * needed:
            return CheckStep(Check.STORAGE, CheckStatus.NOTICE, Problem.DISK_LOW, detail=detail)
        return CheckStep(Check.STORAGE, CheckStatus.OK, detail=detail)


def _absent(engines: EngineSet, in_use: tuple[EngineInUse, ...]) -> CheckStep:
    """Return what is said where nothing installed hears or speaks the language, with what to install."""
    mute = "stt" not in engines.absent()
    lacking = [each.info.why for each in (engines.recogniser, engines.voice) if each.info.name == ABSENT]
    problem = Problem.VOICE_MISSING if mute else Problem.RECOGNISER_MISSING
    return CheckStep(Check.ENGINES, CheckStatus.PROBLEM, problem, remedy=" ".join(lacking), engines=in_use)


def unavailable(check: Check, exc: DeviceMissing, visit: Visit) -> CheckStep:
    """Return what is said of a check whose devices could not be opened: each row speaks of its own device alone."""
    if check is Check.MICROPHONE and not visit.microphone:
        return CheckStep(check, CheckStatus.PROBLEM, Problem.NO_MICROPHONE)
    if check is Check.LOUDSPEAKER and not visit.loudspeaker:
        return CheckStep(check, CheckStatus.PROBLEM, Problem.NO_LOUDSPEAKER)
    if check is Check.MICROPHONE and visit.loudspeaker:
        log.warning("devices.unusable", title=exc.title, message=exc.message)
        return CheckStep(check, CheckStatus.PROBLEM, Problem.SOUND_UNUSABLE, remedy=exc.message)
    return CheckStep(check, CheckStatus.SKIPPED)
