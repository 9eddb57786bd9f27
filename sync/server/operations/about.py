"""Which server this is, for whoever is signed in: above all the key that its exports are to be held against."""

from importlib.metadata import PackageNotFoundError, version
from typing import Annotated

from fastapi import APIRouter, Depends
from pydantic import BaseModel, Field

from sync.server.identity import signing_key
from sync.server.parts import TheParts
from sync.server.people.knocking import allowed
from sync.server.principals import Principal
from sync.server.recordings.organisation_key import recipient

router = APIRouter(tags=["operations"])


class AboutOut(BaseModel):
    """The server. `public_key` is Ed25519, in hex; `fingerprint` is how people compare it; `recipient` is what kiosks seal sound to (age)."""

    server_id: str = Field(examples=["server-9f86d081884c7d65"])
    organisation: str = Field(examples=["Northwind Trust"])
    version: str = Field(examples=["1.0.0"])
    public_key: str = Field(examples=["d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"])
    fingerprint: str = Field(examples=["9F86 D081 884C 7D65 9A2F EAA0 C55A D015"])
    recipient: str = Field(examples=["age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"])


@router.get("/about")
def about(_by: Annotated[Principal, Depends(allowed())], parts: TheParts) -> AboutOut:
    """Say which server this is, and by which key what it signs is known."""
    with parts.database.write() as db:  # either key is made here where nothing needed it before
        device, sealed_to = signing_key(db, parts).device, recipient(db, parts)
    return AboutOut(
        server_id=device.id,
        organisation=parts.settings.organisation,
        version=_version(),
        public_key=device.public_key,
        fingerprint=device.fingerprint,
        recipient=sealed_to,
    )


def _version() -> str:
    try:
        return version("vivavoce")
    except PackageNotFoundError:
        return "unknown"
