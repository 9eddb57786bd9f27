"""How much commoner some traits are is said in words, and no more exactly than the data bears."""

import pytest

from proctoring.voice.rules import times


@pytest.mark.parametrize(
    ("score", "said"),
    [(0.5, "1.6 times"), (3.2, "about 25 times"), (6.0, "about 403 times"), (19.0, "more than 1,000 times")],
)
def test_a_score_is_said_as_so_many_times(score, said):
    assert times(score) == said
