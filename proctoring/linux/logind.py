"""What systemd-logind says: of our session, of locking, of sleep. Names are those of its documented D-Bus interface."""

import os
from typing import Final

from proctoring.linux.buses import Bus, Refused
from proctoring.sources import lost

LOGIND: Final = "org.freedesktop.login1"
MANAGED_BY: Final = "org.freedesktop.login1.Manager"
SESSION: Final = "org.freedesktop.login1.Session"
PATH: Final = "/org/freedesktop/login1"
_OWNER_CHANGED: Final = (
    "type='signal',sender='org.freedesktop.DBus',interface='org.freedesktop.DBus',member='NameOwnerChanged',"
    f"arg0='{LOGIND}'"
)


def listen(bus: Bus, *rules: str) -> None:
    """Subscribe to logind's signals that fit any of the rules' endings, such as "member='PrepareForSleep'". Raises `SourceUnavailable`."""
    bus.subscribe(_OWNER_CHANGED)
    if not bus.has(LOGIND):
        raise lost("logind is not on the system bus")
    for rule in rules:
        bus.subscribe(f"type='signal',sender='{LOGIND}',{rule}")


def logind_left(member: str, values: tuple[object, ...]) -> bool:
    """Whether what the bus told is that logind went."""
    return member == "NameOwnerChanged" and values[:1] == (LOGIND,) and values[2:] == ("",)


def our_session(bus: Bus) -> str | None:
    """Return the path of the session this process runs in; None where it runs in none, as a service does."""
    named = os.environ.get("XDG_SESSION_ID", "")
    for method, signature, value in (("GetSessionByPID", "u", os.getpid()), ("GetSession", "s", named)):
        try:
            return str(bus.ask(LOGIND, PATH, MANAGED_BY, method, signature, (value,))[0])
        except Refused:
            continue
    return None
