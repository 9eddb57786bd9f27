"""Lets go of what was remembered of a candidate's words once nobody needs them: the ledger keeps them, memory must not.

What is remembered of texts only saves work, so letting it go in another's interview costs a few milliseconds and nothing else.
"""

import sys

from engine.interviewer.by_model.checking import runs_of
from engine.interviewer.intents import read_intent
from engine.morphemes import japanese_words

_CAPTIONS = "app.widgets.phrases"


def forget_what_was_said() -> None:
    """Empty every cache that is keyed by something a candidate may have said. May be called from any thread."""
    for remembered in (read_intent, runs_of, japanese_words):
        remembered.cache_clear()
    captions = sys.modules.get(_CAPTIONS)  # only where there is a window
    if captions is not None:
        captions.in_phrases.cache_clear()
