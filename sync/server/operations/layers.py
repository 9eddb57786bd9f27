"""The layers that every request passes, from the outside in, and the order they stand in."""

from fastapi import FastAPI

from sync.server.operations.bodies import BoundedBodies
from sync.server.operations.headers import SafeHeaders
from sync.server.operations.health import Readiness
from sync.server.operations.metrics import Metrics
from sync.server.operations.requests import Watched
from sync.server.parts import Parts


def install(app: FastAPI, parts: Parts) -> None:
    """Put the layers around the application; the one added last is the outermost."""
    settings = parts.settings
    app.state.metrics = Metrics(parts.database)
    app.state.readiness = Readiness(parts)
    app.add_middleware(BoundedBodies, largest=settings.max_request_bytes)
    app.add_middleware(
        SafeHeaders, encrypted=settings.certificate is not None or settings.public_url.startswith("https:")
    )
    app.add_middleware(Watched, metrics=app.state.metrics, new_id=parts.new_id)
