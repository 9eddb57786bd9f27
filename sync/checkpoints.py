"""The device's signature under the head of a chain: what was witnessed can't be taken back."""

from typing import Any

from sync.canonical import canonical
from sync.keys import DeviceKey, verify_signature

_STATEMENT = "vivavoce-checkpoint-1"


def checkpoint_body(key: DeviceKey, session_id: str, seq: int, head_hash: str) -> dict[str, Any]:
    """Return the body of a `checkpoint` event: the device signs that event `seq` of the session has `head_hash`."""
    return {
        "seq": seq,
        "head_hash": head_hash,
        "public_key": key.device.public_key,
        "signature": key.sign(_signed(session_id, seq, head_hash)),
    }


def checkpoint_holds(session_id: str, body: dict[str, Any]) -> bool:
    """Whether the body's signature is by the key it names, over what it names."""
    message = _signed(session_id, body.get("seq"), body.get("head_hash"))
    return verify_signature(str(body.get("public_key")), str(body.get("signature")), message)


def _signed(session_id: str, seq: object, head_hash: object) -> bytes:
    return canonical({"statement": _STATEMENT, "session_id": session_id, "seq": seq, "head_hash": head_hash})
