"""The forms of the stages: their order, and what happens in each."""

from functools import partial

from PySide6.QtWidgets import QLabel

from app.admin.templates import edits, words
from app.admin.templates.controls import ChoiceControl
from app.admin.templates.document import Document, Place, entries_at, tables_at, text_at, value_at
from app.admin.templates.fields import Field
from app.admin.templates.sheet import Sheet
from app.i18n import translate


def stages(sheet: Sheet) -> None:
    """The stages in their order."""
    sheet.heading(
        translate("TemplateStages", "Stages"),
        translate(
            "TemplateStages", "In the order in which a candidate passes through them. Alt+Up and Alt+Down move one."
        ),
    )
    sheet.shaped_by(_stage_names)
    there = tables_at(sheet.document, edits.STAGES)
    for index, each in enumerate(there):
        with sheet.card(f"stageCard{index}"), sheet.row():
            name = str(each.get("stage_name") or "") or translate("Template", "(no name yet)")
            sheet.leading(f"goStage{index}", f"{index + 1}. {name}", ("stage", index))
            kind = words.chosen(words.stage_types(), each.get("stage_type"))
            minutes = translate("TemplateStages", "{minutes} min").format(minutes=each.get("duration_minutes", "–"))
            dimensions = translate("TemplateStages", "Dimensions: {count}").format(
                count=len(entries_at(sheet.document, edits.dimensions_place(index)))
            )
            sheet.note(f"{kind} · {minutes} · {dimensions}")
            with sheet.tight():
                _stage_buttons(sheet, index, len(there))
    sheet.button(
        "addStage",
        translate("TemplateStages", "Add a stage"),
        edits.with_stage,
        ("stages", len(there), "stage_name"),
        icon="add",
    )


def _stage_buttons(sheet: Sheet, index: int, count: int) -> None:
    up = sheet.button(
        f"stageUp{index}",
        translate("TemplateList", "Move up"),
        partial(_stage_moved, index, index - 1),
        ("stages",),
        icon="up",
        bare=True,
    )
    down = sheet.button(
        f"stageDown{index}",
        translate("TemplateList", "Move down"),
        partial(_stage_moved, index, index + 1),
        ("stages",),
        icon="down",
        bare=True,
    )
    up.set_available(index > 0)
    down.set_available(index + 1 < count)
    remove = sheet.button(
        f"removeStage{index}",
        translate("TemplateList", "Remove"),
        partial(_stage_removed, index),
        ("stages",),
        icon="close",
        bare=True,
    )
    remove.set_available(count > 1)


def stage(sheet: Sheet, index: int) -> None:
    """One stage."""
    at: Place = ("stages", index)
    sheet.heading(words.key_called("stages"))
    with sheet.row():
        sheet.line((*at, "stage_name"), words.key_called("stage_name"))
        sheet.line((*at, "id"), words.key_called("id"))
    with sheet.row():
        sheet.choice((*at, "stage_type"), words.key_called("stage_type"), words.stage_types())
        field = sheet.choice(
            (*at, "agent_profile_id"), words.key_called("agent_profile_id"), _interviewers(sheet.document)
        )
        sheet.live(partial(_offer_interviewers, field))
    with sheet.row():
        minutes = " " + translate("TemplateBasics", "min")
        bounds = translate("TemplateStages", "1 to 45 minutes")
        sheet.whole((*at, "duration_minutes"), words.key_called("duration_minutes"), 0, 999, bounds, suffix=minutes)
        sheet.score((*at, "pass_threshold"), words.key_called("pass_threshold"), translate("TemplateStages", "0 to 10"))
    sheet.choice((*at, "automation_rule"), words.key_called("automation_rule"), words.rules())
    explained = sheet.note("", "hint", "ruleExplained")
    sheet.live(partial(_explain_rule, explained, (*at, "automation_rule")))
    sheet.switch((*at, "allow_retake"), translate("TemplateStages", "Whoever left early may run it again"))
    sheet.switch(
        (*at, "require_done_button"),
        translate("TemplateStages", "An answer ends only when the candidate presses “Done”"),
    )
    sheet.area(
        (*at, "practice_question"),
        words.key_called("practice_question"),
        translate("TemplateStages", "Asked before the interview, to try the sound; its answer is not kept."),
    )
    sheet.leading(f"goRubric{index}", translate("TemplateStages", "Rubric and questions"), ("rubric", index))


def _explain_rule(said: QLabel, place: Place, document: Document) -> None:
    said.setText(words.rule_explained(text_at(document, place)))


def _interviewers(document: Document) -> list[tuple[str, str]]:
    there = tables_at(document, edits.PROFILES)
    return [(str(each.get("id", "")), str(each.get("name") or each.get("id", ""))) for each in there]


def _offer_interviewers(field: Field, document: Document) -> None:
    if isinstance(field.control, ChoiceControl):
        field.control.offer(_interviewers(document))
        field.show_value(value_at(document, field.place))


def _stage_names(document: Document) -> list[tuple[object, ...]]:
    told = ("id", "stage_name", "stage_type", "duration_minutes")
    return [tuple(each.get(key) for key in told) for each in tables_at(document, edits.STAGES)]


def _stage_moved(index: int, to: int, document: Document) -> Document:
    return edits.stage_moved(document, index, to)


def _stage_removed(index: int, document: Document) -> Document:
    return edits.without_stage(document, index)
