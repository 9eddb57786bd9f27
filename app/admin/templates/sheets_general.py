"""The forms of what a template says as a whole: basics, interviewers, consent."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from app.admin.templates import edits, words
from app.admin.templates.document import Document, Place, tables_at, text_at, value_at
from app.admin.templates.lists import removed, statements, words_field
from app.admin.templates.sheet import Sheet
from app.i18n import OWN_NAMES, translate


def basics(sheet: Sheet) -> None:
    """What the template is."""
    sheet.heading(translate("TemplateBasics", "Basics"))
    sheet.line(("name",), words.key_called("name"), translate("TemplateBasics", "As candidates and reports name it."))
    with sheet.row():
        sheet.line(
            ("id",),
            words.key_called("id"),
            translate("TemplateBasics", "Its name for programs; fixed once it is saved."),
        )
        sheet.choice(
            ("use_case",),
            words.key_called("use_case"),
            words.use_cases(),
            translate("TemplateBasics", "Sets the words of a recommendation."),
        )
    sheet.area(
        ("objective",),
        words.key_called("objective"),
        translate("TemplateBasics", "What is to be found out, and what counts as evidence of it."),
    )
    words_field(
        sheet, ("skills",), words.key_called("skills"), translate("TemplateBasics", "With commas between them.")
    )
    sheet.area(("requirements",), words.key_called("requirements"))
    with sheet.row():
        known = [(code, words.language_called(code)) for code in OWN_NAMES]
        sheet.choice(("language",), words.key_called("language"), known)
        minutes = " " + translate("TemplateBasics", "min")
        sheet.whole(("default_duration_minutes",), words.key_called("default_duration_minutes"), 0, 999, suffix=minutes)
        sheet.whole(
            ("retention_days",),
            words.key_called("retention_days"),
            0,
            99_999,
            suffix=" " + translate("TemplateBasics", "days"),
        )
    sheet.switch(
        ("listening_in",), translate("TemplateBasics", "A proctor may listen in; candidates are told before they agree")
    )
    sheet.note(
        translate(
            "TemplateBasics", "After these days from an interview's end its recording, words and result are erased."
        ),
        "hint",
    )


def profiles(sheet: Sheet, stored: Sequence[Mapping[str, Any]]) -> None:
    """Who interviews in this template; `stored` are the interviewers that can be copied in."""
    sheet.heading(
        translate("TemplateProfiles", "Interviewers"),
        translate("TemplateProfiles", "Copies of its own: changing a stored interviewer changes no template."),
    )
    sheet.shaped_by(_ids)
    there = tables_at(sheet.document, edits.PROFILES)
    for index, each in enumerate(there):
        with sheet.card(f"profileCard{index}"), sheet.row():
            name = str(each.get("name") or "") or translate("Template", "(no name yet)")
            sheet.leading(f"goProfile{index}", name, ("profile", index))
            sheet.note(str(each.get("persona") or ""))
            after: Place = ("agent_profiles",)
            sheet.button(
                f"removeProfile{index}",
                translate("TemplateProfiles", "Remove"),
                partial(removed, ("agent_profiles", index)),
                after,
                icon="close",
                bare=True,
            )
    sheet.button(
        "addProfile",
        translate("TemplateProfiles", "Add an interviewer"),
        edits.with_profile,
        ("agent_profiles", len(there), "name"),
        icon="add",
    )
    if stored:
        sheet.note(translate("TemplateProfiles", "Copy a stored interviewer:"))
    for each in stored:
        sheet.button(
            f"copyProfile:{each.get('id')}",
            str(each.get("name") or each.get("id")),
            partial(edits.with_profile, profile=dict(each)),
            ("agent_profiles", len(there), "name"),
            icon="add",
        )


def profile(sheet: Sheet, index: int, *, titled: bool = True) -> None:
    """One interviewer."""
    at: Place = ("agent_profiles", index)
    if titled:
        sheet.heading(words.key_called("agent_profiles"))
    with sheet.row():
        sheet.line((*at, "name"), words.key_called("name"))
        sheet.line((*at, "id"), words.key_called("id"))
    sheet.area(
        (*at, "persona"),
        words.key_called("persona"),
        translate("TemplateProfiles", "How it introduces itself. Say that it is an AI."),
    )
    with sheet.row():
        sheet.choice((*at, "use_case"), words.key_called("use_case"), words.use_cases())
        sheet.line(
            (*at, "voice"),
            words.key_called("voice"),
            placeholder=translate("TemplateProfiles", "The usual one"),
        )
    sheet.heading(words.key_called("interaction"))
    manner: Place = (*at, "interaction")
    with sheet.row():
        sheet.choice((*manner, "tone"), words.key_called("tone"), words.tones())
        sheet.choice((*manner, "style"), words.key_called("style"), words.styles())
    with sheet.row():
        sheet.choice((*manner, "difficulty"), words.key_called("difficulty"), words.difficulties())
        sheet.choice((*manner, "probing_depth"), words.key_called("probing_depth"), words.depths())
    sheet.switch((*manner, "acknowledges"), words.key_called("acknowledges"))
    sheet.heading(
        words.key_called("context"), translate("TemplateProfiles", "What it may say about the place and the role.")
    )
    with sheet.row():
        sheet.line((*at, "context", "organization"), words.key_called("organization"))
        sheet.line((*at, "context", "domain"), words.key_called("domain"))
    sheet.area((*at, "context", "scenario"), words.key_called("scenario"))
    sheet.area((*at, "additional_instructions"), words.key_called("additional_instructions"))


def consent(sheet: Sheet) -> None:
    """What candidates agree to, a card a language."""
    sheet.heading(
        translate("TemplateConsent", "Consent"),
        translate(
            "TemplateConsent",
            "What a candidate reads and agrees to before the interview, in each language it is held in.",
        ),
    )
    sheet.shaped_by(_consent_languages)
    own = text_at(sheet.document, ("language",))
    for language in _consent_languages(sheet.document):
        at: Place = ("consent_text", language)
        with sheet.card(f"consentCard:{language}"):
            with sheet.row():
                sheet.note(words.language_called(language), "strong")
                if language != own:
                    sheet.button(
                        f"removeConsent:{language}",
                        translate("TemplateConsent", "Remove this language"),
                        partial(removed, at),
                        ("consent_text",),
                        icon="close",
                        bare=True,
                    )
            consent_fields(sheet, language)
    missing = [code for code in OWN_NAMES if code not in _consent_languages(sheet.document)]
    if own and own not in _consent_languages(sheet.document):
        missing = [own, *(code for code in missing if code != own)]
    origin = own if value_at(sheet.document, ("consent_text", own)) else ""
    if missing:
        sheet.note(translate("TemplateConsent", "Add a language, beginning with a copy:"))
        for first in range(0, len(missing), 4):
            with sheet.row():
                for code in missing[first : first + 4]:
                    sheet.button(
                        f"addConsent:{code}",
                        words.language_called(code),
                        partial(_with_consent, code, origin),
                        ("consent_text", code, "disclosure"),
                        icon="add",
                    )


def consent_fields(sheet: Sheet, language: str) -> None:
    """Add the fields of one language's consent text."""
    at: Place = ("consent_text", language)
    sheet.line(
        (*at, "version"),
        words.key_called("version"),
        translate("TemplateConsent", "Raised by itself when words change."),
    )
    sheet.area((*at, "disclosure"), words.key_called("disclosure"), lines=5, most=22)
    statements(
        sheet,
        (*at, "agreements"),
        words.key_called("agreements"),
        translate("TemplateConsent", "A tick each."),
        translate("TemplateConsent", "Add a sentence"),
    )


def _ids(document: Document) -> list[tuple[str, str, str]]:
    there = tables_at(document, edits.PROFILES)
    return [(str(each.get("id")), str(each.get("name")), str(each.get("persona"))) for each in there]


def _consent_languages(document: Document) -> list[str]:
    texts = document.get("consent_text")
    own = text_at(document, ("language",))
    codes = [str(code) for code in texts] if isinstance(texts, dict) else []
    return sorted(codes, key=lambda code: (code != own, code))


def _with_consent(language: str, origin: str, document: Document) -> Document:
    return edits.with_consent(document, language, origin)
