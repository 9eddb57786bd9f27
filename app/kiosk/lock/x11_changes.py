"""What the lock changes on an X11 desktop: the screen neither blanks nor powers down while somebody talks and touches nothing.

Keys are held by a grab of the window's own (`keyboard.py`), which the X server lets go when the kiosk dies. Ctrl+Alt+F1 to F12 never reach
a program: `Option "DontVTSwitch"` in the X server's configuration is what stops them.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from app.kiosk.lock.changes import Change, ChangeRefused, NothingToChange, Value

if TYPE_CHECKING:
    from Xlib.display import Display


class ScreenSaver:
    """The X server's own screen saver."""

    name = "x11.screen_saver"

    def __init__(self, display: str) -> None:
        self._display = display

    def read(self) -> Value:
        """Return timeouts in seconds and the two flags, as the X protocol has them."""
        with _connected(self._display) as display:
            found = display.get_screen_saver()
            return {
                "timeout": found.timeout,
                "interval": found.interval,
                "prefer_blanking": found.prefer_blanking,
                "allow_exposures": found.allow_exposures,
            }

    def make(self) -> None:
        """Never blank."""
        self.put_back({**self.read(), "timeout": 0})

    def put_back(self, value: Value) -> None:
        """Set all four."""
        with _connected(self._display) as display:
            display.set_screen_saver(
                int(value["timeout"]),
                int(value["interval"]),
                int(value["prefer_blanking"]),
                int(value["allow_exposures"]),
            )
            display.sync()


class PowerSaving:
    """The display's power saving (DPMS)."""

    name = "x11.power_saving"

    def __init__(self, display: str) -> None:
        self._display = display

    def read(self) -> Value:
        """Return whether it is on."""
        with _connected(self._display) as display:
            if not display.has_extension("DPMS") or not display.dpms_capable().capable:
                raise NothingToChange("this display has no power saving")
            return {"enabled": bool(display.dpms_info().state)}

    def make(self) -> None:
        """Stay lit."""
        self._set(enabled=False)

    def put_back(self, value: Value) -> None:
        """Switch it on again if it was."""
        self._set(enabled=bool(value["enabled"]))

    def _set(self, *, enabled: bool) -> None:
        with _connected(self._display) as display:
            if enabled:
                display.dpms_enable()
            else:
                display.dpms_disable()
            display.sync()


def x11_changes(display: str) -> tuple[Change, ...]:
    """Return what is changed on this display."""
    return (ScreenSaver(display), PowerSaving(display))


@contextmanager
def _connected(name: str) -> "Iterator[Display]":
    from Xlib.display import Display
    from Xlib.error import DisplayError, XError

    refused: list[Any] = []
    try:
        display = Display(name)
    except (DisplayError, OSError) as exc:
        raise ChangeRefused(f"the X server {name} can't be reached ({type(exc).__name__})") from exc
    display.set_error_handler(_noting(refused))
    try:
        yield display
        if refused:
            raise ChangeRefused(f"the X server refused it ({type(refused[0]).__name__})")
    except (XError, OSError) as exc:
        raise ChangeRefused(f"the X server refused it ({type(exc).__name__})") from exc
    finally:
        display.close()


def _noting(refused: list[Any]) -> Callable[..., None]:
    return lambda error, _request: refused.append(error)
