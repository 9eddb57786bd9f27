"""The command lines of `vivavoce proctor` and `vivavoce admin`; imports nothing heavy, so that `--help` answers at once."""

from pathlib import Path
from typing import Annotated

import typer

Where = Annotated[str, typer.Option("--server", help="The server's address; the one used last by default.")]
Config = Annotated[Path | None, typer.Option("--config", help="A settings file (VIVAVOCE_CONFIG).")]


def register(app: typer.Typer) -> None:
    """Add the commands to the entry point."""
    app.command()(proctor)
    app.command()(admin)


def proctor(server: Where = "", config: Config = None) -> None:
    """Open the proctor's desk: every room that runs, live, and the way into each."""
    from app.commands import desks as command

    raise typer.Exit(command.run("proctor", config, server=server))


def admin(server: Where = "", config: Config = None) -> None:
    """Open the admin's desk: sessions, results, exports, templates, devices, people."""
    from app.commands import desks as command

    raise typer.Exit(command.run("admin", config, server=server))
