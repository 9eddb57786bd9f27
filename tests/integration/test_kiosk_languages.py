"""Somebody sits down to an interview in Hindi or Japanese where nothing installed hears it: refused to speak, welcome to type, scored in it."""

import asyncio
import re
from pathlib import Path

from app.kiosk.ports import TYPING_HELPS, Check, CheckStatus, Consent, Problem
from app.kiosk.texts import command_in
from engine.interview.lifecycle import EndReason
from engine.interview.templates import EvaluationTemplate
from engine.templates import from_document, read_builtin, to_document
from sync.record_types import SessionRecord
from tests.support.kiosk import Kiosk, Watching, open_kiosk

ANSWERS = {
    "hi": (
        "पिछले अप्रैल में एक महिला रोते हुए फ़ोन कर रही थीं क्योंकि उनका पार्सल बारिश में भीग गया था। मैंने उन्हें पूरा बोलने दिया क्योंकि टोकने से"
        " बात बिगड़ती है, और माफ़ी माँगी। फिर मैंने दुकान में दूसरा लैंप ढूँढा और उसी रात भेज दिया। आख़िर में वे शांत हो गईं और धन्यवाद कहा।"
    ),
    "ja": (
        "昨年の四月に、贈り物が雨で濡れたと泣きながら電話をくださったお客様がいました。途中で遮ると余計につらくなると思ったので、私は最後まで話を"
        "聞いてからお詫びしました。それから店で同じランプを探し、その晩のうちに発送しました。翌日、お客様は落ち着いて、お礼の電話をくださいました。"
    ),
}
OWN_SCRIPT = {"hi": "[ऀ-ॿ]", "ja": "[ぁ-んァ-ヶ一-鿿]"}


def one_question(language: str) -> EvaluationTemplate:
    """Return the worked template of that language, cut down to its first question."""
    document = to_document(read_builtin(f"customer-support.{language}"))
    stage, profile = document["stages"][0], document["agent_profiles"][0]
    profile["persona"] = profile["name"]
    stage["questions"] = [{**stage["questions"][0], "probes": []}]
    stage["rubric"]["dimensions"] = stage["rubric"]["dimensions"][:1]
    stage["rubric"].pop("content_hash")  # of the whole rubric; this one is another
    return from_document(document, language)


def foreign_words(text: str, language: str) -> list[str]:
    """Return the sentences of a text that hold no letter of the language's own script."""
    return [
        each
        for each in re.split(r"[.।。\n]", text)
        if re.search(r"[a-z]{3}", each) and not re.search(OWN_SCRIPT[language], each)
    ]


async def admitted(kiosk: Kiosk, template: EvaluationTemplate) -> str:
    language = template.language
    session_id, code = kiosk.schedule(template, language)
    await kiosk.reception.check_in(code)
    text = template.consent_text[language]
    await kiosk.reception.give_consent(Consent(text.version, language, text.disclosure, tuple(text.agreements)))
    return session_id


async def refused_to_speak(kiosk: Kiosk, language: str) -> None:
    engines = (await kiosk.check(Check.ENGINES, language=language))[Check.ENGINES]
    assert (engines.status, engines.problem) == (CheckStatus.PROBLEM, Problem.RECOGNISER_MISSING)
    assert engines.problem in TYPING_HELPS
    assert command_in(engines.remedy).startswith("vivavoce models fetch")
    await kiosk.devices.conclude(passed=False, typed_only=True)


async def typed_session(folder: Path, language: str) -> SessionRecord:
    async with asyncio.timeout(170), open_kiosk(folder) as kiosk:
        template = one_question(language)
        session_id = await admitted(kiosk, template)
        await refused_to_speak(kiosk, language)
        watching = Watching()
        held = asyncio.ensure_future(kiosk.conversation.interview(watching, watching))
        await watching.until_listening_after(1)
        assert template.stages[0].questions[0].text in watching.replies()[0]
        kiosk.conversation.type_answer(ANSWERS[language])
        outcome = await held
        assert (outcome.completed, outcome.end_reason) == (True, EndReason.FINISHED)
        return kiosk.record(session_id)


def test_a_whole_session_is_typed_recorded_and_scored_in_its_language(tmp_path: Path):
    async def side_by_side() -> list[SessionRecord]:
        """Nearly all of it is waiting for the interviewer to finish speaking."""
        return await asyncio.gather(*(typed_session(tmp_path / language, language) for language in ANSWERS))

    for language, record in zip(ANSWERS, asyncio.run(side_by_side()), strict=True):
        assert (record.language, record.status) == (language, "completed")
        assert {turn.language for turn in record.turns} == {language}
        assert [turn.mode for turn in record.turns if turn.speaker == "participant"] == ["typed"]
        (dimension,) = record.evaluation_breakdown
        assert record.scoring_status == "final"
        assert dimension.citations
        assert all(citation.quote in ANSWERS[language] for citation in dimension.citations)
        assert dimension.reasoning
        assert record.ai_feedback
        for text in (dimension.reasoning, record.ai_feedback, *(turn.text for turn in record.turns)):
            assert foreign_words(text, language) == []
