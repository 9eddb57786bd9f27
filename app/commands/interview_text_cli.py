"""The command line of `vivavoce interview-text`; imports nothing heavy, so that `--help` answers at once."""

from pathlib import Path
from typing import Annotated

import typer


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("interview-text")(interview_text)


def interview_text(
    template: Annotated[
        Path, typer.Option("--template", help="A template (TOML or JSON), or the name of one that comes along.")
    ],
    language: Annotated[str | None, typer.Option(help="Language of the interview; the template's by default.")] = None,
    name: Annotated[str, typer.Option(help="What the interviewer calls you.")] = "",
    stage: Annotated[str | None, typer.Option(help="Which stage, by its id; the first interview by default.")] = None,
    mind: Annotated[str, typer.Option(help="Who words follow-ups: built-in, auto, or a chat model.")] = "built-in",
    config: Annotated[Path | None, typer.Option("--config", help="A settings file (VIVAVOCE_CONFIG).")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON for programs.")] = False,
) -> None:
    """Talk with the interviewer by typed text: one answer a line on standard input."""
    from app.commands import interview_text as command

    wished = command.Wished(language, name, stage, mind, config)
    raise typer.Exit(command.run(template, wished, as_json=as_json))
