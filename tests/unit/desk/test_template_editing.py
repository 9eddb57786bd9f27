"""A template while it is edited: values, what goes together, one history, what is wrong where, how two states differ, files."""

import copy
import json
import tomllib

import pytest

from app.admin.templates import edits
from app.admin.templates.checking import from_issues, serious, troubles_in
from app.admin.templates.difference import differences, word_pieces
from app.admin.templates.document import fresh_id, text_at, value_at, with_move, with_value, without
from app.admin.templates.drafts import Draft, DraftShelf
from app.admin.templates.files import read_file, toml_text, write_file
from app.admin.templates.history import History
from app.admin.templates.moving import moving
from app.admin.templates.outline import STRAY, outline, questions_about, spot_of
from app.admin.templates.saving import ready_to_save, without_hashes
from app.admin.templates.starting import blank, copied, from_builtin, in_language
from engine.clock import SystemClock
from engine.errors import TemplateInvalid
from engine.templates import builtin_names, from_document, read_builtin, to_document
from tests.support.template_text import SMALL

WEIGHT = ("stages", 0, "rubric", "dimensions", 0, "weight")
DIMENSIONS = ("stages", 0, "rubric", "dimensions")


@pytest.fixture
def document():
    return without_hashes(to_document(read_builtin("customer-support")))


def test_a_changed_value_leaves_every_earlier_state_as_it_was(document):
    before = copy.deepcopy(document)
    after = with_value(document, WEIGHT, 0.5)
    assert (value_at(after, WEIGHT), document) == (0.5, before)
    assert after["agent_profiles"] is document["agent_profiles"]  # what did not change is shared


def test_a_place_that_is_not_there_gives_nothing_and_can_be_filled(document):
    assert value_at(document, ("stages", 9, "id"), "none") == "none"
    assert (
        value_at(with_value(document, ("consent_text", "hi", "version"), "1"), ("consent_text", "hi", "version")) == "1"
    )
    assert value_at(without(document, ("skills", 0)), ("skills", 0)) == document["skills"][1]
    assert with_move(document, ("skills",), 0, 99)["skills"][-1] == document["skills"][0]
    assert with_move(document, ("skills",), 42, 0) is document
    assert fresh_id("ada", ["ada", "ada-2"]) == "ada-3"


def test_an_id_takes_along_whatever_named_it(document):
    renamed = edits.with_id(document, (*DIMENSIONS, 0, "id"), "soothing")
    assert [each["dimension_id"] for each in renamed["stages"][0]["questions"]].count("soothing") == 2
    renamed = edits.with_id(renamed, ("agent_profiles", 0, "id"), "robin")
    assert renamed["stages"][0]["agent_profile_id"] == "robin"
    assert not serious(troubles_in(renamed))


def test_stages_keep_their_numbers_in_step_with_their_places(document):
    two = edits.with_stage(document)
    assert [each["stage_order"] for each in two["stages"]] == [1, 2]
    moved = edits.stage_moved(two, 1, 0)
    assert [(each["id"], each["stage_order"]) for each in moved["stages"]] == [("stage-2", 1), ("interview", 2)]
    assert [each["stage_order"] for each in edits.without_stage(moved, 0)["stages"]] == [1]


def test_a_dimension_comes_and_goes_with_its_questions(document):
    more = edits.with_dimension(document, 0)
    added = more["stages"][0]["rubric"]["dimensions"][-1]
    assert added["weight"] == pytest.approx(0.2)
    assert [each["dimension_id"] for each in more["stages"][0]["questions"]][-1] == added["id"]
    assert edits.without_dimension(more, 0, 5) == document
    assert len(edits.without_dimension(document, 0, 0)["stages"][0]["questions"]) == 8


def test_a_question_moves_among_those_about_the_same(document):
    ids = [each["id"] for each in document["stages"][0]["questions"]]
    first, second = questions_about(document, 0, 0)
    moved = edits.question_moved(document, 0, first, 1)
    assert moved["stages"][0]["questions"][second]["id"] == ids[first]
    assert edits.question_moved(document, 0, first, -1) is document


def test_typing_is_one_step_and_every_other_change_one_of_its_own():
    history = History({"name": ""})
    for nth, name in enumerate(("A", "As", "Ask"), 1):
        history.change({"name": name}, ("name",), 10 + nth / 10, merges=True)
    history.change({"name": "Ask", "language": "es"}, ("language",), 10.5)
    history.change({"name": "Ask", "language": "hi"}, ("language",), 10.6)
    assert (history.undo(), history.now) == (("language",), {"name": "Ask", "language": "es"})
    history.undo()
    assert (history.undo(), history.now) == (("name",), {"name": ""})
    assert history.undo() is None
    assert (history.redo(), history.now) == (("name",), {"name": "Ask"})
    history.change({"name": "Asks"}, ("name",), 10.7, merges=True)
    assert not history.can_redo
    history.undo()
    assert history.now == {"name": "Ask"}  # whoever types after going back begins a step of its own


