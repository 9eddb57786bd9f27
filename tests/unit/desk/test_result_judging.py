"""A person's judgement: what is missing, what is sent, what is kept; and what a correction changed."""

from dataclasses import replace

import pytest

from app.admin.results import judging
from app.admin.results.beginning import sights, warned
from app.admin.results.comparing import answers_of, ids_in, of_one_template, rows_of, without_scores
from app.admin.results.drafts import DraftShelf
from app.admin.results.history import attempts_in, differences, revisions_in, second_scores_in
from app.admin.results.judging import (
    NOTHING,
    Judgement,
    asked_in,
    band_of,
    done,
    from_card,
    quoted,
    sent,
    taken_up,
    without_quote,
)
from app.admin.results.reading import read_card, read_result
from app.admin.results.scores import bars_of, read_rubric, state_of
from app.admin.sessions.filters import Filters

ANCHORS = {"0-2": "Blames.", "3-4": "Sorry.", "5-6": "Listens.", "7-8": "Names it.", "9-10": "Comes back to it."}
RUBRIC = {
    "overall_pass_threshold": 6.5,
    "dimensions": [
        {
            "id": "a",
            "label": "Empathy",
            "weight": 0.6,
            "pass_threshold": 5.0,
            "anchors": ANCHORS,
            "description": "How.",
        },
        {"id": "b", "label": "Facts", "weight": 0.4, "pass_threshold": None, "anchors": ANCHORS},
    ],
}
ASKED = asked_in(RUBRIC)


def card(score=6.0, reasoning="Because.", revision=1, quote="cut"):
    cited = [{"turn_id": "t2", "quote": quote, "t_start_ms": 1, "t_end_ms": 2}]
    return {
        "score": score,
        "score_interval": [score - 1, score + 1],
        "passed": score >= 6.5,
        "recommendation": "yes" if score >= 6.5 else "mixed",
        "scoring_status": "final",
        "scorecard_revision": revision,
        "notice": "By rules.",
        "evaluation_breakdown": [
            {"dimension_id": name, "label": label, "weight": 0.5, "score": score, "interval": [score - 1, score + 1],
             "passed": True, "reasoning": reasoning, "citations": cited}
            for name, label in (("a", "Empathy"), ("b", "Facts"))
        ],
    }  # fmt: skip


def turn(ours=False):
    said = {"id": "t2", "speaker": "ai" if ours else "participant", "text": "We cut the backlog", "question_id": "q1"}
    return read_result({"turns": [said]}).turns[0]


@pytest.mark.parametrize(
    ("score", "band"),
    [(0, "0-2"), (2.5, "0-2"), (3, "3-4"), (6.5, "5-6"), (8.5, "7-8"), (9, "9-10"), (10, "9-10"), (None, "")],
)
def test_every_score_lies_in_one_band(score, band):
    assert band_of(score, list(ANCHORS)) == band


def test_a_judgement_is_complete_with_a_score_or_a_reason_why_there_is_none():
    assert not NOTHING.complete
    assert not Judgement(7.0).complete, "reasons are missing"
    assert Judgement(7.0, reasoning="Named it.").complete
    assert Judgement(None, insufficient=True, reasoning="Nothing was said of it.").complete
    assert done({"a": Judgement(0.0, reasoning="No.")}, ASKED) == 1


def test_only_the_participants_words_are_quoted_each_once_and_so_many():
    once = quoted(NOTHING, turn(), "cut the backlog")
    assert once.quotes == (("t2", "cut the backlog"),)
    assert quoted(once, turn(), "cut the backlog") is once
    assert quoted(once, turn(ours=True), "We") is once
    full = Judgement(quotes=tuple((f"t{n}", "x") for n in range(judging.MOST_QUOTES)))
    assert quoted(full, turn(), "cut") is full
    assert without_quote(once, 0) == NOTHING


def test_what_is_sent_has_every_dimension_in_the_rubrics_order():
    draft = {
        "b": Judgement(7.5, reasoning=" Why. ", quotes=(("t2", "cut"),)),
        "a": Judgement(4.0, insufficient=True, reasoning="?"),
    }
    assert sent(draft, ASKED) == [
        {"dimension_id": "a", "score": None, "reasoning": "?", "quotes": []},
        {"dimension_id": "b", "score": 7.5, "reasoning": "Why.", "quotes": [{"turn_id": "t2", "quote": "cut"}]},
    ]


