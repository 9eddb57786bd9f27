"""Every setting of a kiosk's link to its server."""

from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field


class LinkSettings(BaseModel):
    """The link to a central server; of no account on a kiosk that was never enrolled with one."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)

    kilobytes_a_second: Annotated[float, Field(ge=0, le=1_000_000)] = 64.0
    """What is sent at most while somebody is interviewed; 0 holds nothing back. A FLAC recording grows by about 30 a second."""

    go_on_after_minutes: Annotated[float, Field(ge=1, le=240)] = 10.0
    """Minutes without a live link after which an interview that a proctor let stand still from afar, or a screen that one covered, is let
    go by itself: nobody who could lift it is there any more."""

    certificates: Path | None = None
    """A PEM file of the only authorities whose certificates are believed, for a server of the house; the system's where empty."""

    keyring: Annotated[str, Field(pattern="^(auto|off)$")] = "auto"
    """Whether the device's key moves into the system's keyring at enrolment, where there is one; else it stays in its file, mode 0600."""
