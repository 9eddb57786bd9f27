"""What the details of a session say, from what the server answers."""

from collections.abc import Mapping, Sequence
from typing import Any

from app.admin.sessions import words
from app.admin.sessions.words import Line
from app.desk.moments import day_and_time, moment
from app.i18n import own_name, translate
from app.widgets.fact_list import Fact


def facts_of(line: Line, *, with_score: bool) -> list[Fact]:
    """Return what a session is; `with_score` tells its score, which whoever is about to score it blind must not see."""
    ended = words.end_words(line["end_reason"])
    state = words.status_words(line["status"]) + (f": {ended}" if ended else "")
    score = translate("Details", "Score")
    said = (
        (translate("Details", "State"), state),
        (translate("Details", "Template"), f"{line['template']['name']} ({line['template']['version']})"),
        (translate("Details", "Stage"), line["stage"]["stage_name"]),
        (translate("Details", "Scheduled"), _when(line["scheduled_at"])),
        (translate("Details", "Begun"), _when(line["started_at"])),
        (translate("Details", "Ended"), _when(line["ended_at"])),
        (translate("Details", "Place"), line["location"] or ""),
        (translate("Details", "Language"), own_name(line["language"])),
        (translate("Details", "Attempt"), str(line["attempt"])),
        (score, words.score_words(line) if with_score else ""),
        (translate("Details", "Signals"), str(line["signals"]) if line["started_at"] else ""),
        (translate("Details", "External id"), line["external_id"] or ""),
        (translate("Details", "Who may add to it"), _writer(line["writer"])),
    )
    facts = [Fact(name, value, words.no_score_words(line) if name == score else "") for name, value in said if value]
    return [*facts, Fact(translate("Details", "Id"), "", line["id"])]


def flags_facts(line: Line) -> list[Fact]:
    """Return what people should know beyond the record."""
    return [Fact(_when(each["at"]), words.flag_words(each["name"]), each["detail"], "notice") for each in line["flags"]]


def orders_facts(line: Line) -> list[Fact]:
    """Return what was asked of it, the newest first."""
    return [Fact(_when(each["created_at"]), _order(each), each["by"]) for each in reversed(line.get("orders", ()))]


def files_facts(files: Sequence[Mapping[str, Any]]) -> list[Fact]:
    """Return what was received of it."""
    return [
        Fact(each["name"], _size(each["size"]), _fits(each), "strong" if each["fits"] is not False else "problem")
        for each in files
    ] or [Fact(translate("Details", "Nothing yet"), "–")]


def _when(text: str | None) -> str:
    at = moment(text)
    return "" if at is None else day_and_time(at)


def _writer(writer: str) -> str:
    return (
        translate("Details", "the server")
        if writer == "server"
        else translate("Details", "kiosk {id}").format(id=writer)
    )


def _order(order: Mapping[str, Any]) -> str:
    kind = translate("Details", "Call off") if order["kind"] == "cancel" else translate("Details", "Move")
    if order["state"] == "waiting":
        kiosks = ", ".join(order["waits_for"])
        return f"{kind}: " + translate("Details", "waits for {kiosks}").format(kiosks=kiosks)
    state = translate("Details", "done") if order["state"] == "done" else translate("Details", "void")
    outcome = f" ({order['outcome']})" if order["state"] == "void" and order["outcome"] else ""
    return f"{kind}: {state}{outcome}"


def _size(size: int | None) -> str:
    if size is None:
        return "–"
    return f"{size / 1024 / 1024:.1f} MiB" if size >= 1024 * 1024 else f"{size / 1024:.0f} KiB"


def _fits(file: Mapping[str, Any]) -> str:
    if file["erased_at"] is not None:
        return translate("Details", "erased")
    if file["fits"] is None:
        return translate("Details", "not stated by the record yet")
    return (
        translate("Details", "as the record states")
        if file["fits"]
        else translate("Details", "not what the record states")
    )
