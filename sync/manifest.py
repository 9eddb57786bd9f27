"""The list of an export's files and the signature under it, the kiosk's or a server's, so that no byte of any of them can change unseen.

`manifest.json` states every other file's SHA-256 and size and the head of the ledger; `manifest.sig` states the manifest's own SHA-256,
signed. The two steps let a reader tell which of the two was changed.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from sync.canonical import canonical, parse
from sync.errors import NotCanonical
from sync.keys import ALGORITHM, Device, DeviceKey, is_hex, verify_signature

FORMAT = "vivavoce-export/1"

MANIFEST = "manifest.json"
SIGNATURE = "manifest.sig"
LEDGER = "ledger.jsonl"
RECORD = "record.json"
PUBLIC_KEY = "device.pub.json"
SERVER_KEY = "server.pub.json"

DEVICE, SERVER = "device", "server"
"""Who may sign an export: the kiosk that held the interview, or the server that the kiosk handed it over to."""

MAX_FILES = 10_000
MAX_MANIFEST = 8 * 1024 * 1024

_STATEMENT = "vivavoce-export-1"


@dataclass(frozen=True, slots=True)
class FileEntry:
    """What the manifest says of a file."""

    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class Manifest:
    """What an export consists of. `files` is keyed by path inside the export, with / between folders.

    `public_key` is the signer's; `signed_by` says whether that is the kiosk (`DEVICE`) or a server (`SERVER`).
    """

    session_id: str
    head_seq: int
    head_hash: str
    public_key: str
    exported_at: str
    files: Mapping[str, FileEntry]
    signed_by: str = DEVICE


def manifest_bytes(manifest: Manifest) -> bytes:
    """Return the bytes of `manifest.json`."""
    content = {
        "format": FORMAT,
        "session_id": manifest.session_id,
        "ledger": {"seq": manifest.head_seq, "hash": manifest.head_hash},
        **({} if manifest.signed_by == DEVICE else {"signed_by": manifest.signed_by}),
        "public_key": manifest.public_key,
        "exported_at": manifest.exported_at,
        "files": {path: {"sha256": entry.sha256, "size": entry.size} for path, entry in sorted(manifest.files.items())},
    }
    return (json.dumps(content, indent=2, ensure_ascii=False) + "\n").encode()


def signature_bytes(key: DeviceKey, manifest: bytes) -> bytes:
    """Return the bytes of `manifest.sig` for the bytes of a manifest."""
    digest = hashlib.sha256(manifest).hexdigest()
    content = {"algorithm": ALGORITHM, "manifest_sha256": digest, "signature": key.sign(_signed(digest))}
    return canonical(content) + b"\n"


def public_key_bytes(device: Device) -> bytes:
    """Return the bytes of `device.pub.json`, or of `server.pub.json`."""
    content = {"algorithm": ALGORITHM, "fingerprint": device.fingerprint, **device.to_json()}
    return (json.dumps(content, indent=2, sort_keys=True, ensure_ascii=False) + "\n").encode()


def read_manifest(content: bytes) -> Manifest:
    """Read `manifest.json`. Raises `NotCanonical` naming the field that is wrong; paths are checked by `is_inside`, not here."""
    value = parse(content)
    try:
        if value["format"] != FORMAT:
            raise NotCanonical("Not a manifest", f"format: expected {FORMAT}")
        files = {
            path: FileEntry(_hash(entry["sha256"]), _size(entry["size"])) for path, entry in value["files"].items()
        }
        manifest = Manifest(
            session_id=_text(value["session_id"]),
            head_seq=_size(value["ledger"]["seq"]),
            head_hash=_hash(value["ledger"]["hash"]),
            public_key=_hash(value["public_key"]),
            exported_at=_text(value["exported_at"]),
            files=files,
            signed_by=_signer(value.get("signed_by", DEVICE)),
        )
    except (KeyError, TypeError, AttributeError) as exc:
        raise NotCanonical("Not a manifest", f"missing or misshapen: {str(exc)[:80]}") from exc
    if len(files) > MAX_FILES:
        raise NotCanonical("Not a manifest", f"more than {MAX_FILES} files")
    return manifest


@dataclass(frozen=True, slots=True)
class ManifestSignature:
    """What `manifest.sig` says."""

    manifest_sha256: str
    signature: str

    def made_by(self, public_key: str) -> bool:
        """Whether the key signed the hash that stands here."""
        return verify_signature(public_key, self.signature, _signed(self.manifest_sha256))


def read_signature(content: bytes) -> ManifestSignature:
    """Read `manifest.sig`, which has one spelling only. Raises `NotCanonical`."""
    value = parse(content)
    if canonical(value) + b"\n" != content or not isinstance(value, dict):
        raise NotCanonical("Not a signature", "not in canonical form")
    if set(value) != {"algorithm", "manifest_sha256", "signature"} or value["algorithm"] != ALGORITHM:
        raise NotCanonical("Not a signature", f"expected algorithm {ALGORITHM}, manifest_sha256 and signature")
    if not (is_hex(value["manifest_sha256"], 64) and is_hex(value["signature"], 128)):
        raise NotCanonical("Not a signature", "expected lower-case hex")
    return ManifestSignature(value["manifest_sha256"], value["signature"])


def is_inside(path: str) -> bool:
    """Whether a path can only name something inside the export, on any system."""
    parts = path.split("/")
    plain = all(
        part not in ("", ".", "..") and not set(part) & set('\\:*?"<>|') and part.isprintable() for part in parts
    )
    return plain and len(path) <= 500 and not PurePosixPath(path).is_absolute()


def _signed(digest: str) -> bytes:
    return canonical({"statement": _STATEMENT, "manifest_sha256": digest})


def _hash(value: Any) -> str:  # noqa: ANN401 - whatever was read
    if not is_hex(value, 64):
        raise NotCanonical("Not a manifest", "a hash or key is not 64 lower-case hex digits")
    return str(value)


def _size(value: Any) -> int:  # noqa: ANN401 - whatever was read
    if type(value) is not int or value < 0:
        raise NotCanonical("Not a manifest", "a size or seq is not a whole number")
    return value


def _signer(value: Any) -> str:  # noqa: ANN401 - whatever was read
    if value not in (DEVICE, SERVER):
        raise NotCanonical("Not a manifest", f"signed_by: expected {DEVICE} or {SERVER}")
    return str(value)


def _text(value: Any) -> str:  # noqa: ANN401 - whatever was read
    if not isinstance(value, str) or len(value) > 200:
        raise NotCanonical("Not a manifest", "expected a short text")
    return value
