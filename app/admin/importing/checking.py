"""The rows of a file held against what the server takes: each mistake with its field, what is wrong and what to do. Pure; no Qt, no clock."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo
from typing import Any

from app.admin.importing.fields import FIELDS
from app.admin.importing.reading import Line, Sheet
from app.desk.moments import day_and_time
from app.i18n import translate

LONGEST = 200
_EMAIL = re.compile(r"^[^@\s\x00-\x20\x7f]{1,64}@[^@\s\x00-\x20\x7f]{1,130}$")
_LANGUAGE = re.compile(r"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$")
_TIMES = ("%Y-%m-%d %H:%M", "%Y-%m-%d %H:%M:%S", "%d.%m.%Y %H:%M", "%Y/%m/%d %H:%M", "%Y年%m月%d日 %H:%M")
_UNPRINTABLE = ("Cc", "Cs", "Zl", "Zp")
_ONE_LINE = ("name", "external_id", "location", "session_id")


@dataclass(frozen=True, slots=True)
class Mistake:
    """What is wrong with a field, and what to do about it."""

    field: str
    why: str
    do: str

    @property
    def words(self) -> str:
        """Return both as one."""
        return f"{self.why} {self.do}".strip()


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage of a template."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Template:
    """A template that sessions may be scheduled with. `stages` are those of its newest version."""

    id: str
    name: str
    stages: tuple[Stage, ...] = ()


@dataclass(frozen=True, slots=True)
class Choices:
    """What was chosen beside the file. `zone` is the one that times without a zone are in; None is the system's."""

    columns: Mapping[str, int]
    sessions: bool
    template_id: str = ""
    location: str = ""
    scheduled_at: datetime | None = None
    zone: tzinfo | None = None


