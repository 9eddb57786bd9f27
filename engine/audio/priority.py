"""Lets the threads that carry sound go before others, where the system allows: 10 ms of sound wait for nobody.

On Linux each thread has its own niceness and hands it on to the threads it starts. What a sound server does for its own threads is done
here for ours: directly where we may, else through RealtimeKit, which desktops run for this very purpose.
"""

import logging
import os
import sys
import threading
from collections.abc import Callable
from typing import Final

NICE: Final = -11  # as PulseAudio and PipeWire choose for their own
_ANSWER_S: Final = 0.5

_log = logging.getLogger(__name__)


def go_first(ask: Callable[[int, int], None] | None = None) -> bool:
    """Put the calling thread, and those it starts from now on, before others; False where the system does not allow it.

    `ask` is how RealtimeKit is asked to give thread `id` a niceness; it raises `OSError` where it refuses.
    """
    if sys.platform != "linux":
        return False  # elsewhere PortAudio asks for it by itself
    thread = threading.get_native_id()
    try:
        if os.getpriority(os.PRIO_PROCESS, thread) > NICE:
            os.setpriority(os.PRIO_PROCESS, thread, NICE)
    except PermissionError:
        return _asked(thread, ask or _ask_realtimekit)
    except OSError as exc:
        _log.info("sound goes at the common priority: %s", type(exc).__name__)
        return False
    return True


def _asked(thread: int, ask: Callable[[int, int], None]) -> bool:
    try:
        ask(thread, NICE)
    except OSError as exc:
        _log.info("sound goes at the common priority: %s", type(exc).__name__)
        return False
    return True


def _ask_realtimekit(thread: int, nice: int) -> None:
    """Ask over the system's message bus. Raises `OSError` where there is none, or where it says no."""
    from jeepney import DBusAddress, DBusErrorResponse, new_method_call
    from jeepney.io.blocking import open_dbus_connection
    from jeepney.wrappers import unwrap_msg

    kit = DBusAddress(
        "/org/freedesktop/RealtimeKit1",
        bus_name="org.freedesktop.RealtimeKit1",
        interface="org.freedesktop.RealtimeKit1",
    )
    try:
        with open_dbus_connection("SYSTEM") as connection:
            call = new_method_call(kit, "MakeThreadHighPriority", "ti", (thread, nice))
            unwrap_msg(connection.send_and_get_reply(call, timeout=_ANSWER_S))
    except (DBusErrorResponse, KeyError, ValueError, TimeoutError) as exc:
        raise OSError("RealtimeKit refuses") from exc
