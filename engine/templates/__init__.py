"""Templates as files and documents: reading, precise errors, the published schema."""

from engine.templates.advice import lacking_in, notices
from engine.templates.document import from_document, to_document
from engine.templates.files import builtin_names, read_builtin, read_template
from engine.templates.hashing import content_hash, rubric_hash
from engine.templates.problems import Problem, TemplateProblems
from engine.templates.published import template_schema

__all__ = [
    "Problem",
    "TemplateProblems",
    "builtin_names",
    "content_hash",
    "from_document",
    "lacking_in",
    "notices",
    "read_builtin",
    "read_template",
    "rubric_hash",
    "template_schema",
    "to_document",
]
