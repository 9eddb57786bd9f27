"""A kiosk's files, over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Depends, Query
from fastapi import Path as InPath
from pydantic import BaseModel, ConfigDict, Field
from starlette.requests import ClientDisconnect, Request

from sync.server.blobs import uploads
from sync.server.blobs.uploads import PART_SIZE, FileKind, Offered
from sync.server.devices.knocking import kiosk
from sync.server.parts import TheParts
from sync.server.principals import Kiosk
from sync.server.problems import Problem
from sync.server.recordings.judging import judge

router = APIRouter(prefix="/kiosk", tags=["kiosk: files"])

SHA256 = r"^[0-9a-f]{64}$"

ADeliverer = Annotated[Kiosk, Depends(kiosk(may_be_revoked=True))]
SessionId = Annotated[str, InPath(max_length=64, pattern=r"^[A-Za-z0-9][A-Za-z0-9_-]*$")]
UploadId = Annotated[str, InPath(pattern=r"^[0-9a-f]{32}$")]


class FileIn(BaseModel):
    """A file that the kiosk has."""

    model_config = ConfigDict(extra="forbid")

    sha256: str = Field(
        pattern=SHA256, description="Of the bytes that will be sent, sealed or not.", examples=["9f86d081" + "0" * 56]
    )
    size: int = Field(ge=1, le=max(uploads.LARGEST.values()), examples=[48_211_904])
    kind: FileKind = Field(examples=["recording"])
    name: str = Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*$", max_length=120, examples=["recording.flac"])
    sealed: bool = Field(
        description="Whether it is an age file, sealed to the organisation's recipient.", examples=[True]
    )


class UploadOut(BaseModel):
    """Where to go on; `done` for a file that is here already."""

    done: bool = Field(examples=[False])
    upload_id: str | None = Field(default=None, examples=["5f0c" + "0" * 28])
    offset: int = Field(default=0, examples=[0])
    part_size: int = Field(default=PART_SIZE, description="The most bytes of one part.", examples=[PART_SIZE])


class PartOut(BaseModel):
    """How much of the file is durable: the next part begins here."""

    offset: int = Field(examples=[PART_SIZE])


class FinishedOut(BaseModel):
    """The file is whole, and its bytes are those that were announced."""

    done: bool = Field(examples=[True])


async def part(request: Request) -> bytes:
    """Return the body, read no further than a part may go."""
    content = bytearray()
    try:
        async for chunk in request.stream():
            content += chunk
            if len(content) > PART_SIZE:
                raise Problem(413, "too-large", "That part is too large", f"a part has at most {PART_SIZE} bytes")
    except ClientDisconnect as exc:
        raise Problem(400, "cut-off", "The part broke off", "send it again") from exc
    return bytes(content)


@router.post("/sessions/{session_id}/blobs")
def offer(session_id: SessionId, file: FileIn, by: ADeliverer, parts: TheParts) -> UploadOut:
    """Announce a file of a session; answers from where on it is wanted."""
    wanted = uploads.offer(parts, by, session_id, Offered(file.sha256, file.size, file.kind, file.name, file.sealed))
    return UploadOut(done=wanted.upload_id is None, upload_id=wanted.upload_id, offset=wanted.offset)


@router.put(
    "/uploads/{upload_id}",
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {
                "application/octet-stream": {"schema": {"type": "string", "format": "binary", "maxLength": PART_SIZE}}
            },
        }
    },
)
def put_part(
    by: ADeliverer,  # first: who may not send is told before a byte is read
    parts: TheParts,
    upload_id: UploadId,
    offset: Annotated[int, Query(ge=0, le=max(uploads.LARGEST.values()))],
    content: Annotated[bytes, Depends(part)],
) -> PartOut:
    """Send one part of a file; one that is here already changes nothing."""
    return PartOut(offset=uploads.take_part(parts, by, upload_id, offset, content))


@router.post("/uploads/{upload_id}/finish")
def finish(upload_id: UploadId, by: ADeliverer, parts: TheParts) -> FinishedOut:
    """Say that all parts of a file were sent; answers once size and SHA-256 were found right."""
    blob = uploads.finish(parts, by, upload_id)
    judge(parts, blob.session_id)
    return FinishedOut(done=True)
