"""The JSON Schema of a session record, published so that other systems can check one without us.

`python -m sync.record_schema` writes it anew to resources/schemas; a test fails while the published one is stale.
"""

import json
from importlib.resources import as_file, files
from typing import Any, Final

from pydantic import TypeAdapter

from proctoring.signals import KINDS, HealthState
from sync.record_signals import LISTS
from sync.record_types import RECORD_VERSION, SessionRecord

PUBLISHED: Final = ("schemas", "record.schema.json")

_TIME: Final = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$"}
_HASH: Final = {"type": "string", "pattern": "^[0-9a-f]{64}$"}
_TIMES: Final = ("scheduled_at", "started_at", "ended_at")


def record_schema() -> dict[str, Any]:
    """Return the schema (2020-12) of `record.json`."""
    schema: dict[str, Any] = TypeAdapter(SessionRecord).json_schema(mode="serialization")
    for part in (schema, *schema["$defs"].values()):
        part["additionalProperties"] = False
        part["required"] = list(part["properties"])
        for about in part["properties"].values():
            about.pop("title", None)
    own = schema["properties"]
    own["record_version"] = {"const": RECORD_VERSION}
    own["authenticity_signals"] = _signals()
    own |= {name: {"anyOf": [_TIME, {"type": "null"}]} for name in _TIMES}
    own["recording_sha256"] = {"anyOf": [_HASH, {"type": "null"}]}
    own["score"] = {"anyOf": [{"type": "number", "minimum": 0, "maximum": 10}, {"type": "null"}]}
    own["transcript"] |= {
        "items": {"type": "string", "pattern": r"^\[\d\d+:\d\d:\d\d\.\d{3}\] (ai|participant): "},
    }
    own["engines"] = {
        "type": "object",
        "description": "Name, version and model hash of each engine, and the calibration card or `uncalibrated`.",
        "properties": {"calibration": {"type": "string"}},
        "required": ["calibration"],
    }
    schema["$defs"]["EvidenceRecord"]["properties"]["ledger_head"] = _HASH
    schema["$defs"] |= {
        "Signal": _signal(),
        "Unfinished": _unfinished(),
        "Snapshot": _snapshot(),
        "Coverage": _coverage(),
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:vivavoce:schema:record:{RECORD_VERSION}",
        **schema,
    }


def schema_text() -> str:
    """Return the schema as it is published."""
    return json.dumps(record_schema(), indent=2, ensure_ascii=False) + "\n"


def publish() -> None:
    """Write the schema where the product reads it from."""
    with as_file(files("resources")) as folder:
        folder.joinpath(*PUBLISHED).write_text(schema_text(), encoding="utf-8")


def _signals() -> dict[str, Any]:
    """Return the shape of `authenticity_signals`: a list for every kind of the catalogue, and who watched for what."""
    meanings: dict[str, list[str]] = {}
    for kind in KINDS:
        meanings.setdefault(kind.listed_in, []).append(f"{kind.name}: {kind.meaning}")
    lists = {
        name: {
            "type": "array",
            "items": {"$ref": "#/$defs/Signal"},
            "description": "; ".join(meanings.get(name, ["kinds that this version does not know"])) + ".",
        }
        for name in LISTS
    }
    properties = {
        "tab_switch_count": {"type": "integer", "minimum": 0},
        **lists,
        "unfinished": {"type": "array", "items": {"$ref": "#/$defs/Unfinished"}},
        "snapshots": {"type": "array", "items": {"$ref": "#/$defs/Snapshot"}},
        "annotations": {"type": "array", "items": {"type": "object", "required": ["time"]}},
        "coverage": {"type": "array", "items": {"$ref": "#/$defs/Coverage"}},
    }
    return {
        "type": "object",
        "description": "What detectors saw, verbatim, and what they watched. Nothing here is a score or a verdict.",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _signal() -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {
            "kind": {"type": "string"},
            "phase": {"type": "string"},
            "ledger_seq": {"type": "integer", "minimum": 0},
        },
        "required": ["kind", "phase", "ledger_seq"],
    }


def _unfinished() -> dict[str, Any]:
    properties = {
        "kind": {"type": "string"},
        "span": {"type": ["string", "null"]},
        "ledger_seq": {"type": "integer", "minimum": 0},
        "since": _TIME,
        "until": {"type": "null"},
        "reason": {"type": "string"},
    }
    return {
        "type": "object",
        "description": "Something that began and of which no end is recorded: when it ended is not known.",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _snapshot() -> dict[str, Any]:
    return {
        "type": "object",
        "description": "How things stood for one detector before the watch, after it, or when it was started again in between.",
        "properties": {
            "source": {"type": "object"},
            "moment": {"type": "string"},
            "observed": {"type": "object"},
            "ledger_seq": {"type": "integer", "minimum": 0},
        },
        "required": ["source", "moment", "observed", "ledger_seq"],
    }


def _coverage() -> dict[str, Any]:
    text_or_null = {"type": ["string", "null"]}
    properties = {
        "kind": {"type": "string"},
        "detector": text_or_null,
        "version": text_or_null,
        "platform": text_or_null,
        "health": {"enum": [state.value for state in HealthState]},
        "reason": {"type": "string"},
        "since": {"anyOf": [_TIME, {"type": "null"}]},
        "until": {"anyOf": [_TIME, {"type": "null"}]},
    }
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


if __name__ == "__main__":
    publish()
