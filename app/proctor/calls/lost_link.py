"""What is said while the server is not heard: since when, and that nothing on the desk is live."""

from datetime import UTC, datetime

from app.desk.moments import ago, time_of_day, zone_name
from app.i18n import translate
from app.proctor.live.link import LiveRooms

PATIENCE_S = 4.0
"""How long the first connection may take before it is missed."""


def link_words(live: LiveRooms, now_s: float) -> tuple[str, str]:
    """Return what is said, and how long ago; two empty texts while the server is heard. `now_s` is the desk's own time."""
    if live.connected:
        return "", ""
    if live.lost_at is None:
        waiting = now_s - live.begun_at
        if waiting < PATIENCE_S:
            return "", ""
        return translate("Link", "The server's live link is not there yet. It is tried again and again."), ago(waiting)
    since = datetime.fromtimestamp(live.lost_at, UTC)
    words = translate("Link", "No connection since {time} {zone}. What you see is as of then; it is not live.")
    return words.format(time=time_of_day(since), zone=zone_name(since)), ago(now_s - live.lost_at)
