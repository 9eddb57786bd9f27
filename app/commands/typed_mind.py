"""The chat model of a typed interview: chosen by an option, loaded before the first question, and said of each turn who worded it."""

from pathlib import Path
from typing import Any

from pydantic import ValidationError

from app.errors import SettingsInvalid
from app.minds import chosen_chat
from app.sessions.typed_interview import TypedInterview
from app.settings import EngineSettings, read_settings
from engine.errors import EngineError
from engine.interview.chat import ChatModel
from engine.interviewer.by_model.typed import WordedInterviewer
from engine.interviewer.by_model.wordsmith import ModelWordsmith


def mind_asked_for(mind: str, config: Path | None = None) -> EngineSettings:
    """Return the settings with another mind in them. Raises `SettingsInvalid`."""
    engines = read_settings(config).engines
    try:
        return EngineSettings.model_validate({**engines.model_dump(), "mind": mind})
    except ValidationError as exc:
        raise SettingsInvalid("No such mind", f"--mind {mind[:80]}: built-in, auto or a model's name") from exc


async def worded_by_a_model(interview: TypedInterview, asked: EngineSettings) -> ChatModel | None:
    """Let a chat model word the interview's follow-ups; return it, to be closed. Raises `EngineError` where the one asked for can't be had."""
    chosen = await chosen_chat(asked)
    if chosen.lacking:
        raise EngineError("The chat model can't be had", chosen.lacking)
    if chosen.chat is None:
        return None
    try:
        await chosen.chat.warm()
    except EngineError:
        await chosen.chat.close()
        raise
    wordsmith = ModelWordsmith(chosen.chat, interview.language, after_s=0.0)
    interview.mind = WordedInterviewer(interview.mind, wordsmith)
    return chosen.chat


def how_worded(interview: TypedInterview) -> dict[str, Any]:
    """Return who worded the newest turn and what went wrong, for its line; nothing where no model words this interview."""
    if not isinstance(interview.mind, WordedInterviewer):
        return {}
    worded = interview.mind.worded
    if worded is None:
        return {"worded_by": "built-in", "faults": []}
    return {"worded_by": worded.by.value, "faults": list(worded.faults)}
