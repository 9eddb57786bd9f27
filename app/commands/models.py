"""`vivavoce models`: what models there are, and bringing them here by network or by stick, verified."""

import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app.commands.models_progress import teller
from app.engines import speech_engines
from app.settings import Settings, read_settings
from engine.errors import EngineError
from engine.models.checking import Checked, Verdict, check_all
from engine.models.fetching import Setting, fetch
from engine.models.importing import export_to, import_from
from engine.models.manifest import Model, Purpose
from engine.models.places import search_path
from engine.models.store import Found, ModelStore, State, explained

LANGUAGES = ("en", "es", "hi", "ja", "fr", "de", "pt", "zh")  # an interview may be held in, where the engines can
PURPOSES = {
    Purpose.STT: "hears speech",
    Purpose.TTS: "speaks",
    Purpose.VAD: "notices speech",
    Purpose.TURN_END: "knows when an answer ends",
}


def list_models(config: Path | None, *, models_dir: Path | None, as_json: bool) -> int:
    """Print every model with what is known of it and whether it is here."""
    settings = read_settings(config, models_dir=models_dir)
    store = ModelStore(search_path(settings.models_dir))
    rows = [row(store, model) for model in store.manifest.models]
    strangers = [found for found in store.everything() if found.state is State.UNKNOWN]
    if as_json:
        unknown = [{"name": found.name, "folder": str(found.folder)} for found in strangers]
        report = {
            "models": rows,
            "unknown": unknown,
            "folders": [str(path) for path in store.paths],
            "in_use": {language: in_use(settings, language) for language in languages_of(rows, settings)},
        }
        print(json.dumps(report, indent=2))
        return 0
    print_table(rows)
    print(f"An interview in {settings.language!r} would use:")
    for part, use in in_use(settings, settings.language).items():
        print(f"  {part}: {use['name'] or 'nothing'} ({use['why']})")
    for found in strangers:
        print(f"{found.folder}: {explained(found)}")
    return 0


def fetch_models(
    names: Sequence[str],
    *,
    config: Path | None,
    models_dir: Path | None,
    mirror: str | None,
    accept_unverified: bool,
    as_json: bool,
) -> int:
    """Fetch each model; one that fails does not keep the others back. Raises `EngineError` where only one was asked for."""
    store = store_for(config, models_dir)
    wanted = [store.manifest.named(name).name for name in dict.fromkeys(names)]
    failures: list[EngineError] = []
    for name in wanted:
        try:
            with teller(as_json=as_json) as tell:
                fetch(store, name, mirror=mirror, accept_unverified=accept_unverified, setting=Setting(tell=tell))
        except EngineError as exc:
            if len(wanted) == 1:
                raise
            failures.append(exc)
            print(f"vivavoce: {exc.title}: {exc.message}", file=sys.stderr)
    return 2 if failures else 0


def import_models(
    path: Path, *, config: Path | None, models_dir: Path | None, accept_unverified: bool, as_json: bool
) -> int:
    """Install what the folder, archive or file holds."""
    store = store_for(config, models_dir)
    with teller(as_json=as_json) as tell:
        done = import_from(store, path, accept_unverified=accept_unverified, setting=Setting(tell=tell))
    for sentence in done.left_out:
        print(json.dumps({"event": "left_out", "message": sentence}) if as_json else f"Left out: {sentence}")
    return 0


def export_models(
    names: Sequence[str], out: Path, *, config: Path | None, models_dir: Path | None, as_json: bool
) -> int:
    """Copy installed models to a stick."""
    exported = export_to(store_for(config, models_dir), names, out)
    if as_json:
        print(json.dumps({"exported": [{"name": model.name, "sha256": model.sha256} for model in exported]}, indent=2))
        return 0
    for model in exported:
        print(f"{model.name}: copied to {out / model.name}")
    print(f"At the other machine: vivavoce models import {out}")
    return 0


