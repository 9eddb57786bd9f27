"""What an export of a session consists of, whoever makes it: the kiosk into a folder, the server into a stream."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from engine.interview.facts import SessionStarted
from sync.events import Event, to_line
from sync.keys import Device, DeviceKey, is_hex
from sync.manifest import (
    DEVICE,
    LEDGER,
    PUBLIC_KEY,
    RECORD,
    SERVER,
    SERVER_KEY,
    FileEntry,
    Manifest,
    public_key_bytes,
)
from sync.record import fold, record_json
from sync.times import rfc3339


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs an export: a kiosk, or a server (then `kiosk` is the one whose signatures the ledger holds, if it was ever begun)."""

    key: DeviceKey
    is_server: bool = False
    kiosk: Device | None = None


def own_files(events: Sequence[Event], signer: Signer) -> dict[str, bytes]:
    """Return the files that every export has, by name."""
    keys = (
        {PUBLIC_KEY: signer.key.device}
        if not signer.is_server
        else {SERVER_KEY: signer.key.device, PUBLIC_KEY: signer.kiosk}
    )
    return {
        LEDGER: ledger_bytes(events),
        RECORD: record_json(fold(events)),
        **{name: public_key_bytes(device) for name, device in keys.items() if device is not None},
    }


def manifest_over(events: Sequence[Event], files: Mapping[str, FileEntry], signer: Signer, at: datetime) -> Manifest:
    """Return the list that is signed."""
    return Manifest(
        session_id=events[0].session_id,
        head_seq=events[-1].seq,
        head_hash=events[-1].hash,
        public_key=signer.key.device.public_key,
        exported_at=rfc3339(at),
        files=files,
        signed_by=SERVER if signer.is_server else DEVICE,
    )


def ledger_bytes(events: Sequence[Event]) -> bytes:
    """Return the bytes of `ledger.jsonl`."""
    return b"".join(to_line(event) + b"\n" for event in events)


def kiosk_of(events: Sequence[Event]) -> Device | None:
    """Return the kiosk that held the interview, as `session.started` names it; None where it was never begun."""
    for event in events:
        if event.kind == SessionStarted.KIND and event.body is not None:
            return _device(event.body.get("device"))
    return None


def _device(said: Any) -> Device | None:  # noqa: ANN401 - whatever was read
    if not isinstance(said, dict) or not is_hex(said.get("public_key"), 64):
        return None
    return Device(str(said.get("id", "")), str(said.get("name", "")), str(said["public_key"]))
