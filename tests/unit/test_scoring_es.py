"""Scoring in Spanish: whose deed it was is in the verb's ending, and an accent left out changes nothing."""

import pytest

from engine.interview.templates import UseCase
from engine.scoring.actions import deeds_in
from engine.scoring.builtin import score_transcript
from engine.scoring.lexicon import lexicon_for
from engine.scoring.text import cut, without
from engine.scoring.verification import check_citations
from engine.templates import read_builtin
from tests.support.scoring_cases import conversation, ordering, pairs, points, score_answer, triples

SPANISH = lexicon_for("es")


def deeds(text):
    words = without(SPANISH.fillers, cut(text, SPANISH.contractions, SPANISH.stem))
    return [(words[deed.at].norm, deed.subject.value, deed.mood.value) for deed in deeds_in(words, SPANISH)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Llamé al depósito y encontré la caja.", [("llame", "own", "done"), ("encontre", "own", "done")]),
        ("llame al deposito y encontre la caja", [("llame", "own", "done"), ("encontre", "own", "done")]),
        ("Llamó al depósito y me dijo que no.", []),
        ("llame yo pero el cliente llamo antes y me dijo que no", [("llame", "own", "done")]),
        ("Le pedí que llame mañana.", [("pedi", "own", "done")]),
        ("le pedi que llame mañana", [("pedi", "own", "done")]),
        ("No llamé al cliente.", []),
        ("Se llamó al cliente y se revisó el caso.", []),
        ("Logramos reparar la cámara.", [("reparar", "team", "done")]),
        ("Revisamos el caso.", [("revisamos", "team", "done")]),
        ("Tuve que llamar al chofer y pedirle el albarán.", [("llamar", "own", "done"), ("pedirle", "own", "done")]),
        ("He llamado tres veces a la aduana.", [("llamado", "own", "done")]),
        ("Hice el ajuste y puse una nota.", [("hice", "own", "done"), ("puse", "own", "done")]),
        ("Le preguntaría cuánto pagó.", [("preguntaria", "own", "would")]),
        ("El cliente me preguntaría otra cosa.", []),
        ("Primero pregunto qué ve y luego reviso el número.", [("pregunto", "own", "rule"), ("reviso", "own", "rule")]),
        ("Siempre llamé a todos los clientes.", [("llame", "own", "rule")]),
        ("Solía revisar los correos.", []),
        ("El informe de corte y la clase de base.", []),
    ],
)
def test_a_deed_is_the_speakers_where_the_ending_says_so(text, found):
    assert deeds(text) == found


def test_at_least_nine_in_ten_pairs_stand_in_order_on_both_splits():
    for split in ("dev", "test"):
        right, asked, _ = ordering(triples(split, "es"))
        assert right / asked >= 0.9, split


HELD = {"hedged": 0.5, "recogniser": 0.5, "translated": 0.5, "protected": 0.0}


@pytest.mark.parametrize("pair", pairs("es"), ids=lambda pair: f"{pair.kind}-{pair.question}")
def test_what_must_not_matter_does_not(pair):
    said_in = pair.plain_language if pair.kind == "translated" else "es"
    before, after = points(pair.question, pair.plain, said_in), points(pair.question, pair.changed, "es")
    if pair.kind in HELD:
        assert abs(after - before) <= HELD[pair.kind] + 1e-9
    elif pair.kind == "more_evidence":
        assert after >= before
    else:
        assert after <= before + 0.3 + 1e-9


def test_private_matters_are_not_quoted():
    for pair in (pair for pair in pairs("es") if pair.kind == "protected"):
        quotes = " ".join(citation.quote for citation in score_answer(pair.question, pair.changed, "es").citations)
        assert not [word for word in pair.private if word in quotes]


def test_a_whole_scorecard_is_in_spanish_and_every_quote_is_the_candidates():
    template = read_builtin("customer-support.es")
    stage = template.stages[0]
    best = {case.question: case.strong for case in triples("dev", "es")}
    asked = [question for question in stage.questions if question.id in best]
    turns = conversation(*((question.text, best[question.id]) for question in asked))
    card = score_transcript(stage, UseCase.HIRING, turns, "es")
    assert card.score is not None
    assert not check_citations(card, turns)
    assert card.ai_feedback.count("\n\n") == 1
    said = " ".join((card.ai_feedback, card.notice, *(entry.reasoning for entry in card.evaluation_breakdown)))
    assert not [word for word in (" the ", " and ", " with ", "score") if word in said.lower()]


def test_bad_conduct_told_with_pride_is_held_down_and_owned_up_to_is_not():
    told = "En mayo un cliente me gritó por su paquete. Le colgué el teléfono y bloqueé su número, y al día siguiente ya no llamó nadie más."
    owned = f"{told} Fue mi error, me equivoqué, y después lo llamé para pedirle disculpas."
    assert points("calming-upset", told, "es") <= 4.0
    assert points("calming-upset", owned, "es") > 4.0
