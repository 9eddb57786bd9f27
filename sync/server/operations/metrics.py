"""Figures for Prometheus: requests as they are served, and, each time they are asked for, what waits in the database."""

from collections.abc import Callable, Iterator

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, disable_created_metrics, generate_latest
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector
from sqlalchemy import func, select

from sync.server.database import Database
from sync.server.tables.evidence import SetAsideRow
from sync.server.tables.notices import DeliveryRow
from sync.server.tables.sessions import OrderRow, SessionRow

MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8"

_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0)
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "WEBSOCKET"})

_leave_out_creation_times: Callable[[], None] = disable_created_metrics  # the library leaves its type unsaid


class Metrics:
    """This process's figures; each of several processes has its own."""

    def __init__(self, database: Database) -> None:
        _leave_out_creation_times()  # a second series for each, which nobody reads
        self._registry = CollectorRegistry()
        self._requests = Counter(
            "vivavoce_requests", "Requests answered.", ("method", "route", "status"), registry=self._registry
        )
        self._took = Histogram(
            "vivavoce_request_seconds", "How long requests took.", ("route",), buckets=_SECONDS, registry=self._registry
        )
        self._open = Gauge("vivavoce_open", "Requests and WebSockets being served.", ("kind",), registry=self._registry)
        self._registry.register(_Waiting(database))

    def begins(self, kind: str) -> None:
        """Count one in ("http" or "websocket")."""
        self._open.labels(kind).inc()

    def ends(self, kind: str) -> None:
        """Count one out."""
        self._open.labels(kind).dec()

    def answered(self, method: str, route: str, status: int, took_s: float) -> None:
        """Count an answer. A WebSocket's time is how long it was open, so it stays out of the times of requests."""
        known = method if method in _METHODS else "other"  # a method may be any word, and each label is kept for ever
        self._requests.labels(known, route, str(status)).inc()
        if known != "WEBSOCKET":
            self._took.labels(route).observe(took_s)

    def text(self) -> bytes:
        """Return all figures as Prometheus reads them."""
        return generate_latest(self._registry)


class _Waiting(Collector):
    """What waits, counted when asked for."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def describe(self) -> Iterator[GaugeMetricFamily]:
        """Say nothing beforehand: the registry would ask the database for it."""
        return iter(())

    def collect(self) -> Iterator[GaugeMetricFamily]:
        """Yield the figures."""
        sessions = GaugeMetricFamily("vivavoce_sessions", "Sessions by status.", labels=("status",))
        waiting = GaugeMetricFamily("vivavoce_waiting", "What waits to be done or looked at.", labels=("what",))
        with self._database.read() as session:
            for status, count in session.execute(select(SessionRow.status, func.count()).group_by(SessionRow.status)):
                sessions.add_metric((status,), count)
            counted = {
                "deliveries": select(func.count()).select_from(DeliveryRow).where(DeliveryRow.state == "waiting"),
                "orders": select(func.count()).select_from(OrderRow).where(OrderRow.state == "waiting"),
                "set_aside": select(func.count()).select_from(SetAsideRow).where(SetAsideRow.inspected_at.is_(None)),
            }
            for what, query in counted.items():
                waiting.add_metric((what,), session.scalar(query) or 0)
        yield sessions
        yield waiting
