"""From a template and a person to an appointment that the agenda can keep."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from app.errors import BadUsage
from engine.errors import TemplateInvalid
from engine.interview.templates import EvaluationStage, EvaluationTemplate
from engine.templates import builtin_names, from_document, read_builtin, read_template
from sync.appointments import Appointment, appointment_of, first_interview

MAX_NAME = 200


@dataclass(frozen=True, slots=True)
class Person:
    """Who is to be interviewed."""

    name: str
    email: str | None = None

    def as_participant(self) -> dict[str, Any]:
        """Return the participant of a session. Raises `BadUsage` where the name can't be one."""
        name = " ".join(self.name.split())
        if not name or len(name) > MAX_NAME or not name.isprintable():
            raise BadUsage("That is not a name", f"it must have 1 to {MAX_NAME} printable characters")
        email = {"email": self.email} if self.email else {}
        return {"id": f"local-{name.casefold().replace(' ', '-')}", "name": name, **email}


def template_called(path: Path) -> EvaluationTemplate:
    """Return the template in a file, or the one that comes along under that name. Raises `TemplateInvalid`."""
    if not path.exists() and str(path) in builtin_names():  # "customer-support.es" only looks as if it had a suffix
        return read_builtin(str(path))
    if path.exists() or path.suffix or len(path.parts) > 1:
        return read_template(path)
    raise TemplateInvalid(
        "No such template", f"{path}: no such file; those that come along: {', '.join(builtin_names())}"
    )


def interview_stage(template: EvaluationTemplate, stage_id: str | None = None) -> EvaluationStage:
    """Return the stage to be held: the one named, or the first interview. Raises `BadUsage`."""
    named = [stage for stage in template.stages if stage.id == stage_id]
    stage = first_interview(template) if stage_id is None else next(iter(named), None)
    if stage is not None:
        return stage
    known = ", ".join(stage.id for stage in sorted(template.stages, key=lambda stage: stage.stage_order))
    raise BadUsage("No such stage", f"{stage_id or 'an AI interview'}: {template.id} has {known}")


def appointment_for(
    template: EvaluationTemplate,
    stage: EvaluationStage,
    person: Person,
    *,
    language: str | None = None,
    at: datetime | None = None,
    external_id: str | None = None,
    metadata: dict[str, Any] | None = None,
) -> Appointment:
    """Return what the agenda keeps."""
    return appointment_of(
        template, stage, person.as_participant(), language=language, at=at, external_id=external_id, metadata=metadata
    )


def agreed_template(document: Any, stage_id: str, source: str) -> tuple[EvaluationTemplate, EvaluationStage]:  # noqa: ANN401 - JSON
    """Return the template and the stage that a session was scheduled with."""
    template = from_document(document, source)
    return template, interview_stage(template, stage_id)
