"""What must hold of every scripted interview, whichever mind led it: each check returns what is wrong, in words, nothing where all is well."""

import functools
import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from engine.interview.templates import Question
from engine.interviewer.guard import QUESTION_MARKS
from engine.interviewer.history import poses, read_history
from engine.interviewer.language import load_language
from engine.interviewer.plan import may_probe, seconds_left
from engine.interviewer.port import Move, MoveKind, Trigger
from tests.support.scripted_interview import Held, Step
from tests.support.scripts import FOLDER, FORBIDDEN

FOLLOW_UP_WORDS = 35
GOODBYE_SECONDS = 25
ABOUT_VAGUENESS = {"probe.example", "probe.own_part", "probe.result", "probe.hedged", "probe.short"}
OPEN_TO_ANSWER = {MoveKind.INTRODUCE, MoveKind.ASK, MoveKind.PROBE}

Check = Callable[[Held], list[str]]


def no_question_is_repeated(held: Held) -> list[str]:
    """No seed question and no follow-up is put a second time, unless the candidate asked for it or didn't hear it."""
    hear = load_language(held.script.language).hear
    asked: set[str] = set()
    wrong = []
    for move in held.moves:
        if move.kind not in OPEN_TO_ANSWER or not move.prompt:
            continue
        plain = hear(move.prompt).plain
        if plain in asked:
            wrong.append(f"asked twice: {move.prompt}")
        asked.add(plain)
    seeds = {hear(words).plain for each in _questions(held).values() for words in (each.text, each.rephrased) if words}
    return wrong + [
        f"a follow-up repeats a question: {move.prompt}" for move in _probes(held) if hear(move.prompt).plain in seeds
    ]


def every_vague_answer_is_probed(held: Held) -> list[str]:
    """What the script calls vague is followed up while depth and time allow; what it calls full isn't called vague."""
    wrong = []
    for step in held.steps:
        if step.line.vague and _due(step) and step.then.kind is not MoveKind.PROBE:
            wrong.append(f"not probed but {step.then.rule}: {step.line.say[:60]}")
        if step.then.kind is MoveKind.PROBE and step.turn is not None and step.then.probe_of != step.turn.id:
            wrong.append(f"the follow-up doesn't name its answer: {step.then.text}")
        if step.line.full and step.then.rule in ABOUT_VAGUENESS:
            wrong.append(f"{step.then.rule} although nothing is missing: {step.line.say[:60]}")
    return wrong


def nothing_forbidden_is_said(held: Held) -> list[str]:
    """No banned topic, no praise or judgement, nothing of the rubric or a score, nothing leading, in the interviewer's own words."""
    patterns = forbidden(held.script.language)
    return [
        f"{name}: {hit.group()!r} in {move.text}"
        for move in held.moves
        for name, pattern in patterns.items()
        if (hit := pattern.search(own_words(held, move).lower()))
    ]


def every_dimension_is_covered_or_reported(held: Held) -> list[str]:
    """Each dimension has an answer, or the close says that it has none and the map says why."""
    reason = held.last.reason
    known = {each["dimension_id"]: each for each in held.last.coverage}
    wrong = []
    for dimension in held.script.stage.rubric.dimensions:
        each = known[dimension.id]
        if bool(each["answers"]) == (dimension.label in reason) or bool(each["answers"]) == bool(each["not_covered"]):
            wrong.append(f"{dimension.label}: {each['answers']} {each['not_covered']!r}, but {reason}")
    return wrong


def the_time_is_kept(held: Held) -> list[str]:
    """Nothing is asked after the time is up, and the goodbye is short."""
    limit, (answer, goodbye) = held.interview.limit_s, held.interview.turns[-2:]
    wrong = [] if answer.t_start_ms / 1000 < limit else ["an answer began after the time was up"]
    if (goodbye.t_end_ms - goodbye.t_start_ms) / 1000 > GOODBYE_SECONDS:
        wrong.append("the goodbye is long")
    late = [step for step in held.steps if step.situation.trigger is Trigger.TIME_UP and not step.then.closes]
    return wrong + ["something was asked after the time was up" for _ in late]


def follow_ups_are_short_and_single(held: Held) -> list[str]:
    """Follow-ups stay under 35 spoken words; no turn asks two things."""
    count = load_language(held.script.language).count_words
    wrong = [f"too long: {move.text}" for move in _probes(held) if count(move.text) >= FOLLOW_UP_WORDS]
    for move in held.moves:
        seed = {each.text for each in _questions(held).values()} | {
            each.rephrased for each in _questions(held).values()
        }
        words = move.text.replace(move.prompt, "?") if move.prompt in seed - {""} else move.text
        if len(QUESTION_MARKS.findall(words)) > 1:
            wrong.append(f"asks two things: {move.text}")
    return wrong


