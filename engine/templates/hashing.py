"""Gives templates and rubrics a name that changes with every word of them: SHA-256 over canonical JSON (RFC 8785)."""

import hashlib
from collections.abc import Mapping
from typing import Any

import rfc8785

from engine.interview.templates import EvaluationTemplate, Rubric
from engine.templates.structure import adapter, rubric_adapter


def content_hash(template: EvaluationTemplate) -> str:
    """Return the hex digest of all a template says; what it left to defaults counts as written, the rubrics' own hashes don't count."""
    document = adapter().dump_python(template, mode="json")
    if not document["listening_in"]:  # a template from before there was such a thing keeps its name
        del document["listening_in"]
    for stage in document["stages"]:
        del stage["rubric"]["content_hash"]
    return _digest(document)


def rubric_hash(rubric: Rubric) -> str:
    """Return the hex digest of all a rubric says, its own `content_hash` left out."""
    document = rubric_adapter().dump_python(rubric, mode="json")
    del document["content_hash"]
    return _digest(document)


def _digest(document: Mapping[str, Any]) -> str:
    return hashlib.sha256(rfc8785.dumps(document)).hexdigest()
