"""Who did what, when, from where: written in the transaction of the act itself, so that neither stands without the other."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session
from starlette.requests import HTTPConnection

from sync.server.principals import Kiosk, Principal
from sync.server.tables.operations import AuditRow


def note(
    session: Session,
    at: datetime,
    actor: Principal | Kiosk,
    action: str,
    subject: str,
    detail: Mapping[str, Any] | None = None,
    *,
    request: HTTPConnection | None = None,
) -> None:
    """Add an entry. `action` is thing.what-was-done ("session.created", "recording.opened"); `detail` holds ids and counts.

    Nothing personal goes into it, for no entry is ever erased. A reason somebody gives for touching evidence stands there in their words;
    the API tells them that it is kept for good, and to name nobody.
    """
    kind, own_id = ("kiosk", actor.device_id) if isinstance(actor, Kiosk) else (actor.kind, actor.id)
    session.add(
        AuditRow(
            at=at,
            actor_kind=kind,
            actor_id=own_id,
            actor_name=actor.name,
            action=action,
            subject=subject,
            detail=json.dumps(detail or {}, sort_keys=True),
            request_id=str(getattr(request.state, "request_id", "")) if request else "",
            address=request.client.host if request and request.client else "",
        )
    )
