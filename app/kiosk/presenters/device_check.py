"""What the device check shows, and whether the candidate may go on: everything fine, or by typing the answers."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from app.kiosk.ports import TYPING_HELPS, Check, CheckStatus, CheckStep

VERDICTS = frozenset({CheckStatus.OK, CheckStatus.NOTICE, CheckStatus.PROBLEM, CheckStatus.SKIPPED})
# What going on in silence takes for granted: without these a spoken interview can't be held.
_NEEDS_SOUND = frozenset({Check.MICROPHONE, Check.SPEECH, Check.LOUDSPEAKER})


@dataclass(frozen=True, slots=True)
class DeviceCheckState:
    """The third screen. A check without a step yet waits its turn. `typed_only` was asked for or chosen."""

    language: str
    steps: Mapping[Check, CheckStep] = field(default_factory=dict)
    running: bool = False
    typed_only: bool = False
    busy: bool = False
    error: tuple[str, str] | None = None

    @property
    def finished(self) -> bool:
        """Whether every check has a verdict."""
        return not self.running and all(_verdict(self.steps.get(check)) for check in Check)

    @property
    def problems(self) -> tuple[CheckStep, ...]:
        """What stands in the way, in the order shown."""
        return tuple(self.steps[check] for check in Check if self._stops(check))

    @property
    def voice_ready(self) -> bool:
        """Whether a spoken interview can be held."""
        return self.finished and not self.problems and not self._skipped_sound

    @property
    def typing_possible(self) -> bool:
        """Whether typing the answers is a way round everything that stands in the way."""
        return self.finished and all(step.problem in TYPING_HELPS for step in self.problems)

    @property
    def may_continue(self) -> bool:
        """Whether the way on is open."""
        return self.voice_ready or (self.typed_only and self.typing_possible)

    @property
    def to_repeat(self) -> tuple[Check, ...]:
        """What a retry looks at: all that failed or was skipped, with the echo when any sound changed; else everything."""
        failed = {check for check in Check if self._stops(check) or self._status(check) is CheckStatus.SKIPPED}
        if failed & _NEEDS_SOUND:
            failed.add(Check.ECHO)
        return tuple(check for check in Check if check in failed) or tuple(Check)

    @property
    def _skipped_sound(self) -> bool:
        return any(self._status(check) is CheckStatus.SKIPPED for check in _NEEDS_SOUND)

    def _status(self, check: Check) -> CheckStatus | None:
        step = self.steps.get(check)
        return step.status if step else None

    def _stops(self, check: Check) -> bool:
        return self._status(check) is CheckStatus.PROBLEM


def began(state: DeviceCheckState, checks: tuple[Check, ...]) -> DeviceCheckState:
    """Forget what is checked anew."""
    kept = {check: step for check, step in state.steps.items() if check not in checks}
    return replace(state, steps=kept, running=True, error=None)


def stepped(state: DeviceCheckState, step: CheckStep) -> DeviceCheckState:
    """Take the newest state of one check."""
    return replace(state, steps={**state.steps, step.check: step})


def ended(state: DeviceCheckState, error: tuple[str, str] | None = None) -> DeviceCheckState:
    """The run is over; a check left without a verdict by a failure counts as a problem that must be tried again."""
    open_checks = [check for check in Check if not _verdict(state.steps.get(check))]
    steps = {**state.steps, **{check: CheckStep(check, CheckStatus.PROBLEM) for check in open_checks}}
    return replace(state, steps=steps, running=False, error=error)


def _verdict(step: CheckStep | None) -> bool:
    return step is not None and step.status in VERDICTS
