"""The smallest template that is whole, as text and as a document, for tests that break one thing in it."""

import tomllib
from typing import Any

SMALL = """\
id = "small"
version = 1
name = "Small"
use_case = "hiring"
objective = "See whether it reads."
language = "en"

[consent_text.en]
version = "1"
disclosure = "You will speak with a program."
agreements = ["I agree."]

[[agent_profiles]]
id = "ada"
name = "Ada"
persona = "I'm Ada, an AI interviewer."

[[stages]]
id = "talk"
stage_name = "Talk"
stage_type = "ai_interview"
stage_order = 1
duration_minutes = 15
agent_profile_id = "ada"

[stages.rubric]
id = "bar"
version = 1

[[stages.rubric.dimensions]]
id = "care"
label = "Care"
weight = 1.0
description = "Takes care."
keywords = ["care"]

[stages.rubric.dimensions.anchors]
"0-2" = "None."
"3-4" = "Little."
"5-6" = "Some."
"7-8" = "Much."
"9-10" = "All of it."

[[stages.questions]]
id = "care-1"
dimension_id = "care"
text = "When did you take care of something?"
probes = [{ when = "example", text = "What was it?" }]
"""


def small_document() -> dict[str, Any]:
    """Return the small template as a fresh document."""
    return tomllib.loads(SMALL)


def line_of(text: str, beginning: str) -> int:
    """Return the 1-based number of the first line that begins so."""
    return next(number for number, line in enumerate(text.splitlines(), 1) if line.startswith(beginning))