def test_a_draft_outlives_the_window_and_is_for_its_owner_alone(tmp_path):
    shelf = DraftShelf(tmp_path / "drafts", "u1")
    draft = {"a": Judgement(7.5, reasoning="Named it.", quotes=(("t2", "cut"),))}
    shelf.keep("s1", draft)
    assert DraftShelf(tmp_path / "drafts", "u1").find("s1") == draft
    assert DraftShelf(tmp_path / "drafts", "u2").find("s1") == {}
    (path,) = (tmp_path / "drafts").glob("*.json")
    assert (path.stat().st_mode & 0o077, "s1" in path.name) == (0, False)
    shelf.forget("s1")
    assert shelf.find("s1") == {}


@pytest.mark.parametrize(
    "said",
    [
        None,
        [],
        {"a": 7},
        {"a": {"score": "x"}},
        {"a": {"score": True}},
        {"a": {"score": 11}},
        {"a": {"quotes": [["t"], 3]}},
    ],
)
def test_a_spoilt_draft_is_taken_for_what_can_be_read_of_it(said, tmp_path):
    assert all(each.score is None and each.quotes == () for each in taken_up(said).values())


def test_a_draft_file_that_is_no_json_is_no_draft(tmp_path):
    shelf = DraftShelf(tmp_path, "u1")
    shelf.keep("x", {"a": Judgement(5.0)})
    next(tmp_path.glob("*.json")).write_bytes(b"{")
    assert shelf.find("x") == {}


def test_a_correction_begins_with_the_scorecard_and_tells_what_it_changed():
    before, after = read_card(card(6.0)), read_card(card(7.0, "Otherwise."))
    assert from_card(before)["a"] == Judgement(6.0, False, "Because.", (("t2", "cut"),))
    said = differences(before, after)
    assert said[:3] == ("Overall: 6.0 → 7.0", "Recommendation: Mixed → Yes", "Empathy: 6.0 → 7.0")
    assert "Empathy: other reasons" in said
    assert differences(before, before) == ("Nothing but its author",)
    newest, oldest = revisions_in(
        [
            {"revision": 1, "issued_at": "2026-03-02T10:00:00.000Z", "scorecard": card(6.0)},
            {"revision": 2, "issued_at": "2026-03-02T11:00:00.000Z", "scorecard": card(7.0)},
        ]
    )
    assert (newest.title, oldest.changes) == ("Revision 2: 7.0 (6.0–8.0)", ())


def test_a_second_score_says_whether_it_was_blind_and_how_far_it_lies_off():
    rows = [
        {"by": "Kiyoko", "by_id": "u1", "at": "2026-03-02T10:00:00.000Z", "blind": True, "seen": [], "compared": [
            {"dimension_id": "a", "label": "Empathy", "human": 7.5, "machine": 6.1, "interval": [4.9, 7.3],
             "difference": 1.4, "within_interval": False},
            {"dimension_id": "b", "label": "Facts", "human": None, "machine": 6.1, "interval": None,
             "difference": None, "within_interval": None}]},
        {"by": "Tomás", "by_id": "u2", "at": "2026-03-02T10:00:00.000Z", "blind": False, "seen": ["record.read"], "compared": []},
    ]  # fmt: skip
    first, second = second_scores_in(rows, "u1")
    assert first.lines[0] == ("Empathy", "7.5", "6.1 (4.9–7.3)", "+1.4", "outside its interval")
    assert first.lines[1] == ("Facts", "–", "6.1", "–", "")
    assert (first.mine, second.mine, "the result" in second.said) == (True, False, True)


def test_the_chart_has_every_dimension_its_threshold_and_what_is_missing():
    said = card(6.0)
    said["evaluation_breakdown"][1] |= {"score": None, "interval": None, "passed": None, "insufficient_evidence": True}
    lines = bars_of(read_card(said), read_rubric(RUBRIC), {"a": 7.5})
    assert [(line.label, line.score, line.threshold) for line in lines] == [
        ("Empathy", 6.0, 5.0),
        ("Facts", None, 6.5),
        ("Overall", 6.0, 6.5),
    ]
    assert (lines[0].other, lines[1].missing) == (7.5, "Not enough evidence")
    assert "threshold 5.0" in lines[0].words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ({"status": "failed"}, "broke off"),
        ({"status": "completed", "scoring_status": "pending"}, "worked out"),
        ({"status": "completed", "scoring_status": "unscorable", "scoring_notice": "Too little."}, "no overall score"),
        ({"status": "cancelled"}, "called off"),
        ({"status": "in_progress"}, "not ended"),
        ({"status": "completed", "evidence": {"erased": [{"seq": 0, "kind": "session.scheduled"}]}}, "erased"),
    ],
)
def test_each_state_of_a_scorecard_says_what_it_is(said, words):
    kind, title, _ = state_of(read_result(said))
    assert kind == "notice"
    assert words in title


