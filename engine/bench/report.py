"""The report of a bench: the document programs read, and the table people do."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from engine.bench import figures
from engine.bench.figures import Outcome, best_at, by_model, outcome, point
from engine.bench.observing import Observed
from engine.bench.replaying import Replay, typical
from engine.conversation import Timing

NEVER_S = 60.0


@dataclass(frozen=True, slots=True)
class Tried:
    """All clips of one run under every setting."""

    default: dict[str, Any]
    curve: list[dict[str, Any]]
    silence: list[dict[str, Any]]
    smart_turn: list[dict[str, Any]]


def tried(runs: Sequence[Observed], timing: Timing, patiences: Sequence[float] = figures.PATIENCES) -> Tried:
    """Return the default as it was measured, and in virtual time every other patience and both baselines on the same run."""
    measured = [outcome(run, run.replies, run.content_after[-1] if run.content_after else 0.0) for run in runs]
    return Tried(
        figures.summary(measured),
        list(curve(runs, timing, patiences)),
        list(silence(runs, timing)),
        list(smart_turn(runs, timing)) if any(run.notes.finished for run in runs) else [],
    )


def curve(
    runs: Sequence[Observed], timing: Timing, patiences: Sequence[float], *, model: bool = True
) -> Iterator[dict[str, Any]]:
    """Yield our own points, the least patient first."""
    for patience in patiences:
        setting = replace(timing, endpoint=replace(timing.endpoint, patience=patience))
        yield point(replayed(runs, setting, model=model), patience=patience)


def replayed(runs: Sequence[Observed], timing: Timing, *, model: bool = True) -> list[Outcome]:
    """Return what would have become of each clip under a timing."""
    usual = typical(runs)
    return [outcome(run, Replay(run, timing, usual, model=model).run().replies) for run in runs]


def silence(runs: Sequence[Observed], timing: Timing) -> Iterator[dict[str, Any]]:
    """Yield plain silence detection, swept over the silence."""
    seen = _baselines(runs, timing)
    for seconds in figures.SILENCES_S:
        rule = figures.after_silence(seconds)
        yield point([outcome(one.observed, one.replies(rule)) for one in seen], silence_s=seconds)


def smart_turn(runs: Sequence[Observed], timing: Timing) -> Iterator[dict[str, Any]]:
    """Yield the end-of-turn model alone, swept over its threshold and over the silence that ends a turn whatever it says."""
    seen = _baselines(runs, timing)
    for fallback in figures.FALLBACKS_S:
        for threshold in figures.LINES:
            rule = by_model(threshold, fallback)
            outcomes = [outcome(one.observed, one.replies(rule)) for one in seen]
            yield point(outcomes, threshold=threshold, fallback_s=fallback)


def _baselines(runs: Sequence[Observed], timing: Timing) -> list[figures.Baseline]:
    never = replace(timing, endpoint=replace(timing.endpoint, shortest_s=NEVER_S, longest_s=NEVER_S))
    usual = typical(runs)
    return [figures.baseline(run, never, usual) for run in runs]


def document(runs: Sequence[Observed], engines: Mapping[str, Any], results: Tried) -> dict[str, Any]:
    """Return the report as JSON, with the keys the specification names."""
    return {
        "clips": len(runs),
        "pauses": sum(len(run.clip.pauses) for run in runs),
        "engines": dict(engines),
        "default": results.default,
        "curve": results.curve,
        "baselines": {"silence": results.silence, "smart_turn": results.smart_turn},
    }


def table(report: Mapping[str, Any]) -> str:
    """Return the report for people."""
    default = report["default"]
    lines = [
        f"{report['clips']} answers with {report['pauses']} inner pauses",
        "engines: " + ", ".join(f"{part} {engine['name']}" for part, engine in report["engines"].items()),
        "",
        "As it is set, in real time:",
        f"  gap to the reply's content  {_spread(default['gap_ms'])}",
        f"  gap to its first sound      {_spread(default['first_audio_ms'])}",
        f"  pauses cut off              {100 * default['cut_off_rate']:.1f} %",
        "",
        "Median (p95) gap in ms at a share of pauses cut off:",
        f"  {'at most':>8}  {'ours':>22}  {'plain silence':>22}  {'Smart Turn alone':>22}",
    ]
    kinds = (report["curve"], report["baselines"]["silence"], report["baselines"]["smart_turn"])
    for rate in figures.CUT_OFFS:
        cells = "  ".join(f"{_cell(best_at(points, rate)):>22}" for points in kinds)
        lines.append(f"  {100 * rate:>6.0f} %  {cells}")
    return "\n".join(lines)


def _cell(found: Mapping[str, Any] | None) -> str:
    if found is None:
        return "-"
    with_patience = f" at {found['patience']:g}" if "patience" in found else ""
    return f"{found['gap_ms']['p50']:.0f} ({found['gap_ms']['p95']:.0f}){with_patience}"


def _spread(values: Mapping[str, float]) -> str:
    return f"p50 {values['p50']:.0f} ms, p95 {values['p95']:.0f} ms, longest {values['max']:.0f} ms"