def every_move_says_why(held: Held) -> list[str]:
    """Each move has a reason on one line and the name of its rule."""
    return [f"no reason: {move.text}" for move in held.moves if not move.reason or "\n" in move.reason or not move.rule]


def it_went_as_the_script_expects(held: Held) -> list[str]:
    """What the script itself asks for: the moves after marked lines, and `[expects]`."""
    wrong = [
        f"after {step.line.say[:60]!r} came {step.then.rule}, not {'|'.join(step.line.then)}"
        for step in held.steps
        if step.line.then and not any(_begins(step.then.rule, wanted) for wanted in step.line.then)
    ]
    return wrong + list(_unmet(held, held.script.expects))


CHECKS: tuple[Check, ...] = (
    no_question_is_repeated,
    every_vague_answer_is_probed,
    nothing_forbidden_is_said,
    every_dimension_is_covered_or_reported,
    the_time_is_kept,
    follow_ups_are_short_and_single,
    every_move_says_why,
    it_went_as_the_script_expects,
)


def own_words(held: Held, move: Move) -> str:
    """Return what the interviewer worded itself: without what the template's author wrote."""
    written = [held.script.profile.persona, " ".join(held.script.profile.context.scenario.split())]
    for question in held.script.stage.questions:
        written += [question.text, question.rephrased, *(probe.text for probe in question.probes)]
    text = move.text
    for words in sorted(filter(None, written), key=len, reverse=True):
        text = text.replace(words, " ")
    return text


@functools.cache
def forbidden(language: str) -> Mapping[str, re.Pattern[str]]:
    """Return the patterns of `tests/interviews/<language>/forbidden.toml`."""
    table = tomllib.loads((FOLDER / language / FORBIDDEN).read_text(encoding="utf-8"))
    return {name: re.compile("|".join(patterns)) for name, patterns in table.items()}


def _unmet(held: Held, expects: Mapping[str, Any]) -> Iterator[str]:
    rules = [move.rule for move in held.moves]
    said = "\n".join(move.text.lower() for move in held.moves)
    if held.end != expects.get("ends", "finished"):
        yield f"ended as {held.end}"
    for wanted in _texts(expects, "rules"):
        if not any(_begins(rule, wanted) for rule in rules):
            yield f"{wanted} never happened: {rules}"
    for unwanted in _texts(expects, "never"):
        if any(_begins(rule, unwanted) for rule in rules):
            yield f"{unwanted} happened: {rules}"
    if "calls_proctor" in expects and any(move.calls_proctor for move in held.moves) != expects["calls_proctor"]:
        yield "a proctor was called" if not expects["calls_proctor"] else "no proctor was called"
    yield from (f"never said: {pattern}" for pattern in _texts(expects, "says") if not re.search(pattern, said))
    yield from (
        f"said: {hit.group()}" for pattern in _texts(expects, "never_says") if (hit := re.search(pattern, said))
    )
    for name in ("set_aside", "contradictions"):
        noted = sum(len(each[name]) for each in held.last.coverage)
        if noted < expects.get(name, 0):
            yield f"{name}: {noted} noted"
    most = expects.get("most_follow_ups")
    if isinstance(most, int) and len(_probes(held)) > most:
        yield f"{len(_probes(held))} follow-ups: {[move.text for move in _probes(held)]}"


def _due(step: Step) -> bool:
    """Whether a follow-up to this step's answer is allowed: by depth and by time."""
    situation = step.situation
    if situation.trigger is Trigger.TIME_UP or not (poses(step.to) or step.to.kind in OPEN_TO_ANSWER):
        return False
    history = read_history(situation)
    made = sum(1 for rule in history.rules() if rule.startswith("probe."))
    left = seconds_left(situation.elapsed_s, situation.time_limit_s)
    return may_probe(situation.stage, history.asked, left, made, situation.profile.interaction.probing_depth)


def _questions(held: Held) -> dict[str, Question]:
    return {question.id: question for question in held.script.stage.questions}


def _probes(held: Held) -> list[Move]:
    return [move for move in held.moves if move.kind is MoveKind.PROBE]


def _begins(rule: str, wanted: str) -> bool:
    return rule == wanted or rule.startswith(f"{wanted}.")


def _texts(expects: Mapping[str, Any], name: str) -> list[str]:
    found = expects.get(name, [])
    assert isinstance(found, list)
    return found
