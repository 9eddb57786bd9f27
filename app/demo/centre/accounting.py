"""What came of the demo: each session by the server's record, held against the kiosk's own ledger; pictures to look through."""

import html
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.demo.office import Office
from engine.clock import SystemClock
from sync.ledger import Ledger
from sync.record import fold, record_json

_LINKS = ("recording_url", "recording_url_expires_at")


@dataclass(frozen=True, slots=True)
class Account:
    """One session: how it ended by the server, and whether the kiosk's ledger says the same of everything."""

    session_id: str
    kiosk: str
    status: str
    end_reason: str | None
    turns: int
    score: float | None
    same: bool
    why_no_score: str = ""


def accounts(office: Office, ledgers: Mapping[str, Path], sessions: Sequence[tuple[str, str]]) -> list[Account]:
    """Return one for each (session, kiosk). The kiosks are closed by now."""
    found = []
    for session_id, kiosk in sessions:
        theirs = json.loads(office.record(session_id))
        with Ledger.open(ledgers[kiosk], SystemClock()) as ledger:
            ours = json.loads(record_json(fold(ledger.events(session_id))))
        same = {**ours, **{name: theirs[name] for name in _LINKS}} == theirs
        said = (theirs["status"], theirs["end_reason"], len(theirs["turns"]), theirs["score"])
        found.append(Account(session_id, kiosk, *said, same, why_no_score(theirs)))
    return found


def why_no_score(record: Mapping[str, Any]) -> str:
    """Return why a record has no score, in its scorecard's own words where there is one; empty where it has a score."""
    if record["score"] is not None:
        return ""
    match record["scoring_status"]:
        case "unscorable":
            return record["scoring_notice"] or "too little of it could be scored"
        case "pending":
            return "its kiosk has not sent one yet"
        case _:
            return "it broke off" if record["status"] == "failed" else "it was not held to its end"


def write_index(folder: Path, pictures: Sequence[Path]) -> None:
    """Write a page to look through the pictures with, by desk and size."""
    figures = "\n".join(_figure(folder, file) for file in sorted(pictures))
    page = f"""<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Vivavoce: the desks</title>
<style>body {{ font: 14px system-ui; margin: 2em; display: grid; gap: 2em;
grid-template-columns: repeat(auto-fill, minmax(560px, 1fr)) }} img {{ width: 100%; border: 1px solid #bbb }} figure {{ margin: 0 }}</style>
{figures}
</html>
"""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "index.html").write_text(page, encoding="utf-8")


def _figure(folder: Path, file: Path) -> str:
    place = html.escape(file.relative_to(folder).as_posix(), quote=True)
    return f'<figure><a href="{place}"><img src="{place}" alt="{place}" loading="lazy"></a><figcaption>{place}</figcaption></figure>'


def write_summary(out: Path, found: Sequence[Account], did: Mapping[str, Sequence[str]], news: Sequence[Any]) -> Path:
    """Write everything as JSON for programs; return the file."""
    file = out / "summary.json"
    said = {"sessions": [each.__dict__ if hasattr(each, "__dict__") else _fields(each) for each in found]}
    file.write_text(json.dumps({**said, "did": did, "news": news}, ensure_ascii=False, indent=2), encoding="utf-8")
    return file


def _fields(account: Account) -> dict[str, Any]:
    return {name: getattr(account, name) for name in Account.__slots__}