def test_a_scored_session_has_nothing_in_its_scores_place():
    assert state_of(read_result({"status": "completed", "scoring_status": "final"} | card())) is None


def test_sessions_are_compared_in_the_order_they_were_chosen_and_never_by_signals():
    low, high = (read_result({"participant": {"name": name}} | card(score)) for name, score in (("A", 3.0), ("B", 9.0)))
    rows = rows_of([low, high], {"a": 5.0}, 6.5)
    assert [[place.score for place in row.places] for row in rows] == [[3.0, 9.0]] * 3
    assert [row.threshold for row in rows] == [5.0, None, 6.5]
    assert ids_in("s2,s1,s2,,s3,s4,s5,s6") == ("s2", "s1", "s3", "s4", "s5")
    signals = {
        "authenticity_signals": {"focus_losses": [{"kind": "focus_loss", "phase": "point", "ledger_seq": 3}] * 9}
    }
    assert rows_of([read_result({**card(3.0), **signals}), high], {"a": 5.0}, 6.5) == rows


def test_who_is_compared_without_a_score_is_said_to_have_none_and_why():
    scored = read_result({"status": "completed", "scoring_status": "final"} | card())
    without = read_result({"status": "completed", "scoring_status": "unscorable", "scoring_notice": "No rules for it."})
    broken = read_result({"status": "failed"})
    assert without_scores([scored, without, broken], ["A", "B", "C"]) == (
        "B: There is no overall score. No rules for it.",
        "C: This session broke off and is not scored. Everything captured until then is kept.",
    )


def test_answers_stand_question_by_question_and_one_that_was_not_put_says_so():
    asked = [
        {"id": "t1", "speaker": "ai", "text": "What?", "question_id": "q1"},
        {"id": "t2", "speaker": "participant", "text": "This.", "question_id": "q1"},
    ]
    probe = [{"id": "t3", "speaker": "participant", "text": "More.", "probe_of": "q2"}]
    first, second = read_result({"turns": asked}), read_result({"turns": probe})
    found = answers_of([first, second], [("q1", "What did you change?")])
    assert [(each.question, [len(turns) for turns in each.by_session]) for each in found] == [
        ("What did you change?", [2, 0]),
        ("", [0, 1]),
    ]


def test_a_participants_sessions_are_listed_with_the_one_that_is_shown():
    rows = [
        {"id": name, "template": {"name": "Support"}, "stage": {"stage_name": "Interview"}, "status": "completed",
         "attempt": 2, "score": 6.0, "started_at": "2026-03-02T10:00:00.000Z"}
        for name in ("s1", "s2")
    ]  # fmt: skip
    first, second = attempts_in(rows, "s2")
    assert (first.here, second.here) == (False, True)
    assert "attempt 2" in first.said
    assert "score 6.0" in first.said


def test_whoever_saw_a_score_is_told_before_they_begin_that_theirs_is_not_blind():
    opened = warned({"seen": ["record.read", "session.exported"]}, score_in_sight=False)
    assert opened is not None
    assert opened.title == "Your score will not count as blind"
    assert "the result, an export" in opened.message
    listed = warned({"seen": []}, score_in_sight=True)
    assert listed is not None
    assert "hide the columns" in listed.message
    assert warned({"seen": []}, score_in_sight=False) is None
    assert warned({"seen": ["record.read"], "scored_by_you": True}, score_in_sight=True) is None, "said in the place"


@pytest.mark.parametrize(
    ("line", "filters", "columns", "seen"),
    [
        ({"score": 6.5, "passed": True}, Filters(), ["score"], True),
        ({"score": 6.5, "passed": True}, Filters(), [], False),
        ({"score": 6.5, "passed": True}, Filters(sort="-score"), [], True),
        ({"score": 6.5, "passed": False}, Filters(result="not_passed"), [], True),
        ({"score": 6.5, "passed": True}, Filters(result="scored"), [], False),
        ({"score": None, "passed": None}, Filters(sort="score"), ["score", "passed"], False),
    ],
)
def test_a_list_tells_of_a_score_by_columns_by_its_order_and_by_what_it_leaves_out(line, filters, columns, seen):
    assert sights(line, (*columns, *filters.tells)) is seen


def test_who_was_held_by_another_template_is_left_out_of_a_comparison_and_named():
    def held(name, template):
        return replace(read_result({"participant": {"name": name}}), template_id=template, template=template.title())

    first, other, third = held("A", "sales"), held("", "support"), held("C", "sales")
    assert of_one_template([first, third]) == ([0, 1], "")
    kept, said = of_one_template([first, other, third])
    assert kept == [0, 2]
    assert said.startswith("erased (Support): held by another template")
