"""The server's composition root: parts, rooms, middleware; read top to bottom. Nothing else chooses an implementation."""

import secrets
from asyncio import to_thread
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from fastapi import FastAPI

from engine.clock import Clock, SystemClock
from sync.server import contract, problems
from sync.server.attending.routes import router as attending
from sync.server.blobs.choosing import blob_store
from sync.server.blobs.routes import router as files
from sync.server.catalogue.routes import router as catalogue
from sync.server.database import Database
from sync.server.devices.kiosk_routes import router as kiosks
from sync.server.devices.routes import router as devices
from sync.server.ingest.routes import router as ingest
from sync.server.jobs.engine import Engine
from sync.server.live.routes import router as live
from sync.server.operations import layers
from sync.server.operations.about import router as about
from sync.server.operations.routes import machines
from sync.server.operations.routes import router as operations
from sync.server.parts import Parts
from sync.server.people.routes import router as people
from sync.server.recordings.routes import router as recordings
from sync.server.recordings.still_routes import router as stills
from sync.server.retention.routes import router as retention
from sync.server.sealed import Seal, load_or_create_key
from sync.server.sessions.join import pages as joining
from sync.server.sessions.routes import router as sessions
from sync.server.settings import ServerSettings
from sync.server.stages.routes import router as stages
from sync.server.webhooks.routes import router as webhooks

API = "/api/v1"


def build_parts(
    settings: ServerSettings,
    folder: Path,
    clock: Clock | None = None,
    random_bytes: Callable[[int], bytes] = secrets.token_bytes,
) -> Parts:
    """Return the server's parts on an up-to-date database. Raises `SyncError` where something can't be used."""
    database = Database(settings.database or f"sqlite:///{folder / 'server.db'}")
    return Parts(
        settings,
        folder,
        database,
        clock or SystemClock(),
        Seal(load_or_create_key(folder)),
        blob_store(settings, folder),
        random_bytes,
    )


def create_app(parts: Parts) -> FastAPI:
    """Return the application over these parts; it closes them when it ends."""

    @asynccontextmanager
    async def life(_app: FastAPI) -> AsyncIterator[None]:
        engine = Engine(parts) if parts.settings.jobs else None
        if engine:
            engine.start()
        async with parts.live.running(parts):
            yield
        if engine:
            await to_thread(engine.stop)
        parts.database.close()

    app = FastAPI(
        title="Vivavoce",
        version="1",
        lifespan=life,
        openapi_url=f"{API}/openapi.json",
        docs_url=None,
        redoc_url=None,
        telemetry={"tracing": False, "metrics": False, "logs": False, "auto_configure": False},
    )
    app.state.parts = parts
    problems.install(app)
    layers.install(app, parts)
    app.include_router(machines)
    app.include_router(joining)
    app.include_router(about, prefix=API)
    app.include_router(operations, prefix=API)
    app.include_router(people, prefix=API)
    app.include_router(catalogue, prefix=API)
    app.include_router(sessions, prefix=API)
    app.include_router(devices, prefix=API)
    app.include_router(kiosks, prefix=API)
    app.include_router(ingest, prefix=API)
    app.include_router(stages, prefix=API)
    app.include_router(webhooks, prefix=API)
    app.include_router(files, prefix=API)
    app.include_router(recordings, prefix=API)
    app.include_router(stills, prefix=API)
    app.include_router(retention, prefix=API)
    app.include_router(live, prefix=API)
    app.include_router(attending, prefix=API)
    contract.install(app)
    return app
