"""What of a tile moves from second to second: the time left, or how long somebody waits, or how old all of it is."""

from app.desk.moments import ago, duration
from app.i18n import translate
from app.proctor.board.face import Face
from app.proctor.board.standing import Standing

LAST_MINUTES_S = 120.0


def brief(seconds: float) -> str:
    """Return how long ago something was where there is room for few letters."""
    whole = max(0, int(seconds))
    for size, words in (
        (86_400, translate("Board", "{count} d")),
        (3600, translate("Board", "{count} h")),
        (60, translate("Board", "{count} min")),
    ):
        if whole >= size:
            return words.format(count=whole // size)
    return translate("Board", "{count} s").format(count=whole)


def ticking(
    face: Face, *, left_s: float | None, age_s: float | None, now_s: float, short: bool = False
) -> tuple[str, str]:
    """Return the words, and their tone: plain, late (the time is nearly up or over), waits, stale or past."""
    told = brief if short else ago
    if not face.fresh:
        return ("–" if age_s is None else told(age_s)), "stale"
    since = None if face.since_s is None else max(0.0, now_s - face.since_s)
    match face.standing:
        case Standing.CALLS | Standing.HELP:
            return ("" if since is None else told(since)), "waits"
        case Standing.KIOSK_LOST:
            return ("" if since is None else told(since)), "stale"
        case Standing.ENDED:
            return ("" if since is None else told(since)), "past"
    if left_s is None:
        return "", "plain"
    words = duration(left_s) if left_s >= 0 else f"−{duration(-left_s)}"
    return words, "late" if left_s < LAST_MINUTES_S else "plain"
