"""How the window is made: the services in one parcel, and how it behaves."""

from dataclasses import dataclass

from app.kiosk.ports.conversation import Controls, Conversation, Standstill
from app.kiosk.ports.device_check import DeviceCheck
from app.kiosk.ports.diagnostics import Diagnostics
from app.kiosk.ports.reception import Reception


@dataclass(frozen=True, slots=True)
class KioskServices:
    """All of it in one parcel, for the shell's constructor."""

    reception: Reception
    devices: DeviceCheck
    conversation: Conversation
    controls: Controls
    diagnostics: Diagnostics
    standstill: Standstill | None = None


@dataclass(frozen=True, slots=True)
class KioskOptions:
    """How the window behaves. Colours and motion may also be changed by the candidate at check-in.

    `language` is the interface's first language, `languages` those to choose from at check-in: every one that is installed, where none
    is named; `return_after_s` how long a receipt stays up; `wrong_pins` how many wrong PINs in
    a row are taken before the dialog waits `pin_wait_s`; `idle_return_s` how long a candidate may leave the window untouched before
    the interview until it goes back to check-in; `display` is the name (or part of it) of the display to cover, the main one where
    there is none of that name; `window_size` is in logical pixels, where the window is not full screen;
    `settle_s` is how long a new screen ignores keys and taps, which were meant for the one before; `staff_idle_s` how long the
    staff's page stays open untouched.
    """

    organisation: str = ""
    kiosk_name: str = ""
    language: str = "en"
    languages: tuple[str, ...] = ()
    full_screen: bool = True
    display: str = ""
    window_size: tuple[int, int] = (1280, 720)
    high_contrast: bool = False
    reduced_motion: bool = False
    return_after_s: float = 120.0
    wrong_pins: int = 5
    pin_wait_s: float = 30.0
    idle_return_s: float = 900.0
    settle_s: float = 0.3
    staff_idle_s: float = 300.0
