"""The command lines of `vivavoce calibrate` and `vivavoce impact-ratios`; imports nothing heavy, so that `--help` answers at once."""

import sys
from pathlib import Path
from typing import Annotated

import typer

_Card = Annotated[
    str | None, typer.Option("--card", metavar="ID", help="One installed card, for --check-drift and --accept.")
]


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command("calibrate")(calibrate)
    app.command("impact-ratios")(impact_ratios)


def calibrate(  # noqa: PLR0917
    template: Annotated[
        Path | None, typer.Option("--template", help="A template (TOML or JSON), or the name of one that comes along.")
    ] = None,
    labels: Annotated[
        Path | None,
        typer.Option(
            "--labels",
            help="CSV: session_id, dimension_id, rater, score (0-10, half points); perhaps machine, and groups.",
        ),
    ] = None,
    transcripts: Annotated[
        Path | None,
        typer.Option("--transcripts", help="A folder: ID.json as `vivavoce score` reads it, or exported records."),
    ] = None,
    as_scored: Annotated[
        bool, typer.Option("--as-scored", help="Take the scores that records hold; don't score again.")
    ] = False,
    stage: Annotated[
        str | None, typer.Option(help="The stage whose rubric counts; the first interview by default.")
    ] = None,
    groups: Annotated[
        list[str] | None, typer.Option("--groups", metavar="COLUMN", help="A column of groups; may be given again.")
    ] = None,
    language: Annotated[
        str | None, typer.Option(help="The transcripts to take, where they are in several languages.")
    ] = None,
    anchors: Annotated[
        Path | None,
        typer.Option("--anchors", help="Transcripts to keep with the card as anchors, beside the rubric's exemplars."),
    ] = None,
    seed: Annotated[int, typer.Option(min=0, max=2**31, help="Which sessions are held out follows from it.")] = 1,
    tolerance: Annotated[
        float,
        typer.Option(
            min=0.0, max=10.0, help="Points a dimension's anchors may move on average before scoring is held back."
        ),
    ] = 0.5,
    out: Annotated[
        Path | None, typer.Option("--out", help="Folder for card.json and card.html; made if missing.")
    ] = None,
    page_language: Annotated[str, typer.Option("--page-language", help="The language of card.html.")] = "en",
    install: Annotated[
        bool, typer.Option("--install", help="Map scores on this machine by the card from now on.")
    ] = False,
    force: Annotated[
        bool, typer.Option("--force", help="Install a doubtful card; replace a card in the folder.")
    ] = False,
    list_cards: Annotated[bool, typer.Option("--list", help="List the installed cards and leave.")] = False,
    check_drift: Annotated[
        bool,
        typer.Option(
            "--check-drift", help="Score the installed cards' anchors again; exit status 1 where scoring is held back."
        ),
    ] = False,
    accept: Annotated[
        str | None, typer.Option("--accept", metavar="NAME", help="Accept a drift, in a person's name.")
    ] = None,
    why: Annotated[str | None, typer.Option("--why", help="Why it is accepted.")] = None,
    card: _Card = None,
    remove: Annotated[
        str | None, typer.Option("--remove", metavar="ID", help="Use an installed card no longer.")
    ] = None,
    config: Annotated[Path | None, typer.Option("--config", help="A settings file (VIVAVOCE_CONFIG).")] = None,
    data_dir: Annotated[
        Path | None, typer.Option("--data-dir", help="Where cards are installed (VIVAVOCE_DATA_DIR).")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON for programs.")] = False,
) -> None:
    """Hold the evaluator's scores against people's: fit a map, report how well both agree, and look after installed cards."""
    from app.errors import BadUsage
    from engine.clock import SystemClock

    modes = {
        "--list": list_cards,
        "--check-drift": check_drift,
        "--accept": accept is not None,
        "--remove": remove is not None,
    }
    chosen = [name for name, given in modes.items() if given]
    if len(chosen) > 1 or (chosen and (template or labels)):
        raise BadUsage(
            "Only one thing at a time", f"{' and '.join(chosen)}: not together, and not with --template or --labels"
        )
    if chosen:
        from app.commands import calibrate_cards as cards

        shelf = cards.shelf_of(config, data_dir, SystemClock())
        if list_cards:
            raise typer.Exit(cards.list_cards(shelf, as_json=as_json, stdout=sys.stdout))
        if check_drift:
            raise typer.Exit(cards.check_drift(shelf, card, as_json=as_json, stdout=sys.stdout))
        if accept is not None:
            raise typer.Exit(cards.accept(shelf, accept, why, card, as_json=as_json, stdout=sys.stdout))
        raise typer.Exit(cards.remove(shelf, remove or ""))
    if template is None or labels is None:
        raise BadUsage(
            "Something is missing", "give --template and --labels, or one of --list, --check-drift, --accept, --remove"
        )
    from app.commands import calibrate as command

    asked = command.Asked(
        template=template,
        labels=labels,
        transcripts=transcripts,
        take_scores=as_scored,
        stage=stage,
        groups=tuple(groups or ()),
        language=language,
        anchors=anchors,
        seed=seed,
        tolerance=tolerance,
        out=out,
        page_language=page_language,
        install=install,
        force=force,
    )
    raise typer.Exit(
        command.fit(asked, config=config, data_dir=data_dir, as_json=as_json, clock=SystemClock(), stdout=sys.stdout)
    )


def impact_ratios(
    csv: Annotated[Path, typer.Argument(metavar="CSV", help="An exported table: one row a session.")],
    group: Annotated[
        list[str], typer.Option("--group", metavar="COLUMN", help="A column of groups; two for their intersection.")
    ],
    outcome: Annotated[
        str,
        typer.Option(
            "--outcome", metavar="COLUMN", help="passed: the share that passed; score: the share above the median."
        ),
    ] = "passed",
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON for programs.")] = False,
) -> None:
    """Compare selection rates between groups, each with the highest, as New York City's Local Law 144 has them computed."""
    from app.commands import impact_ratios as command

    raise typer.Exit(command.run(csv, tuple(group), outcome, as_json=as_json, stdout=sys.stdout))
