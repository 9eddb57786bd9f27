"""Which engines a session runs on: chosen once, started before the candidate sits down, named in the record."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import Any, TypeVar

import structlog

from app.evaluators import ChosenEvaluator, by_rules, evaluator_for
from app.minds import Mind
from app.settings import EngineSettings, Settings
from engine.conversation.ports import Recogniser, Synthesiser, VoiceActivity
from engine.conversation.wiring import Engines
from engine.errors import EngineError
from engine.interviewer.builtin import BuiltInInterviewer
from engine.interviewer.language import load_language
from engine.interviewer.port import Interviewer
from engine.models import ModelStore, search_path
from engine.scoring.builtin import UNCALIBRATED
from engine.scoring.port import Evaluator
from engine.speech.absent import ABSENT, absent_recogniser, absent_voice
from engine.speech.choice import Chosen, EngineInfo, recogniser_for, voice_activity, voice_for
from engine.speech.clauses import clauses
from engine.speech.deaf import DeafVoiceActivity
from engine.speech.smart_turn import SmartTurn
from engine.speech.turn_end_choice import turn_end_for, turn_end_info

Engine = TypeVar("Engine")

log = structlog.get_logger()

_COMMON = frozenset(
    {"asking", "lead", "wait", "repeat", "silence", "inaudible"}
)  # sections: some 100 s of speech in English

RULE = {
    "name": "evidence",
    "version": "2",
    "model_sha256": "",
}  # what ends a turn where no end-of-turn model is installed


class Faults:
    """Carries what an engine says of its own faults to whoever holds a session at the time; to the log always."""

    def __init__(self) -> None:
        self._listener: Callable[[str, str, str], None] | None = None

    def tell(self, engine: str, what: str, remedy: str) -> None:
        """Take a fault from an engine (stt, tts)."""
        log.warning("engine.fault", engine=engine, what=what, remedy=remedy)
        if self._listener is not None:
            self._listener(engine, what, remedy)

    @contextmanager
    def told_to(self, listener: Callable[[str, str, str], None]) -> Iterator[None]:
        """Have faults (engine, what, remedy) told to `listener` too for a while."""
        self._listener = listener
        try:
            yield
        finally:
            self._listener = None


@dataclass(frozen=True, slots=True)
class EngineSet:
    """The engines of one language. `start` before use, `close` after; both may be called from the engine's loop only."""

    language: str
    vad: Chosen[VoiceActivity]
    recogniser: Chosen[Recogniser]
    voice: Chosen[Synthesiser]
    mind: Interviewer
    evaluator: Evaluator
    faults: Faults
    turn_end: Chosen[SmartTurn] | None = None
    model_mind: Mind = field(default_factory=Mind)
    chores: set[asyncio.Task[None]] = field(default_factory=set)

    async def start(self) -> None:
        """Load every model. Raises `EngineError`."""
        for chosen in (self.vad, self.recogniser, self.voice):
            await chosen.start()
        if self.turn_end is not None:
            await self.turn_end.start()
        await self.model_mind.start()
        if isinstance(self.evaluator, ChosenEvaluator):
            await self.evaluator.look()
        prepare: Callable[[Sequence[str]], Coroutine[Any, Any, None]] | None = getattr(
            self.voice.engine, "prepare", None
        )
        if (
            prepare is not None
        ):  # a voice that takes its time: what is sure to be said is made while nobody waits for it
            self.chores.add(asyncio.get_running_loop().create_task(prepare(common_phrases(self.language))))

    async def close(self) -> None:
        """Let every model go."""
        for chore in self.chores:
            chore.cancel()
        await asyncio.gather(*self.chores, return_exceptions=True)
        await self.recogniser.engine.close()
        await self.voice.engine.close()
        if self.turn_end is not None:
            await self.turn_end.engine.close()
        await self.model_mind.close()

    def expect(self, words: Sequence[str]) -> None:
        """Tell the recogniser which names and terms are likely to be said from now on, if it can use them."""
        expect: Callable[[Sequence[str]], None] | None = getattr(self.recogniser.engine, "expect", None)
        if expect is not None:
            expect(words)

    def for_conversation(self, *, deaf: bool = False) -> Engines:
        """Return what a conversation takes; a `deaf` one, whose answers are typed, hears nobody."""
        self.vad.engine.reset()
        return Engines(
            vad=DeafVoiceActivity() if deaf else self.vad.engine,
            recogniser=self.recogniser.engine,
            voice=self.voice.engine,
            mind=self.mind,
            fallback_mind=BuiltInInterviewer(self.language),
            split=clauses,
            turn_end=None if self.turn_end is None else self.turn_end.engine,
            wordsmith=self.model_mind.wordsmith(self.language),
            reflector=self.model_mind.reflector(self.language),
        )

    def for_record(self) -> dict[str, Any]:
        """Return what the record says of them."""
        return {
            "vad": self.vad.info.as_record(),
            "turn_end": RULE if self.turn_end is None else self.turn_end.info.as_record(),
            "stt": self.recogniser.serving().as_record(),
            "interviewer": self.model_mind.as_record(),
            "tts": self.voice.serving().as_record(),
            "evaluator": self.evaluator.as_record() if isinstance(self.evaluator, ChosenEvaluator) else by_rules(),
            "calibration": UNCALIBRATED,
        }

    def absent(self) -> frozenset[str]:
        """Return which of "stt" and "tts" nothing installed can do in this language: answers are typed then, questions read."""
        pairs = (("stt", self.recogniser.info), ("tts", self.voice.info))
        return frozenset(part for part, info in pairs if info.name == ABSENT)

    def fallen_back(self) -> list[str]:
        """Return why another engine serves than the one that was chosen, a sentence each; nothing where all is as chosen."""
        pairs = [(each.info, each.serving()) for each in (self.recogniser, self.voice)]
        return [serving.why for chosen, serving in pairs if serving.name != chosen.name]

    async def keep_up(self) -> None:
        """Return once the recogniser has worked off what it was fed: for a simulation that runs faster than life."""
        catch_up: Callable[[], Awaitable[None]] | None = getattr(self.recogniser.engine, "caught_up", None)
        if catch_up is not None:
            await catch_up()


