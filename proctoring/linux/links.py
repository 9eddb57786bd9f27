"""What the kernel says of network interfaces, the networks they are in, and the way out: asked over rtnetlink, told by it when it changes.

Layouts are those of linux/rtnetlink.h, if_link.h and if_addr.h. Addresses are kept only as the network they are in.
"""

import ipaddress
import socket
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from proctoring.linux.files import short
from proctoring.linux.netlink import LONGEST, ROUTE, Message, attributes, messages, open_netlink, packed
from proctoring.sources import lost

_NEWS: Final = 0x1 | 0x10 | 0x40 | 0x100 | 0x400  # RTMGRP_LINK, IPV4_IFADDR, IPV4_ROUTE, IPV6_IFADDR, IPV6_ROUTE
_DUMP: Final = 0x301  # NLM_F_REQUEST | NLM_F_DUMP
_DONE, _ERROR = 3, 2
_NEWLINK, _GETLINK, _NEWADDR, _GETADDR, _NEWROUTE, _GETROUTE = 16, 18, 20, 22, 24, 26
_LINK: Final = struct.Struct("=BxHiII")  # struct ifinfomsg: family, type, index, flags, change
_ADDRESS: Final = struct.Struct("=BBBBi")  # struct ifaddrmsg: family, prefix length, flags, scope, index
_ROUTE: Final = struct.Struct(
    "=BBBBBBBBI"
)  # struct rtmsg: family, destination's and source's length, tos, table, protocol, scope, type
_MAIN_TABLE: Final = 254
_UNICAST: Final = 1
_LINK_SCOPE: Final = 253
_UP_STATES: Final = {6: "up", 2: "down", 5: "dormant", 3: "lower layer down", 1: "not present"}  # RFC 2863, IF_OPER_*
_LOOPBACK, _TUNNELS = 772, {512: "ppp", 65534: "tunnel", 768: "tunnel", 769: "tunnel", 776: "tunnel"}  # ARPHRD_*
_ANSWER_S: Final = 2.0


@dataclass(frozen=True, slots=True)
class Link:
    """One interface: `kind` is what it is made of, such as "wireguard"; empty for hardware. `carries` where it has a connection."""

    name: str
    kind: str
    state: str
    carries: bool
    networks: frozenset[str] = field(default_factory=frozenset)


@dataclass(frozen=True, slots=True)
class Network:
    """All interfaces by number, and those through which the rest of the world is reached."""

    links: dict[int, Link]
    ways_out: frozenset[str]


def open_news() -> socket.socket:
    """Return a socket on which the kernel tells of interfaces, addresses and routes."""
    return open_netlink(ROUTE, _NEWS)


def ask() -> socket.socket:
    """Return a socket to ask on; kept apart from the news so that an answer is never taken for one."""
    asking = open_netlink(ROUTE, 0)
    asking.settimeout(_ANSWER_S)
    return asking


def network_now(asking: socket.socket) -> Network:
    """Return how things stand. The loopback interface is left out. Raises `SourceUnavailable`."""
    links = dict(_links(_dump(asking, _GETLINK, _LINK.pack(0, 0, 0, 0, 0))))
    networks: dict[int, set[str]] = {}
    for index, network in _networks(_dump(asking, _GETADDR, _ADDRESS.pack(0, 0, 0, 0, 0))):
        networks.setdefault(index, set()).add(network)
    ways_out = {
        links[index].name
        for index in _default_routes(_dump(asking, _GETROUTE, _ROUTE.pack(0, 0, 0, 0, 0, 0, 0, 0, 0)))
        if index in links
    }
    return Network(
        {
            index: Link(link.name, link.kind, link.state, link.carries, frozenset(networks.get(index, ())))
            for index, link in links.items()
        },
        frozenset(ways_out),
    )


def _dump(asking: socket.socket, kind: int, body: bytes) -> list[Message]:
    found: list[Message] = []
    try:
        asking.send(packed(kind, _DUMP, 1, body))
        while True:
            for message in messages(asking.recv(LONGEST)):
                if message.type == _DONE:
                    return found
                if message.type == _ERROR:
                    raise lost("the kernel doesn't answer about the network")
                found.append(message)
    except OSError as exc:
        raise lost("the kernel doesn't answer about the network") from exc


def _links(found: list[Message]) -> Iterator[tuple[int, Link]]:
    for message in found:
        if message.type != _NEWLINK or len(message.payload) < _LINK.size:
            continue
        _family, hardware, index, flags, _change = _LINK.unpack_from(message.payload)
        if hardware == _LOOPBACK:
            continue
        said = attributes(message.payload[_LINK.size :])
        state = _UP_STATES.get(said.get(16, b"\0")[0], "unknown")  # IFLA_OPERSTATE
        inner = attributes(said.get(18, b"")).get(1, b"")  # IFLA_LINKINFO, IFLA_INFO_KIND
        name = short(said.get(3, b"").rstrip(b"\0").decode(errors="replace"))  # IFLA_IFNAME
        carries = bool(flags & 0x1) and bool(flags & 0x10000)  # IFF_UP, IFF_LOWER_UP
        kind = inner.rstrip(b"\0").decode(errors="replace") or _TUNNELS.get(hardware, "")
        yield index, Link(name, short(kind), state, carries)


def _networks(found: list[Message]) -> Iterator[tuple[int, str]]:
    """Yield the networks by interface. Link-local ones say nothing; of an address only its network is kept."""
    for message in found:
        if message.type != _NEWADDR or len(message.payload) < _ADDRESS.size:
            continue
        _family, length, _flags, scope, index = _ADDRESS.unpack_from(message.payload)
        address = attributes(message.payload[_ADDRESS.size :]).get(1, b"")  # IFA_ADDRESS
        if scope < _LINK_SCOPE and len(address) in (4, 16):
            yield index, str(ipaddress.ip_network((address, length), strict=False))


def _default_routes(found: list[Message]) -> Iterator[int]:
    for message in found:
        if message.type != _NEWROUTE or len(message.payload) < _ROUTE.size:
            continue
        _family, length, _source, _tos, table, _protocol, _scope, kind, _flags = _ROUTE.unpack_from(message.payload)
        if length == 0 and table == _MAIN_TABLE and kind == _UNICAST:
            said = attributes(message.payload[_ROUTE.size :])
            if len(said.get(4, b"")) == 4:  # RTA_OIF
                yield struct.unpack("=i", said[4])[0]
