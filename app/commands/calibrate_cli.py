"""The command lines of `vivavoce calibrate` and `vivavoce impact-ratios`; imports nothing heavy, so that `--help` answers at once."""

import sys
from pathlib import Path
from typing import Annotated

import typer

_Template = Annotated[
    Path | None, typer.Option("--template", help="A template (TOML or JSON), or the name of one that comes along.")
]
_Labels = Annotated[
    Path | None,
    typer.Option(
        "--labels", help="CSV: session_id, dimension_id, rater, score (0-10, half points); perhaps machine, and groups."
    ),
]
_Transcripts = Annotated[
    Path | None,
    typer.Option("--transcripts", help="A folder: ID.json as `vivavoce score` reads it, or exported records."),
]
_AsScored = Annotated[bool, typer.Option("--as-scored", help="Take the scores that records hold; don't score again.")]
_Groups = Annotated[
    list[str] | None, typer.Option("--groups", metavar="COLUMN", help="A column of groups; may be given again.")
]
_Language = Annotated[str | None, typer.Option(help="The transcripts to take, where they are in several languages.")]
_Anchors = Annotated[
    Path | None,
    typer.Option("--anchors", help="Transcripts to keep with the card as anchors, beside the rubric's exemplars."),
]
_Tolerance = Annotated[
    float,
    typer.Option(
        min=0.0, max=10.0, help="Points a dimension's anchors may move on average before scoring is held back."
    ),
]
_Out = Annotated[Path | None, typer.Option("--out", help="Folder for card.json and card.html; made if missing.")]
_Install = Annotated[bool, typer.Option("--install", help="Map scores on this machine by the card from now on.")]
_Force = Annotated[bool, typer.Option("--force", help="Install a doubtful card; replace a card in the folder.")]
_CheckDrift = Annotated[
    bool,
    typer.Option(
        "--check-drift", help="Score the installed cards' anchors again; exit status 1 where scoring is held back."
    ),
]
_Accept = Annotated[str | None, typer.Option("--accept", metavar="NAME", help="Accept a drift, in a person's name.")]
_Remove = Annotated[str | None, typer.Option("--remove", metavar="ID", help="Use an installed card no longer.")]
_Config = Annotated[Path | None, typer.Option("--config", help="A settings file (VIVAVOCE_CONFIG).")]
_DataDir = Annotated[Path | None, typer.Option("--data-dir", help="Where cards are installed (VIVAVOCE_DATA_DIR).")]
_AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for programs.")]
_Card = Annotated[
    str | None, typer.Option("--card", metavar="ID", help="One installed card, for --check-drift and --accept.")
]


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command("calibrate")(calibrate)
    app.command("impact-ratios")(impact_ratios)


def calibrate(  # noqa: PLR0917
    template: _Template = None,
    labels: _Labels = None,
    transcripts: _Transcripts = None,
    as_scored: _AsScored = False,
    stage: Annotated[
        str | None, typer.Option(help="The stage whose rubric counts; the first interview by default.")
    ] = None,
    groups: _Groups = None,
    language: _Language = None,
    anchors: _Anchors = None,
    seed: Annotated[int, typer.Option(min=0, max=2**31, help="Which sessions are held out follows from it.")] = 1,
    tolerance: _Tolerance = 0.5,
    out: _Out = None,
    page_language: Annotated[str, typer.Option("--page-language", help="The language of card.html.")] = "en",
    install: _Install = False,
    force: _Force = False,
    list_cards: Annotated[bool, typer.Option("--list", help="List the installed cards and leave.")] = False,
    check_drift: _CheckDrift = False,
    accept: _Accept = None,
    why: Annotated[str | None, typer.Option("--why", help="Why it is accepted.")] = None,
    card: _Card = None,
    remove: _Remove = None,
    config: _Config = None,
    data_dir: _DataDir = None,
    as_json: _AsJson = False,
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
        raise typer.Exit(_look_after(chosen[0], accept or remove or "", why, card, (config, data_dir), as_json=as_json))
    if template is None or labels is None:
        raise BadUsage(
            "Something is missing", "give --template and --labels, or one of --list, --check-drift, --accept, --remove"
        )
    from app.commands import calibrate as command

    many = tuple(groups or ())
    asked = command.Asked(
        template, labels, transcripts, as_scored, stage, many, language, anchors, seed, tolerance, out, page_language, install, force
    )  # fmt: skip
    clock = SystemClock()
    raise typer.Exit(
        command.fit(asked, config=config, data_dir=data_dir, as_json=as_json, clock=clock, stdout=sys.stdout)
    )


def _look_after(
    mode: str, name: str, why: str | None, card: str | None, place: tuple[Path | None, Path | None], *, as_json: bool
) -> int:
    from app.commands import calibrate_cards as cards
    from engine.clock import SystemClock

    shelf = cards.shelf_of(*place, SystemClock())
    if mode == "--list":
        return cards.list_cards(shelf, as_json=as_json, stdout=sys.stdout)
    if mode == "--check-drift":
        return cards.check_drift(shelf, cards.evaluator_of(*place), card, as_json=as_json, stdout=sys.stdout)
    if mode == "--accept":
        return cards.accept(shelf, cards.evaluator_of(*place), name, why, card, as_json=as_json, stdout=sys.stdout)
    return cards.remove(shelf, name)


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
