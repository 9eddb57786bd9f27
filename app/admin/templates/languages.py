"""The form of languages: what a template says beside what another says in its own, with what is missing marked and to be taken over."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtWidgets import QLabel

from app.admin.templates import words
from app.admin.templates.controls import ChoiceControl
from app.admin.templates.document import Document, Place, text_at, with_value
from app.admin.templates.outline import Spot, outline, spot_of
from app.admin.templates.sheet import Sheet
from app.admin.templates.translating import lacks, same_place, texts_of
from app.i18n import translate
from app.widgets.labels import label, set_role


@dataclass
class Languages:
    """What the side-by-side form compares with; kept while the form is built anew.

    `others` are the templates there are to compare with, by id; `fetched` those that were read.
    """

    others: dict[str, str] = field(default_factory=dict)
    fetched: dict[str, Document] = field(default_factory=dict)
    fetch: Callable[[str], None] = lambda _own_id: None
    """Has another template read, which is then in `fetched`."""
    facing: str = ""
    part: Spot = ("basics",)

    def build(self, sheet: Sheet) -> None:
        """Build the form."""
        sheet.heading(
            translate("TemplateLanguages", "Languages"),
            translate(
                "TemplateLanguages",
                "A template asks in one language; its translation is a template of its own with the same ids. Consent texts stand in it for "
                "every language.",
            ),
        )
        self._choices(sheet)
        other = self._other()
        if other is None:
            self._table(sheet)
            return
        places = [place for place in texts_of(sheet.document) if spot_of(place, sheet.document) == self.part]
        said = label("strong", "missingCount")
        sheet.into.addWidget(said)
        sheet.live(partial(self._say_missing, said))
        sheet.shaped_by(lambda document: len(list(texts_of(document))))
        for place in places:
            _pair(sheet, place, same_place(place, sheet.document, other), other)

    def _choices(self, sheet: Sheet) -> None:
        with sheet.row():
            facing = ChoiceControl(
                [("", translate("TemplateLanguages", "Overview of consent texts")), *self.others.items()]
            )
            facing.setObjectName("facingChoice")
            facing.setAccessibleName(translate("TemplateLanguages", "Beside"))
            facing.show_value(self.facing)
            facing.told.connect(_Set(self, "facing", sheet))
            sheet.into.addWidget(facing, 1)
            if self._other() is not None:
                spoken = {spot_of(place, sheet.document) for place in texts_of(sheet.document)}
                lines = [line for line in outline(sheet.document, ()) if line.spot in spoken]
                parts = [(_spelled(line.spot), "  " * line.depth + words.spot_title(line)) for line in lines]
                choice = ChoiceControl(parts)
                choice.setObjectName("partChoice")
                choice.setAccessibleName(translate("TemplateLanguages", "Part"))
                choice.show_value(_spelled(self.part))
                choice.told.connect(_Set(self, "part", sheet))
                sheet.into.addWidget(choice, 1)

    def _other(self) -> Document | None:
        return self.fetched.get(self.facing)

    def _table(self, sheet: Sheet) -> None:
        texts = sheet.document.get("consent_text")
        codes = list(texts) if isinstance(texts, dict) else []
        sheet.shaped_by(lambda document: document.get("consent_text"))
        for code in codes:
            missing = [key for key in ("version", "disclosure") if not text_at(texts, (code, key)).strip()]
            with sheet.card(f"languageCard:{code}"), sheet.row():
                sheet.note(words.language_called(code), "strong")
                said = ", ".join(map(words.key_called, missing))
                if missing:
                    sheet.note(translate("TemplateLanguages", "Missing: {fields}").format(fields=said), "notice")
                else:
                    sheet.note(translate("TemplateLanguages", "Complete"), "ok")
        sheet.leading("goConsent", words.key_called("consent_text"), ("consent",))

    def _say_missing(self, said: QLabel, document: Document) -> None:
        other = self._other()
        if other is None:
            return
        open_ones = [place for place in texts_of(document) if lacks(document, place, other)]
        here = sum(1 for place in open_ones if spot_of(place, document) == self.part)
        words_said = translate("TemplateLanguages", "Still to be translated here: {here}; in the whole template: {all}")
        said.setText(words_said.format(here=here, all=len(open_ones)))
        set_role(said, "notice" if here else "ok")


def _pair(sheet: Sheet, place: Place, there: Place | None, other: Document) -> None:
    theirs = text_at(other, there) if there is not None else ""
    keys = [str(step) for step in place if isinstance(step, str)]
    title = words.key_called(keys[-1])
    with sheet.row():
        with sheet.column() as theirs_column:
            sheet.note(f"{title} · {words.language_called(text_at(other, ('language',)))}", "hint")
            sheet.note(theirs or translate("TemplateLanguages", "(nothing there)"), "body" if theirs else "quiet")
            theirs_column.addStretch(1)
        take = sheet.button(
            "take:" + ".".join(map(str, place)),
            translate("TemplateLanguages", "Take over"),
            partial(_taken, place, theirs),
            place,
            icon="forward",
            bare=True,
        )
        take.set_available(bool(theirs))
        with sheet.column():
            mark = label("notice", "mark:" + ".".join(map(str, place)))
            sheet.area(place, title, lines=1)
            sheet.into.addWidget(mark)
            sheet.live(partial(_mark, mark, place, other))


def _mark(mark: QLabel, place: Place, other: Document, document: Document) -> None:
    missing = lacks(document, place, other)
    mark.setText(translate("TemplateLanguages", "To be translated") if missing else "")
    mark.setVisible(missing)


def _taken(place: Place, text: str, document: Document) -> Document:
    changed: Document = with_value(document, place, text)
    return changed


class _Set:
    """A choice of what is compared."""

    def __init__(self, languages: Languages, name: str, sheet: Sheet) -> None:
        self._languages, self._name, self._sheet = languages, name, sheet

    def __call__(self, value: object) -> None:
        if self._name == "part":
            self._languages.part = tuple(
                int(step) if step.lstrip("-").isdigit() else step for step in str(value).split("/")
            )
        else:
            self._languages.facing = str(value or "")
            if value and value not in self._languages.fetched:
                self._languages.fetch(str(value))
        self._sheet.shown_anew.emit()


def _spelled(spot: Spot) -> str:
    """Return a part as a choice's value, which Qt takes for a text."""
    return "/".join(map(str, spot))
