"""The command line of `vivavoce watch`; imports nothing heavy, so that `--help` answers at once."""

from pathlib import Path
from typing import Annotated

import typer


def register(app: typer.Typer) -> None:
    """Add the command to the entry point."""
    app.command()(watch)


def watch(
    seconds: Annotated[
        float | None, typer.Option("--seconds", metavar="N", help="How long to watch; until Ctrl+C by default.")
    ] = None,
    snapshots: Annotated[
        bool, typer.Option("--snapshots", help="Also print how things stood before and after.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print a JSON line an event, for programs.")] = False,
    config: Annotated[Path | None, typer.Option("--config", help="A settings file (VIVAVOCE_CONFIG).")] = None,
) -> None:
    """Watch this machine as in an interview: print each authenticity signal, and what can and can't be watched here."""
    from app.commands import watch as command

    raise typer.Exit(command.run(config, seconds=seconds, as_json=as_json, snapshots=snapshots))
