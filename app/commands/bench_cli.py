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


@bench.command("scoring")
def scoring(
    cases: Annotated[
        Path | None,
        typer.Option(
            "--cases", help="A folder of answers, one folder a language; the checkout's tests/data by default."
        ),
    ] = None,
    every: Annotated[
        int, typer.Option(min=0, help="Try the additions on every so manyth answer; 1 on all, 0 on none.")
    ] = 10,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON for programs.")] = False,
) -> None:
    """Hold the evaluator to its release gate: order, fairness and time, by language; exit status 1 where one fails."""
    import sys

    from app.commands import bench_scoring as command

    raise typer.Exit(command.scoring(cases, every=every, as_json=as_json, stdout=sys.stdout))
