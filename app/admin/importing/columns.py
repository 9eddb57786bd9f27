"""The tables of an import: the rows before, each mistake in its cell; and what became of each, after."""

from collections.abc import Sequence
from functools import partial

from app.admin.importing.checking import Row
from app.admin.importing.fields import FIELDS, field_words
from app.admin.importing.running import Outcome
from app.i18n import translate
from app.widgets.table_columns import Column, Mark

_BAD, _NOTICE, _GOOD = Mark("problem", "problem"), Mark("notice", "notice"), Mark("ok", "ok")
_WIDTHS = {"name": 210, "email": 220, "scheduled_at": 190}
_USUAL = 160


def preview_columns(fields: Sequence[str]) -> tuple[Column, ...]:
    """Return the columns of the rows that were read: line, state, what is wrong, then every field that the file has."""
    first = (
        Column("line", translate("Import", "Line"), lambda row: str(row.line.number), width=90, align="right"),
        Column("state", translate("Import", "State"), state_words, width=170, mark=_state_mark, spoken=_state_spoken),
        Column("wrong", translate("Import", "What to do"), wrong_words, width=540, stretch=True),
    )
    named = [each.id for each in FIELDS if each.id in fields]
    return (
        *first,
        *(
            Column(
                name,
                field_words(name),
                partial(_value, name),
                width=_WIDTHS.get(name, _USUAL),
                mark=partial(_value_mark, name),
                spoken=partial(_value_spoken, name),
            )
            for name in named
        ),
    )


def outcome_columns(*, sessions: bool) -> tuple[Column, ...]:
    """Return the columns of what became of each row."""
    said = (
        Column("line", translate("Import", "Line"), lambda each: str(each.row.line.number), width=90, align="right"),
        Column(
            "outcome", translate("Import", "What became of it"), _outcome, width=300, mark=_outcome_mark, stretch=True
        ),
        Column(
            "name", translate("Import", "Name"), lambda each: each.row.values.get("name", ""), width=230, strong=True
        ),
        Column(
            "email", translate("Import", "E-mail address"), lambda each: each.row.values.get("email", ""), width=230
        ),
    )
    code = Column("code", translate("Import", "Access code"), lambda each: each.code, width=160)
    return (*said, code) if sessions else said


def state_words(row: Row) -> str:
    """Return whether a row can be imported."""
    if row.mistakes:
        return translate("Import", "To mend")
    return translate("Import", "Good, but…") if row.notices else translate("Import", "Good")


def wrong_words(row: Row) -> str:
    """Return each mistake with its field and what to do; or what is worth knowing."""
    if row.mistakes:
        return " ".join(f"{field_words(each.field)}: {each.words}" for each in row.mistakes)
    return " ".join(row.notices)


def _state_mark(row: Row) -> Mark:
    return _BAD if row.mistakes else _NOTICE if row.notices else _GOOD


def _state_spoken(row: Row) -> str:
    return ". ".join(filter(None, (state_words(row), wrong_words(row))))


def _value(name: str, row: Row) -> str:
    return row.values.get(name, "")


def _value_mark(name: str, row: Row) -> Mark | None:
    return _BAD if any(each.field == name for each in row.mistakes) else None


def _value_spoken(name: str, row: Row) -> str:
    wrong = " ".join(each.words for each in row.mistakes if each.field == name)
    return f"{_value(name, row)} {wrong}".strip()


def _outcome(each: Outcome) -> str:
    return each.words


def _outcome_mark(each: Outcome) -> Mark:
    return {"done": _GOOD, "known": _NOTICE}.get(each.kind, _BAD)
