"""Lines break between phrases in Japanese and Chinese, and where they always did elsewhere."""

from app.widgets.phrases import JOINER, as_written, in_phrases, unbroken

ASKED = "とても怒っているお客様に対応したときのことを話してください。"


def may_break(text):
    """The pieces between which a line may end, as far as joiners tell."""
    pieces = [""]
    shown = in_phrases(text)
    for before, sign in zip(["", *shown], shown, strict=False):
        if JOINER not in {sign, before} and pieces[-1]:
            pieces.append("")
        pieces[-1] += "" if sign == JOINER else sign
    return pieces


def test_a_japanese_sentence_breaks_between_its_phrases():
    assert may_break(ASKED) == ["とても", "怒っている", "お客様に", "対応した", "ときの", "ことを", "話してください。"]


def test_punctuation_and_brackets_stay_with_what_they_belong_to():
    pieces = may_break("私は、かもめ宅配のAIの「あかり」です。いかがですか？")
    assert not any(piece.startswith(("、", "。", "」", "？", "ー")) for piece in pieces)
    assert not any(piece.endswith("「") for piece in pieces)


def test_a_chinese_sentence_keeps_its_words_whole():
    pieces = may_break("请告诉我一次您处理非常生气的客户的经历。")
    assert {"告诉", "处理", "客户"} <= set(pieces)
    assert pieces[-1].endswith("。")


def test_nothing_is_lost_or_added_that_can_be_seen():
    for text in (
        ASKED,
        "APIの設定を、20,000円で。",
        "面接 を始める",
        "你好，世界",
        "Tell me about it.",
        "",
        "नमस्ते, शुरू करें।",
    ):
        assert as_written(in_phrases(text)) == text
        assert in_phrases(in_phrases(text).replace(JOINER, "")) == in_phrases(text)


def test_other_scripts_are_left_alone():
    for text in ("Tell me about a time you were wrong.", "साक्षात्कार शुरू करते हैं।", "¿Qué pasó?"):
        assert in_phrases(text) == text


def test_blanks_and_overlong_phrases_still_break():
    assert " " in in_phrases("Visual Studio Codeの拡張機能")
    assert JOINER not in in_phrases("Visual Studio Code")
    long = "独立行政法人情報処理推進機構認定情報処理技術者"
    assert all(len(as_written(piece)) for piece in may_break(long))
    assert len(may_break(long)) > 1


def test_what_a_button_must_be_wide_enough_for():
    assert unbroken("Take your time") == ["Take", "your", "time"]
    assert unbroken("係の者を呼ぶ") == ["係の", "者を", "呼ぶ"]
    assert unbroken("") == []