def test_what_is_shown_counts_as_saved_while_it_says_the_same():
    history = History({"name": "A"})
    history.change({"name": "B"}, ("name",), 1, merges=True)
    assert history.changed
    history.saved({"name": "B"})
    assert not history.changed
    history.change({"name": "C"}, ("name",), 1.1, merges=True)
    history.undo()
    assert not history.changed


def test_what_is_wrong_is_told_at_its_place_by_the_engines_own_rules(document):
    broken = with_value(with_value(document, WEIGHT, -1.0), (*DIMENSIONS, 1, "anchors", "5-6"), " ")
    troubles = troubles_in(broken)
    assert [each.place for each in troubles] == [WEIGHT, (*DIMENSIONS, 1, "anchors", "5-6")]
    assert "above 0" in troubles[0].message
    lines = {line.spot: line.errors for line in outline(broken, troubles)}
    assert (lines["dimension", 0, 0], lines["rubric", 0], lines["stages",], lines["basics",]) == (1, 2, 2, 0)


def test_advice_stands_at_its_field_and_keeps_nothing_from_being_saved(document):
    troubles = troubles_in(with_value(document, WEIGHT, 3.0))
    assert [(each.place, each.serious) for each in troubles] == [(DIMENSIONS, False)]
    assert "normalised" in troubles[0].message
    assert spot_of(DIMENSIONS, document) == ("rubric", 0)


def test_what_the_server_says_is_found_in_the_document(document):
    pointers = [("/stages/0/rubric/dimensions/0/anchors/5-6", "a"), ("/consent_text/en/version", "b"), ("/a~1b", "c")]
    places = [each.place for each in from_issues(pointers, document)]
    assert places == [(*DIMENSIONS, 0, "anchors", "5-6"), ("consent_text", "en", "version"), ("a/b",)]


def test_questions_of_no_dimension_have_a_part_of_their_own(document):
    stray = with_value(document, ("stages", 0, "questions", 3, "dimension_id"), "gone")
    assert questions_about(stray, 0, STRAY) == (3,)
    assert ("questions", 0, STRAY) in [line.spot for line in outline(stray, ())]
    assert spot_of(("stages", 0, "questions", 3, "text"), stray) == ("questions", 0, STRAY)


def test_two_states_differ_field_by_field_under_their_authors_names(document):
    after = with_value(
        document,
        (*DIMENSIONS, 0, "anchors", "5-6"),
        text_at(document, (*DIMENSIONS, 0, "anchors", "5-6")).replace("polite", "kind"),
    )
    after = with_value(after, WEIGHT, 0.3)
    after = with_move(without(after, ("skills", 0)), ("stages", 0, "questions"), 9, 0)
    told = {tuple(crumb.key for crumb in change.way): change for change in differences(document, after)}
    weight = told["stages", "rubric", "dimensions", "weight"]
    assert (weight.kind, weight.before, weight.after) == ("changed", "0.25", "0.3")
    assert [crumb.name for crumb in weight.way] == ["Interview", "", "Calming an upset customer", ""]
    assert {piece.kind for piece in told["stages", "rubric", "dimensions", "anchors", "5-6"].pieces} == {
        "same",
        "gone",
        "new",
    }
    assert (told["skills",].kind, told["skills",].before) == ("removed", "de-escalation")
    assert (told["stages", "questions"].kind, told["stages", "questions"].after) == ("moved", "1")
    assert len(told) == 4
    assert differences(document, copy.deepcopy(document)) == ()


@pytest.mark.parametrize(
    ("before", "after", "gone", "new"),
    [
        ("We cut the backlog by half", "We cut the queue by half", "backlog", "queue"),
        ("お客様に謝ります", "お客様に尋ねます", "謝り", "尋ね"),
        ("don't wait", "won't wait", "don't", "won't"),
        ("", "New", "", "New"),
    ],
)
def test_changed_words_are_marked_and_the_rest_stays(before, after, gone, new):
    pieces = word_pieces(before, after)
    assert "".join(each.text for each in pieces if each.kind != "new") == before
    assert "".join(each.text for each in pieces if each.kind != "gone") == after
    assert "".join(each.text for each in pieces if each.kind == "gone") == gone
    assert "".join(each.text for each in pieces if each.kind == "new") == new


def test_versions_rise_with_the_words_they_stand_for(document):
    after = with_value(with_value(document, WEIGHT, 0.3), ("consent_text", "en", "disclosure"), "Other words.")
    ready = ready_to_save(after, document, 2)
    assert [(each.what, each.before, each.after) for each in ready.raised] == [
        ("rubric", "1", "2"),
        ("consent", "2", "3"),
    ]
    assert (ready.document["version"], ready.document["stages"][0]["rubric"]["version"]) == (2, 2)
    assert from_document(ready.document, "sent").stages[0].rubric.version == 2
    assert ready_to_save(document, document, 2).raised == ()
    own = with_value(after, ("stages", 0, "rubric", "version"), 7)  # whoever chose a number keeps it
    assert ready_to_save(own, document, 2).document["stages"][0]["rubric"]["version"] == 7


