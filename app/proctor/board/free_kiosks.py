"""Which kiosks nobody sits at, as they are named at the board's foot: the ready ones, and since when the others are not there."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from app.desk.moments import day_and_time, time_of_day, zone_name
from app.i18n import translate
from app.proctor.board.choosing import Choice
from app.proctor.board.order import natural
from app.proctor.live.room import Kiosk


@dataclass(frozen=True, slots=True)
class IdleKiosk:
    """A kiosk with nobody at it; `words` are its name, and since when it is offline."""

    words: str
    ready: bool


def idle_kiosks(kiosks: Sequence[Kiosk], choice: Choice, now_s: float) -> list[IdleKiosk]:
    """Return the kiosks that are shown at `now_s` (seconds since 1970): those that are ready first."""
    fitting = [each for each in kiosks if not choice.location or each.location == choice.location]
    ordered = sorted(fitting, key=lambda each: (not each.online, natural(each.name)))
    return [IdleKiosk(_words(each, now_s), each.online) for each in ordered]


def _words(kiosk: Kiosk, now_s: float) -> str:
    if kiosk.online:
        return kiosk.name
    if kiosk.heard_at is None:
        return translate("Board", "{name}, never heard of").format(name=kiosk.name)
    at, now = (datetime.fromtimestamp(each, UTC).astimezone() for each in (kiosk.heard_at, now_s))
    time = f"{time_of_day(at)[:5]} {zone_name(at)}" if at.date() == now.date() else day_and_time(at)
    return translate("Board", "{name}, offline since {time}").format(name=kiosk.name, time=time)
