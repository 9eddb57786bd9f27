"""The kiosk's own key: it signs checkpoints and exports, and never leaves the data folder."""

import hashlib
import os
import platform
import secrets
from dataclasses import dataclass
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from sync.canonical import canonical, parse
from sync.errors import DeviceKeyUnusable, NotCanonical, PublicKeyUnreadable
from sync.rings import Ring, RingUnusable, new_entry, system_ring

KEY_FILE = "device.key"
ALGORITHM = "Ed25519"

_MAX_FILE = 64 * 1024


@dataclass(frozen=True, slots=True)
class Device:
    """What others may know of a kiosk. `public_key` is 64 hex digits; `id` follows from it."""

    id: str
    name: str
    public_key: str

    @property
    def fingerprint(self) -> str:
        """The key as people compare it."""
        return fingerprint(self.public_key)

    def to_json(self) -> dict[str, str]:
        """Return the public half as it stands in `session.started` (without the algorithm) and in `device.pub.json`."""
        return {"id": self.id, "name": self.name, "public_key": self.public_key}


@dataclass(frozen=True, slots=True, repr=False)
class DeviceKey:
    """The key pair. Its repr shows nothing of it."""

    device: Device
    private: Ed25519PrivateKey

    def sign(self, message: bytes) -> str:
        """Return the signature as 128 hex digits."""
        return self.private.sign(message).hex()


def load_or_create(folder: Path, *, name: str | None = None, ring: Ring | None = None) -> DeviceKey:
    """Return the folder's key, made at first use (file mode 0600, written whole or not at all).

    Where it was moved into a keyring it is read there: `ring`, or the system's. Raises `DeviceKeyUnusable`, `RingUnusable`.
    """
    path = folder / KEY_FILE
    try:
        if not path.exists():
            _create(path, name or platform.node() or "kiosk")
        path.chmod(0o600)
        return _read(path, ring)
    except (OSError, ValueError, NotCanonical, KeyError, TypeError) as exc:
        raise DeviceKeyUnusable(
            "The device's key can't be used",
            f"{path}: {type(exc).__name__}; restore it from a backup or enrol the device anew",
        ) from exc


def keep_in_ring(folder: Path, key: DeviceKey, ring: Ring) -> None:
    """Move the folder's key into a keyring; the file then only names its entry. Raises `RingUnusable`, with the key where it was."""
    entry = new_entry("device-key")
    ring.put(entry, key.private.private_bytes_raw().hex())
    stub = {"algorithm": ALGORITHM, "name": key.device.name, "public_key": key.device.public_key, "keyring": entry}
    _write(folder / KEY_FILE, canonical(stub))


def kept_in_ring(folder: Path) -> bool:
    """Whether the folder's key is in a keyring. Raises `DeviceKeyUnusable` where the file can't be read."""
    path = folder / KEY_FILE
    try:
        with path.open("rb") as file:
            return "keyring" in parse(file.read(_MAX_FILE))
    except (OSError, NotCanonical, TypeError) as exc:
        raise DeviceKeyUnusable("The device's key can't be used", f"{path}: {type(exc).__name__}") from exc


def device_id(public_key: str) -> str:
    """Return the id of the kiosk with this public key (hex)."""
    return "device-" + hashlib.sha256(bytes.fromhex(public_key)).hexdigest()[:16]


def fingerprint(public_key: str) -> str:
    """Return a public key (hex) as eight groups of four digits, for people to compare: half of its SHA-256."""
    digest = hashlib.sha256(bytes.fromhex(public_key)).hexdigest()[:32].upper()
    return " ".join(digest[start : start + 4] for start in range(0, 32, 4))


def verify_signature(public_key: str, signature: str, message: bytes) -> bool:
    """Whether `signature` (hex) over `message` was made with the private half of `public_key` (hex)."""
    if not (is_hex(public_key, 64) and is_hex(signature, 128)):
        return False
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(public_key)).verify(bytes.fromhex(signature), message)
    except (InvalidSignature, ValueError):
        return False
    return True


def is_hex(text: object, digits: int) -> bool:
    """Whether `text` is exactly so many lower-case hex digits: one spelling for each value."""
    return isinstance(text, str) and len(text) == digits and set(text) <= set("0123456789abcdef")


def read_public_key(path: Path) -> str:
    """Read a public key to hold an export against: `device.pub.json`, 64 hex digits, or PEM. Raises `PublicKeyUnreadable`."""
    try:
        with path.open("rb") as file:
            content = file.read(_MAX_FILE)
        return _public_key_in(content)
    except (OSError, ValueError, NotCanonical, KeyError, TypeError) as exc:
        raise PublicKeyUnreadable(
            "No public key there", f"{path}: expected a device.pub.json, 64 hex digits, or a PEM Ed25519 public key"
        ) from exc


def _public_key_in(content: bytes) -> str:
    text = content.strip()
    if text.startswith(b"{"):
        key = parse(text)["public_key"]
    elif text.startswith(b"-----BEGIN"):
        loaded = load_pem_public_key(text)
        if not isinstance(loaded, Ed25519PublicKey):
            raise ValueError("not an Ed25519 key")
        key = loaded.public_bytes_raw().hex()
    else:
        key = text.decode("ascii").lower()
    if not is_hex(key, 64):
        raise ValueError("not a public key")
    return str(key)


def _create(path: Path, name: str) -> None:
    private = Ed25519PrivateKey.generate()
    _write(
        path,
        canonical({"algorithm": ALGORITHM, "name": name[:100], "private_key": private.private_bytes_raw().hex()}),
    )


def _write(path: Path, content: bytes) -> None:
    draft = path.with_name(f"{path.name}.{secrets.token_hex(8)}.new")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make a rename in `folder` survive a power cut. Windows has no such call and needs none."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _read(path: Path, ring: Ring | None) -> DeviceKey:
    with path.open("rb") as file:
        content = parse(file.read(_MAX_FILE))
    secret = _from_ring(str(content["keyring"]), ring) if "keyring" in content else content["private_key"]
    private = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(secret))
    public_key = private.public_key().public_bytes_raw().hex()
    if content.get("public_key", public_key) != public_key:
        raise ValueError("another key's file")
    return DeviceKey(Device(device_id(public_key), str(content["name"]), public_key), private)


def _from_ring(entry: str, ring: Ring | None) -> str:
    found = ring or system_ring()
    if found is None:
        raise RingUnusable(
            "The device's key is in a keyring", "and there is none here; start the kiosk in its user's desktop session"
        )
    return found.get(entry)
