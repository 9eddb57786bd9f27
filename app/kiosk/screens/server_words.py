"""What the staff's page says of the server: whether it has everything, when it was last heard from, and what it refused."""

from datetime import datetime

from app.i18n import translate
from app.kiosk import texts
from app.kiosk.ports import Report, ServerLine
from app.widgets.fact_list import Fact


def server_facts(report: Report) -> list[Fact]:
    """Return nothing for a kiosk that stands alone."""
    line = report.server
    if line is None:
        return []
    facts = [_server(line)]
    if line.refused:
        kept = translate("Diagnostics", "Kept here whole; the server has it set aside.")
        facts.append(
            Fact(translate("Diagnostics", "Refused by the server"), ", ".join(line.refused), kept, role="problem")
        )
    if line.clock_is_wrong:
        differs = translate("Diagnostics", "{seconds} s from the server's").format(
            seconds=round(abs(line.clock_offset_s))
        )
        facts.append(Fact(translate("Diagnostics", "Clock"), differs, role="notice"))
    return facts


def _server(line: ServerLine) -> Fact:
    when = _moment(line.last_contact) if line.last_contact else translate("Diagnostics", "never")
    where = translate("Diagnostics", "{server}, last contact: {when}").format(server=line.server, when=when)
    name = translate("Diagnostics", "Server")
    if line.revoked:
        return Fact(name, translate("Diagnostics", "Has revoked this kiosk"), where, role="problem")
    if line.events or line.files:
        waiting = translate("Diagnostics", "{events} events and {files} files to be delivered")
        return Fact(name, waiting.format(events=line.events, files=line.files), where, role="notice")
    if not line.online:
        return Fact(name, translate("Diagnostics", "Can't be reached now"), where, role="notice")
    return Fact(name, translate("Diagnostics", "Has everything"), where, role="ok")


def _moment(at: str) -> str:
    try:
        return texts.clock_time(datetime.fromisoformat(at))
    except ValueError:
        return "–"
