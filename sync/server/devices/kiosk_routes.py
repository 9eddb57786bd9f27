"""What kiosks ask of the server about themselves: enrolling, proving who they are, assignments, claims, hand-over, status."""

from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Query, Request
from sqlalchemy.orm import Session

from sync.server.devices import claims, copies, enrolling, proving, registry
from sync.server.devices.answers import assignment_out
from sync.server.devices.knocking import KioskAllowed, kiosk
from sync.server.devices.shapes import (
    AssignmentsMeta,
    AssignmentsOut,
    ChallengeIn,
    ChallengeOut,
    EnrolmentIn,
    EnrolmentOut,
    HandOverIn,
    HeldOut,
    KioskStatusIn,
    Organisation,
    StatusOut,
    TokenIn,
    TokenOut,
)
from sync.server.identity import signing_key
from sync.server.live.commands import waiting
from sync.server.parts import Parts, TheParts
from sync.server.people.guessing import CODES, address_of, bucket, count_guess, forgive
from sync.server.principals import Kiosk
from sync.server.recordings.organisation_key import recipient
from sync.server.tables.devices import DeviceRow
from sync.server.tables.sessions import SERVER, SessionRow
from sync.server.texts import InPath
from sync.times import rfc3339

router = APIRouter(tags=["kiosk"])

_unrevoked: KioskAllowed = kiosk()
_any: KioskAllowed = kiosk(may_be_revoked=True)
Asker = Annotated[Kiosk, Depends(_unrevoked)]
AnyAsker = Annotated[Kiosk, Depends(_any)]


@router.post("/devices/enrolments", status_code=201)
def enrol(asked: EnrolmentIn, request: Request, parts: TheParts) -> EnrolmentOut:
    """Let a kiosk in that has a one-time code and the key it names. Asked again with both, it is answered alike."""
    guesses = bucket(CODES, "enrolment", address_of(request))
    count_guess(parts, guesses)
    applicant = enrolling.Applicant(**asked.model_dump())
    with parts.database.write() as db:
        row = enrolling.enrol(db, parts, applicant)
        forgive(db, guesses)
        return _agreed(db, parts, row)


@router.post("/devices/challenges")
def challenge(asked: ChallengeIn, parts: TheParts) -> ChallengeOut:
    """Return a nonce for a kiosk to sign."""
    with parts.database.write() as db:
        nonce = proving.challenge(db, parts, asked.device_id)
    return ChallengeOut(nonce=nonce, expires_in_s=round(proving.NONCE_LASTS.total_seconds()))


@router.post("/devices/tokens")
def token(asked: TokenIn, parts: TheParts) -> TokenOut:
    """Return a token for a signed challenge, each of which is good once."""
    with parts.database.write() as db:
        proved = proving.token_for(db, parts, asked.device_id, asked.nonce, asked.signature)
    if proved is None:
        raise proving.unproved()
    made, row = proved
    return TokenOut(
        token=made,
        expires_in_s=round(proving.TOKEN_LASTS.total_seconds()),
        server_time=rfc3339(parts.clock.utc()),
        revoked=row.revoked_at is not None,
    )


@router.get("/kiosk/assignments")
def assignments(
    asker: AnyAsker,
    parts: TheParts,
    cursor: Annotated[
        str | None, Query(pattern=r"^[0-9]{1,9}$", description="`meta.cursor` of the last answer that was received.")
    ] = None,
) -> AssignmentsOut:
    """Return what is new for a kiosk: sessions to hold a copy of, sessions to let go of. Ask on until nothing is."""
    received = int(cursor or 0)
    told = copies.Told((), received) if asker.revoked else copies.assignments(parts, asker, received)
    with parts.database.write() as db:
        registry.heard_from(db, parts, asker)
    return AssignmentsOut(
        data=[assignment_out(line) for line in told.lines],
        meta=AssignmentsMeta(cursor=str(told.cursor)),
        server_time=rfc3339(parts.clock.utc()),
        revoked=asker.revoked,
    )


@router.post("/kiosk/sessions/{session_id}/claim")
def claim(session_id: InPath, asker: Asker, parts: TheParts) -> HeldOut:
    """Keep a session for the kiosk at which its candidate checked in; a second kiosk is refused."""
    with parts.database.write() as db:
        return _held(parts, asker, claims.claim(db, parts, asker, session_id))


@router.post("/kiosk/sessions/{session_id}/release")
def release(session_id: InPath, asker: AnyAsker, parts: TheParts) -> HeldOut:
    """Let a copy, or a claim, go. An order that waited for the last copy takes effect."""
    with parts.database.write() as db:
        return _held(parts, asker, claims.let_go(db, parts, asker, session_id))


@router.post("/kiosk/sessions/{session_id}/handover")
def hand_over(session_id: InPath, asked: HandOverIn, asker: AnyAsker, parts: TheParts) -> HeldOut:
    """Give the pen back once everything was delivered."""
    with parts.database.write() as db:
        row = claims.hand_over(db, parts, asker, session_id, asked.head_seq, asked.head_hash)
        return _held(parts, asker, row)


@router.post("/kiosk/status")
def status(asked: KioskStatusIn, asker: AnyAsker, parts: TheParts) -> StatusOut:
    """Take what a kiosk says of itself."""
    with parts.database.write() as db:
        registry.report(db, parts, asker, asked.model_dump(mode="json"))
        asked_of_it = waiting(db, asker.device_id, parts.clock.utc())
    return StatusOut(server_time=rfc3339(parts.clock.utc()), revoked=asker.revoked, commands=asked_of_it)


def _agreed(db: Session, parts: Parts, row: DeviceRow) -> EnrolmentOut:
    own = signing_key(db, parts).device
    return EnrolmentOut(
        device_id=row.id,
        name=row.name,
        location=row.location,
        server_id=own.id,
        server_public_key=own.public_key,
        organisation=Organisation(name=parts.settings.organisation, recipient=recipient(db, parts)),
    )


def _held(parts: Parts, asker: Kiosk, row: SessionRow) -> HeldOut:
    writer: Literal["server", "this", "other"] = "other"
    if row.writer in (SERVER, asker.device_id):
        writer = "server" if row.writer == SERVER else "this"
    return HeldOut(session_id=row.id, status=row.status, writer=writer, server_time=rfc3339(parts.clock.utc()))