def check_models(config: Path | None, *, models_dir: Path | None, as_json: bool) -> int:
    """Verify every installed model by its contents; 1 if one is broken."""
    store = store_for(config, models_dir)
    checked = check_all(store)
    broken = [each for each in checked if each.verdict is Verdict.BROKEN]
    if as_json:
        print(json.dumps({"ok": not broken, "models": [as_row(each) for each in checked]}, indent=2))
    elif not checked:
        print(f"No model is installed in {' or '.join(str(path) for path in store.paths)}.")
    else:
        for each in checked:
            print(f"{each.verdict.upper() if each in broken else each.verdict:<8} {each.folder}: {each.message}")
    return 1 if broken else 0


def languages_of(rows: Sequence[dict[str, Any]], settings: Settings) -> list[str]:
    """Return the kiosk's language and those some model is here for, sorted: of all others no more can be said."""
    here = {language for each in rows if each["state"] != "available" for language in each["languages"]}
    return sorted({settings.language, *here} & {settings.language, *LANGUAGES})


def in_use(settings: Settings, language: str) -> dict[str, dict[str, str]]:
    """Return what an interview in the language would use, and why: {part: {name, why}}; no name where it can't be held."""
    return {
        part: {"name": "", "why": f"{found.title}. {found.message}"}
        if isinstance(found, EngineError)
        else {"name": found.name, "why": found.why}
        for part, found in speech_engines(settings, language)
    }


def store_for(config: Path | None, models_dir: Path | None) -> ModelStore:
    """Return the store the settings name."""
    return ModelStore(search_path(read_settings(config, models_dir=models_dir).models_dir))


def row(store: ModelStore, model: Model) -> dict[str, Any]:
    """Return what is known of a model, for programs and for the table."""
    seen = list(store.look(model.name))
    best = next((found for found in seen if found.state is State.INSTALLED), seen[0] if seen else None)
    receipt = best.receipt if best else None
    return {
        "name": model.name,
        "title": model.title,
        "purpose": str(model.purpose),
        "licence": model.licence,
        "languages": list(model.languages),
        "size": model.size,
        "checksums": str(model.checksums),
        "sources": [str(source) for source in model.sources],
        "state": state(best),
        "folder": str(best.folder) if best else None,
        "verified": receipt.verified if receipt else None,
        "detail": explained(best) if best else f"vivavoce models fetch {model.name}",
    }


def state(found: Found | None) -> str:
    """Return installed, available or broken."""
    if found is None:
        return "available"
    return "installed" if found.state is State.INSTALLED else "broken"


def as_row(checked: Checked) -> dict[str, Any]:
    """Return a verdict for programs."""
    return {**asdict(checked), "folder": str(checked.folder)}


def print_table(rows: Sequence[dict[str, Any]]) -> None:
    """Print for people: a line a model, and under a broken one what mends it."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for heading in ("model", "state", "size", "licence", "from", "languages"):
        table.add_column(heading, overflow="fold", no_wrap=heading != "languages")
    colours = {"installed": "green", "broken": "red", "available": ""}
    for each, before in zip(rows, [None, *rows], strict=False):
        if before is None or before["purpose"] != each["purpose"]:
            table.add_row(Text(PURPOSES[Purpose(each["purpose"])], style="bold"))
        table.add_row(
            each["name"],
            Text(each["state"], style=colours[each["state"]]),
            f"{each['size'] / 1e6:.0f} MB",
            each["licence"],
            each["sources"][0].split(" ")[0],
            " ".join(each["languages"]),
        )
    console = Console(highlight=False)
    console.print(table)
    for each in rows:
        if each["state"] == "broken":
            console.print(Text(f"{each['folder']}: {each['detail']}", style="red"), soft_wrap=True)
        elif each["verified"] is False:
            console.print(Text(f"{each['name']} was installed unverified", style="yellow"), soft_wrap=True)
