"""A line of a list as the server tells it, and the leaf that is shown of one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.widgets.fact_list import Fact

Line = Mapping[str, Any]
"""A row as the server tells it."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """What is shown of one line."""

    title: str
    facts: Sequence[Fact]
