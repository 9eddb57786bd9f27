"""How an interview ends: thanks, what can be said about what follows, nothing new asked."""

from engine.interviewer.coverage import coverage_of, uncovered_labels
from engine.interviewer.port import Move, MoveKind
from engine.interviewer.wording import Scene, clock, joined, sentence


def close_finished(scene: Scene, *, everything_asked: bool) -> Move:
    """Close because there is nothing left to ask, or nothing that the time allows."""
    key = "closing.finished" if everything_asked else "closing.finished_short"
    why = "every question was asked" if everything_asked else "no further question fits in the time"
    return _closing(scene, sentence(scene, key), "close.finished", f"closes: {why}")


def close_time_up(scene: Scene) -> Move:
    """Close at once because the time is over."""
    return _closing(scene, sentence(scene, "closing.time_up"), "close.time_up", "closes: the time is up")


def close_left(scene: Scene, reason: str) -> Move:
    """Close because the candidate wished to stop."""
    return _closing(scene, sentence(scene, "closing.left"), "close.left", reason, left=True)


def close_absent(scene: Scene) -> Move:
    """Close because nobody has been heard for several questions, nor when asked whether anybody is there."""
    return Move(
        kind=MoveKind.CLOSE,
        text=sentence(scene, "silence.close"),
        reason="closes: no answer to several questions in a row, nor to a check whether anybody is there; a proctor was called"
        + _what_is_missing(scene),
        closes=True,
        candidate_left=True,
        calls_proctor=True,
        rule="close.absent",
    )


def close_again(scene: Scene) -> Move:
    """Close a second time, where something was said after the interview had been closed."""
    return Move(
        kind=MoveKind.CLOSE,
        text=sentence(scene, "closing.again"),
        reason="the interview was closed already",
        closes=True,
        candidate_left=bool(scene.history.last and scene.history.last.candidate_left),
        rule="close.again",
    )


def _what_is_missing(scene: Scene) -> str:
    uncovered = uncovered_labels(scene.situation.stage, coverage_of(scene.situation, scene.language))
    return f"; nothing was heard on {', '.join(uncovered)}" if uncovered else "; something was heard on every dimension"


def _closing(scene: Scene, words: str, rule: str, reason: str, *, left: bool = False) -> Move:
    return Move(
        kind=MoveKind.CLOSE,
        text=joined(words, sentence(scene, "closing.thanks"), sentence(scene, "closing.next")),
        reason=f"{reason}; {clock(scene)} were left{_what_is_missing(scene)}",
        closes=True,
        candidate_left=left,
        rule=rule,
    )
