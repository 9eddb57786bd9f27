"""What the details of a session say beside its facts: of an interview without a score, why it has none."""

from app.admin.sessions.detail_facts import facts_of

LINE = {
    "id": "s1",
    "status": "completed",
    "end_reason": "finished",
    "template": {"name": "Customer support", "version": 3},
    "stage": {"stage_name": "Screening"},
    "scheduled_at": None,
    "started_at": None,
    "ended_at": None,
    "location": None,
    "language": "en",
    "attempt": 1,
    "external_id": None,
    "writer": "server",
    "signals": 0,
}


def said_of(status, score=None, *, with_score=True):
    line = {**LINE, "scoring_status": status, "score": score}
    return [(each.value, each.note) for each in facts_of(line, with_score=with_score) if each.name == "Score"]


def test_an_interview_without_a_score_says_why():
    assert said_of("unscorable") == [("not scorable", "Too little of it could be scored. The result says why.")]
    assert said_of("pending") == [("pending", "Its kiosk sends the score, mostly within two minutes of the end.")]


def test_one_with_a_score_and_one_that_is_about_to_be_scored_blind_say_nothing_of_it():
    assert said_of("final", 7.0) == [("7.0", "")]
    assert said_of("unscorable", with_score=False) == []
