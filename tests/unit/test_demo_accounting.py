"""What the demo says of each session when it is over: of one without a score, why."""

import pytest

from app.demo.centre.accounting import why_no_score

NOTICE = "Less than 70 % of the rubric's weight could be scored, so there is no overall score."


@pytest.mark.parametrize(
    ("record", "why"),
    [
        ({"status": "completed", "score": 7.0, "scoring_status": "final", "scoring_notice": "Not calibrated."}, ""),
        ({"status": "completed", "score": None, "scoring_status": "unscorable", "scoring_notice": NOTICE}, NOTICE),
        (
            {"status": "completed", "score": None, "scoring_status": "unscorable", "scoring_notice": None},
            "too little of it could be scored",
        ),
        (
            {"status": "completed", "score": None, "scoring_status": "pending", "scoring_notice": None},
            "its kiosk has not sent one yet",
        ),
        ({"status": "failed", "score": None, "scoring_status": None, "scoring_notice": None}, "it broke off"),
        (
            {"status": "in_progress", "score": None, "scoring_status": None, "scoring_notice": None},
            "it was not held to its end",
        ),
    ],
)
def test_a_session_without_a_score_says_why(record, why):
    assert why_no_score(record) == why
