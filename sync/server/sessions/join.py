"""The link a participant is given: a page that says when, where and how, to whoever has it. It holds no name, and never the access code.

The time is shown in UTC, and before it, where the browser runs scripts, in the reader's own zone.
"""

import base64
import hashlib
from dataclasses import dataclass
from html import escape

from fastapi import APIRouter, Response

from engine.interview.lifecycle import Status
from sync.server.operations.headers import policy
from sync.server.parts import Parts, TheParts
from sync.server.sessions.rows import session_row
from sync.server.tables.sessions import SessionRow
from sync.server.texts import InPath
from sync.times import rfc3339

pages = APIRouter(tags=["sessions"])

_TO_LOCAL = """\
for (const time of document.querySelectorAll("time")) {
  const shown = {
    weekday: "long", year: "numeric", month: "long", day: "numeric", hour: "2-digit", minute: "2-digit",
    timeZoneName: "short",
  };
  const local = new Intl.DateTimeFormat(document.documentElement.lang, shown).format(new Date(time.dateTime));
  time.textContent = local + " (" + time.textContent + ")";
}
"""
"""Puts the reader's own time before the one in UTC, which is all that stands there without it: only the browser knows where they are."""

_POLICY = policy(f"script-src 'sha256-{base64.b64encode(hashlib.sha256(_TO_LOCAL.encode()).digest()).decode()}'")
"""Lets the browser run that script and no other."""


@dataclass(frozen=True, slots=True)
class _Words:
    title: str
    when: str
    where: str
    how: str
    over: str


def join_url(parts: Parts, session_id: str) -> str:
    """Return the link; the id in it is random, so that nobody comes upon it by guessing."""
    return f"{parts.settings.address}/join/{session_id}"


@pages.get(
    "/join/{session_id}",
    response_class=Response,
    responses={
        200: {"content": {"text/html": {"schema": {"type": "string"}}}, "description": "A page for the participant."}
    },
)
def join(session_id: InPath, parts: TheParts) -> Response:
    """Show a participant when, where and how to take part, in the interview's language."""
    with parts.database.read() as db:
        row = session_row(db, session_id)
    page = _page(row, parts.settings.organisation)
    return Response(page, media_type="text/html; charset=utf-8", headers={"Content-Security-Policy": _POLICY})


def _page(row: SessionRow, organisation: str) -> str:
    code = row.language.partition("-")[0]
    words = _WORDS.get(code, _WORDS["en"])
    lines = [f"<h1>{words.title}</h1>", f"<p>{escape(' · '.join(filter(None, (organisation, row.template_name))))}</p>"]
    if row.status == Status.SCHEDULED:
        due = f'<time datetime="{rfc3339(row.scheduled_at)}">{row.scheduled_at:%Y-%m-%d %H:%M} UTC</time>'
        lines.append(f"<p>{words.when}: {due}</p>")
        lines += [f"<p>{words.where}: {escape(row.location)}</p>"] if row.location else []
        lines.append(f"<p>{words.how}</p>")
    else:
        lines.append(f"<p>{words.over}</p>")
    head = f'<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{words.title}</title>'
    language = escape(row.language) if code in _WORDS else "en"
    body = f"{''.join(lines)}<script>{_TO_LOCAL}</script>"
    return f'<!doctype html><html lang="{language}"><head>{head}</head><body>{body}</body></html>'


_WORDS = {
    "en": _Words(
        "Your interview",
        "When",
        "Where",
        "Come to the kiosk at this time and type the access code you were given.",
        "This link is not needed any more: the interview has begun, is over, or was called off.",
    ),
    "es": _Words(
        "Su entrevista",
        "Cuándo",
        "Dónde",
        "Acuda al quiosco a esta hora y escriba el código de acceso que recibió.",
        "Este enlace ya no hace falta: la entrevista ha empezado, ha terminado o se ha cancelado.",
    ),
    "fr": _Words(
        "Votre entretien",
        "Quand",
        "Où",
        "Présentez-vous à la borne à cette heure et saisissez le code d’accès que vous avez reçu.",
        "Ce lien n’est plus utile : l’entretien a commencé, est terminé ou a été annulé.",
    ),
    "de": _Words(
        "Ihr Interview",
        "Wann",
        "Wo",
        "Kommen Sie zu dieser Zeit an den Kiosk und geben Sie den Zugangscode ein, den Sie erhalten haben.",
        "Dieser Link wird nicht mehr gebraucht: Das Interview hat begonnen, ist vorbei oder wurde abgesagt.",
    ),
    "pt": _Words(
        "A sua entrevista",
        "Quando",
        "Onde",
        "Venha ao quiosque a esta hora e digite o código de acesso que recebeu.",
        "Este link já não é necessário: a entrevista começou, terminou ou foi cancelada.",
    ),
    "hi": _Words(
        "आपका साक्षात्कार",
        "कब",
        "कहाँ",
        "इस समय कियोस्क पर आएँ और आपको दिया गया एक्सेस कोड टाइप करें।",
        "इस लिंक की अब ज़रूरत नहीं है: साक्षात्कार शुरू हो चुका है, समाप्त हो चुका है या रद्द कर दिया गया है।",
    ),
    "ja": _Words(
        "面接のご案内",
        "日時",
        "場所",
        "この時刻にキオスクへお越しになり、受け取ったアクセスコードを入力してください。",
        "このリンクはもう必要ありません。面接は開始済みか、終了したか、取り消されました。",
    ),
    "zh": _Words(
        "您的面试",
        "时间",
        "地点",
        "请在此时间到自助终端，输入您收到的访问码。",
        "此链接已不再需要：面试已经开始、已经结束或已被取消。",
    ),
}
