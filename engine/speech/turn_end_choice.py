"""Which end-of-turn model hears in a session: Smart Turn where it is installed, none otherwise."""

from engine.errors import EngineError
from engine.models import ModelStore
from engine.speech.chosen import Chosen, EngineInfo
from engine.speech.smart_turn import FILE, MODEL, SmartTurn

VERSION = "3.2"


def turn_end_info(store: ModelStore) -> EngineInfo:
    """Return what would judge the end of a turn, and why, without loading it."""
    try:
        installed = store.require(MODEL)
    except EngineError as exc:
        return EngineInfo("words, voice and silence", "1", "", f"{exc.title}. {exc.message}")
    return EngineInfo("smart-turn", VERSION, installed.sha256, "installed")


def turn_end_for(store: ModelStore) -> Chosen[SmartTurn] | None:
    """Return the end-of-turn model, None where it is not installed or can't be loaded; the other evidence decides then."""
    try:
        installed = store.find(MODEL)
        if installed is None:
            return None
        model = SmartTurn(installed.path(FILE))
    except (EngineError, KeyError):
        return None
    return Chosen(model, EngineInfo("smart-turn", VERSION, installed.sha256), model.start)
