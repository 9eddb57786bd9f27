"""What a server's address tells before anything is sent there."""

from urllib.parse import urlsplit


def is_open_to_all(address: str) -> bool:
    """Whether what is sent to a server at this address can be read on its way there."""
    scheme, _, rest = address.strip().partition("://")
    if scheme.lower() != "http" or not rest:
        return False
    try:
        host = urlsplit(f"//{rest}").hostname or ""
    except ValueError:
        return False
    return not (host == "localhost" or host.startswith("127.") or host == "::1")
