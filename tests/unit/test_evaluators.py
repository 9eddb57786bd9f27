"""Which evaluator scores: the one the settings ask for, the rules where it can't be had; and a card says which it was."""

import asyncio
from dataclasses import replace

import pytest

from app.calibration.calibrated import with_cards
from app.doctor.checks import evaluator as doctor_on_evaluator
from app.engines import choose_engines
from app.evaluators import ChosenEvaluator, evaluator_for
from app.settings import EngineSettings, Settings
from engine.clock import VirtualClock
from engine.interview.templates import UseCase
from engine.interview.turns import Mode
from engine.scoring.builtin import NAME, VERSION, BuiltInEvaluator, score_transcript
from engine.scoring.port import NameBlindEvaluator, ResumableEvaluator
from engine.scoring.workings import KeptScores
from engine.templates import read_builtin
from tests.support.ollama_server import Behaviour, Model, ollama_server
from tests.support.scoring_cases import conversation
from tests.support.scripted_judge import is_quoting, prompt, scripted

STAGE = read_builtin("customer-support").stages[0]
ANSWER = (
    "Last March a customer called three times about a double charge of 240 euros. I checked the two invoices with Okafor, found that our own "
    "retry had made the second, and refunded it the same day because she had rent to pay. She stayed with us."
)
TURNS = conversation(*[(question.text, ANSWER) for question in STAGE.questions], mode=Mode.TYPED)
CASE = (STAGE, UseCase.HIRING, TURNS, "en")
NOW = 1_700_000_000.0


def scored(asked, *, mind="auto", models=None, use=lambda evaluator: evaluator):
    """Have the turns scored with `engines.evaluator = asked` beside a server with these models."""
    behaviour = Behaviour(models=[Model()] if models is None else models, reply=scripted())
    with ollama_server(behaviour) as (url, _):
        settings = EngineSettings.model_validate({"evaluator": asked, "mind": mind, "chat_url": url})
        return asyncio.run(use(evaluator_for(settings)).evaluate(*CASE)), behaviour


def test_auto_takes_the_model_that_words_follow_ups():
    card, behaviour = scored("auto")
    assert card.evaluator["name"] == "qwen3:4b"
    assert card.evaluator["model_sha256"] == behaviour.models[0].digest


def test_a_small_model_does_not_score_unless_it_is_named():
    small = Model("tiny:1b", parameters=1_000_000_000)
    assert scored("auto", models=[small])[0] == score_transcript(*CASE)
    assert scored("tiny:1b", models=[small])[0].evaluator["name"] == "tiny:1b"


def test_a_named_model_scores_whoever_words_follow_ups():
    assert scored("qwen3:4b", mind="built-in")[0].evaluator["name"] == "qwen3:4b"


@pytest.mark.parametrize(("asked", "mind"), [("built-in", "auto"), ("auto", "built-in")])
def test_the_rules_score_where_they_are_asked_for_and_nothing_is_sent(asked, mind):
    card, behaviour = scored(asked, mind=mind)
    assert card == score_transcript(*CASE)
    assert behaviour.chats == []


def test_a_named_model_that_is_not_there_leaves_it_to_the_rules_and_the_card_says_so():
    card, _ = scored("llama9:70b")
    assert card.evaluation_breakdown == score_transcript(*CASE).evaluation_breakdown
    assert "A language model was to score this" in card.notice
    assert scored("auto", models=[])[0] == score_transcript(*CASE)


def test_a_participants_name_is_kept_from_the_model_behind_calibration_cards_too(tmp_path):
    def blind(evaluator):
        within = with_cards(evaluator, tmp_path, VirtualClock(NOW))
        assert isinstance(within, NameBlindEvaluator)
        return within.blind_to(("Ada Okafor",))

    card, behaviour = scored("auto", use=blind)
    assert card.evaluator["name"] == "qwen3:4b"
    assert any(is_quoting(body) for body in behaviour.chats)
    assert all("Okafor" not in prompt(body) for body in behaviour.chats)


def test_an_evaluator_with_cards_says_how_far_it_is(tmp_path):
    told = []
    evaluator = with_cards(BuiltInEvaluator(), tmp_path, VirtualClock(NOW))
    assert isinstance(evaluator, ResumableEvaluator)
    asyncio.run(evaluator.evaluate_with(*CASE, KeptScores(lambda done, of: told.append((done, of)))))
    assert told[-1] == (len(STAGE.rubric.dimensions),) * 2


def test_engines_that_were_asked_for_come_with_the_evaluator_that_was():
    assert isinstance(choose_engines("en").evaluator, BuiltInEvaluator)
    assert isinstance(choose_engines("en", asked=EngineSettings(evaluator="built-in")).evaluator, BuiltInEvaluator)
    assert isinstance(choose_engines("en", asked=EngineSettings()).evaluator, ChosenEvaluator)


def test_reading_ahead_is_used_by_the_scorecard():
    ids = [question.id for question in STAGE.questions for _ in range(2)]
    turns = [replace(turn, question_id=name) for turn, name in zip(TURNS, ids, strict=True)]

    async def both(evaluator):
        ahead = await evaluator.score_ahead(STAGE, turns[:-2], "en")
        before = len(behaviour.chats)
        await evaluator.evaluate(STAGE, UseCase.HIRING, turns, "en")
        return ahead, before

    behaviour = Behaviour(reply=scripted())
    with ollama_server(behaviour) as (url, _):
        ahead, before = asyncio.run(both(evaluator_for(EngineSettings(chat_url=url))))
    assert ahead > 0
    assert before == 6 * ahead
    assert len(behaviour.chats) == 6 * len(STAGE.rubric.dimensions)


def test_the_record_names_who_would_score():
    engines = choose_engines("en")
    assert engines.for_record()["evaluator"] == {"name": NAME, "version": VERSION, "model_sha256": ""}


def test_the_record_and_the_doctor_name_the_model_where_one_would_score():
    behaviour = Behaviour(models=[Model()], reply=scripted())
    with ollama_server(behaviour) as (url, _):
        asked = EngineSettings.model_validate({"evaluator": "auto", "chat_url": url})
        engines = choose_engines("en", asked=asked)
        assert engines.for_record()["evaluator"]["name"] == NAME, "nobody has looked yet"
        asyncio.run(engines.evaluator.look())
        named = engines.for_record()["evaluator"]
        finding = doctor_on_evaluator(Settings(engines=asked))
    assert (named["name"], named["model_sha256"]) == ("qwen3:4b", behaviour.models[0].digest)
    assert f"rules {VERSION}" in named["version"]
    assert finding.detail.startswith("qwen3:4b quotes-and-anchors")


def test_the_doctor_says_that_a_model_asked_for_is_not_there():
    with ollama_server(Behaviour(models=[])) as (url, _):
        asked = EngineSettings.model_validate({"evaluator": "qwen3:4b", "chat_url": url})
        finding = doctor_on_evaluator(Settings(engines=asked))
    assert finding.detail.startswith(f"{NAME} {VERSION} (")
    assert "engines.evaluator" in finding.remedy
