"""The command line of `vivavoce export`; imports nothing heavy, so that `--help` answers at once."""

from pathlib import Path
from typing import Annotated

import typer

Config = Annotated[Path | None, typer.Option("--config", help="A settings file (VIVAVOCE_CONFIG).")]
DataDir = Annotated[
    Path | None, typer.Option("--data-dir", help="Where ledger, keys and recordings live (VIVAVOCE_DATA_DIR).")
]


def register(app: typer.Typer) -> None:
    """Add the command to the entry point."""
    app.command()(export)


def export(  # noqa: PLR0917 - options are what they are
    out: Annotated[
        Path,
        typer.Option(
            "--out", help="The file, or the folder where each session is a file of its own; `-` for standard output."
        ),
    ],
    what: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[SESSION|PATH]...",
            help="Sessions by the beginning of their id, or exported bundles and records; all by default.",
        ),
    ] = None,
    form: Annotated[
        str, typer.Option("--format", help="json, ndjson, csv, xlsx, pdf, or bundle: what `vivavoce verify` checks.")
    ] = "bundle",
    session: Annotated[list[str] | None, typer.Option("--session", help="A session; may be repeated.")] = None,
    rows: Annotated[str, typer.Option(help="CSV: a row for each of `sessions` or `dimensions`.")] = "sessions",
    bom: Annotated[bool, typer.Option("--bom", help="CSV: begin with a byte-order mark, which Excel needs.")] = False,
    guard: Annotated[
        bool,
        typer.Option(
            "--guard/--no-guard",
            help="CSV: put an apostrophe before texts that a spreadsheet would compute (=, +, -, @).",
        ),
    ] = True,
    server: Annotated[
        str, typer.Option("--server", metavar="URL", help="Take them from a server; its key is in VIVAVOCE_API_KEY.")
    ] = "",
    key_file: Annotated[Path | None, typer.Option("--key-file", help="A file with the server's key.")] = None,
    since: Annotated[str | None, typer.Option(help="Only sessions due at this time or later (RFC 3339).")] = None,
    until: Annotated[str | None, typer.Option(help="Only sessions due before this time (RFC 3339).")] = None,
    status: Annotated[
        list[str] | None, typer.Option("--status", help="Only sessions in this state; may be repeated.")
    ] = None,
    template: Annotated[str | None, typer.Option(help="Only sessions of this template, by its id.")] = None,
    language: Annotated[str, typer.Option(help="The language of a report's own words.")] = "en",
    force: Annotated[bool, typer.Option("--force", help="Replace what is there.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print what was written as JSON.")] = False,
    config: Config = None,
    data_dir: DataDir = None,
) -> None:
    """Export results: of this machine, of exported bundles, or of a server. Recordings are in bundles only."""
    from app.commands import export as command
    from app.commands.export_choice import Choice

    chosen = Choice.of([*(what or []), *(session or [])], since=since, until=until, statuses=status, template=template)
    asked = command.Asked(
        form=form, out=out, rows=rows, bom=bom, guard=guard, language=language, force=force, as_json=as_json
    )
    place = command.Place(config, data_dir, server, key_file)
    raise typer.Exit(command.run(chosen, asked, place))
