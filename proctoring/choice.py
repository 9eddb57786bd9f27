"""Which detectors a machine gets, platform by platform; what nobody can watch there is stated with the reason.

Detectors are loaded late and one by one: a library that is missing costs the kinds that need it, nothing else.
"""

import importlib
import logging
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from proctoring.bounding import plain
from proctoring.detector import Detector, WatchPolicy
from proctoring.offers import ANYWHERE, BY_DISPLAY, BY_SYSTEM, CAMERA, NEED_A_SCREEN, Offer
from proctoring.signals import KINDS, HealthState
from proctoring.supervisor import Unwatched

OFF = "switched off in the settings"

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Machine:
    """What can be told of a machine at a glance: `system` is linux, windows, macos or other; `display` x11, wayland, native or empty."""

    system: str
    display: str

    @property
    def platform(self) -> str:
        """How the record names it, such as "linux-x11"."""
        return f"{self.system}-{self.display}" if self.display not in ("", "native") else self.system


@dataclass(frozen=True, slots=True)
class Choice:
    """The detectors for one watch, each as what makes it anew, and what nobody watches."""

    machine: Machine
    makers: tuple[Callable[[], Detector], ...]
    unwatched: tuple[Unwatched, ...]


def this_machine(environ: Mapping[str, str] = os.environ, system: str = sys.platform) -> Machine:
    """Return what this process runs on. In a Wayland session it is Wayland, though programs for X11 run there too."""
    if system.startswith("win"):
        return Machine("windows", "native")
    if system == "darwin":
        return Machine("macos", "native")
    name = "linux" if system.startswith("linux") else "other"
    if environ.get("WAYLAND_DISPLAY") or environ.get("XDG_SESSION_TYPE") == "wayland":
        return Machine(name, "wayland")
    return Machine(name, "x11" if environ.get("DISPLAY") else "")


def choose(machine: Machine, policy: WatchPolicy) -> Choice:
    """Load every detector there is for this machine. Never raises: what can't be loaded is stated as such."""
    offers = (*ANYWHERE, *BY_SYSTEM.get(machine.system, ()), *BY_DISPLAY.get(machine.display, ()))
    makers: list[Callable[[], Detector]] = []
    unwatched: list[Unwatched] = []
    watched: set[str] = set()
    for offer in (*offers, *((CAMERA,) if policy.camera else ())):
        loaded = _load(offer)
        if isinstance(loaded, str):
            unwatched.append(Unwatched(offer.kinds, loaded))
        else:
            make, kinds = loaded
            makers.append(make)
            watched |= set(kinds)
    failed = {kind for each in unwatched for kind in each.kinds}
    if not policy.camera:
        unwatched.append(Unwatched(CAMERA.kinds, OFF, HealthState.DENIED))
    missing = [kind.name for kind in KINDS if kind.name not in watched | failed | set(CAMERA.kinds)]
    unwatched += _by_reason(machine, missing)
    return Choice(machine, tuple(makers), tuple(_without(unwatched, watched)))


def _load(offer: Offer) -> tuple[Callable[[], Detector], tuple[str, ...]] | str:
    """Return what makes the detector and what it watches; or why it can't be had."""
    try:
        make: Callable[[], Detector] = getattr(importlib.import_module(offer.module), offer.name)
        return make, make().kinds
    except ImportError as exc:
        _log.error("detector not loaded: detector=%s missing=%s", offer.name, exc.name)
        return plain(f"what it needs is not installed ({exc.name or 'a library'})")
    except Exception as exc:  # noqa: BLE001 - a detector that can't even be made must not cost the others
        _log.error("detector not made: detector=%s error=%s", offer.name, type(exc).__name__)
        return f"its detector can't be loaded ({type(exc).__name__})"


def _by_reason(machine: Machine, missing: Sequence[str]) -> list[Unwatched]:
    reasons: dict[str, list[str]] = {}
    for kind in missing:
        reasons.setdefault(_reason(machine, kind), []).append(kind)
    return [Unwatched(tuple(kinds), reason) for reason, kinds in reasons.items()]


def _reason(machine: Machine, kind: str) -> str:
    if (kind, machine.display) in _NOT_THERE:
        return _NOT_THERE[kind, machine.display]
    if kind in NEED_A_SCREEN and machine.display in _BLIND:
        return _BLIND[machine.display]
    return f"there is no detector for this on {machine.platform}"


_NOT_THERE = {
    ("hidden_window", "x11"): "on X11 no window can hide from capture, so there is nothing of this kind to see",
}
_BLIND = {
    "": "there is no screen here",
    "wayland": "Wayland tells no program about the windows, keys and clipboard of others",
}


def _without(unwatched: Sequence[Unwatched], watched: set[str]) -> list[Unwatched]:
    """Leave out what somebody else watches after all."""
    kept = [(tuple(kind for kind in each.kinds if kind not in watched), each) for each in unwatched]
    return [Unwatched(kinds, each.reason, each.state) for kinds, each in kept if kinds]
