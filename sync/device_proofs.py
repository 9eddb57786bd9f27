"""What a kiosk signs to prove that it has its key: over a nonce or a code, never over a time. Kiosk and server both build it here."""

from sync.canonical import canonical
from sync.keys import DeviceKey, verify_signature

_ENROLMENT = "vivavoce-enrolment-1"
_TOKEN = "vivavoce-device-1"  # noqa: S105 - a statement's name


def enrolment_proof(key: DeviceKey, code: str) -> str:
    """Return the signature that goes with a one-time code, as the code is sent."""
    return key.sign(_enrolment(code, key.device.public_key))


def enrolment_holds(code: str, public_key: str, proof: str) -> bool:
    """Whether whoever sent the code has the private half of the public key (hex)."""
    return verify_signature(public_key, proof, _enrolment(code, public_key))


def token_proof(key: DeviceKey, server_id: str, nonce: str) -> str:
    """Return the signature that answers a server's challenge."""
    return key.sign(_token(server_id, nonce))


def token_proof_holds(public_key: str, server_id: str, nonce: str, signature: str) -> bool:
    """Whether the challenge was answered with the private half of the public key (hex)."""
    return verify_signature(public_key, signature, _token(server_id, nonce))


def _enrolment(code: str, public_key: str) -> bytes:
    return canonical({"statement": _ENROLMENT, "code": code, "public_key": public_key})


def _token(server_id: str, nonce: str) -> bytes:
    return canonical({"statement": _TOKEN, "server_id": server_id, "nonce": nonce})
