"""What a column of the file can mean, and which column probably does: by its title, in the words people use for it. No Qt."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from app.i18n import translate


@dataclass(frozen=True, slots=True)
class Field:
    """Something a row can say. `of_session` is what only a session has."""

    id: str
    of_session: bool = False


FIELDS = (
    Field("name"),
    Field("email"),
    Field("external_id"),
    Field("template", of_session=True),
    Field("stage", of_session=True),
    Field("scheduled_at", of_session=True),
    Field("language", of_session=True),
    Field("location", of_session=True),
    Field("session_id", of_session=True),
)

_KNOWN_AS = {
    "name": "name fullname participant participantname candidate candidatename nombre nom nome vollername teilnehmer 氏名 名前 姓名 नाम",
    "email": "email mail emailaddress correo courriel emailadresse メール メールアドレス 邮箱 电子邮件 ईमेल",
    "external_id": "externalid id personid participantid candidateid crmid employeeid studentid matricula matrikelnummer 番号 编号 学号",
    "template": "template evaluationtemplate evaluationtemplateid templateid interview plantilla vorlage modele modelo テンプレート 模板",
    "stage": "stage stageid round etapa etape stufe phase ステージ 阶段",
    "scheduled_at": "scheduledat scheduled time date datetime when start appointment fecha hora termin datum zeitpunkt 日時 日程 时间",
    "language": "language lang idioma langue sprache lingua 言語 语言 भाषा",
    "location": "location place site kiosk room lugar ort lieu local 場所 地点 स्थान",
    "session_id": "sessionid sessionexternalid applicationid application reference bewerbung 応募番号 申请编号",
}


def field_words(field_id: str) -> str:
    """Return what a field is called."""
    return {
        "name": translate("Import", "Name"),
        "email": translate("Import", "E-mail address"),
        "external_id": translate("Import", "Participant's id elsewhere"),
        "template": translate("Import", "Template"),
        "stage": translate("Import", "Stage"),
        "scheduled_at": translate("Import", "Day and time"),
        "language": translate("Import", "Language"),
        "location": translate("Import", "Place"),
        "session_id": translate("Import", "Session's id elsewhere"),
    }[field_id]


def guess(titles: Sequence[str]) -> dict[str, int]:
    """Return which column each field is probably in; a field that none is called like is left out, and no column serves twice."""
    plain = [_plain(title) for title in titles]
    found: dict[str, int] = {}
    for field in FIELDS:
        for known in _KNOWN_AS[field.id].split():
            place = next((nth for nth, title in enumerate(plain) if title == known and nth not in found.values()), None)
            if place is not None:
                found[field.id] = place
                break
    return found


def _plain(title: str) -> str:
    return "".join(
        each for each in unicodedata.normalize("NFKC", title).casefold() if each.isalnum() or ord(each) > 0x900
    )
