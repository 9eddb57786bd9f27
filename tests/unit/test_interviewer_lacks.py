"""What an answer lacks is read from its words, as a recogniser writes them: no punctuation, lower case, misheard here and there."""

import pytest

from engine.interview.templates import ProbingDepth, QuestionKind
from engine.interviewer.evidence import EvidenceKind, read_evidence
from engine.interviewer.lacks import Lack, lacks_of
from tests.support.interviewer_room import ENGLISH

STRONG = (
    "last spring our nightly import failed three times in one week so i dug through the logs and found that two jobs fought over "
    "the same table i decided to lock the table instead of retrying because a retry would only have hidden it i wrote the change "
    "tested it on a copy and rolled it out on a monday since then it has not failed once"
)


def lacks(
    text: str, kind: QuestionKind = QuestionKind.STORY, depth: ProbingDepth = ProbingDepth.MEDIUM
) -> tuple[Lack, ...]:
    return lacks_of(read_evidence([text], ENGLISH), kind, depth)


def test_a_well_told_story_lacks_nothing():
    assert lacks(STRONG) == ()


def test_only_at_high_depth_is_a_well_told_story_asked_to_look_back():
    assert lacks(STRONG, depth=ProbingDepth.HIGH) == (Lack.REFLECTION,)
    assert lacks(STRONG + " looking back i would have added an alarm first", depth=ProbingDepth.HIGH) == ()


@pytest.mark.parametrize(
    "text",
    [
        "i usually try to stay calm and i always listen because you should put the customer first and that generally helps everyone involved",
        "well generally we plan the work and then people do their tasks and normally it all comes together and everybody is happy at the end",
        "you need to communicate a lot and you have to be open and you should never blame anybody that is how it works in practice for me",
    ],
)
def test_generalities_lack_an_example(text):
    assert Lack.EXAMPLE in lacks(text)


@pytest.mark.parametrize(
    "text",
    [
        "last year we had a big migration and we planned it together and the team moved every service and in the end we finished on time "
        "because we tested everything twice",
        "our team won the prize in march because we built the lightest robot and we practised every evening for weeks",
    ],
)
def test_a_team_without_a_person_lacks_the_own_part(text):
    assert Lack.OWN_PART in lacks(text)


def test_a_team_with_a_person_in_it_does_not():
    told = "last year we had a migration and i wrote the importer and i tested it because the old one lost rows and in the end we finished"
    assert Lack.OWN_PART not in lacks(told)


def test_a_story_without_an_end_lacks_the_result():
    told = (
        "last month a customer called whose parcel was lost and i apologised because she had been ignored and i called the depot in "
        "leeds and i asked who had signed for it that day and they looked for the note"
    )
    assert lacks(told) == (Lack.RESULT,)


@pytest.mark.parametrize(
    "text",
    [
        "we kind of had this thing with a client and i guess it sort of worked out maybe",
        "i think maybe it was last year and i probably fixed something or whatever and it was sort of okay in the end i suppose",
    ],
)
def test_hedging_is_heard(text):
    assert Lack.HEDGED in lacks(text)


def test_one_hedge_in_a_long_clear_answer_is_no_lack():
    assert Lack.HEDGED not in lacks(STRONG + " and i guess the others were relieved")


@pytest.mark.parametrize(
    ("text", "kind", "short"),
    [
        ("i fixed a bug", QuestionKind.STORY, True),
        ("you just restart it", QuestionKind.EXPLANATION, True),
        ("honest feedback", QuestionKind.OPINION, True),
        ("three years", QuestionKind.SHORT, False),
        ("yes", QuestionKind.YES_NO, False),
        (
            "um uh er um uh i um fixed um it um uh uh um uh um uh um uh um uh um uh um uh um uh um uh",
            QuestionKind.STORY,
            True,
        ),
        (STRONG, QuestionKind.STORY, False),
    ],
)
def test_what_is_short_depends_on_the_question(text, kind, short):
    assert (Lack.SHORT in lacks(text, kind)) is short


def test_a_view_without_reasons_lacks_reasoning():
    assert Lack.REASONING in lacks(
        "a good team is kind and quick and everyone speaks openly about what went wrong", QuestionKind.OPINION
    )
    assert (
        lacks(
            "a good team speaks openly and early because small faults grow when nobody names them in time",
            QuestionKind.OPINION,
        )
        == ()
    )


def test_at_low_depth_a_story_is_not_asked_for_reasons():
    told = "last week a customer called and i found her parcel in leeds and i drove there myself and she got it the same evening in time"
    assert Lack.REASONING in lacks(told)
    assert Lack.REASONING not in lacks(told, depth=ProbingDepth.LOW)


def test_a_short_answer_to_a_short_question_lacks_nothing():
    assert lacks("yes", QuestionKind.YES_NO) == ()
    assert lacks("about three years", QuestionKind.SHORT) == ()


def test_what_a_first_answer_lacked_a_second_can_bring():
    first = (
        "last year our team had a migration that slipped twice and we got it done in the end because everyone helped"
    )
    second = "i wrote the importer and i checked each table against the old system by hand every night for two weeks"
    evidence = read_evidence([first, second], ENGLISH)
    assert lacks_of(evidence, QuestionKind.STORY, ProbingDepth.MEDIUM) == ()


def test_capitals_and_punctuation_change_nothing():
    typed = "Last spring I rewrote the importer, because it lost rows; in the end nothing was lost."
    spoken = "last spring i rewrote the importer because it lost rows in the end nothing was lost"
    assert read_evidence([typed], ENGLISH) == read_evidence([spoken], ENGLISH)


def test_misheard_words_still_leave_signs_of_a_story():
    heard = (
        "in my last job the bill in service broke every friday so i right the logs and i found the cash was cold i wrote a warm up script "
        "because nobody else had time and after that it never happened again"
    )
    assert lacks(heard) == ()


def test_the_kinds_of_evidence_are_named():
    kinds = read_evidence([STRONG], ENGLISH).kinds()
    assert kinds == {EvidenceKind.SITUATION, EvidenceKind.OWN_ACTION, EvidenceKind.REASONING, EvidenceKind.RESULT}


def test_no_answer_holds_no_evidence():
    assert read_evidence([], ENGLISH).words == 0
    assert read_evidence([""], ENGLISH).kinds() == frozenset()
