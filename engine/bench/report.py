"""The report of a bench: the document programs read, and the table people do."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from engine.bench import figures
from engine.bench.figures import Outcome, best_at, by_model, kind_of, outcome, point
from engine.bench.observing import Observed
from engine.bench.replaying import Replay, typical
from engine.conversation import Timing

NEVER_S = 60.0

Setting = tuple[dict[str, float], list[Outcome]]  # what was set, and what became of each clip


@dataclass(frozen=True, slots=True)
class Tried:
    """Some clips of one run under every setting; `by_kind` the same for each kind of question."""

    clips: int
    pauses: int
    default: dict[str, Any]
    curve: list[dict[str, Any]]
    silence: list[dict[str, Any]]
    smart_turn: list[dict[str, Any]]
    by_kind: dict[str, "Tried"] = field(default_factory=dict)


def tried(runs: Sequence[Observed], timing: Timing, patiences: Sequence[float] = figures.PATIENCES) -> Tried:
    """Return the default as it was measured, and in virtual time every other patience and both baselines on the same run."""
    measured = [outcome(run, run.replies, run.content_after[-1] if run.content_after else 0.0) for run in runs]
    ours, by_silence = list(curve(runs, timing, patiences)), list(silence(runs, timing))
    by_smart_turn = list(smart_turn(runs, timing)) if any(run.notes.finished for run in runs) else []
    kinds = [kind_of(run) for run in runs]

    def of(kind: str | None) -> Tried:
        def mine(outcomes: Sequence[Outcome]) -> list[Outcome]:
            return [one for one, its in zip(outcomes, kinds, strict=True) if kind in {None, its}]

        def points(settings: Sequence[Setting]) -> list[dict[str, Any]]:
            return [point(mine(outcomes), **setting) for setting, outcomes in settings]

        some = mine(measured)
        pauses = sum(one.pauses for one in some)
        return Tried(
            *(len(some), pauses, figures.summary(some), points(ours), points(by_silence), points(by_smart_turn))
        )

    return replace(of(None), by_kind={kind: of(kind) for kind in sorted(set(kinds))})


def curve(
    runs: Sequence[Observed], timing: Timing, patiences: Sequence[float], *, model: bool = True
) -> Iterator[Setting]:
    """Yield what our own rule does, the least patient first."""
    for patience in patiences:
        setting = replace(timing, endpoint=replace(timing.endpoint, patience=patience))
        yield {"patience": patience}, replayed(runs, setting, model=model)


def replayed(runs: Sequence[Observed], timing: Timing, *, model: bool = True) -> list[Outcome]:
    """Return what would have become of each clip under a timing."""
    usual = typical(runs)
    return [outcome(run, Replay(run, timing, usual, model=model).run().replies) for run in runs]


def silence(runs: Sequence[Observed], timing: Timing) -> Iterator[Setting]:
    """Yield plain silence detection, swept over the silence."""
    seen = _baselines(runs, timing)
    for seconds in figures.SILENCES_S:
        rule = figures.after_silence(seconds)
        yield {"silence_s": seconds}, [outcome(one.observed, one.replies(rule)) for one in seen]


def smart_turn(runs: Sequence[Observed], timing: Timing) -> Iterator[Setting]:
    """Yield the end-of-turn model alone, swept over its threshold and over the silence that ends a turn whatever it says."""
    seen = _baselines(runs, timing)
    for fallback in figures.FALLBACKS_S:
        for threshold in figures.LINES:
            rule = by_model(threshold, fallback)
            outcomes = [outcome(one.observed, one.replies(rule)) for one in seen]
            yield {"threshold": threshold, "fallback_s": fallback}, outcomes


def _baselines(runs: Sequence[Observed], timing: Timing) -> list[figures.Baseline]:
    never = replace(timing, endpoint=replace(timing.endpoint, shortest_s=NEVER_S, longest_s=NEVER_S))
    usual = typical(runs)
    return [figures.baseline(run, never, usual) for run in runs]


def document(runs: Sequence[Observed], engines: Mapping[str, Any], results: Tried) -> dict[str, Any]:
    """Return the report as JSON: the keys the specification names, what they come to at each rate, and both by kind of question."""
    return {
        "clips": len(runs),
        "pauses": sum(len(run.clip.pauses) for run in runs),
        "engines": dict(engines),
        "default": results.default,
        "curve": results.curve,
        "baselines": {"silence": results.silence, "smart_turn": results.smart_turn},
        "at_most_cut_off": compared(results),
        "by_kind": {
            kind: {
                "clips": mine.clips,
                "pauses": mine.pauses,
                "default": mine.default,
                "at_most_cut_off": compared(mine),
            }
            for kind, mine in results.by_kind.items()
        },
    }


def compared(results: Tried) -> list[dict[str, Any]]:
    """Return the quickest point of each rule that cuts off at most so often, None where there is none."""
    rules = {"ours": results.curve, "silence": results.silence, "smart_turn": results.smart_turn}
    return [
        {"rate": rate} | {name: best_at(points, rate) for name, points in rules.items()} for rate in figures.CUT_OFFS
    ]


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
    ]
    for kind, mine in report["by_kind"].items():
        gap, cut = mine["default"]["gap_ms"], 100 * mine["default"]["cut_off_rate"]
        of = f"{mine['clips']} answers, {mine['pauses']} pauses"
        lines.append(
            f"  {kind:<12} p50 {gap['p50']:>5.0f} ms, p95 {gap['p95']:>5.0f} ms, cut off {cut:>4.1f} %  ({of})"
        )
    lines += ["", "Median (p95) gap in ms at a share of pauses cut off:", *_compared_lines(report["at_most_cut_off"])]
    for kind, mine in report["by_kind"].items():
        lines += [f"the same for {kind}:", *_compared_lines(mine["at_most_cut_off"])[1:]] if mine["pauses"] else []
    return "\n".join(lines)


def _compared_lines(rows: Sequence[Mapping[str, Any]]) -> list[str]:
    lines = [f"  {'at most':>8}  {'ours':>22}  {'plain silence':>22}  {'Smart Turn alone':>22}"]
    for row in rows:
        cells = "  ".join(f"{_cell(row[name]):>22}" for name in ("ours", "silence", "smart_turn"))
        lines.append(f"  {100 * row['rate']:>6.0f} %  {cells}")
    return lines


def _cell(found: Mapping[str, Any] | None) -> str:
    if found is None:
        return "-"
    with_patience = f" at {found['patience']:g}" if "patience" in found else ""
    return f"{found['gap_ms']['p50']:.0f} ({found['gap_ms']['p95']:.0f}){with_patience}"


def _spread(values: Mapping[str, float]) -> str:
    return f"p50 {values['p50']:.0f} ms, p95 {values['p95']:.0f} ms, longest {values['max']:.0f} ms"
