"""Scoring in Japanese: words cut by a tokeniser, deeds read from the end of the clause, and a speaker who isn't said."""

import pytest

from engine.interview.templates import UseCase
from engine.morphemes import japanese_words
from engine.scoring.actions import deeds_in
from engine.scoring.builtin import score_transcript
from engine.scoring.lexicon import lexicon_for
from engine.scoring.text import cut, without
from engine.scoring.verification import check_citations
from engine.templates import read_builtin
from tests.support.scoring_cases import conversation, load, ordering, pairs, points, score_answer, triples

JAPANESE = lexicon_for("ja")


def deeds(text):
    words = without(JAPANESE.fillers, cut(text, JAPANESE.contractions, JAPANESE.stem))
    return [(deed.verb.lemma, deed.subject.value, deed.mood.value) for deed in deeds_in(words, JAPANESE)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("倉庫に電話をかけて、荷物を探しました。", [("電話", "own", "done"), ("探す", "own", "done")]),
        ("私が確認した結果、誤りを見つけた。", [("確認", "own", "done"), ("見付ける", "own", "done")]),
        ("原因を調べ、上司に報告しました。", [("調べる", "own", "done"), ("報告", "own", "done")]),
        ("本を読んで、資料を作り直したんです", [("読む", "own", "done"), ("作り直す", "own", "done")]),
        ("チームで原因を調べました。", [("調べる", "team", "done")]),
        ("私たちは手順を見直しました。", [("見直す", "team", "done")]),
        ("お客様が電話をかけてきました。", []),
        ("お客様が怒っていたので、話を聞きました。", [("聞く", "own", "done")]),
        ("先輩に資料を直されました。", []),
        ("田中さんが資料を送ってくれました。", []),
        ("確認しませんでした。", []),
        ("確認の結果を待つ必要がありました。", []),
        ("まず画面を確認します。", [("確認", "own", "would")]),
        ("毎日、記録を確認しています。", [("確認", "own", "rule")]),
        ("いつも記録を確認しました。", [("確認", "own", "rule")]),
        ("今日中に届けると約束しました。", [("届ける", "own", "would"), ("約束", "own", "done")]),
        ("お客様にお伝えしました。", [("伝える", "own", "done")]),
        ("報告しなければなりませんでした。", [("報告", "own", "done")]),
        ("先に説明させていただきました。", [("説明", "own", "done")]),
        ("二人で担当することにしました。", [("担当", "own", "done")]),
        ("もっと早く相談したかったです。", []),
    ],
)
def test_whose_deed_it_was_and_whether_it_was_done_is_told_after_the_verb(text, found):
    assert deeds(text) == found


def test_words_are_cut_where_they_end_and_keep_their_place():
    text = "お客様から、請求書の誤りについて電話がありました。"
    words = japanese_words(text)
    assert [word.plain for word in words[:4]] == ["お客様", "から", "請求書", "の"]
    assert all(text[word.start : word.end] == word.plain for word in words)
    assert [word.plain for word in japanese_words("本を読んだ。飛んで行った。")] == [
        "本",
        "を",
        "読ん",
        "た",
        "飛ん",
        "て",
        "行っ",
        "た",
    ]


def test_a_very_long_answer_is_cut_piece_by_piece_without_losing_its_place():
    text = "倉庫に電話をかけました。" * 2_000
    words = japanese_words(text)
    assert len(words) == 7 * 2_000
    assert all(text[word.start : word.end] == word.plain for word in words[-7:])
    unbroken = "あ" * 20_000
    assert japanese_words(unbroken)[-1].end == len(unbroken)


def test_figures_count_however_they_are_written():
    norms = [token.norm for token in cut("三百件を３０分で、二十日までに一つ", {}, JAPANESE.stem)]
    assert norms[0] == "300"
    assert "30" in norms
    assert "20" in norms
    assert "一" in norms  # "one thing" is no figure
    assert "30日" in [token.norm for token in cut("期限は三十日でした", {}, JAPANESE.stem)]


def test_at_least_nine_in_ten_pairs_stand_in_order_on_both_splits():
    for split in ("dev", "test"):
        right, asked, _ = ordering(triples(split, "ja"))
        assert right / asked >= 0.9, split


HELD = {"hedged": 0.5, "recogniser": 0.5, "translated": 0.5, "protected": 0.0}


@pytest.mark.parametrize("pair", pairs("ja"), ids=lambda pair: f"{pair.kind}-{pair.question}")
def test_what_must_not_matter_does_not(pair):
    said_in = pair.plain_language if pair.kind == "translated" else "ja"
    before, after = points(pair.question, pair.plain, said_in), points(pair.question, pair.changed, "ja")
    if pair.kind in HELD:
        assert abs(after - before) <= HELD[pair.kind] + 1e-9
    elif pair.kind == "more_evidence":
        assert after >= before
    else:
        assert after <= before + 0.3 + 1e-9


@pytest.mark.parametrize("kind", ["padding", "flattery", "irrelevance", "stuffing", "injection"])
def test_adding_it_to_an_answer_hardly_ever_raises_the_score(kind):
    raised = asked = 0
    for case in triples("dev", "ja"):
        before = points(case.question, case.middling, "ja")
        for addition in load("additions.toml", "ja")[kind]:
            asked += 1
            end = "" if case.middling.endswith("。") else "。"
            raised += points(case.question, f"{case.middling}{end}{addition}", "ja") > before + 0.3 + 1e-9
    assert raised / asked <= (0.04 if kind == "padding" else 0.0), f"{raised} of {asked}"


def test_going_on_never_lowers_what_was_earned():
    for case in triples("dev", "ja"):
        sentences = [f"{sentence}。" for sentence in case.strong.split("。") if sentence]
        earned = [points(case.question, "".join(sentences[:count]), "ja") for count in range(1, len(sentences) + 1)]
        assert earned == sorted(earned), case.question


def test_private_matters_are_not_quoted():
    for pair in (pair for pair in pairs("ja") if pair.kind == "protected"):
        quotes = " ".join(citation.quote for citation in score_answer(pair.question, pair.changed, "ja").citations)
        assert not [word for word in pair.private if word in quotes]


def test_a_whole_scorecard_is_in_japanese_and_every_quote_is_the_candidates():
    template = read_builtin("customer-support.ja")
    stage = template.stages[0]
    best = {case.question: case.strong for case in triples("dev", "ja")}
    asked = [question for question in stage.questions if question.id in best]
    turns = conversation(*((question.text, best[question.id]) for question in asked), language="ja")
    card = score_transcript(stage, UseCase.HIRING, turns, "ja")
    assert card.score is not None
    assert not check_citations(card, turns)
    assert card.ai_feedback.count("\n\n") == 1
    said = "".join((card.ai_feedback, card.notice, *(entry.reasoning for entry in card.evaluation_breakdown)))
    assert not [letters for letters in said if letters.isascii() and letters.isalpha()]
    assert "。 " not in said


def test_bad_conduct_told_with_pride_is_held_down_and_owned_up_to_is_not():
    told = "五月に、荷物のことで怒鳴っているお客様がいました。途中で電話を切って、着信拒否にしました。次の日から電話は一件も来なくなりました。"
    owned = f"{told}それは私の間違いで、あとで電話をかけ直してお詫びしました。"
    assert points("calming-upset", told, "ja") <= 4.0
    assert points("calming-upset", owned, "ja") > 4.0
