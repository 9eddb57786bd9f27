"""Webhooks over HTTP: endpoints, their secrets, what was delivered, and telling it again.

All of it takes `webhooks:manage`; what tells or shows scores takes `results:read` too.
"""

import json
from datetime import timedelta
from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request, Response

from sync.server.audit import note
from sync.server.idempotency import Answer, IdempotencyHeader, fingerprint, once
from sync.server.paging import Cursor, Limit, Meta, Page, cursor_of, key_in
from sync.server.parts import TheParts
from sync.server.people.knocking import allowed
from sync.server.principals import Principal, Scope
from sync.server.texts import Id, InPath
from sync.server.webhooks import endpoints, log, shapes, signing
from sync.server.webhooks.outbox import write_test
from sync.server.webhooks.scores import refuse_scores, shown_to
from sync.times import rfc3339

router = APIRouter(tags=["webhooks"])

Owner = Annotated[Principal, Depends(allowed(Scope.WEBHOOKS))]


@router.post("/webhook-endpoints", status_code=201, response_model=shapes.EndpointMadeOut)
def add_endpoint(
    asked: shapes.EndpointIn, request: Request, owner: Owner, parts: TheParts, key: IdempotencyHeader = None
) -> Response:
    """Add a webhook endpoint; the answer shows its secret once. It is told what happens from now on; to be told scores takes `results:read`."""

    refuse_scores(owner, asked.events)

    def do() -> Answer:
        row = endpoints.add(db, parts, endpoints.Changes(asked.url, asked.description, asked.events), owner.id)
        secret = signing.new_secret(db, parts, row.id)
        note(db, parts.clock.utc(), owner, "webhook_endpoint.added", row.id, request=request)
        return Answer(201, shapes.EndpointMadeOut(**shapes.endpoint_out(row), secret=secret))

    with parts.database.write() as db:
        return once(db, parts, owner.id, key, fingerprint(request, asked), do).as_response()


@router.get("/webhook-endpoints")
def list_endpoints(owner: Owner, parts: TheParts, limit: Limit = 50, cursor: Cursor = None) -> Page[shapes.EndpointOut]:  # noqa: ARG001
    """List the webhook endpoints."""
    after = key_in(cursor, str)
    with parts.database.read() as db:
        rows = endpoints.listed(db, limit, str(after[0]) if after else None)
    shown = rows[:limit]
    more = cursor_of(shown[-1].id) if len(rows) > limit else None
    return Page(
        data=[shapes.EndpointOut(**shapes.endpoint_out(row)) for row in shown], meta=Meta(limit=limit, next_cursor=more)
    )


@router.get("/webhook-endpoints/{endpoint_id}")
def get_endpoint(endpoint_id: InPath, owner: Owner, parts: TheParts) -> shapes.EndpointDetailOut:  # noqa: ARG001
    """Show a webhook endpoint, whether it answers, and how many deliveries wait or were given up."""
    with parts.database.read() as db:
        row = endpoints.found(db, endpoint_id)
        last = endpoints.last_delivered(db, row.id)
        return shapes.EndpointDetailOut(
            **shapes.endpoint_out(row),
            deliveries=endpoints.counts(db, row.id),
            last_delivered_at=last,
            old_secret_until=signing.old_until(db, row.id, parts.clock.utc()),
        )


@router.patch("/webhook-endpoints/{endpoint_id}")
def change_endpoint(
    endpoint_id: InPath, asked: shapes.EndpointChangesIn, request: Request, owner: Owner, parts: TheParts
) -> shapes.EndpointOut:
    """Change a webhook endpoint. What waits for it goes to the new address."""
    with parts.database.write() as db:
        if asked.url is not None or asked.events is not None:
            now = json.loads(endpoints.found(db, endpoint_id).events)
            refuse_scores(owner, now if asked.events is None else asked.events)
        row = endpoints.change(db, parts, endpoint_id, endpoints.Changes(asked.url, asked.description, asked.events))
        changed = sorted(asked.model_fields_set)
        note(db, parts.clock.utc(), owner, "webhook_endpoint.changed", row.id, {"changed": changed}, request=request)
        return shapes.EndpointOut(**shapes.endpoint_out(row))


@router.delete("/webhook-endpoints/{endpoint_id}", status_code=204)
def remove_endpoint(endpoint_id: InPath, request: Request, owner: Owner, parts: TheParts) -> None:
    """Remove a webhook endpoint and its secrets."""
    with parts.database.write() as db:
        endpoints.remove(db, parts, endpoint_id)
        note(db, parts.clock.utc(), owner, "webhook_endpoint.removed", endpoint_id, request=request)


@router.post("/webhook-endpoints/{endpoint_id}/disable")
def disable_endpoint(endpoint_id: InPath, request: Request, owner: Owner, parts: TheParts) -> shapes.EndpointOut:
    """Disable a webhook endpoint: it is sent nothing more. What waits is given up and can be replayed once the endpoint is enabled again."""
    with parts.database.write() as db:
        row = endpoints.pause(db, parts, endpoint_id)
        note(db, parts.clock.utc(), owner, "webhook_endpoint.disabled", row.id, request=request)
        return shapes.EndpointOut(**shapes.endpoint_out(row))


