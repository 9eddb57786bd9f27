"""A record becomes what the result view shows, whatever of it is missing; words are found where they were said."""

from app.admin.results.reading import read_card, read_result, turn_at
from app.admin.results.words import found_in, heard_from, placed, quoted_in, said_at


def spoken(text, start_ms=1000, *, number=2, each_ms=400, **more):
    words = [
        {
            "text": word,
            "t_start_ms": start_ms + each_ms * n,
            "t_end_ms": start_ms + each_ms * n + 300,
            "confidence": 0.9,
        }
        for n, word in enumerate(text.lower().replace(",", "").replace(".", "").split())
    ]
    said = {"id": f"t{number}", "seq": number, "speaker": "participant", "t_start_ms": start_ms, "text": text}
    return said | {"t_end_ms": start_ms + each_ms * len(words), "words": words, "mode": "voice"} | more


def record(**more):
    return {
        "id": "s1",
        "status": "completed",
        "end_reason": "finished",
        "participant": {"id": "p1", "name": "Asha Rao"},
        "template": {"id": "support", "version": 3, "name": "Support"},
        "stage": {"stage_name": "Interview"},
        "started_at": "2026-03-02T09:00:00.000Z",
        "turns": [
            spoken("What did you change?", 0, number=1, speaker="ai"),
            spoken("We cut the backlog, by half.", 3000),
        ],
        "engines": {"evaluator": {"name": "built-in", "version": "1"}, "calibration": "uncalibrated"},
        "evidence": {"events": 9, "ledger_head": "a" * 64, "checkpoints": [{}], "erased": [], "unreadable": []},
    } | more


def test_a_record_is_read_and_what_it_lacks_is_nothing():
    result = read_result(record())
    assert (result.participant, result.template_version, result.attempt) == ("Asha Rao", 3, 1)
    assert [turn.ours for turn in result.turns] == [True, False]
    assert (result.card.calibration, result.card.evaluator["name"]) == ("uncalibrated", "built-in")
    assert result.turn("t2").text.startswith("We cut")
    assert result.turn("nosuch") is None
    assert not result.erased


def test_an_empty_record_says_nothing_and_fails_nowhere():
    result = read_result({})
    assert (result.id, result.participant, result.turns, result.started_at) == ("", "", (), None)
    assert result.card.dimensions == ()


def test_what_was_erased_is_known_by_the_event_that_named_the_session():
    erased = {"evidence": {"erased": [{"seq": 0, "kind": "session.scheduled"}, {"seq": 4, "kind": "turn.committed"}]}}
    assert read_result(record(participant=None, turns=[], **erased)).erased
    sound_alone = {"evidence": {"erased": [{"seq": 4, "kind": "turn.committed"}]}}
    assert not read_result(record(**sound_alone)).erased


def test_a_dimension_without_enough_evidence_has_no_score_and_its_citations_keep_their_times():
    card = read_card(
        {
            "scoring_status": "unscorable",
            "evaluation_breakdown": [
                {"dimension_id": "a", "label": "A", "weight": 0.5, "score": None, "insufficient_evidence": True},
                {
                    "dimension_id": "b",
                    "label": "B",
                    "weight": 0.5,
                    "score": 6.5,
                    "interval": [5.5, 7.5],
                    "citations": [{"turn_id": "t2", "quote": "cut", "t_start_ms": 3400, "t_end_ms": 3700}],
                },
            ],
        }
    )
    first, second = card.dimensions
    assert (first.score, first.insufficient, first.interval) == (None, True, None)
    assert (second.interval, second.citations[0].start_ms) == ((5.5, 7.5), 3400)


def test_the_turn_that_is_heard_is_the_last_one_begun():
    turns = read_result(record()).turns
    assert [turn_at(turns, at) for at in (-1, 0, 2999, 3000, 99_999)] == [-1, 0, 0, 1, 1]
    assert turn_at((), 5) == -1


def test_a_word_is_found_in_the_text_although_the_recogniser_writes_it_otherwise():
    turn = read_result(record()).turns[1]
    assert [turn.text[first:last] for _, _, (first, last) in placed(turn)] == [
        "We",
        "cut",
        "the",
        "backlog",
        "by",
        "half",
    ]
    first, last = said_at(turn, 3000 + 400 * 3 + 10)
    assert turn.text[first:last] == "backlog"
    assert said_at(turn, 10) is None
    assert heard_from(turn, quoted_in(turn, "the backlog")) == (3800, 4500)
    assert quoted_in(turn, "never said") is None
    assert heard_from(turn, (27, 28)) == (turn.start_ms, turn.end_ms), "no word stands there"


def test_a_word_that_is_not_in_the_text_is_left_out_and_the_rest_is_found():
    said = spoken("We cut it")
    said["words"].insert(1, {"text": "erm", "t_start_ms": 1200, "t_end_ms": 1300, "confidence": 0.1})
    turn = read_result(record(turns=[said])).turns[0]
    assert len(placed(turn)) == 3


def test_japanese_words_are_found_though_no_blanks_part_them():
    words = [
        {"text": part, "t_start_ms": 100 * n, "t_end_ms": 100 * n + 90, "confidence": 1}
        for n, part in enumerate(["荷物が", "遅れて"])
    ]
    turn = read_result(record(turns=[spoken("x") | {"text": "荷物が遅れて、電話しました。", "words": words}])).turns[0]
    assert said_at(turn, 150) == (3, 6)


def test_finding_words_in_a_transcript_knows_no_case():
    turns = read_result(record()).turns
    assert found_in(turns, "CUT") == [(1, (3, 6))]
    assert found_in(turns, "  ") == []
    assert len(found_in(turns, "e", most=2)) == 2
