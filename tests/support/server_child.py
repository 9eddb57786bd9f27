"""`vivavoce server` in a process that a test kills: as from a terminal, at a time that is said, dying at a moment that is said."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event
from sqlalchemy.engine.default import DefaultDialect

from app.cli import main
from app.commands import server as command  # noqa: F401 - loaded once, before this process is forked
from engine.clock import SystemClock
from sync.server.blobs.folder import FolderStore
from sync.server.webhooks.sending import Sender
from tests.support.mortal_child import Death, Mouth, at, dies_after, speak_to


@dataclass(frozen=True)
class ServerOrder:
    """`later_s`: how many seconds after the machine's own time this one lives; leases of those who died before have lapsed by then."""

    arguments: tuple[str, ...]
    log: Path
    later_s: float = 0.0
    death: Death | None = None
    environment: Mapping[str, str] = field(default_factory=dict)


def serve(connection: Connection, order: ServerOrder) -> None:
    """Be a server until killed, or asked to stop."""
    mouth = Mouth(connection)
    speak_to(mouth, order.log, order.environment)
    late = timedelta(seconds=order.later_s)
    SystemClock.utc = lambda _clock: datetime.now(UTC) + late  # type: ignore[method-assign]
    if order.death is not None and not order.death.outside:
        _arrange(order.death)
    main(["server", *order.arguments])


def _arrange(death: Death) -> None:
    match death.what:
        case "change":  # before a statement that changes something: the transaction is begun, and never ends
            _dies_in_a_transaction(death.number)
        case "commit":  # it is so, and nobody was answered
            dies_after(DefaultDialect, "do_commit", death.number)
        case "file":  # its bytes lie there, and the database knows nothing of it
            dies_after(FolderStore, "put", death.number)
        case "told":  # the endpoint took a webhook, and nothing here says so
            dies_after(Sender, "send", death.number)


def _dies_in_a_transaction(number: int) -> None:
    once_more = at(number)

    @event.listens_for(Engine, "before_cursor_execute")
    def count(_connection: Any, _cursor: Any, statement: str, *_more: Any) -> None:
        if statement.startswith(("INSERT", "UPDATE", "DELETE")):
            once_more()
