"""The command line of `vivavoce bench`; imports nothing heavy, so that `--help` answers at once."""

from pathlib import Path
from typing import Annotated

import typer

bench = typer.Typer(help="Measure the engine on this machine.", no_args_is_help=True, rich_markup_mode=None)


@bench.callback()
def measure() -> None:
    """Measure the engine on this machine."""


@bench.command("latency")
def latency(
    folder: Annotated[
        Path, typer.Option("--set", help="A folder of answers: sound files, each with NAME.json beside it.")
    ],
    patience: Annotated[
        float | None, typer.Option(help="The patience to measure in real time; the settings' own by default.")
    ] = None,
    only_some: Annotated[bool, typer.Option("--quick", help="Play a dozen of the answers, not all.")] = False,
    config: Annotated[Path | None, typer.Option("--config", help="A settings file (VIVAVOCE_CONFIG).")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON for programs.")] = False,
) -> None:
    """Measure how long replies take and how often candidates are cut off, on labelled answers, beside two baselines."""
    from app.commands import bench as command

    raise typer.Exit(command.latency(folder, patience=patience, config=config, only_some=only_some, as_json=as_json))
