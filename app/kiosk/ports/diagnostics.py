"""What a kiosk can tell its staff about itself: devices, engines, models, health, and how its last conversations went.

No participant's name and none of their words pass through here: what staff read, they may copy into a message to somebody else.
"""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from app.kiosk.ports.device_check import EngineInUse
from app.kiosk.ports.lock import Held


class Health(StrEnum):
    """How something stands; `NOTICE` is worth knowing, `PROBLEM` keeps interviews from being held."""

    OK = "ok"
    NOTICE = "notice"
    PROBLEM = "problem"


class Matter(StrEnum):
    """What is looked at beside sound and engines."""

    DISK = "disk"
    LEDGER = "ledger"
    KEY = "key"
    MODELS = "models"


@dataclass(frozen=True, slots=True)
class HealthLine:
    """How one matter stands. `detail` is a fact (free gigabytes, a fingerprint); `remedy` the command or deed that mends it."""

    matter: Matter
    health: Health
    detail: str
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class ModelLine:
    """One model of the manifest. `installed` None where it lies here and can't be used, which `detail` explains."""

    name: str
    megabytes: int
    installed: bool | None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class SessionLine:
    """How one conversation went: waits in milliseconds, None where unknown; `at` is RFC 3339 UTC, `ended` why it ended, "" while it runs."""

    short_id: str
    at: str
    ended: str
    answers: int
    wait_p50: int | None
    wait_p95: int | None
    wait_max: int | None
    cut_offs: int
    pauses: int | None
    interruptions: int
    lost_blocks: int
    fallbacks: int
    half_duplex: bool = False

    @property
    def live(self) -> bool:
        """Whether it runs now."""
        return not self.ended


@dataclass(frozen=True, slots=True)
class EchoFigures:
    """What an echo test measured. None where nothing came back; `residual_db` is what is left after cancelling, against what was played."""

    full_duplex: bool
    delay_ms: float | None
    residual_db: float | None
    measured_at: str = ""  # RFC 3339 UTC; "" for just now


@dataclass(frozen=True, slots=True)
class ServerLine:
    """How an enrolled kiosk stands with its server. `last_contact` is RFC 3339 UTC, "" for never; `events` and `files` are to be delivered.

    `refused` are the short ids of sessions of which the server takes no more. `clock_offset_s` is by how much the clocks differ.
    """

    server: str
    online: bool
    last_contact: str
    events: int
    files: int
    revoked: bool = False
    refused: tuple[str, ...] = ()
    clock_offset_s: float = 0.0

    @property
    def clock_is_wrong(self) -> bool:
        """Whether people would notice."""
        return abs(self.clock_offset_s) >= 60


@dataclass(frozen=True, slots=True)
class Report:
    """The whole of it, as of one moment.

    `microphone` and `loudspeaker` are names, empty where there is none. `duplex` is the setting: auto, full or half. `engines_problem` says
    why no engines could be had. `sessions` the newest first; `versions` as (what, which); `lock` what of the desktop is held, None where the
    settings want nothing held; `server` how the kiosk stands with its server, None where it has none.
    """

    kiosk_name: str
    microphone: str
    loudspeaker: str
    duplex: str
    echo: EchoFigures | None
    language: str
    engines: tuple[EngineInUse, ...]
    engines_problem: str
    models: tuple[ModelLine, ...]
    health: tuple[HealthLine, ...]
    sessions: tuple[SessionLine, ...]
    versions: tuple[tuple[str, str], ...]
    lock: tuple[Held, ...] | None = None
    server: ServerLine | None = None


@dataclass(frozen=True, slots=True)
class Sounding:
    """What the microphone brings now, in dBFS; `echo` once it was measured anew, `measuring` while it is."""

    level_dbfs: float
    echo: EchoFigures | None = None
    measuring: bool = False


class Diagnostics(Protocol):
    """Looks at the kiosk for its staff."""

    async def report(self) -> Report:
        """Look at everything that can be looked at without a sound."""
        ...

    def listen(self) -> AsyncIterator[Sounding]:
        """Open the devices and tell the level ten times a second until closed, which lets them go. Raises where they can't be opened.

        Not while somebody is checked in: the devices are theirs.
        """
        ...

    def play_chime(self) -> None:
        """Play the chime through the loudspeaker, while listening."""
        ...

    def measure_echo(self) -> None:
        """Measure the echo, while listening; takes about two seconds."""
        ...
