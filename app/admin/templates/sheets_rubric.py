"""The forms of a rubric: its dimensions with their weights, and each dimension with its scale and evidence."""

from functools import partial

from PySide6.QtWidgets import QLabel

from app.admin.templates import edits, words
from app.admin.templates.controls import NumberControl
from app.admin.templates.document import Document, Place, entries_at, tables_at
from app.admin.templates.fields import Field
from app.admin.templates.lists import appended, entry_buttons, length, statements, words_field
from app.admin.templates.share_bar import ShareBar
from app.admin.templates.sheet import Sheet
from app.admin.templates.weights import shares, total
from app.i18n import translate
from app.widgets.labels import label, set_role
from engine.interview.templates import ANCHOR_BANDS


def rubric(sheet: Sheet, index: int) -> None:
    """A stage's rubric: its dimensions with their weights."""
    at: Place = ("stages", index, "rubric")
    place = edits.dimensions_place(index)
    sheet.heading(
        translate("TemplateRubric", "Rubric"), translate("TemplateRubric", "The bar, the same for every candidate.")
    )
    with sheet.row():
        sheet.line((*at, "id"), words.key_called("id"), translate("TemplateRubric", "Its name for programs."))
        sheet.whole(
            (*at, "version"),
            words.key_called("version"),
            0,
            1_000_000,
            translate("TemplateRubric", "Rises by itself with changes."),
        )
        sheet.score(
            (*at, "overall_pass_threshold"),
            words.key_called("overall_pass_threshold"),
            translate("TemplateStages", "0 to 10"),
        )
    sheet.heading(
        translate("TemplateRubric", "Dimensions"),
        translate(
            "TemplateRubric",
            "A dimension under its own threshold fails the rubric even where the overall score passes.",
        ),
    )
    sheet.shaped_by(partial(_dimension_names, place))
    there = tables_at(sheet.document, place)
    for number, each in enumerate(there):
        with sheet.card(f"dimensionCard{number}"):
            name = str(each.get("label") or "") or translate("Template", "(no name yet)")
            with sheet.row() as row:
                sheet.leading(f"goDimension{number}", name, ("dimension", index, number))
                row.addStretch(1)
                _dimension_buttons(sheet, index, number, len(there))
            with sheet.row():
                weight = NumberControl(-99_999, 1_000_000, 0.05, decimals=3)
                sheet.add(Field(sheet.look, (*place, number, "weight"), words.key_called("weight"), weight))
                _share(sheet, place, number)
                sheet.score(
                    (*place, number, "pass_threshold"),
                    words.key_called("pass_threshold"),
                    optional=translate("TemplateRubric", "none"),
                )
    said = label("quiet", "weightsSaid")
    sheet.into.addWidget(said)
    sheet.live(partial(_say_total, said, place))
    sheet.button(
        "addDimension",
        translate("TemplateRubric", "Add a dimension"),
        partial(_with_dimension, index),
        (*place, len(there), "label"),
        icon="add",
    )


def _share(sheet: Sheet, place: Place, number: int) -> None:
    bar = ShareBar(sheet.look, f"share{number}")
    sheet.into.addWidget(bar, 1)
    sheet.live(partial(_show_share, bar, place, number))


def _dimension_buttons(sheet: Sheet, stage_index: int, number: int, count: int) -> None:
    place = edits.dimensions_place(stage_index)
    entry_buttons(sheet, place, number, count, remove=partial(_without_dimension, stage_index, number))


def dimension(sheet: Sheet, stage_index: int, number: int) -> None:
    """One dimension: what it is, its scale, its evidence."""
    at: Place = (*edits.dimensions_place(stage_index), number)
    sheet.heading(words.key_called("dimensions"))
    with sheet.row():
        sheet.line((*at, "label"), words.key_called("label"))
        sheet.line((*at, "id"), words.key_called("id"))
    with sheet.row():
        weight = NumberControl(-99_999, 1_000_000, 0.05, decimals=3)
        sheet.add(Field(sheet.look, (*at, "weight"), words.key_called("weight"), weight))
        _share(sheet, at[:-1], number)
        sheet.score(
            (*at, "pass_threshold"), words.key_called("pass_threshold"), optional=translate("TemplateRubric", "none")
        )
    sheet.area((*at, "description"), words.key_called("description"))
    sheet.heading(
        words.key_called("anchors"), translate("TemplateRubric", "What an answer in each band shows, from low to high.")
    )
    with sheet.row():
        for band in ANCHOR_BANDS:
            sheet.area((*at, "anchors", band), band, lines=8, most=18)
    statements(
        sheet,
        (*at, "evidence_required"),
        words.key_called("evidence_required"),
        translate("TemplateRubric", "What an answer must hold to be judged."),
        translate("TemplateRubric", "Add evidence"),
    )
    statements(
        sheet,
        (*at, "not_scored"),
        words.key_called("not_scored"),
        translate("TemplateRubric", "What must never count, neither for nor against."),
        translate("TemplateRubric", "Add a line"),
    )
    words_field(
        sheet,
        (*at, "keywords"),
        words.key_called("keywords"),
        translate(
            "TemplateRubric",
            "Words, or beginnings of words, by which the built-in evaluator finds sentences about this; with commas.",
        ),
    )
    _exemplars(sheet, (*at, "exemplars"))
    sheet.leading(
        f"goQuestions{number}",
        translate("TemplateRubric", "Questions about this"),
        ("questions", stage_index, number),
    )


def _exemplars(sheet: Sheet, place: Place) -> None:
    sheet.heading(
        translate("TemplateRubric", "Model answers"),
        translate("TemplateRubric", "Answers with the score they deserve and why: for calibration, and for people."),
    )
    sheet.shaped_by(partial(length, place))
    count = len(entries_at(sheet.document, place))
    for index in range(count):
        with sheet.card(), sheet.row():
            with sheet.column():
                sheet.area((*place, index, "answer"), words.key_called("answer"))
                sheet.area((*place, index, "why"), words.key_called("why"), lines=1)
            with sheet.column():
                sheet.score((*place, index, "score"), words.key_called("score"))
            entry_buttons(sheet, place, index, count)
    sheet.button(
        "addExemplar",
        translate("TemplateRubric", "Add a model answer"),
        partial(appended, place, _new_exemplar),
        (*place, count, "answer"),
        icon="add",
    )


def _show_share(bar: ShareBar, place: Place, number: int, document: Document) -> None:
    there = shares(tables_at(document, place))
    bar.show_share(there[number] if number < len(there) else None)


def _say_total(said: QLabel, place: Place, document: Document) -> None:
    summed = total(tables_at(document, place))
    if abs(summed - 1) < 1e-6:
        set_role(said, "ok")
        said.setText(translate("TemplateRubric", "The weights sum to 1."))
    else:
        set_role(said, "notice")
        words_said = translate(
            "TemplateRubric",
            "The weights sum to {sum}, not 1: they are normalised, and the shares beside them are what counts.",
        )
        said.setText(words_said.format(sum=f"{summed:g}"))


def _dimension_names(place: Place, document: Document) -> list[tuple[object, object]]:
    return [(each.get("id"), each.get("label")) for each in tables_at(document, place)]


def _new_exemplar() -> Document:
    return {"answer": "", "score": 5.0, "why": ""}


def _with_dimension(stage_index: int, document: Document) -> Document:
    return edits.with_dimension(document, stage_index)


def _without_dimension(stage_index: int, number: int, document: Document) -> Document:
    return edits.without_dimension(document, stage_index, number)