@pytest.mark.parametrize("name", builtin_names())
def test_every_template_survives_being_written_and_read(name, tmp_path):
    document = without_hashes(to_document(read_builtin(name)))
    for kind in ("toml", "json"):
        write_file(tmp_path / f"t.{kind}", document)
        assert read_file(tmp_path / f"t.{kind}") == document


def test_toml_keeps_what_is_hard_to_write():
    hard = {
        "a": 'say "hi"\\ ',
        "b": 'two\n"""lines\\',
        "c": "",
        "d": [],
        "e": [1.0, 2],
        "x y": {"0-2": "é\x7f"},
        "f": "a\r\nb",
    }
    assert tomllib.loads(toml_text(hard)) == hard


def test_a_broken_file_is_opened_and_anything_else_is_not(tmp_path):
    file = tmp_path / "small.toml"
    file.write_text(SMALL.replace('objective = "See whether it reads."\n', ""), encoding="utf-8")
    assert [each.place for each in troubles_in(read_file(file))] == [("objective",)]
    file.write_text('name = "no template"\n[', encoding="utf-8")
    with pytest.raises(TemplateInvalid, match="line 2"):
        read_file(file)
    other = tmp_path / "other.json"
    other.write_text("{}", encoding="utf-8")
    with pytest.raises(TemplateInvalid):
        read_file(other)


def test_new_templates_are_drafts_of_their_own(document):
    copy_of = copied(document, "Another", ["customer-support-copy"])
    assert (copy_of["id"], copy_of["name"], copy_of["version"], copy_of["status"]) == (
        "customer-support-copy-2",
        "Another",
        1,
        "draft",
    )
    assert from_builtin("customer-support", ["customer-support"])["id"] == "customer-support-2"
    spanish = in_language(document, "es", ())
    assert (spanish["id"], spanish["language"], set(spanish["consent_text"])) == (
        "customer-support-es",
        "es",
        {"en", "es"},
    )
    assert in_language({**document, "id": "x-en"}, "pt-BR", ())["id"] == "x-pt"
    empty = blank("en", SystemClock().utc(), ())
    assert {each.message.split(",")[0] for each in troubles_in(empty)} == {'found ""', "found a blank text"}


def test_a_draft_outlives_its_window_and_is_its_owners_alone(tmp_path, document):
    shelf = DraftShelf(tmp_path, "https://one.example", "asha")
    draft = Draft("customer-support", document, None, 0, "2026-03-02T09:00:00.000Z")
    assert shelf.keep(draft)
    assert DraftShelf(tmp_path, "https://one.example", "asha").read("customer-support") == draft
    assert [each.template_id for each in shelf.every()] == ["customer-support"]
    assert DraftShelf(tmp_path, "https://one.example", "ben").read("customer-support") is None
    (file,) = (tmp_path / "template-drafts").glob("*.json")
    assert file.stat().st_mode & 0o077 == 0
    file.write_text(json.dumps({"document": 3}), encoding="utf-8")
    assert shelf.read("customer-support") is None
    shelf.drop("customer-support")
    assert list(shelf.every()) == []


def test_texts_are_texts(document):
    assert (text_at(document, ("name",)), text_at(document, ("stages",))) == ("Customer support agent", "")


def test_what_the_keys_are_at_is_moved(document):
    two = edits.with_stage(document)
    moved = moving(two, ("stage", 0), ("stages", 0, "stage_name"), "", 1)
    assert ([each["id"] for each in moved.document["stages"]], moved.spot) == (["stage-2", "interview"], ("stage", 1))
    assert moving(two, ("stages",), (), "goStage1", -1).document["stages"][0]["id"] == "stage-2"
    assert moving(two, ("stage", 1), (), "", 1) is None
    evidence = (*DIMENSIONS, 0, "evidence_required")
    moved = moving(document, ("dimension", 0, 0), (*evidence, 0), "", 1)
    assert value_at(moved.document, moved.place) == value_at(document, (*evidence, 0))
    assert moved.place == (*evidence, 1)
    assert moving(document, ("dimension", 0, 0), (*evidence, 2), "", 1) is None
    question = ("stages", 0, "questions", 0)
    moved = moving(document, ("questions", 0, 0), (*question, "text"), "", 1)
    assert value_at(moved.document, moved.place) == value_at(document, (*question, "text"))
    probe = (*question, "probes", 1, "text")
    moved = moving(document, ("questions", 0, 0), probe, "", -1)
    assert (moved.place, value_at(moved.document, moved.place)) == (
        (*question, "probes", 0, "text"),
        value_at(document, probe),
    )
    assert moving(document, ("basics",), ("name",), "", 1) is None
