"""`vivavoce replay`: a recorded session through the turn-taking once more, to examine a complaint or to try a rule on old conversations."""

import asyncio
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from app.engines import choose_engines
from app.errors import BadUsage
from app.sessions.answers import Session, read_session
from app.sessions.holding import Terms, timing_for
from app.sessions.retraced import moves_report, retraced
from app.settings import read_settings
from engine.bench.rehearing import Reheard, rehear
from engine.models import ModelStore, search_path
from sync.errors import NotCanonical

SAME_MS = 40  # two VAD frames and a block: what words arriving a little earlier or later may move


def run(folder: Path, *, settings_file: Path | None, as_json: bool) -> int:
    """Print what would have changed. Without a settings file the session's own patience is used."""
    with one_clear_line(folder):
        session, moves = read_session(folder), moves_report(retraced(folder))
    settings = read_settings(settings_file)
    patience = settings.conversation.patience if settings_file else session.patience
    store = ModelStore(search_path(settings.models_dir))
    reheard = asyncio.run(replayed(session, patience, store))
    report = {
        "session_id": session.session_id,
        "patience_then": session.patience,
        "patience_now": patience,
        "changed": sum(verdict(each) != "same" for each in reheard),
        "answers": [row(each) for each in reheard],
        "moves": moves,
    }
    print(json.dumps(report, indent=2)) if as_json else print_table(report)
    return 0


@contextmanager
def one_clear_line(folder: Path) -> Iterator[None]:
    """Raise `BadUsage` where a ledger is none, or its events lack what this version's have: it was damaged, or made long ago."""
    try:
        yield
    except (NotCanonical, KeyError, TypeError, AttributeError) as exc:
        raise BadUsage(
            "This session can't be replayed",
            f"{folder}: its ledger lacks what a replay needs ({type(exc).__name__}); see `vivavoce verify {folder}`",
        ) from exc


async def replayed(session: Session, patience: float, store: ModelStore) -> list[Reheard]:
    """Hear the answers again with the engines that are installed."""
    engines = choose_engines(session.language, store=store)
    await engines.start()
    try:
        timing = timing_for(Terms(patience=patience))
        return await rehear(
            session.answers, session.stage, engines.for_conversation(), timing, engines.keep_up, session.language
        )
    finally:
        await engines.close()


def row(reheard: Reheard) -> dict[str, Any]:
    """Return what became of one answer."""
    return {
        "turn_id": reheard.heard.turn_id,
        "kind": str(reheard.heard.kind),
        "waited_ms": reheard.waited_then_ms,
        "would_wait_ms": reheard.waits_now_ms,
        "would_cut_in_at_ms": reheard.cut_in_ms,
        "verdict": verdict(reheard),
    }


def verdict(reheard: Reheard) -> str:
    """Return same, earlier, later, cut_in or never."""
    if reheard.cut_in_ms:
        return "cut_in"
    if reheard.waits_now_ms is None:
        return "never"
    difference = reheard.waits_now_ms - reheard.waited_then_ms
    if abs(difference) <= SAME_MS:
        return "same"
    return "earlier" if difference < 0 else "later"


def print_table(report: dict[str, Any]) -> None:
    """Print for people."""
    from rich.console import Console
    from rich.table import Table

    table = Table(box=None, pad_edge=False)
    for heading in ("answer", "asked for", "waited", "would wait", "verdict"):
        table.add_column(heading, justify="right" if "wait" in heading else "left")
    for each in report["answers"]:
        now = "" if each["would_wait_ms"] is None else f"{each['would_wait_ms']} ms"
        cuts = ", ".join(f"{at / 1000:.1f} s" for at in each["would_cut_in_at_ms"])
        words = {"cut_in": f"would cut in at {cuts}", "never": "would never be judged over"}
        table.add_row(
            each["turn_id"], each["kind"], f"{each['waited_ms']} ms", now, words.get(each["verdict"], each["verdict"])
        )
    console = Console()
    console.print(table)
    changed, answers = report["changed"], len(report["answers"])
    console.print(f"\n{changed} of {answers} decisions would differ (patience {report['patience_now']:g}).")
    moves = report["moves"]
    console.print(
        f"The interviewer would do otherwise in {moves['stated'] - moves['same']} of {moves['stated']} moves."
    )
