"""Logs are for operators: what a candidate said or is called never gets there."""

import json
import logging

import structlog

from app.logs import FORBIDDEN_FIELDS, set_up_logging


def test_personal_fields_are_withheld_and_the_rest_is_one_json_line(capsys):
    set_up_logging("INFO", as_json=True)
    structlog.get_logger().info("turn.committed", seq=3, text="my salary was", name="Asha Rao")
    line = json.loads(capsys.readouterr().err)
    assert line["seq"] == 3
    assert line["event"] == "turn.committed"
    assert line["text"] == line["name"] == "[withheld]"


def test_what_libraries_say_is_one_json_line_too_whatever_they_say_it_with(capsys):
    set_up_logging("INFO", as_json=True)
    logging.getLogger("uvicorn.error").warning("Invalid HTTP request received.")
    logging.getLogger("asyncio").error("first line\nsecond line", exc_info=ValueError("no"))
    first, second = [json.loads(line) for line in capsys.readouterr().err.splitlines()]
    assert (first["event"], first["level"]) == ("Invalid HTTP request received.", "warning")
    assert (first["logger"], second["logger"]) == ("uvicorn.error", "asyncio")
    assert {"timestamp", "event"} <= second.keys()
    assert "ValueError" in second["exception"]


def test_what_is_below_the_level_is_not_written(capsys):
    set_up_logging("WARNING", as_json=True)
    structlog.get_logger().info("heartbeat")
    assert capsys.readouterr().err == ""


def test_everything_a_fact_calls_a_person_or_their_words_is_forbidden():
    assert {"text", "words", "transcript", "name", "participant", "email", "code", "pin"} <= FORBIDDEN_FIELDS