@dataclass(frozen=True, slots=True)
class Booked:
    """An open session: with which template, and for when."""

    template_id: str
    scheduled_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """Who is on the server already: names by external id (folded as the server compares them), and by address in lower case.

    `sessions` are the ids elsewhere of those that are there; `booked` the open ones, by the participant's name without its case.
    """

    by_external_id: Mapping[str, str] = field(default_factory=dict)
    by_email: Mapping[str, str] = field(default_factory=dict)
    sessions: frozenset[str] = frozenset()
    booked: Mapping[str, tuple[Booked, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Row:
    """A row, checked. `body` is what the server is asked, empty while there are mistakes. `notices` say what will be otherwise than one may
    think, and keep nothing from being imported. `booked` is a good row whose person has an open session of that template already."""

    line: Line
    values: Mapping[str, str]
    mistakes: tuple[Mistake, ...] = ()
    notices: tuple[str, ...] = ()
    body: Mapping[str, Any] = field(default_factory=dict)
    booked: bool = False

    @property
    def good(self) -> bool:
        """Whether it can be imported."""
        return not self.mistakes


def check(sheet: Sheet, choices: Choices, templates: Sequence[Template], now: datetime, known: Known) -> list[Row]:
    """Return every row of the file, in order."""
    values = [_values(line, choices) for line in sheet.lines]
    twice = _twice(sheet.lines, values, choices)
    return [
        _checked(line, said, choices, templates, now, known, twice[nth])
        for nth, (line, said) in enumerate(zip(sheet.lines, values, strict=True))
    ]


def parse_time(text: str, zone: tzinfo | None) -> datetime | None:
    """Return a time in UTC, from ISO 8601 or one of the common spellings; without a zone of its own it is in `zone`. None for no time."""
    plain = unicodedata.normalize("NFKC", text).strip()
    spellings: tuple[Callable[[str], datetime], ...] = (datetime.fromisoformat, *(_spelling(each) for each in _TIMES))
    for read in spellings:
        try:
            at = read(plain)
        except ValueError:
            continue
        if len(plain) < len("2026-01-01 1:00"):
            return None  # a day alone: no one's appointment is at midnight
        return (at if at.tzinfo else at.replace(tzinfo=zone) if zone else at.astimezone()).astimezone(UTC)
    return None


def _spelling(pattern: str) -> Callable[[str], datetime]:
    return lambda text: datetime.strptime(text, pattern)  # noqa: DTZ007 - the caller knows the zone


def _values(line: Line, choices: Choices) -> dict[str, str]:
    wanted = (each.id for each in FIELDS if choices.sessions or not each.of_session)
    return {name: line.cells[choices.columns[name]] for name in wanted if name in choices.columns}


def _checked(
    line: Line,
    said: Mapping[str, str],
    choices: Choices,
    templates: Sequence[Template],
    now: datetime,
    known: Known,
    twice: Sequence[Mistake],
) -> Row:
    mistakes = [*_person_mistakes(said), *twice]
    if line.surplus:
        why = translate("Import", "The row has more cells than there are titles.")
        mistakes.append(Mistake("name", why, translate("Import", "Put what holds a separator in quotation marks.")))
    body = {name: said[name] for name in ("name", "email", "external_id") if said.get(name)}
    notices = _known_words(said, known, mistakes)
    if not choices.sessions:
        return Row(line, said, tuple(mistakes), tuple(notices), {} if mistakes else body)
    session, wrong = _session(said, choices, templates, now, known)
    mistakes += wrong
    if mistakes:
        return Row(line, said, tuple(mistakes), tuple(notices))
    booked = _booked(said, session["evaluation_template_id"], known)
    if booked is not None:
        words = translate(
            "Import", "An open session with this template is there already, for somebody called so: {when}."
        )
        notices.append(words.format(when=day_and_time(booked.scheduled_at)))
    whole = {"participant": body, **session}
    return Row(line, said, (), tuple(notices), whole, booked is not None)


def _person_mistakes(said: Mapping[str, str]) -> list[Mistake]:
    found = []
    if not said.get("name"):
        found.append(Mistake("name", translate("Import", "There is no name."), translate("Import", "Fill it in.")))
    for name in _ONE_LINE:
        text = said.get(name, "")
        if len(text) > LONGEST:
            why = translate("Import", "Too long: {count} characters.").format(count=len(text))
            found.append(Mistake(name, why, translate("Import", "Keep it to {most}.").format(most=LONGEST)))
        elif any(unicodedata.category(each) in _UNPRINTABLE for each in text):
            why = translate("Import", "There is a line's end or an unprintable character in it.")
            found.append(Mistake(name, why, translate("Import", "Write it in one line.")))
    email = said.get("email", "")
    if email and (len(email) > LONGEST or not _EMAIL.match(email)):
        why = translate("Import", "“{text}” is no e-mail address.").format(text=email[:80])
        found.append(Mistake("email", why, translate("Import", "Correct it, or leave it empty.")))
    return found


def _known_words(said: Mapping[str, str], known: Known, mistakes: Sequence[Mistake]) -> list[str]:
    if mistakes:
        return []
    external = known.by_external_id.get(said.get("external_id", ""))
    if external is not None:
        words = translate("Import", "Known already as {name}, by the id; their name and address stay as they are.")
        return [words.format(name=external)]
    other = known.by_email.get(said.get("email", "").lower()) if said.get("email") else None
    if other is not None:
        return [
            translate("Import", "{name} has this address already; this becomes another participant.").format(name=other)
        ]
    return []


def _booked(said: Mapping[str, str], template_id: str, known: Known) -> Booked | None:
    """Return an open session of somebody of the same name; whether they are the same person, people know."""
    theirs = known.booked.get(said["name"].casefold(), ())
    return next((each for each in theirs if each.template_id == template_id), None)


def _session(
    said: Mapping[str, str], choices: Choices, templates: Sequence[Template], now: datetime, known: Known
) -> tuple[dict[str, Any], list[Mistake]]:
    found: list[Mistake] = []
    asked: dict[str, Any] = {}
    template = _template(said, choices, templates, found)
    if template is not None:
        asked["evaluation_template_id"] = template.id
        stage = _stage(said.get("stage", ""), template, found)
        asked |= {"stage": stage} if stage else {}
    at = _time(said.get("scheduled_at", ""), choices, now, found)
    asked |= {"scheduled_at": at.isoformat()} if at else {}
    language = said.get("language", "")
    if language and not _LANGUAGE.match(language):
        why = translate("Import", "“{text}” is no language.").format(text=language[:40])
        found.append(Mistake("language", why, translate("Import", "Write its code, such as en, ja or pt-BR.")))
    elif language:
        asked["language"] = language
    place = said.get("location") or choices.location
    asked |= {"location": place} if place else {}
    own = said.get("session_id", "")
    if own and own in known.sessions:
        why = translate("Import", "A session with the id “{text}” is there already.").format(text=own[:80])
        found.append(Mistake("session_id", why, translate("Import", "Leave the row out, or give it another id.")))
    return asked | ({"external_id": own} if own else {}), found


def _template(
    said: Mapping[str, str], choices: Choices, templates: Sequence[Template], found: list[Mistake]
) -> Template | None:
    named = said.get("template", "")
    wanted = named or choices.template_id
    fitting = [each for each in templates if wanted == each.id] or [
        each for each in templates if wanted and wanted.casefold() == each.name.casefold()
    ]
    if len(fitting) == 1:
        return fitting[0]
    if fitting:
        why = translate("Import", "Several templates are called “{text}”.").format(text=wanted[:80])
        found.append(Mistake("template", why, translate("Import", "Write the template's id.")))
    elif wanted:
        why = translate("Import", "There is no active template “{text}”.").format(text=wanted[:80])
        found.append(
            Mistake("template", why, translate("Import", "Write the name or the id of one, or choose one above."))
        )
    else:
        why = translate("Import", "There is no template.")
        found.append(Mistake("template", why, translate("Import", "Choose one for all rows above.")))
    return None


def _stage(text: str, template: Template, found: list[Mistake]) -> str:
    if not text:
        return ""
    wanted = text.casefold()
    stage = next((each for each in template.stages if wanted in (each.id.casefold(), each.name.casefold())), None)
    if stage is None:
        why = translate("Import", "“{text}” is no stage of this template.").format(text=text[:80])
        names = ", ".join(each.name for each in template.stages)
        found.append(Mistake("stage", why, translate("Import", "Its stages: {names}").format(names=names)))
        return ""
    return stage.id


def _time(text: str, choices: Choices, now: datetime, found: list[Mistake]) -> datetime | None:
    if not text:
        return choices.scheduled_at
    at = parse_time(text, choices.zone)
    if at is None:
        why = translate("Import", "“{text}” is no day and time.").format(text=text[:40])
        found.append(Mistake("scheduled_at", why, translate("Import", "Write it as 2026-03-10 09:30.")))
    elif at < now:
        why = translate("Import", "“{text}” is over.").format(text=text[:40])
        found.append(Mistake("scheduled_at", why, translate("Import", "Give a time to come.")))
    elif at.year >= _LAST_YEAR:
        why = translate("Import", "“{text}” is too far away.").format(text=text[:40])
        found.append(Mistake("scheduled_at", why, translate("Import", "Check the year.")))
    return at


_LAST_YEAR = 2200


def _twice(lines: Sequence[Line], values: Sequence[Mapping[str, str]], choices: Choices) -> list[list[Mistake]]:
    """Return, for each row, what it shares with an earlier one that no two rows may."""
    found: list[list[Mistake]] = [[] for _ in lines]
    alone = ["session_id"] if choices.sessions else ["external_id", "email"]
    for name in alone:
        at: dict[str, list[int]] = defaultdict(list)
        for nth, said in enumerate(values):
            if said.get(name):
                at[said[name].casefold() if name == "email" else said[name]].append(nth)
        for places in at.values():
            for nth in places[1:]:
                why = translate("Import", "The same as in line {line}.").format(line=lines[places[0]].number)
                found[nth].append(Mistake(name, why, translate("Import", "Leave one of them out.")))
    _whole_rows_twice(lines, values, found)
    return found


def _whole_rows_twice(lines: Sequence[Line], values: Sequence[Mapping[str, str]], found: list[list[Mistake]]) -> None:
    first: dict[tuple[tuple[str, str], ...], int] = {}
    for nth, said in enumerate(values):
        before = first.setdefault(tuple(sorted(said.items())), nth)
        if before != nth and any(said.values()) and not found[nth]:
            why = translate("Import", "The whole row is the same as line {line}.").format(line=lines[before].number)
            found[nth].append(Mistake("name", why, translate("Import", "Leave one of them out.")))
