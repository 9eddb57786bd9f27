"""The form of the questions that ask about a dimension, each with its follow-ups."""

from collections.abc import Sequence
from functools import partial

from app.admin.templates import edits, words
from app.admin.templates.controls import ChoiceControl
from app.admin.templates.document import Document, Place, entries_at, ids_of, tables_at, text_at
from app.admin.templates.fields import Field
from app.admin.templates.lists import appended, entry_buttons, length, removed
from app.admin.templates.outline import STRAY, questions_about
from app.admin.templates.sheet import Sheet
from app.i18n import translate


def questions(sheet: Sheet, stage_index: int, number: int) -> None:
    """The questions about a dimension, each with its follow-ups."""
    at = edits.dimensions_place(stage_index)
    about = text_at(sheet.document, (*at, number, "label")) if number != STRAY else ""
    title = translate("TemplateQuestions", "Questions about no dimension") if number == STRAY else about
    sheet.heading(
        title or translate("Template", "(no name yet)"),
        translate(
            "TemplateQuestions", "Asked first, in this order; follow-ups only where an answer leaves something open."
        ),
    )
    sheet.shaped_by(partial(_about, stage_index, number))
    there = questions_about(sheet.document, stage_index, number)
    for nth, index in enumerate(there):
        with sheet.card(f"questionCard{index}"):
            _question(sheet, stage_index, index, nth, there)
    if number != STRAY:
        own_id = text_at(sheet.document, (*at, number, "id"))
        after = there[-1] + 1 if there else len(entries_at(sheet.document, ("stages", stage_index, "questions")))
        sheet.button(
            "addQuestion",
            translate("TemplateQuestions", "Add a question"),
            partial(_with_question, stage_index, own_id),
            ("stages", stage_index, "questions", after, "text"),
            icon="add",
        )


def _question(sheet: Sheet, stage_index: int, index: int, nth: int, there: Sequence[int]) -> None:
    place: Place = ("stages", stage_index, "questions")
    at: Place = (*place, index)
    with sheet.row():
        sheet.area((*at, "text"), words.key_called("text"), translate("TemplateQuestions", "Spoken: under 30 words."))
        with sheet.tight():
            _question_buttons(sheet, stage_index, index, nth, there)
    sheet.area(
        (*at, "rephrased"),
        words.key_called("rephrased"),
        translate("TemplateQuestions", "Said to “what do you mean?” and in silence."),
        lines=1,
    )
    with sheet.row():
        sheet.line((*at, "id"), words.key_called("id"))
        sheet.choice((*at, "kind"), words.key_called("kind"), words.question_kinds())
        sheet.choice((*at, "dimension_id"), words.key_called("dimension_id"), _dimensions(sheet.document, stage_index))
    _probes(sheet, (*at, "probes"))


def _question_buttons(sheet: Sheet, stage_index: int, index: int, nth: int, there: Sequence[int]) -> None:
    place: Place = ("stages", stage_index, "questions")
    up, down = (
        sheet.button(
            f"question{name}{index}",
            told,
            partial(_question_moved, stage_index, index, step),
            (*place, there[min(max(nth + step, 0), len(there) - 1)], "text"),
            icon=name.lower(),
            bare=True,
        )
        for name, told, step in (
            ("Up", translate("TemplateList", "Move up"), -1),
            ("Down", translate("TemplateList", "Move down"), 1),
        )
    )
    up.set_available(nth > 0)
    down.set_available(nth + 1 < len(there))
    remaining: Place = (*place, there[nth - 1], "text") if nth else place
    sheet.button(
        f"removeQuestion{index}",
        translate("TemplateList", "Remove"),
        partial(removed, (*place, index)),
        remaining,
        icon="close",
        bare=True,
    )


def _probes(sheet: Sheet, place: Place) -> None:
    sheet.shaped_by(partial(length, place))
    count = len(entries_at(sheet.document, place))
    if count:
        sheet.note(translate("TemplateQuestions", "Follow-ups"), "strong")
    for index in range(count):
        with sheet.row():
            when = ChoiceControl(words.lacks())
            field = sheet.add(Field(sheet.look, (*place, index, "when"), words.key_called("when"), when, named=False))
            field.setFixedWidth(sheet.look.px(330))
            sheet.area((*place, index, "text"), words.key_called("probes"), named=False, lines=1, most=4)
            entry_buttons(sheet, place, index, count)
    sheet.button(
        "add:" + ".".join(map(str, place)),
        translate("TemplateQuestions", "Add a follow-up"),
        partial(appended, place, _new_probe),
        (*place, count, "text"),
        icon="add",
    )


def _dimensions(document: Document, stage_index: int) -> list[tuple[str, str]]:
    there = tables_at(document, edits.dimensions_place(stage_index))
    return [(str(each.get("id", "")), str(each.get("label") or each.get("id", ""))) for each in there]


def _about(stage_index: int, number: int, document: Document) -> tuple[object, ...]:
    there = tables_at(document, ("stages", stage_index, "questions"))
    about = questions_about(document, stage_index, number)
    return about, ids_of(tables_at(document, edits.dimensions_place(stage_index))), len(there)


def _new_probe() -> Document:
    return {"when": "example", "text": ""}


def _with_question(stage_index: int, own_id: str, document: Document) -> Document:
    return edits.with_question(document, stage_index, own_id)


def _question_moved(stage_index: int, index: int, step: int, document: Document) -> Document:
    return edits.question_moved(document, stage_index, index, step)
