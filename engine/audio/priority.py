"""Asks the system to let the card's thread go first: it works a thousandth of the time and must not wait for those who work all of it."""

import os
import sys
import threading
from contextlib import suppress
from typing import Final

# As PulseAudio asks for itself. More would go before what the system needs to breathe.
_NICENESS: Final = -11


def prefer_this_thread() -> None:
    """Let the calling thread go before all ordinary ones, where the system allows it; elsewhere, and in the main thread, nothing happens.

    On Linux a thread has a niceness of its own; it takes the right to lower it (`LimitNICE` of a service, `nice` in limits.conf, or root).
    """
    if sys.platform != "linux" or threading.current_thread() is threading.main_thread():
        return
    thread = threading.get_native_id()
    with suppress(OSError):
        if os.getpriority(os.PRIO_PROCESS, thread) > _NICENESS:
            os.setpriority(os.PRIO_PROCESS, thread, _NICENESS)
