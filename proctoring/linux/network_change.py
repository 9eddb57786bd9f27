"""Watches the network: interfaces that come, go, connect and disconnect, tunnels, a change to another network, another way out.

Sees what the kernel has, as it changes. Can't tell which wireless network an interface joined, what is behind a tunnel, or anything of the
traffic; addresses are never kept, only the network they are in.
"""

import socket
from collections.abc import Callable, Iterator
from typing import Any, Final

from proctoring.detector import Report, Scene
from proctoring.linux.links import Link, Network, ask, network_now, open_news
from proctoring.linux.netlink import heard_from_kernel
from proctoring.signals import HealthState
from proctoring.sources import look_while_there
from proctoring.stopping import Stop

_KIND: Final = "network_change"
_QUIET_S: Final = 1.5
_SETTLE_S: Final = 0.1
"""A cable that is plugged in is told in several messages within some milliseconds."""

Change = tuple[dict[str, Any], str]


class NetworkChangeDetector:
    """Says `network_change` for each difference. The two sockets are opened in the network namespace that is to be watched."""

    name = "linux.network_change"
    version = "1"
    kinds = (_KIND,)
    limits = (
        "Which wireless network was joined, and what is behind a tunnel, is not told.",
        "Traffic is not looked at; of addresses only the network is kept.",
        "A change undone within a tenth of a second may be missed.",
    )

    def __init__(
        self, news: Callable[[], socket.socket] = open_news, asking: Callable[[], socket.socket] = ask
    ) -> None:
        self._open_news = news
        self._ask = asking

    def watch(self, scene: Scene, report: Report, stop: Stop) -> None:  # noqa: ARG002 - the network is nobody's
        """Look until told to stop."""
        before: Network | None = None

        def look() -> None:
            nonlocal before
            with self._open_news() as news, self._ask() as asking:
                while not stop.is_set():
                    now = network_now(asking)
                    report.health(HealthState.ACTIVE)
                    if before is None:
                        report.snapshot(_standing(now))
                    else:
                        for observed, statement in changes(before, now):
                            report.point(_KIND, observed, statement)
                    before = now
                    _until_news(news, report, stop)
                report.snapshot(_standing(before or network_now(asking)))

        look_while_there(look, report, stop)


def _until_news(news: socket.socket, report: Report, stop: Stop) -> None:
    while not stop.is_set():
        report.alive()
        if stop.readable(news, _QUIET_S):
            heard_from_kernel(news)
            stop.wait(_SETTLE_S)
            while stop.readable(news, 0.0):
                heard_from_kernel(news)
            return


def _standing(network: Network) -> dict[str, Any]:
    return {"interfaces": [_observed(link) for link in network.links.values()], "ways_out": sorted(network.ways_out)}


def _observed(link: Link) -> dict[str, Any]:
    return {
        "interface": link.name, "made_of": link.kind or None, "state": link.state, "connected": link.carries,
        "networks": sorted(link.networks),
    }  # fmt: skip


def changes(before: Network, after: Network) -> Iterator[Change]:
    """Yield what is different, each with its sentence."""
    for index in sorted(before.links.keys() - after.links.keys()):
        link = before.links[index]
        yield {"what": "removed", **_observed(link)}, f"The network interface {_named(link)} went away."
    for index in sorted(after.links.keys() - before.links.keys()):
        link = after.links[index]
        yield {"what": "added", **_observed(link)}, f"A network interface was added: {_named(link)}."
    for index in sorted(before.links.keys() & after.links.keys()):
        yield from _of_link(before.links[index], after.links[index])
    if before.ways_out != after.ways_out:
        was, now = sorted(before.ways_out), sorted(after.ways_out)
        statement = f"The way out of this machine changed from {_listed(was)} to {_listed(now)}."
        yield {"what": "way_out", "before": was, "after": now}, statement


def _of_link(was: Link, now: Link) -> Iterator[Change]:
    if was.name != now.name:
        statement = f"The network interface '{was.name}' is now called '{now.name}'."
        yield {"what": "renamed", **_observed(now), "before": was.name}, statement
    if was.carries != now.carries:
        what = "connected" if now.carries else "disconnected"
        yield {"what": what, **_observed(now)}, f"The network interface {_named(now)} was {what}."
    if was.networks != now.networks:
        before, after = sorted(was.networks), sorted(now.networks)
        statement = f"The network interface {_named(now)} moved from {_listed(before)} to {_listed(after)}."
        yield {"what": "network", **_observed(now), "before": before, "after": after}, statement


def _named(link: Link) -> str:
    return f"'{link.name}'" + (f" ({link.kind})" if link.kind else "")


def _listed(names: list[str]) -> str:
    return ", ".join(names[:8]) or "none"
