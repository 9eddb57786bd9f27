"""What Alt+Up and Alt+Down move: whatever the keys are at that has an order."""

from dataclasses import dataclass

from app.admin.templates import edits
from app.admin.templates.document import Document, Place, entries_at, with_move
from app.admin.templates.outline import Spot

_STAGE_BUTTON = "goStage"


@dataclass(frozen=True, slots=True)
class Moved:
    """The state after a move, the part to show then, and where what was moved stands now."""

    document: Document
    spot: Spot
    place: Place


def moving(document: Document, spot: Spot, place: Place, button: str, step: int) -> Moved | None:
    """Return the state after moving by `step`; None where the keys are at nothing that has an order, or it is at its end.

    `place` is the field that has the keys, empty for none; `button` the name of what else has them.
    """
    match spot, place:
        case ("questions", int(stage), _), ("stages", _, "questions", int(question), *rest) if "probes" not in rest:
            moved = edits.question_moved(document, stage, question, step)
            at = next((n for n, each in enumerate(entries_at(moved, place[:3])) if each is _at(document, place[:4])), 0)
            return Moved(moved, spot, (*place[:3], at, *place[4:]))
        case ("stages",), _ if button.startswith(_STAGE_BUTTON):
            return _stage(document, spot, int(button.removeprefix(_STAGE_BUTTON)), step)
        case (("stage" | "rubric"), int(stage)), () | (_, _, _):
            return _stage(document, spot, stage, step)
    last = next((depth for depth in range(len(place) - 1, 0, -1) if isinstance(place[depth], int)), 0)
    origin = place[last] if last else None
    if not isinstance(origin, int) or not 0 <= origin + step < len(entries_at(document, place[:last])):
        return None
    moved = with_move(document, place[:last], origin, origin + step)
    return Moved(moved, spot, (*place[:last], origin + step, *place[last + 1 :]))


def _stage(document: Document, spot: Spot, stage: int, step: int) -> Moved | None:
    to = stage + step
    if not 0 <= to < len(entries_at(document, edits.STAGES)):
        return None
    after = spot if len(spot) == 1 else (spot[0], to)
    return Moved(edits.stage_moved(document, stage, to), after, ("stages", to))


def _at(document: Document, place: Place) -> object:
    return entries_at(document, place[:-1])[int(place[-1])]
