"""Where a chat server is and what proves that we may use it; refuses what would carry a key or a candidate's words astray."""

import ipaddress
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from engine.interview.chat import ChatRefused

OLLAMA = "http://127.0.0.1:11434"
LONGEST_KEY = 4096


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One server: `url` without a slash at its end, and the bearer key, empty where it wants none. The key shows in no representation."""

    url: str
    key: str = field(default="", repr=False)

    @property
    def loopback(self) -> bool:
        """Whether nothing leaves this machine."""
        return _is_loopback(urlsplit(self.url).hostname or "")

    @property
    def in_the_clear(self) -> bool:
        """Whether what is sent could be read on its way."""
        return not self.loopback and not self.url.startswith("https:")


def endpoint_at(url: str, key: str = "") -> Endpoint:
    """Return the endpoint. Raises `ChatRefused`, with what to do, for an address or a key that can't be used safely."""
    try:
        parts = urlsplit(url.strip())
        port = parts.port
    except ValueError as exc:
        raise _unusable(url, "it is no address") from exc
    if parts.scheme not in {"http", "https"}:
        raise _unusable(url, "it must begin with http:// or https://")
    if not parts.hostname or port == 0 or any(char.isspace() for char in parts.netloc):
        raise _unusable(url, "it names no host")
    if parts.username is not None or parts.password is not None:
        raise ChatRefused(
            "The chat server's address holds a password",
            "put the key into engines.chat_key_file or VIVAVOCE_ENGINES__CHAT_KEY",
        )
    if parts.query or parts.fragment:
        raise _unusable(url, "it must end before any ? or #")
    key = key.strip()
    if len(key) > LONGEST_KEY or not key.isascii() or not (key.isprintable() and " " not in key):
        raise ChatRefused(
            "The chat server's key can't be used", "it must be one line of plain characters without blanks"
        )
    endpoint = Endpoint(f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/')}", key)
    if key and endpoint.in_the_clear:
        raise ChatRefused(
            "The chat server's key would be sent in the clear",
            f"{parts.hostname} is another machine and the address begins with http://: use https://, or no key",
        )
    return endpoint


def _is_loopback(host: str) -> bool:
    if host.casefold() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _unusable(url: str, why: str) -> ChatRefused:
    shown = url if "@" not in url else "it"
    return ChatRefused("The chat server's address can't be used", f"engines.chat_url: {shown[:200]}: {why}")