@router.post("/webhook-endpoints/{endpoint_id}/enable")
def enable_endpoint(endpoint_id: InPath, request: Request, owner: Owner, parts: TheParts) -> shapes.EndpointOut:
    """Enable a webhook endpoint again: it is told what happens from now on."""
    with parts.database.write() as db:
        row = endpoints.resume(db, endpoint_id)
        note(db, parts.clock.utc(), owner, "webhook_endpoint.enabled", row.id, request=request)
        return shapes.EndpointOut(**shapes.endpoint_out(row))


@router.post("/webhook-endpoints/{endpoint_id}/rotate-secret", response_model=shapes.RotatedOut)
def rotate_secret(
    endpoint_id: InPath,
    asked: shapes.RotationIn,
    request: Request,
    owner: Owner,
    parts: TheParts,
    key: IdempotencyHeader = None,
) -> Response:
    """Give a webhook endpoint a new secret, shown once; for a while what is sent carries signatures by both."""
    old_lives = timedelta(hours=asked.old_lives_hours)

    def do() -> Answer:
        row = endpoints.found(db, endpoint_id, hold=True)
        secret = signing.rotate(db, parts, row.id, old_lives)
        note(db, parts.clock.utc(), owner, "webhook_secret.rotated", row.id, request=request)
        return Answer(200, shapes.RotatedOut(secret=secret, old_until=parts.clock.utc() + old_lives))

    with parts.database.write() as db:
        return once(db, parts, owner.id, key, fingerprint(request, asked), do).as_response()


@router.post("/webhook-endpoints/{endpoint_id}/test", status_code=202)
def send_test(endpoint_id: InPath, request: Request, owner: Owner, parts: TheParts) -> shapes.DeliveryOut:
    """Send a webhook endpoint an event that says it is a test; its delivery tells what came of it."""
    with parts.database.write() as db:
        row = endpoints.found(db, endpoint_id, hold=True)
        log.refuse_disabled(row)
        delivery, notice = write_test(db, parts, row)
        note(db, parts.clock.utc(), owner, "webhook_endpoint.tested", row.id, request=request)
        return shapes.DeliveryOut(**shapes.delivery_out(delivery, notice))


@router.get("/webhook-endpoints/{endpoint_id}/deliveries")
def list_deliveries(  # noqa: PLR0913, PLR0917 - filters
    endpoint_id: InPath,
    owner: Owner,  # noqa: ARG001 - being let in is all
    parts: TheParts,
    state: Annotated[shapes.State | None, Query()] = None,
    event: Annotated[str | None, Query(max_length=64, pattern=r"^[a-z_.]+$")] = None,
    subject: Annotated[Id | None, Query(description="A session's id, or a participant's.")] = None,
    limit: Limit = 50,
    cursor: Cursor = None,
) -> Page[shapes.DeliveryOut]:
    """List what was, is and could not be delivered to a webhook endpoint, the newest first."""
    before = key_in(cursor, int)
    with parts.database.read() as db:
        endpoints.found(db, endpoint_id)
        rows = log.listed(db, endpoint_id, log.Wanted(state, event, subject), limit, int(before[0]) if before else None)
    shown = rows[:limit]
    more = cursor_of(shown[-1][1].number) if len(rows) > limit else None
    return Page(
        data=[shapes.DeliveryOut(**shapes.delivery_out(*row)) for row in shown],
        meta=Meta(limit=limit, next_cursor=more),
    )


@router.get("/webhook-deliveries/{delivery_id}")
def get_delivery(delivery_id: InPath, owner: Owner, parts: TheParts) -> shapes.DeliveryDetailOut:
    """Show a delivery, what it carries, and each attempt. Scores are shown to those who may read results."""
    with parts.database.read() as db:
        delivery, notice = log.found(db, delivery_id)
        attempts = [shapes.attempt_out(row) for row in log.attempts(db, delivery.id)]
        return shapes.DeliveryDetailOut(
            **shapes.delivery_out(delivery, notice), body=shown_to(owner, notice.body), log=attempts
        )


@router.post("/webhook-deliveries/{delivery_id}/replay", status_code=202)
def replay_delivery(delivery_id: InPath, request: Request, owner: Owner, parts: TheParts) -> shapes.DeliveryOut:
    """Deliver something to a webhook endpoint again, with the same id; one that waits for its next attempt is tried at once."""
    with parts.database.write() as db:
        delivery, notice = log.found(db, delivery_id)
        log.replay_one(db, parts, endpoints.found(db, delivery.endpoint_id, hold=True), delivery)
        note(db, parts.clock.utc(), owner, "webhook_delivery.replayed", delivery.id, request=request)
        return shapes.DeliveryOut(**shapes.delivery_out(delivery, notice))


@router.post("/webhook-endpoints/{endpoint_id}/replay", status_code=202)
def replay_since(
    endpoint_id: InPath, asked: shapes.ReplayIn, request: Request, owner: Owner, parts: TheParts
) -> shapes.ReplayedOut:
    """Tell a webhook endpoint again, in order, what happened since a time: what it did not take, or everything. At most 1000 a request."""
    after = key_in(asked.cursor, int)
    with parts.database.write() as db:
        row = endpoints.found(db, endpoint_id, hold=True)
        done = log.replay_since(
            db, parts, row, asked.since, after=int(after[0]) if after else None, undelivered_only=asked.undelivered_only
        )
        detail = {"since": rfc3339(asked.since), "replayed": done.count}
        note(db, parts.clock.utc(), owner, "webhook_endpoint.replayed", row.id, detail, request=request)
    return shapes.ReplayedOut(replayed=done.count, next_cursor=cursor_of(done.next_after) if done.next_after else None)
