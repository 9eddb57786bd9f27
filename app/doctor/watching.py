"""What could be watched on this machine: a short watch is begun, and each kind's health is what its detector says of itself."""

import threading
from collections.abc import Iterator

from app.doctor.checks import Finding, Status
from app.settings import Settings
from proctoring.signals import KIND_NAMES, KINDS, Health, HealthState, Statement

PATIENCE_S = 3.0
"""How long detectors may take to say what they can do; most need a tenth of a second."""

UNVERIFIED = {
    "windows": "the detectors for Windows",
    "macos": "the detectors for macOS",
    "linux-wayland": "what is watched under Wayland",
}

_ORDER = [kind.name for kind in KINDS]
_SILENT = (HealthState.FAILED, f"its detector said nothing within {PATIENCE_S:.0f} s")


def watching(settings: Settings) -> Iterator[Finding]:
    """Say which kinds of signals are watched here, which are not, and why."""
    from app.watching.policy import policy_of
    from app.watching.starting import watch_of
    from engine.clock import SystemClock
    from proctoring.choice import this_machine
    from proctoring.inlets import Inlet
    from proctoring.voice.listening import WAITING

    if not settings.proctoring.enabled:
        yield Finding("Watched", Status.NOTICE, "nothing: proctoring.enabled is off", "set it in the settings")
        return
    heard = Heard()
    with watch_of(policy_of(settings.proctoring), heard.keep, SystemClock(), inputs=Inlet(1), sound=Inlet(1)):
        heard.wait(PATIENCE_S)
    stands = {kind: heard.stands.get(kind, _SILENT) for kind in _ORDER}
    active = [kind for kind, (state, _) in stands.items() if state is HealthState.ACTIVE]
    yield Finding("Watched", Status.OK if active else Status.NOTICE, ", ".join(active) or "nothing")
    waiting = (HealthState.DEGRADED, WAITING)  # nobody speaks to the doctor
    listening = [kind for kind, stand in stands.items() if stand == waiting]
    if listening:
        yield Finding("Watched", Status.OK, f"{', '.join(listening)}: from an interview's first sound on")
    others = (stand for stand in stands.values() if stand[0] is not HealthState.ACTIVE and stand != waiting)
    for said in dict.fromkeys(others):
        kinds = ", ".join(kind for kind, stand in stands.items() if stand == said)
        yield Finding(_TITLES[said[0]], Status.NOTICE, f"{kinds}: {said[1] or said[0]}")
    platform = this_machine().platform
    if platform in UNVERIFIED:
        yield Finding("Watch unverified", Status.NOTICE, f"{UNVERIFIED[platform]} was never tried on a real machine")


_TITLES = {
    HealthState.ACTIVE: "Watched",
    HealthState.DEGRADED: "Watched in part",
    HealthState.UNSUPPORTED: "Not watched",
    HealthState.DENIED: "Not watched",
    HealthState.FAILED: "Not watched",
}


class Heard:
    """Keeps the newest health of each kind while the watch lasts; what several detectors watch counts by the best of them."""

    def __init__(self) -> None:
        self.stands: dict[str, tuple[HealthState, str]] = {}
        self._changed = threading.Condition()
        self._over = False

    def keep(self, statement: Statement) -> bool:
        """Take a statement in."""
        with self._changed:
            if isinstance(statement, Health) and not self._over:
                for kind in statement.kinds:
                    known = self.stands.get(kind)
                    if known is None or known[0] is not HealthState.ACTIVE:
                        self.stands[kind] = (statement.state, statement.reason)
                self._changed.notify_all()
        return True

    def wait(self, seconds: float) -> None:
        """Return once every kind was heard of, or time is up; nothing counts after that."""
        with self._changed:
            self._changed.wait_for(lambda: self.stands.keys() >= KIND_NAMES, seconds)
            self._over = True
