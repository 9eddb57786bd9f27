"""The OpenAPI document as it is published: FastAPI's, with our own shape for every error, which is RFC 9457's and not FastAPI's.

What an operation does is said in its function's docstring: the beginning of its first sentence is the summary, the whole its description.
"""

import re
from typing import Any

from fastapi import FastAPI

from sync.server.problems import MEDIA_TYPE, ProblemDocument

_PROBLEM = "Problem"
_REFERENCE = "#/components/schemas/{model}"
_NOT_OURS = ("HTTPValidationError", "ValidationError")
_METHODS = frozenset({"get", "put", "post", "delete", "head", "patch"})
_FIRST_CLAUSE = re.compile(r"[.;:](?=\s|$)")


def install(app: FastAPI) -> None:
    """Have the application publish the document; it is made at the first request and kept."""
    plain = app.openapi
    made: list[dict[str, Any]] = []

    def openapi() -> dict[str, Any]:
        if not made:
            made.append(with_summaries(with_problems(plain())))
        return made[0]

    app.openapi = openapi  # type: ignore[method-assign]


def with_problems(document: dict[str, Any]) -> dict[str, Any]:
    """Return the document, in which each operation says that whatever else it answers is a problem."""
    problem = {
        "description": "What is wrong, and where.",
        "content": {MEDIA_TYPE: {"schema": {"$ref": _REFERENCE.format(model=_PROBLEM)}}},
    }
    for path in document["paths"].values():
        for operation in (path[method] for method in path if method in _METHODS):
            answers = operation["responses"]
            for status in [
                status
                for status in answers
                if status == "422" or not (answers[status].get("content") or int(status) < 400)
            ]:
                del answers[status]
            answers["default"] = problem
    schemas = document.setdefault("components", {}).setdefault("schemas", {})
    for name in _NOT_OURS:
        schemas.pop(name, None)
    own = ProblemDocument.model_json_schema(ref_template=_REFERENCE)
    schemas.update(own.pop("$defs", {}))
    schemas[_PROBLEM] = own
    return document


def with_summaries(document: dict[str, Any]) -> dict[str, Any]:
    """Return the document, in which each operation's summary says what it does, instead of what its function is called."""
    for path in document["paths"].values():
        for operation in (path[method] for method in path if method in _METHODS):
            operation["summary"] = _FIRST_CLAUSE.split(operation["description"], maxsplit=1)[0].replace("\n", " ")
    return document
