"""`vivavoce bench latency`: how long a candidate waits for a reply and how often they are cut off, on labelled answers."""

import asyncio
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.engines import EngineSet, choose_engines
from app.errors import BadUsage
from app.settings import read_settings
from engine.bench.figures import PATIENCES, outcome
from engine.bench.labels import Clip, read_set
from engine.bench.observing import Observed
from engine.bench.report import document, table, tried
from engine.bench.running import expected_s, quick, run
from engine.conversation.timing import EndpointTiming, Timing
from engine.models import ModelStore, search_path

_LEAST, _MOST = 0.25, 4.0  # as the settings allow
_SHOWN = ("vad", "turn_end", "stt", "interviewer", "tts")


def latency(folder: Path, *, patience: float | None, config: Path | None, only_some: bool, as_json: bool) -> int:
    """Play every clip to the engine and print the report. Raises `SetInvalid`, `AudioUnreadable`, `BadUsage`."""
    settings = read_settings(config)
    chosen = settings.conversation.patience if patience is None else patience
    if not _LEAST <= chosen <= _MOST:
        raise BadUsage("No such patience", f"--patience {chosen:g}: from {_LEAST:g} to {_MOST:g}")
    clips = read_set(folder)
    if only_some:
        clips = quick(clips)
    minutes = max(round(expected_s(clips) / 60), 1)
    _say(f"{len(clips)} answers{' of the set' if only_some else ''} in real time: about {minutes} min")
    engines = choose_engines("en", store=ModelStore(search_path(settings.models_dir)), asked=settings.engines)
    if engines.turn_end is None:
        _say("Smart Turn is not installed (`vivavoce models fetch smart-turn-v3.2`): measured without it")
    report = asyncio.run(measured(clips, engines, Timing(endpoint=EndpointTiming(patience=chosen))))
    print(json.dumps(report, indent=2) if as_json else table(report))
    return 0


async def measured(clips: Sequence[Clip], engines: EngineSet, timing: Timing) -> dict[str, Any]:
    """Return the report about the clips."""

    def tell(number: int, observed: Observed) -> None:
        one = outcome(observed, observed.replies)
        cut = f", {one.cut_off} of {one.pauses} pauses cut off" if one.pauses else ""
        _say(f"[{number}/{len(clips)}] {one.name}: {1000 * one.gap:.0f} ms{cut}")

    await engines.start()
    try:
        runs = await run(clips, engines.for_conversation, timing, tell=tell)
    finally:
        await engines.close()
    _say("trying every other patience and both baselines on the same run")
    record = engines.for_record()
    patiences = sorted({*PATIENCES, timing.endpoint.patience})
    return document(runs, {part: record[part] for part in _SHOWN}, tried(runs, timing, patiences))


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)
