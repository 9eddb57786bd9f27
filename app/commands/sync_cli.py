"""The command lines of `vivavoce enrol` and `vivavoce sync`; imports nothing heavy, so that `--help` answers at once."""

from pathlib import Path
from typing import Annotated

import typer

Config = Annotated[Path | None, typer.Option("--config", help="A settings file (VIVAVOCE_CONFIG).")]
DataDir = Annotated[
    Path | None, typer.Option("--data-dir", help="Where ledger, keys and recordings live (VIVAVOCE_DATA_DIR).")
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for programs.")]


def register(app: typer.Typer) -> None:
    """Add the commands to the entry point."""
    app.command()(enrol)
    app.command()(sync)


def enrol(
    server: Annotated[str, typer.Option("--server", metavar="URL", help="The central server's address.")] = "",
    name: Annotated[
        str, typer.Option("--name", help="What this kiosk is called; see kiosk.name in the settings.")
    ] = "",
    plain: Annotated[
        bool,
        typer.Option("--plain", help="Speak to the server without TLS: only on a network nobody else can listen to."),
    ] = False,
    again: Annotated[bool, typer.Option("--again", help="Though the kiosk is enrolled already.")] = False,
    leave: Annotated[bool, typer.Option("--leave", help="Let the server go: the kiosk stands alone again.")] = False,
    config: Config = None,
    data_dir: DataDir = None,
) -> None:
    """Enrol this kiosk with a central server, by the one-time code an administrator gives; asks for it, or reads it from standard input."""
    from app.commands import enrol as command

    wanted = command.Wanted(server, name, plain=plain, again=again)
    place = command.Desk(config, data_dir)
    raise typer.Exit(command.leave(place) if leave else command.run(wanted, place))


def sync(
    once: Annotated[bool, typer.Option("--once", help="Deliver and pull everything now, then leave.")] = False,
    status: Annotated[
        bool, typer.Option("--status", help="Only tell how it stands; also while the kiosk runs.")
    ] = False,
    config: Config = None,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Deliver this kiosk's sessions to its server, or tell how far that is. The open kiosk does it by itself."""
    from app.commands import sync as command

    raise typer.Exit(command.run(config, data_dir, once=once, status=status, as_json=as_json))
