"""What the templates' place shows, as plain values: rows, shares, translations, two people's changes put together, previews."""

import asyncio

import pytest

from app.admin.preview.lines import score_of, talk_lines
from app.admin.preview.typed import TypedTalk, stages_to_try
from app.admin.templates.document import value_at, with_entry, with_move, with_value, without
from app.admin.templates.drafts import Draft
from app.admin.templates.merging import merged
from app.admin.templates.rows import matching, profile_rows, template_rows
from app.admin.templates.saving import without_hashes
from app.admin.templates.translating import lacks, same_place, texts_of
from app.admin.templates.weights import shares, total
from engine.templates import read_builtin, to_document

DIMENSIONS = ("stages", 0, "rubric", "dimensions")
AT = "2026-03-02T09:00:00.000Z"


def builtin(name):
    return without_hashes(to_document(read_builtin(name)))


@pytest.fixture
def document():
    return builtin("customer-support")


def found(own_id, **more):
    said = {"id": own_id, "name": own_id.title(), "status": "active", "latest_version": 2, "updated_at": AT}
    return {**said, "language": "en", "sessions": 3, "changed_by": "u1", "changed_by_name": "Asha", **more}


def test_templates_stand_by_name_with_new_drafts_first_and_archived_ones_last():
    drafts = [Draft("b", {"name": "B"}, {}, 2, AT), Draft("new", {"name": "New", "language": "hi"}, None, 0, AT)]
    rows = template_rows([found("c", status="archived"), found("b"), found("a", changed_by_name=None)], drafts)
    assert [(row.id, row.version, row.drafted) for row in rows] == [
        ("new", 0, True),
        ("a", 2, False),
        ("b", 2, True),
        ("c", 2, False),
    ]
    assert [row.changed_by for row in rows] == ["", "u1", "Asha", "Asha"]
    assert [row.id for row in matching(rows, " B ", archived=False)] == ["b"]
    assert [row.id for row in matching(rows, "", archived=False)] == ["new", "a", "b"]


def test_interviewers_stand_by_name_with_archived_ones_last():
    said = {"updated_at": AT, "document": {"use_case": "hiring", "interaction": {"tone": "strict"}}}
    rows = profile_rows(
        [
            {"id": "1", "name": "Robin", "archived_at": None, **said},
            {"id": "2", "name": "Ada", "archived_at": AT, **said},
            {"id": "3", "name": "Kit", "archived_at": None, **said},
        ]
    )
    assert [(row.name, row.archived, row.tone) for row in rows] == [
        ("Kit", False, "strict"),
        ("Robin", False, "strict"),
        ("Ada", True, "strict"),
    ]


def test_shares_follow_what_is_being_typed():
    dimensions = [{"weight": 3}, {"weight": 1.0}, {"weight": -2}, {"weight": "x"}, {}]
    assert shares(dimensions) == [0.75, 0.25, None, None, None]
    assert total(dimensions) == 4
    assert shares([{"weight": 0}]) == [None]


def test_the_same_text_is_found_in_another_language_wherever_it_stands(document):
    spanish = builtin("customer-support.es")
    turned = with_move(spanish, DIMENSIONS, 0, 4)
    place = (*DIMENSIONS, 0, "anchors", "5-6")
    assert same_place(place, document, turned) == (*DIMENSIONS, 4, "anchors", "5-6")
    assert same_place(("consent_text", "en", "disclosure"), document, spanish) == ("consent_text", "es", "disclosure")
    assert same_place(place, document, without(spanish, (*DIMENSIONS, 0))) is None
    places = list(texts_of(document))
    assert (("name",) in places, ("id",) in places, (*DIMENSIONS, 0, "keywords", 0) in places) == (True, False, False)
    assert all(isinstance(value_at(document, each), str) for each in places)
    assert not [each for each in texts_of(spanish) if lacks(spanish, each, document)]


def test_what_says_the_same_in_another_language_is_still_to_be_translated(document):
    copy = with_value(document, ("language",), "es")
    assert lacks(copy, ("objective",), document)
    assert lacks(with_value(copy, ("objective",), " "), ("objective",), document)
    assert not lacks(with_value(copy, ("objective",), "Averiguar."), ("objective",), document)


def test_changes_of_two_people_go_together_where_they_touched_different_things(document):
    mine = with_value(with_value(document, ("name",), "Mine"), (*DIMENSIONS, 1, "weight"), 0.5)
    theirs = without(with_value(document, (*DIMENSIONS, 1, "label"), "Theirs"), ("stages", 0, "questions", 0))
    theirs = with_entry(theirs, ("agent_profiles",), {"id": "new"})
    both = merged(document, mine, theirs)
    assert both.clashes == ()
    assert both.document["name"] == "Mine"
    dimension = value_at(both.document, (*DIMENSIONS, 1))
    assert (dimension["label"], dimension["weight"]) == ("Theirs", 0.5)
    assert len(both.document["stages"][0]["questions"]) == 9
    assert [each["id"] for each in both.document["agent_profiles"]] == ["ada", "new"]
    assert merged(document, document, theirs).document == theirs
    assert merged(document, mine, document).document == mine


def test_where_both_changed_the_same_mine_stands_and_the_place_is_told(document):
    mine, theirs = with_value(document, ("name",), "Mine"), with_value(document, ("name",), "Theirs")
    both = merged(document, mine, theirs)
    assert (both.document["name"], both.clashes) == ("Mine", (("name",),))
    gone = without(document, ("stages", 0, "questions", 3))
    kept = with_value(document, ("stages", 0, "questions", 3, "text"), "Rewritten?")
    both = merged(document, gone, kept)
    assert value_at(both.document, ("stages", 0, "questions", 3, "text")) == "Rewritten?"
    assert len(both.clashes) == 1


def test_a_preview_shows_which_question_or_follow_up_came_why():
    template = read_builtin("customer-support")
    (stage,) = stages_to_try(template)

    async def story():
        talk = TypedTalk(template, stage)
        await talk.begin()
        await talk.answer("A man shouted about a late parcel. I let him finish and said it back to him.")
        await talk.answer("")
        return talk, await talk.coverage(), await talk.score()

    talk, coverage, card = asyncio.run(story())
    lines = talk_lines(talk.turns, talk.moves, stage)
    assert [line.ours for line in lines] == [True, False, True, True]
    assert [line.why.move for line in lines if line.why] == ["introduce", "probe", "nudge"]
    assert lines[0].why.dimension == "Calming an upset customer"
    assert (lines[2].why.probe, lines[0].why.probe) == (True, False)
    assert lines[2].why.reason
    assert lines[1].why is None
    assert coverage[0].covered
    assert not coverage[1].covered
    shown = score_of(card)
    assert (shown.score, len(shown.lines)) == (None, 5)  # one answer is too little for the whole
    assert shown.lines[0].score is not None
    assert shown.lines[0].quotes


def test_only_stages_in_which_somebody_asks_can_be_tried(document):
    from engine.templates import from_document

    by_hand = with_value(document, ("stages", 0, "stage_type"), "manual_review")
    assert stages_to_try(from_document(by_hand, "by hand")) == ()
