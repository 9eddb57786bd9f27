"""Before a second score is begun: whoever has seen the machine's is told that theirs won't count as blind, while they can still leave it be."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.admin.results.wording import way_seen
from app.desk.asking import confirmed
from app.desk.desk import Desk
from app.i18n import translate


@dataclass(frozen=True, slots=True)
class Warned:
    """What is asked before one begins."""

    title: str
    message: str
    yes: str


def warned(rubric_said: Mapping[str, Any], *, score_in_sight: bool) -> Warned | None:
    """Return what to ask somebody, by what the server says of the session's rubric; None where their score is blind, or was given already.

    `score_in_sight` is whether a list beside it shows the session's score, which the server can't know by itself.
    """
    if rubric_said.get("scored_by_you") is True:
        return None  # the place itself says so, and takes no second one
    seen = [way_seen(str(each)) for each in rubric_said.get("seen") or ()]
    if seen:
        said = translate("Second", "You had opened {seen} of this session before.").format(seen=", ".join(seen))
    elif score_in_sight:
        said = translate(
            "Second",
            "The list beside it shows the machine's score. To score others blind, hide the columns Score and Passed first, and look for "
            "sessions by neither.",
        )
    else:
        return None
    kept = translate("Second", "Your score is kept all the same, beside the scorecard, and left out of the agreement.")
    return Warned(
        translate("Second", "Your score will not count as blind"),
        f"{said} {kept}",
        translate("Second", "Score it all the same"),
    )


async def begin_second_score(desk: Desk, session_id: str, *, score_in_sight: bool) -> None:
    """Lead to the place where a session is scored once more; ask first where it would not be blind. Raises `AppError`."""
    said = await desk.server.get(f"/sessions/{session_id}/rubric")
    asked = warned(said, score_in_sight=score_in_sight)
    if asked is not None:
        if not said.get("seen"):  # it was seen, whatever they answer: hiding it afterwards makes nobody blind
            await desk.server.post(f"/sessions/{session_id}/second-scores/seen")
        if not await confirmed(desk.look, desk.around.window, asked.title, asked.message, asked.yes):
            return
    desk.around.go("second", session_id)


def sights(line: Mapping[str, Any], shown: Sequence[str]) -> bool:
    """Whether what is shown of sessions (`score`, `passed`: a column, an order or a filter) tells of this one's score."""
    return any(line.get(name) is not None for name in shown)
