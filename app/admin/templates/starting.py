"""Where a new template comes from: one that ships with the product, a copy, another language's, or nothing at all."""

from collections.abc import Collection
from datetime import datetime

from app.admin.templates.document import Document, fresh_id, text_at, with_value
from app.admin.templates.edits import new_profile, with_stage
from app.admin.templates.saving import without_hashes
from engine.templates import read_builtin, to_document


def from_builtin(name: str, taken: Collection[str]) -> Document:
    """Return a template that ships with the product, under an id that nobody has here."""
    document = without_hashes(to_document(read_builtin(name)))
    return _first(document, fresh_id(text_at(document, ("id",)), taken))


def copied(document: Document, name: str, taken: Collection[str]) -> Document:
    """Return a template's copy: another id and name, the first version of its own."""
    return with_value(_first(document, fresh_id(f"{text_at(document, ('id',))}-copy", taken)), ("name",), name)


def in_language(document: Document, language: str, taken: Collection[str]) -> Document:
    """Return a template's copy to be written in another language: same stages, dimensions, weights and ids."""
    code = language.split("-", maxsplit=1)[0].lower()
    stem = text_at(document, ("id",))
    own = text_at(document, ("language",)).split("-", maxsplit=1)[0].lower()
    stem = stem.removesuffix(f"-{own}") if own else stem
    document = with_value(_first(document, fresh_id(f"{stem}-{code}", taken)), ("language",), language)
    texts = document.get("consent_text")
    if isinstance(texts, dict) and language not in texts:
        document = with_value(
            document, ("consent_text", language), {"version": "1", "disclosure": "", "agreements": [""]}
        )
    return document


def blank(language: str, today: datetime, taken: Collection[str]) -> Document:
    """Return a template still to be written: an interviewer, a stage with a dimension and its question, a consent text."""
    document: Document = {
        "id": fresh_id(f"template-{today:%Y-%m-%d}", taken),
        "version": 1,
        "name": "",
        "use_case": "hiring",
        "objective": "",
        "language": language,
        "default_duration_minutes": 20,
        "status": "draft",
        "retention_days": 180,
        "skills": [],
        "requirements": "",
        "agent_profiles": [new_profile("hiring")],
        "stages": [],
        "consent_text": {language: {"version": "1", "disclosure": "", "agreements": [""]}},
    }
    return with_stage(document)


def _first(document: Document, own_id: str) -> Document:
    return {**without_hashes(document), "id": own_id, "version": 1, "status": "draft"}
