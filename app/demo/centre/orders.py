"""What a simulated kiosk is told to do: who sits down when, how they take part, and what happens meanwhile. Written as JSON for its process."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Happening:
    """Something beside the talk, `after_s` seconds into the interview.

    `does` is call, take_time, leave, focus_lost (for `lasts_s`), paste, detector_fails, network_lost (for `lasts_s`).
    """

    after_s: float
    does: str
    lasts_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Sitting:
    """One candidate: `speaks` by voice, through synthesiser and recogniser, or types."""

    code: str
    template: str
    persona: str
    speaks: bool
    begins_after_s: float = 0.0
    happenings: Sequence[Happening] = ()


@dataclass(frozen=True, slots=True)
class Orders:
    """A kiosk's: where it keeps its things, which server it enrols with, who comes."""

    data_dir: Path
    name: str
    server: str
    enrolment_code: str
    sittings: Sequence[Sitting]

    def write(self, file: Path) -> None:
        """Write them for the process, which is the only one to read them: codes are in it."""
        file.touch(mode=0o600)
        file.write_text(json.dumps(asdict(self), default=str), encoding="utf-8")

    @classmethod
    def read(cls, file: Path) -> "Orders":
        """Read what `write` wrote."""
        said: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
        sittings = [
            Sitting(**{**each, "happenings": [Happening(**one) for one in each["happenings"]]})
            for each in said.pop("sittings")
        ]
        return cls(**{**said, "data_dir": Path(said["data_dir"]), "sittings": sittings})
