"""Structured logs for operators: one event, one line, fields not prose, and never what a candidate said or is called."""

import logging
import sys
from collections.abc import MutableMapping
from typing import Any

import structlog

FORBIDDEN_FIELDS = frozenset(
    {"text", "words", "transcript", "answer", "name", "participant", "email", "code", "pin", "key"}
)


def drop_personal_fields(_logger: object, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Remove what must never reach a log even when somebody passes it; the field's name stays, so that it is noticed."""
    return {key: "[withheld]" if key in FORBIDDEN_FIELDS else value for key, value in event.items()}


def set_up_logging(level: str, *, as_json: bool | None = None) -> None:
    """Send logs to standard error: JSON when it is not a terminal (or asked for), aligned text when it is."""
    machine_reads = not sys.stderr.isatty() if as_json is None else as_json
    renderer: Any = structlog.processors.JSONRenderer() if machine_reads else structlog.dev.ConsoleRenderer()
    steps: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        drop_personal_fields,
        structlog.processors.format_exc_info,
    ]
    structlog.configure(
        processors=[*steps, renderer],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level)),
        logger_factory=structlog.WriteLoggerFactory(file=sys.stderr),
    )
    logging.basicConfig(level=max(logging.getLevelName(level), logging.WARNING), stream=sys.stderr, force=True)
    if machine_reads:  # the libraries' lines too, uvicorn's and Python's own among them
        logging.captureWarnings(capture=True)
        as_ours = structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[structlog.stdlib.add_logger_name, *steps],
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer],
        )
        for handler in logging.getLogger().handlers:
            handler.setFormatter(as_ours)
