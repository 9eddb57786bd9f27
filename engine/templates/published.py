"""The JSON Schema of a template, published so that editors and other systems can check one without us.

`python -m engine.templates.schema` writes it anew to resources/schemas; a test fails while the published one is stale.
"""

import json
from importlib.resources import as_file, files
from typing import Any, Final

from engine.interview.bounds import LANGUAGE_PATTERN
from engine.templates.structure import adapter

PUBLISHED: Final = ("schemas", "template.schema.json")


def template_schema() -> dict[str, Any]:
    """Return the schema (2020-12). What relates one part of a template to another is beyond it: `from_document` checks that too."""
    schema = adapter().json_schema()
    schema["properties"]["consent_text"]["propertyNames"] = {"pattern": LANGUAGE_PATTERN}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:vivavoce:schema:template:1",
        **schema,
    }


def schema_text() -> str:
    """Return the schema as it is published."""
    return json.dumps(template_schema(), indent=2, ensure_ascii=False) + "\n"


def publish() -> None:
    """Write the schema where the product reads it from."""
    with as_file(files("resources")) as folder:
        folder.joinpath(*PUBLISHED).write_text(schema_text(), encoding="utf-8")
