"""The one entry point, `vivavoce`: parses, hands over to `app.commands`, and turns every expected failure into one clear line.

Exit status: 0 done, 1 the thing checked does not hold, 2 bad usage or input. Nothing heavy is imported before it is needed, so
that commands without a window run where Qt can't load and `--help` answers at once.
"""

import os
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Annotated, NoReturn

import typer
from typer.exceptions import TyperException

from app.commands.bench_cli import bench
from app.commands.calibrate_cli import register as register_calibrate
from app.commands.desks_cli import register as register_desks
from app.commands.export_cli import register as register_export
from app.commands.interview_text_cli import register as register_interview_text
from app.commands.server_cli import server
from app.commands.sync_cli import register as register_sync
from app.commands.watch_cli import register as register_watch

app = typer.Typer(
    name="vivavoce",
    help="Proctored voice interviews at kiosks: held here, scored, and verifiable by a stranger.",
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)

Template = Annotated[
    Path, typer.Option("--template", help="A template (TOML or JSON), or the name of one that comes along.")
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for programs.")]
DataDir = Annotated[
    Path | None, typer.Option("--data-dir", help="Where ledger, keys and recordings live (VIVAVOCE_DATA_DIR).")
]
Config = Annotated[Path | None, typer.Option("--config", help="A settings file (VIVAVOCE_CONFIG).")]


def show_version(wanted: bool) -> None:
    """Print the version and leave."""
    if wanted:
        try:
            print(version("vivavoce"))
        except PackageNotFoundError:
            print("not installed")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def root(
    context: typer.Context,
    _version: Annotated[bool, typer.Option("--version", callback=show_version, is_eager=True)] = False,
) -> None:
    """Take the options that come before every command; alone, show what there is."""
    if context.invoked_subcommand is None:
        print(context.get_help())


@app.command()
def kiosk(
    config: Config = None,
    data_dir: DataDir = None,
    windowed: Annotated[bool, typer.Option("--windowed", help="A plain window instead of the full screen.")] = False,
) -> None:
    """Open the kiosk: check-in, interview, receipt. Leaving it takes the proctor's PIN."""
    from app.commands import kiosk as command

    leave(command.run(config, data_dir=data_dir, windowed=windowed))


@app.command()
def demo(
    out: Annotated[Path, typer.Option("--out", help="Folder for the results; made if missing.")] = Path("out"),
    template: Template = Path("customer-support"),
    persona: Annotated[str, typer.Option(help="How the simulated candidate behaves; see `--list-personas`.")] = "demo",
    size: Annotated[
        str, typer.Option(help="The virtual screen's size in pixels, where there is no other.")
    ] = "1280x720",
    minutes: Annotated[
        int | None, typer.Option(help="How long the interview may take (6), or the centre is open (10).")
    ] = None,
    centre: Annotated[
        bool,
        typer.Option("--centre", help="A whole centre instead: simulated kiosks, both desks, pictures of all of it."),
    ] = False,
    kiosks: Annotated[int, typer.Option(help="How many kiosks the centre has.")] = 6,
    force: Annotated[
        bool, typer.Option("--force", help="Replace the results of an earlier run in the folder.")
    ] = False,
    list_personas: Annotated[bool, typer.Option("--list-personas", help="Print the personas and leave.")] = False,
) -> None:
    """Run a whole interview in real time: the kiosk's window and a simulated candidate who speaks."""
    from app.commands import demo as command

    if list_personas:
        leave(command.print_personas())
    if centre:
        from app.commands import demo_centre

        leave(demo_centre.run(out, template=template, kiosks=kiosks, minutes=minutes, force=force))
    leave(command.run(out, template=template, persona=persona, size=size, minutes=minutes, force=force))


@app.command()
def simulate(
    template: Template,
    answers: Annotated[
        list[Path], typer.Option("--answers", help="Audio files or folders of them; each file is one answer.")
    ],
    out: Annotated[Path, typer.Option("--out", help="Folder for the results; made if missing.")],
    more: Annotated[list[Path] | None, typer.Argument(help="More answers.", show_default=False)] = None,
    language: Annotated[str | None, typer.Option(help="Language of the interview; the template's by default.")] = None,
    real_time: Annotated[bool, typer.Option("--real-time", help="Let every second last a second.")] = False,
    hurried: Annotated[
        bool, typer.Option("--hurried", help="Never wait: repeatable, but the engines' own time is not in the latency.")
    ] = False,
    force: Annotated[
        bool, typer.Option("--force", help="Replace the results of an earlier run in the folder.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Run the engine alone, without a window, on recorded answers; leaves the record, the recording and the ledger in the folder."""
    from app.commands import simulate as command

    leave(
        command.run(
            template,
            [*answers, *(more or [])],
            out,
            language=language,
            real_time=real_time,
            hurried=hurried,
            force=force,
            as_json=as_json,
        )
    )


@app.command()
def score(
    template: Template,
    transcript: Annotated[
        Path, typer.Option("--transcript", help='A JSON file: {"turns": [{"speaker", "text"}, ...]}.')
    ],
    stage: Annotated[
        str | None, typer.Option(help="The stage whose rubric counts; the first interview by default.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Score a transcript against a template's rubric."""
    from app.commands import score as command

    leave(command.run(template, transcript, as_json=as_json, stage=stage, stdout=sys.stdout))


@app.command()
def verify(
    path: Annotated[Path, typer.Argument(help="An exported session: its folder or a zip of it.")],
    public_key: Annotated[
        Path | None,
        typer.Option("--public-key", help="The kiosk's public key, obtained by another way than the export."),
    ] = None,
    receipt: Annotated[
        Path | None,
        typer.Option("--receipt", help="A receipt kept elsewhere: a file with the fingerprint it shows."),
    ] = None,
    server_key: Annotated[
        Path | None,
        typer.Option("--server-key", help="The server's public key, for an export that a server made."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Check an exported session offline and say exactly what is wrong with it, if anything."""
    from app.commands import verify as command

    leave(command.run(path, as_json=as_json, public_key=public_key, receipt=receipt, server_key=server_key))


@app.command()
def replay(
    path: Annotated[Path, typer.Argument(help="An exported session's folder.")],
    settings: Annotated[
        Path | None, typer.Option("--settings", help="A settings file to try; the session's own patience by default.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Hear a session's answers again in virtual time and print which turn-taking decisions would differ."""
    from app.commands import replay as command

    leave(command.run(path, settings_file=settings, as_json=as_json))


@app.command()
def doctor(config: Config = None, data_dir: DataDir = None, as_json: AsJson = False) -> None:
    """Tell what this machine can and can't do, and the command that mends it."""
    from app.commands import doctor as command

    leave(command.run(config, data_dir=data_dir, as_json=as_json))


@app.command()
def schedule(
    template: Annotated[
        Path | None, typer.Option("--template", help="A template (TOML or JSON), or the name of one that comes along.")
    ] = None,
    name: Annotated[str, typer.Option(help="The participant's name.")] = "",
    email: Annotated[str | None, typer.Option(help="The participant's address, if it belongs in the record.")] = None,
    language: Annotated[str | None, typer.Option(help="Language of the interview; the template's by default.")] = None,
    at: Annotated[str | None, typer.Option(help="When (RFC 3339); now by default.")] = None,
    external_id: Annotated[str | None, typer.Option(help="Your own reference for the session.")] = None,
    retake: Annotated[
        str | None, typer.Option("--retake", help="A session that failed: schedule the same again; needs nothing else.")
    ] = None,
    config: Config = None,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Schedule an interview at this kiosk and print the access code to give to the candidate."""
    from app.commands import sessions as command

    place = command.Desk(config, data_dir, as_json=as_json)
    if retake is not None:
        leave(command.schedule_again(retake, place))
    wanted = command.Wanted(template, command.Person(name=name, email=email), language, at, external_id)
    leave(command.schedule(wanted, place))


@app.command()
def sessions(config: Config = None, data_dir: DataDir = None, as_json: AsJson = False) -> None:
    """List the sessions at this kiosk."""
    from app.commands import sessions as command

    leave(command.list_sessions(config, data_dir=data_dir, as_json=as_json))


@app.command("set-pin")
def set_pin(config: Config = None, data_dir: DataDir = None) -> None:
    """Set the proctor's PIN, which leaving the kiosk takes; asks for it, or reads it from standard input."""
    from app.commands import set_pin as command

    leave(command.run(config, data_dir=data_dir))


models = typer.Typer(
    help="Bring the models that raise the engines to full quality: by network or by stick, verified.",
    rich_markup_mode=None,
)
app.add_typer(models, name="models")

ModelsDir = Annotated[
    Path | None, typer.Option("--models-dir", help="The only folder to look and install in (VIVAVOCE_MODELS_DIR).")
]
AcceptUnverified = Annotated[
    bool, typer.Option("--accept-unverified", help="Install a model even if no checksum is known for all of its files.")
]
JsonLines = Annotated[bool, typer.Option("--json", help="Print a JSON line an event, for programs.")]


@models.command("list")
def models_list(config: Config = None, models_dir: ModelsDir = None, as_json: AsJson = False) -> None:
    """List the models: what for, languages, size, licence, source, and whether each is installed."""
    from app.commands import models as command

    leave(command.list_models(config, models_dir=models_dir, as_json=as_json))


@models.command("fetch")
def models_fetch(
    names: Annotated[list[str], typer.Argument(metavar="NAME...", help="Models; see `vivavoce models list`.")],
    mirror: Annotated[
        str | None,
        typer.Option(
            "--mirror",
            envvar="VIVAVOCE_MODELS_MIRROR",
            help="A folder or web address to ask first, laid out as `models export` does.",
        ),
    ] = None,
    accept_unverified: AcceptUnverified = False,
    config: Config = None,
    models_dir: ModelsDir = None,
    as_json: JsonLines = False,
) -> None:
    """Fetch models and install them for every user of this machine; an interrupted fetch goes on where it stopped."""
    from app.commands import models as command

    leave(
        command.fetch_models(
            names,
            config=config,
            models_dir=models_dir,
            mirror=mirror,
            accept_unverified=accept_unverified,
            as_json=as_json,
        )
    )


@models.command("import")
def models_import(
    path: Annotated[Path, typer.Argument(help="A folder, a zip archive, a wheel, or a model's only file.")],
    accept_unverified: AcceptUnverified = False,
    config: Config = None,
    models_dir: ModelsDir = None,
    as_json: JsonLines = False,
) -> None:
    """Install models from a stick; their files are recognised by their checksums."""
    from app.commands import models as command

    leave(
        command.import_models(
            path, config=config, models_dir=models_dir, accept_unverified=accept_unverified, as_json=as_json
        )
    )


@models.command("export")
def models_export(
    out: Annotated[Path, typer.Option("--out", help="Folder for the copies; made if missing.")],
    names: Annotated[
        list[str] | None, typer.Argument(metavar="[NAME]...", help="Models; all installed ones by default.")
    ] = None,
    config: Config = None,
    models_dir: ModelsDir = None,
    as_json: AsJson = False,
) -> None:
    """Copy installed models to a stick, or to a folder that serves others as a mirror."""
    from app.commands import models as command

    leave(command.export_models(names or [], out, config=config, models_dir=models_dir, as_json=as_json))


@models.command("check")
def models_check(config: Config = None, models_dir: ModelsDir = None, as_json: AsJson = False) -> None:
    """Verify every installed model by its contents; exit status 1 if one is broken."""
    from app.commands import models as command

    leave(command.check_models(config, models_dir=models_dir, as_json=as_json))


app.add_typer(bench, name="bench")
app.add_typer(server, name="server")
register_calibrate(app)
register_desks(app)
register_export(app)
register_interview_text(app)
register_watch(app)
register_sync(app)


def leave(status: int) -> NoReturn:
    """End the command with its exit status."""
    raise typer.Exit(status)


def main(argv: list[str] | None = None) -> NoReturn:
    """Run the command line; every expected failure becomes one line on standard error and exit status 2."""
    try:
        status = app(args=argv, standalone_mode=False)
        sys.stdout.flush()
    except TyperException as exc:
        context = getattr(exc, "ctx", None)
        status = refuse(f"{describe(exc)} (see `{context.command_path if context else 'vivavoce'} --help`)")
    except (typer.Abort, KeyboardInterrupt):
        status = refuse("stopped", status=130)
    except BrokenPipeError:  # the reader of our output went away: not our failure, and nothing can be printed any more
        status = 0
    except Exception as exc:
        if not hasattr(exc, "title") or not hasattr(exc, "message"):
            raise
        status = refuse(f"{exc.title}: {exc.message}")
    let_output_go()
    sys.exit(status or 0)


def describe(exc: TyperException) -> str:
    """Return what the parser found wrong, without its multi-line layout."""
    return exc.format_message() if hasattr(exc, "format_message") else str(exc)


def let_output_go() -> None:
    """Write what waits; where its reader is gone, throw it away, or Python complains while it ends."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def refuse(line: str, *, status: int = 2) -> int:
    """Print one line that says what and where, nothing twice; return the exit status."""
    first, *rest = [part.strip() for part in line.splitlines() if part.strip()] or [""]
    told = [first, *(part for part in rest if part not in first)]
    print(f"vivavoce: {'; '.join(told)}", file=sys.stderr)
    return status
