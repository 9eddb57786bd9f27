"""The fit of the end-of-turn rule: it sees the product's own waits, and its bound knows good evidence from none."""

import math
from dataclasses import replace

import numpy as np

from engine.conversation.endpoint import Clues, rule_for
from engine.conversation.prosody import Ending
from engine.interview.templates import QuestionKind
from tests.bench.turn_end_bound import all_evidence, attainable, boosted
from tests.bench.turn_end_pauses import Seen
from tests.bench.turn_end_waits import Panel, compared

RNG = np.random.default_rng(7)


def seen(number: int, *, is_end: bool) -> Seen:
    """Return some pause."""
    brief = number % 4 == 0
    words = ("it", "was", "a", "long", "project", ("and", "indeed", "um")[number % 3])
    clues = Clues(
        QuestionKind.SHORT if brief else QuestionKind.STORY,
        words[-1 - number % 6 :],
        "en",
        inner_pauses=tuple(RNG.uniform(0.2, 2.0, number % 5)),
        spoken_s=float(RNG.uniform(0.3, 12)),
        stretch_s=0.3,
        ending=Ending(fade=-0.3, held=0.1),
        finished=float(RNG.beta(2, 1) if is_end else RNG.beta(1, 2)),
    )
    seconds = math.inf if is_end else float(RNG.uniform(0.3, 2.0))
    return Seen("somebody", is_end, seconds, clues, 1.0, not is_end, not brief, "", (), at_sentence=False)


PAUSES = [seen(number, is_end=number % 3 == 0) for number in range(240)]


def panel_of(pauses: list[Seen]) -> Panel:
    return Panel([(one, rule_for(one.clues)) for one in pauses], asked=True)


def test_the_panel_waits_as_the_product_does() -> None:
    assert panel_of(PAUSES).agrees(rule_for(PAUSES[0].clues).waits)


def test_plain_silence_is_one_of_the_rules() -> None:
    panel = panel_of([replace(one, clues=replace(one.clues, inner_pauses=())) for one in PAUSES])
    plain = replace(rule_for(PAUSES[0].clues).waits, sure_from=90, brief_from=90, going_on_below=-90, hanging_below=-90)
    waits = panel.waits(plain, 1.0)
    assert np.allclose(waits, plain.usual_s)
    every_answer = compared(panel, plain)["all"]["evenly"]
    assert all(median == late for median, late in (point.split(" : ")[0].split("/") for point in every_answer))


def test_odds_that_say_nothing_gain_nothing_and_those_that_know_gain_all() -> None:
    panel = panel_of(PAUSES)
    blind = attainable(panel, RNG.standard_normal(len(PAUSES)))["all"]["drawn"]
    knowing = attainable(panel, np.array([9.0 if one.is_end else -9.0 for one in PAUSES]))["all"]["drawn"]
    assert min(blind) > 0.7
    assert max(knowing) < 0.3


def test_boosted_trees_find_what_no_line_does() -> None:
    x = RNG.uniform(-1, 1, (400, 3))
    y = (x[:, 0] * x[:, 1] > 0).astype(float)
    odds = boosted(x[:300], y[:300], np.ones(300)).odds(x[300:])
    assert ((odds > 0) == (y[300:] > 0)).mean() > 0.9


def test_all_evidence_holds_what_the_rule_leaves_out() -> None:
    assert {"fall", "slope", "spoken_s", "finished"} <= set(all_evidence(PAUSES[0]))
