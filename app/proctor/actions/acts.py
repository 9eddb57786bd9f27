"""What can be asked, and where the server takes it: what the kiosk carries out, and what is settled at the server itself."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

LIFE_S = {"annotate": 120.0, "end": 60.0}
USUAL_LIFE_S = 30.0
"""How long a kiosk may take: what a proctor asks of somebody who sits there is meant for now."""

AT_THE_KIOSK = frozenset(
    {"message", "pause", "resume", "extend", "lock", "unlock", "end", "annotate", "answer", "listen", "unlisten"}
)
"""Acts that count as done when the kiosk says so; the others when the server does."""

LONGEST_MESSAGE, LONGEST_REASON, LONGEST_NOTE = 280, 200, 4000
EXTENSIONS_MIN = (5, 10, 15)


@dataclass(frozen=True, slots=True)
class Request:
    """How one act is asked of the server."""

    method: str
    path: str
    body: Mapping[str, Any] | None = None


def request(kind: str, session_id: str, body: Mapping[str, Any]) -> Request:
    """Return where an act goes. Raises `KeyError` for one that does not exist."""
    here = f"/sessions/{session_id}"
    match kind:
        case "annotate":
            return Request("POST", f"{here}/commands/annotate", {**body, "expires_in_s": LIFE_S["annotate"]})
        case "answer":
            return Request("POST", f"{here}/call/answer", {})
        case _ if kind in AT_THE_KIOSK:
            life_s = LIFE_S.get(kind, USUAL_LIFE_S)
            return Request("POST", f"{here}/commands", {"kind": kind, "body": dict(body), "expires_in_s": life_s})
        case _:
            method, way, has_body = _AT_THE_SERVER[kind]
            return Request(method, here + way, dict(body) if has_body else None)


_AT_THE_SERVER: Mapping[str, tuple[str, str, bool]] = {
    "take": ("PUT", "/attendant", True),
    "let_go": ("DELETE", "/attendant", False),
    "offer": ("POST", "/attendant/offer", True),
    "withdraw": ("DELETE", "/attendant/offer", False),
    "accept": ("POST", "/attendant/offer/accept", False),
    "decline": ("POST", "/attendant/offer/decline", False),
    "call_help": ("POST", "/help", True),
    "end_help": ("DELETE", "/help", False),
}


def note_after_the_end(session_id: str, body: Mapping[str, Any]) -> Request:
    """Return where a note goes once the kiosk has handed the session over: the server states it itself."""
    return Request("POST", f"/sessions/{session_id}/annotations", dict(body))
