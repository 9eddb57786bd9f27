"""The command lines of `vivavoce server`; imports nothing heavy, so that `--help` answers at once."""

from pathlib import Path
from typing import Annotated, Any

import typer

server = typer.Typer(
    help="The central server: schedules, receives, checks, serves and notifies. Alone, it runs.",
    rich_markup_mode=None,
)

_Database = Annotated[
    str | None,
    typer.Option("--database", help="sqlite:///PATH or postgresql://...; a file in the server's folder by default."),
]
_DataDir = Annotated[
    Path | None, typer.Option("--data-dir", help="The server's own folder: its key, and what has no other place.")
]
_Config = Annotated[Path | None, typer.Option("--config", help="A settings file (VIVAVOCE_CONFIG).")]
_Email = Annotated[str, typer.Option("--email", help="The address to sign in with.")]
_AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for programs.")]


@server.callback(invoke_without_command=True)
def run(
    context: typer.Context,
    database: _Database = None,
    blobs: Annotated[
        str | None, typer.Option("--blobs", help="file:///FOLDER or s3://BUCKET/PREFIX; a folder by default.")
    ] = None,
    host: Annotated[str | None, typer.Option("--host", help="The address to listen on.")] = None,
    port: Annotated[int | None, typer.Option("--port", help="The port; 0 takes a free one and prints it.")] = None,
    data_dir: _DataDir = None,
    config: _Config = None,
) -> None:
    """Run the server until Ctrl+C; brings the database up to date first."""
    asked = {"database": database, "blobs": blobs, "host": host, "port": port, "data_dir": data_dir}
    given = {name: value for name, value in asked.items() if value is not None}
    if context.invoked_subcommand is not None:
        context.obj = (config, given)
        return
    from app.commands import server as command

    raise typer.Exit(command.run(config, given))


@server.command()
def migrate(
    context: typer.Context, database: _Database = None, data_dir: _DataDir = None, config: _Config = None
) -> None:
    """Bring the database up to date and leave; starting the server does it too."""
    from app.commands import server as command

    raise typer.Exit(command.migrate(*_place(context, database, data_dir, config)))


@server.command("add-user")
def add_user(
    context: typer.Context,
    email: _Email,
    name: Annotated[str, typer.Option("--name", help="What the person is called.")],
    role: Annotated[str, typer.Option("--role", help="admin, proctor or reviewer.")],
    database: _Database = None,
    data_dir: _DataDir = None,
    config: _Config = None,
) -> None:
    """Add a person who may sign in; asks for the password, or reads it from standard input."""
    from app.commands import server_people as command

    place = _place(context, database, data_dir, config)
    raise typer.Exit(command.add_user(*place, email=email, name=name, role=role))


@server.command("set-password")
def set_password(
    context: typer.Context, email: _Email, database: _Database = None, data_dir: _DataDir = None, config: _Config = None
) -> None:
    """Set a person's password, as a way back in; asks for it, or reads it from standard input. Also enables the account."""
    from app.commands import server_people as command

    raise typer.Exit(command.set_password(*_place(context, database, data_dir, config), email=email))


@server.command("add-key")
def add_key(  # noqa: PLR0917
    context: typer.Context,
    name: Annotated[str, typer.Option("--name", help="What the program is called.")],
    scope: Annotated[
        list[str], typer.Option("--scope", help="What it may do, such as sessions:read; may be given again.")
    ],
    expires: Annotated[
        str | None, typer.Option("--expires", help="When the key ends (RFC 3339); never by default.")
    ] = None,
    database: _Database = None,
    data_dir: _DataDir = None,
    config: _Config = None,
    as_json: _AsJson = False,
) -> None:
    """Make a key for a program and print it, this once."""
    from app.commands import server_people as command

    place = _place(context, database, data_dir, config)
    raise typer.Exit(command.add_key(*place, name=name, scopes=scope, expires=expires, as_json=as_json))


def _place(
    context: typer.Context, database: str | None, data_dir: Path | None, config: Path | None
) -> tuple[Path | None, dict[str, Any]]:
    """Return the settings file and what was asked for, before the command's name or after it."""
    before, given = context.obj
    after = {name: value for name, value in {"database": database, "data_dir": data_dir}.items() if value is not None}
    return config or before, given | after
