"""`vivavoce interview-text`: the interviewer by typed text, for trying a template and for programs that examine the interviewer.

Time is virtual, at a speaking pace, so that the same answers always give the same interview, at once.
"""

import asyncio
import contextlib
import errno
import io
import json
import os
import sys
import textwrap
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO

from app.commands.typed_mind import how_worded, mind_asked_for, worded_by_a_model
from app.commands.wrapping import wrapped
from app.sessions.scheduling import interview_stage, template_called
from app.sessions.typed_interview import LONGEST_ANSWER, TypedInterview
from app.settings import EngineSettings
from engine.chat.choice import BUILT_IN
from engine.interview.lifecycle import EndReason
from engine.interview.turns import Turn
from engine.interviewer.builtin import BuiltInInterviewer
from engine.interviewer.coverage import coverage_document, coverage_of
from engine.interviewer.language import load_language
from engine.interviewer.port import Move, Trigger
from engine.templates import lacking_in

WIDTH = 88
CLOSED_PIPE = frozenset({errno.EPIPE, errno.EINVAL})  # Windows says the latter


@dataclass(frozen=True, slots=True)
class Wished:
    """How the interview is to be held: by default in the template's language, its first interview, with the built-in mind alone."""

    language: str | None = None
    name: str = ""
    stage_id: str | None = None
    mind: str = BUILT_IN
    config: Path | None = None


def run(
    template_path: Path,
    wished: Wished | None = None,
    *,
    as_json: bool,
    stdin: TextIO | None = None,
    stdout: TextIO | None = None,
) -> int:
    """Hold the template's interview over `stdin` and `stdout`, by default the process's own; return the exit status.

    With `as_json`, one line for each turn of the interviewer and a last one {"event": "ended", "end_reason", "elapsed_s", "coverage"}. The
    end of the input before the end of the interview counts as the candidate leaving; where nobody reads the output any more, it stops quietly.
    The `mind` wished for is who words follow-ups: "built-in", "auto" or a chat model's name; each turn then tells who did, and what went wrong.
    Raises `EngineError` for a template, a language, a stage or a model that can't be used.
    """
    stdin, stdout = stdin or sys.stdin, stdout or sys.stdout
    wished = wished or Wished()
    template = template_called(template_path)
    stage = interview_stage(template, wished.stage_id)
    tag = wished.language or template.language
    interview = TypedInterview(
        stage, template.profile_of(stage), load_language(tag), tag, wished.name[:200], BuiltInInterviewer(tag)
    )
    asked = None if wished.mind == BUILT_IN else mind_asked_for(wished.mind, wished.config)
    try:
        _hold(interview, asked, as_json=as_json, stdin=stdin, stdout=stdout)
    except OSError as exc:
        if exc.errno not in CLOSED_PIPE:
            raise
        _discard_unwritten(stdout)
    return 0


def _hold(
    interview: TypedInterview, asked: EngineSettings | None, *, as_json: bool, stdin: TextIO, stdout: TextIO
) -> None:
    show = _show_json if as_json else _show_plain
    if not as_json:
        _explain(stdout, lacking_in(interview.tag))
    with asyncio.Runner() as runner:  # one loop for the whole interview: a mind may keep a connection open
        model = None if asked is None else runner.run(worded_by_a_model(interview, asked))
        try:
            reason = _converse(interview, runner, stdin, lambda move, turn: show(interview, move, turn, stdout))
        finally:
            if model is not None:
                runner.run(model.close())
    if as_json:
        ended = {"event": "ended", "end_reason": reason.value, "elapsed_s": round(interview.elapsed_s, 1)}
        _line(stdout, {**ended, "coverage": _known(interview)})
    else:
        print(f"\n({END_WORDS[reason]})\n", file=stdout)
        _show_known(interview, stdout)


def _known(interview: TypedInterview) -> list[dict[str, Any]]:
    return coverage_document(coverage_of(interview.situation(Trigger.ANSWER), interview.language))


def _show_known(interview: TypedInterview, stdout: TextIO) -> None:
    print("What was heard, by dimension:", file=stdout)
    for each in _known(interview):
        kinds = f"{each['depth']} of {len(each['evidence'])} kinds of evidence"
        line = f"- {each['label']}: {kinds if each['answers'] else each['not_covered']}"
        print(wrapped(line, WIDTH, indent="  "), file=stdout)
    stdout.flush()


def _discard_unwritten(stdout: TextIO) -> None:
    """Let what is still buffered go nowhere, so that leaving the process doesn't stumble over the closed pipe a second time."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stdout.fileno())
        os.close(nowhere)


def _converse(
    interview: TypedInterview, runner: asyncio.Runner, stdin: TextIO, show: Callable[[Move, Turn], None]
) -> EndReason:
    lines = _lines(stdin)
    trigger = Trigger.OPENING
    while True:
        move, turn = runner.run(interview.reply(trigger))
        show(move, turn)
        if move.closes:
            return _end_reason(move, trigger)
        line = next(lines, None)
        if line is None:
            return EndReason.CANDIDATE_LEFT
        trigger = interview.hear(line)


def _end_reason(move: Move, trigger: Trigger) -> EndReason:
    if move.candidate_left:
        return EndReason.CANDIDATE_LEFT
    return EndReason.TIME_UP if trigger is Trigger.TIME_UP else EndReason.FINISHED


def _lines(stdin: TextIO) -> Iterator[str]:
    """Yield the lines of the input, each bounded; what a line has beyond that is read past."""
    if isinstance(stdin, io.TextIOWrapper):
        stdin.reconfigure(errors="replace")
    while line := stdin.readline(LONGEST_ANSWER):
        rest = line
        while rest and not rest.endswith("\n"):
            rest = stdin.readline(LONGEST_ANSWER)
        yield line.encode("utf-8", "replace").decode("utf-8")


def _show_json(interview: TypedInterview, move: Move, turn: Turn, stdout: TextIO) -> None:
    document = {
        "speaker": turn.speaker.value,
        "seq": turn.seq,
        "turn_id": turn.id,
        "text": move.text,
        "move": move.kind.value,
        "rule": move.rule,
        "question_id": move.question_id,
        "probe_of": move.probe_of,
        "reason": move.reason,
        "closes": move.closes,
        "calls_proctor": move.calls_proctor,
        "elapsed_s": round(interview.elapsed_s, 1),
        "coverage": _known(interview),
        **how_worded(interview),
    }
    _line(stdout, document)


def _line(stdout: TextIO, document: dict[str, Any]) -> None:
    stdout.write(json.dumps(document, ensure_ascii=False) + "\n")
    stdout.flush()


def _show_plain(interview: TypedInterview, move: Move, _: Turn, stdout: TextIO) -> None:
    minutes, seconds = divmod(int(interview.elapsed_s), 60)
    mark = f"[{minutes:02d}:{seconds:02d}] "
    print("\n" + wrapped(mark + move.text, WIDTH, indent=" " * len(mark)), file=stdout)
    if move.calls_proctor:
        print(textwrap.indent("(a proctor would be called now)", " " * len(mark)), file=stdout)
    if not move.closes:
        stdout.write("> ")
    stdout.flush()


def _explain(stdout: TextIO, lacking: Sequence[str]) -> None:
    for note in lacking:
        print(wrapped(f"note: {note}", WIDTH, indent="  "), file=stdout)
    print("Type each answer on one line. An empty line is silence; Ctrl+D leaves.", file=stdout)


END_WORDS = {
    EndReason.FINISHED: "The interview is finished.",
    EndReason.TIME_UP: "The interview ended because the time was up.",
    EndReason.CANDIDATE_LEFT: "The interview ended before it was finished.",
}
