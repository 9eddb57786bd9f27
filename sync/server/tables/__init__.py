"""The server's tables, a module a subject; importing this package makes `Base.metadata` whole.

Ids are text. Times are `Moment`. JSON is text of our own writing, never the engine's own type: what we hash must come back byte for byte.
"""

from sync.server.tables import (
    attending,
    catalogue,
    devices,
    evidence,
    files,
    jobs,
    notices,
    operations,
    people,
    retention,
    sessions,
    stages,
)
from sync.server.tables.declaring import Base

__all__ = [
    "Base",
    "attending",
    "catalogue",
    "devices",
    "evidence",
    "files",
    "jobs",
    "notices",
    "operations",
    "people",
    "retention",
    "sessions",
    "stages",
]
