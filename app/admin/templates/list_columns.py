"""The columns of the list of templates."""

from app.admin.templates import words
from app.admin.templates.rows import TemplateRow
from app.desk.moments import day_and_time, longest_day_and_time
from app.i18n import translate
from app.widgets.table_columns import Column, Mark

_MARKS = {"active": Mark("ok", "ok"), "draft": Mark("still", "quiet"), "archived": Mark("storage", "quiet")}


def template_columns() -> tuple[Column, ...]:
    """Return the columns of a list of `TemplateRow`."""
    return (
        Column("name", translate("Templates", "Name"), _name, width=300, stretch=True, strong=True),
        Column("status", translate("Templates", "Status"), _status, width=190, mark=_status_mark),
        Column(
            "language", translate("Templates", "Language"), lambda row: words.language_called(row.language), width=190
        ),
        Column(
            "version", translate("Templates", "Version"), lambda row: str(row.version or "–"), width=110, align="right"
        ),
        Column("sessions", translate("Templates", "Sessions"), lambda row: str(row.sessions), width=120, align="right"),
        Column("by", translate("Templates", "Changed by"), lambda row: row.changed_by or "–", width=230),
        Column(
            "at",
            translate("Templates", "Changed"),
            lambda row: day_and_time(row.changed_at),
            width=275,
            quiet=True,
            fits=longest_day_and_time(),
        ),
        Column("id", translate("Templates", "Id"), lambda row: str(row.id), width=220, quiet=True, shown=False),
    )


def _name(row: TemplateRow) -> str:
    return row.name or translate("Template", "(no name yet)")


def _status(row: TemplateRow) -> str:
    if row.version == 0:
        return translate("Templates", "Not saved yet")
    said = words.chosen(words.statuses(), row.status)
    return " · ".join((said, translate("Templates", "draft here"))) if row.drafted else said


def _status_mark(row: TemplateRow) -> Mark | None:
    return Mark("notice", "notice") if row.drafted else _MARKS.get(row.status)
