"""Which addresses a webhook may go to: whoever names an endpoint must not make the server knock on doors inside its own house.

A name is resolved once an attempt and the connection goes to one of the very addresses that were checked here, so that a name which
answers differently a moment later gains nothing.
"""

import socket
from collections.abc import Callable, Sequence
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

from sync.errors import SyncError

Resolver = Callable[[str, int], Sequence[str]]
"""From a host's name and a port to numeric addresses, in order of preference. Raises `OSError` where there is none."""

_MOST = 8


class AddressRefused(SyncError):
    """A webhook would go to an address that is none of the public internet's."""


class NameUnknown(SyncError):
    """A webhook's host has no address."""


# What `is_global` of Python 3.11 lets pass, or tells apart by version; from IANA's special-purpose registries, and from clouds' own
# pages for addresses that answer with credentials.
_REFUSED: tuple[IPv4Network | IPv6Network, ...] = tuple(
    ip_network(each)
    for each in (
        "0.0.0.0/8",
        "10.0.0.0/8",
        "100.64.0.0/10",  # carriers' NAT; one cloud's metadata is at 100.100.100.200
        "127.0.0.0/8",
        "168.63.129.16/32",  # one cloud's platform address, of a public range
        "169.254.0.0/16",  # link-local; the usual place of metadata
        "172.16.0.0/12",
        "192.0.0.0/24",  # one cloud's metadata is at 192.0.0.192
        "192.0.2.0/24",
        "192.88.99.0/24",  # 6to4 relays
        "192.168.0.0/16",
        "198.18.0.0/15",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/4",
        "240.0.0.0/4",
        "::/96",  # unspecified, loopback, and IPv4 written as IPv6 of old
        "::ffff:0:0/96",  # IPv4 mapped
        "::ffff:0:0:0/96",  # IPv4 translated
        "64:ff9b::/96",  # NAT64
        "64:ff9b:1::/48",  # NAT64, local
        "100::/64",  # discarded
        "2001::/23",  # Teredo and other protocols' own
        "2001:db8::/32",
        "2002::/16",  # 6to4
        "3fff::/20",
        "5f00::/16",
        "fc00::/7",  # unique local; one cloud's metadata is at fd00:ec2::254
        "fe80::/10",
        "fec0::/10",
        "ff00::/8",
    )
)


def is_public(address: str) -> bool:
    """Whether a numeric address belongs to the public internet; False for what is none, and for one with a zone."""
    try:
        found: IPv4Address | IPv6Address = ip_address(address)
    except ValueError:
        return False
    if "%" in address or not found.is_global:
        return False
    return not any(found in each for each in _REFUSED if each.version == found.version)


def resolve(host: str, port: int) -> Sequence[str]:
    """Return the addresses the system's resolver gives."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP)
    return list(dict.fromkeys(str(each[4][0]) for each in found))


def checked(host: str, port: int, resolver: Resolver, *, allow_private: bool) -> Sequence[str]:
    """Return the addresses to try, in order. Raises `NameUnknown`, and `AddressRefused` where any of them is private.

    One private address among public ones is refused too: an honest name has no use for the mixture.
    """
    try:
        found = list(resolver(host, port))[:_MOST]
    except (OSError, UnicodeError) as exc:
        raise NameUnknown("The webhook's host has no address", type(exc).__name__, retryable=True) from exc
    if not found:
        raise NameUnknown("The webhook's host has no address", "the answer was empty", retryable=True)
    if not allow_private and (inside := [each for each in found if not is_public(each)]):
        raise AddressRefused("The webhook's address is private", f"{inside[0][:64]} is not on the public internet")
    return found