def common_phrases(language: str) -> list[str]:
    """Return clauses that most interviews hold, whatever is asked and answered: the phrases without a gap to fill."""
    phrases = [
        phrase
        for key, variants in load_language(language).sentences.items()
        if key.split(".")[0] in _COMMON
        for phrase in variants
        if "{" not in phrase
    ]
    return list(dict.fromkeys(clause for phrase in phrases for clause in clauses(phrase)))


def choose_engines(
    language: str,
    voice: str = "",
    *,
    store: ModelStore | None = None,
    asked: EngineSettings | None = None,
    may_type: bool = False,
) -> EngineSet:
    """Return the engines for a language: those `asked` for, by default the best of what is in `store`; without a store the embedded ones.

    Unless something is `asked` for, no chat server is looked for: the built-in interviewer finds its own words.

    Raises `EngineError` with what to install; where answers may be typed (`may_type`), only if the interviewer doesn't speak the language.
    """
    faults = Faults()
    model_mind = Mind() if asked is None else Mind(asked)
    evaluator = evaluator_for(asked)
    asked = asked or EngineSettings()
    recogniser = partial(recogniser_for, language, on_fault=partial(faults.tell, "stt"), store=store, wanted=asked.stt)
    speaker = partial(voice_for, language, voice, on_fault=partial(faults.tell, "tts"), store=store, wanted=asked.tts)
    return EngineSet(
        language=language,
        vad=voice_activity(),
        recogniser=_or_absent(recogniser, absent_recogniser) if may_type else recogniser(),
        voice=_or_absent(speaker, absent_voice) if may_type else speaker(),
        mind=BuiltInInterviewer(language),
        evaluator=evaluator,
        faults=faults,
        turn_end=turn_end_for(store) if store else None,
        model_mind=model_mind,
    )


def _or_absent(choose: Callable[[], Chosen[Engine]], absent: Callable[[EngineError], Chosen[Engine]]) -> Chosen[Engine]:
    try:
        return choose()
    except EngineError as exc:
        return absent(exc)


def speech_engines(settings: Settings, language: str = "") -> Iterator[tuple[str, EngineInfo | EngineError]]:
    """Yield (part, what an interview in a language would use, or why it could not be held); by default in the settings' language."""
    store = ModelStore(search_path(settings.models_dir))
    language = language or settings.language
    parts: tuple[tuple[str, Callable[[], Chosen[object]]], ...] = (
        ("Recogniser", lambda: recogniser_for(language, store=store, wanted=settings.engines.stt)),
        ("Voice", lambda: voice_for(language, store=store, wanted=settings.engines.tts)),
    )
    for part, choose in parts:
        try:
            yield part, choose().info
        except EngineError as exc:
            yield part, exc
    yield "End of turn", turn_end_info(store)


def embedded_engines() -> list[tuple[str, str, Sequence[str]]]:
    """Return (part, name, languages) of what comes along; no language named means any."""
    from engine.speech.sphinx import languages

    return [
        ("Voice activity", voice_activity().info.name, ()),
        ("Recogniser", recogniser_for("en").info.name, languages()),
        ("Voice", voice_for("en").info.name, ()),
    ]
