"""Lists on a form: statements a line each that can be moved and taken away, and short words written one after another."""

from collections.abc import Callable
from functools import partial

from app.admin.templates.controls import AreaControl
from app.admin.templates.document import Document, Place, entries_at, with_entry, with_move, without
from app.admin.templates.fields import Field
from app.admin.templates.sheet import Edit, Sheet
from app.i18n import translate
from app.theme.look import Look


class WordsControl(AreaControl):
    """Short words with commas or line breaks between them; tells a list."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, lines=2, most=8)

    def show_value(self, value: object) -> None:
        """Show a list; what is being typed is left alone while it says the same."""
        words = [str(each) for each in value] if isinstance(value, list) else []
        if words_in(self.toPlainText()) != words:
            super().show_value(", ".join(words))

    def _changed(self) -> None:
        if not self._shows:
            self.told.emit(words_in(self.toPlainText()))


def words_in(text: str) -> list[str]:
    """Return the words between commas and line breaks."""
    return [word for part in text.replace("\n", ",").replace("、", ",").split(",") if (word := part.strip())]


def words_field(sheet: Sheet, place: Place, words: str, hint: str) -> Field:
    """Add a list of short words."""
    return sheet.add(Field(sheet.look, place, words, WordsControl(sheet.look), hint=hint))


def statements(sheet: Sheet, place: Place, words: str, hint: str, add: str, *, new: Callable[[], object] = str) -> None:
    """Add a list of sentences, each on a line of its own."""
    name = ".".join(map(str, place))
    sheet.shaped_by(partial(length, place))
    sheet.heading(words, hint)
    count = len(entries_at(sheet.document, place))
    for index in range(count):
        with sheet.row():
            numbered = translate("TemplateList", "{list}, number {number}").format(list=words, number=index + 1)
            sheet.area((*place, index), numbered, named=False, lines=1, most=6)
            entry_buttons(sheet, place, index, count)
    at = (*place, count)
    sheet.button(f"add:{name}", add, partial(appended, place, new), at, icon="add")


def entry_buttons(sheet: Sheet, place: Place, index: int, count: int, *, remove: Edit | None = None) -> None:
    """Add the buttons that move an entry up or down, or take it away, by `remove` where more goes with it."""
    with sheet.tight():
        _entry_buttons(sheet, place, index, count, remove)


def _entry_buttons(sheet: Sheet, place: Place, index: int, count: int, remove: Edit | None) -> None:
    name = ".".join(map(str, (*place, index)))
    up = sheet.button(
        f"up:{name}",
        translate("TemplateList", "Move up"),
        partial(_moved, place, index, index - 1),
        (*place, index - 1),
        icon="up",
        bare=True,
    )
    down = sheet.button(
        f"down:{name}",
        translate("TemplateList", "Move down"),
        partial(_moved, place, index, index + 1),
        (*place, index + 1),
        icon="down",
        bare=True,
    )
    up.set_available(index > 0)
    down.set_available(index + 1 < count)
    after = (*place, min(index, count - 2)) if count > 1 else place
    sheet.button(
        f"remove:{name}",
        translate("TemplateList", "Remove"),
        remove or partial(removed, (*place, index)),
        after,
        icon="close",
        bare=True,
    )


def length(place: Place, document: Document) -> int:
    """Return how long a list is."""
    return len(entries_at(document, place))


def appended(place: Place, new: Callable[[], object], document: Document) -> Document:
    """Add an entry to a list."""
    return with_entry(document, place, new())


def removed(place: Place, document: Document) -> Document:
    """Take away what stands at a place."""
    return without(document, place)


def _moved(place: Place, origin: int, to: int, document: Document) -> Document:
    return with_move(document, place, origin, to)
