"""What an evaluator gave, as calibration takes it: a score and an interval for each dimension of each session, and who gave them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from engine.calibration.errors import CalibrationImpossible
from engine.interview.turns import Turn
from engine.scoring.port import Scorecard
from engine.scoring.verification import fault_of

IDENTITY = ("name", "version", "model_sha256", "prompts_sha256")
"""What makes an evaluator that one, of the keys a scorecard's `evaluator` may have. A card fits no other."""

Item = tuple[str, str]
"""A session's id and a dimension's."""


@dataclass(frozen=True, slots=True)
class Given:
    """One dimension's score before any map, None where evidence was insufficient; `interval` as the evaluator stated it."""

    score: float | None
    interval: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class MachineScores:
    """All scores of one evaluator. `source` is transcripts, scorecards or column; `identity` is empty where the source does not tell.

    `citations` is (valid, all) where quotes could be checked. `again` holds second scores of the same transcripts.
    """

    source: str
    identity: Mapping[str, str]
    given: Mapping[Item, Given]
    citations: tuple[int, int] | None = None
    again: Mapping[Item, Given] = field(default_factory=dict)

    def sessions(self) -> frozenset[str]:
        """Return the sessions that were scored."""
        return frozenset(session for session, _ in self.given)


def identity_of(evaluator: Mapping[str, Any]) -> dict[str, str]:
    """Return what identifies an evaluator, of what a scorecard says of it."""
    return {key: str(evaluator[key]) for key in IDENTITY if evaluator.get(key)}


def told(identity: Mapping[str, str]) -> str:
    """Return an identity in a line: name, version, the first characters of its hashes."""
    hashes = [value[:12] for key, value in identity.items() if key.endswith("_sha256")]
    return " ".join([identity.get("name", "unnamed"), identity.get("version", ""), *hashes]).strip()


def from_column(machine: Mapping[Item, float]) -> MachineScores:
    """Return the scores of a labels file's own column, which tells of nothing else."""
    return MachineScores("column", {}, {key: Given(score) for key, score in machine.items()})


def from_scorecards(
    cards: Mapping[str, Scorecard], turns: Mapping[str, Sequence[Turn]], again: Mapping[str, Scorecard]
) -> MachineScores:
    """Return the scores of transcripts that were just scored, and scored again; `turns` are theirs. Raises `CalibrationImpossible`."""
    citations = [
        (session, citation)
        for session, card in cards.items()
        for each in card.evaluation_breakdown
        for citation in each.citations
    ]
    valid = sum(fault_of(citation, turns[session]) is None for session, citation in citations)
    return MachineScores(
        source="transcripts",
        identity=one_identity((session, card.evaluator) for session, card in cards.items()),
        given=_given(cards),
        citations=(valid, len(citations)),
        again=_given(again),
    )


def from_documents(documents: Mapping[str, Mapping[str, Any]]) -> MachineScores:
    """Return the scores that scorecards or records hold, as JSON; a score that a card had mapped counts as it was before."""
    given = {
        (session, each["dimension_id"]): _written(each)
        for session, document in documents.items()
        for each in document["evaluation_breakdown"]
    }
    identity = one_identity((session, document["engines"]["evaluator"]) for session, document in documents.items())
    return MachineScores("scorecards", identity, given)


def only(scores: MachineScores, sessions: Iterable[str]) -> MachineScores:
    """Return the scores of some sessions."""
    wanted = frozenset(sessions)
    return replace(scores, given={key: each for key, each in scores.given.items() if key[0] in wanted})


def one_identity(evaluators: Iterable[tuple[str, Mapping[str, Any]]]) -> dict[str, str]:
    """Return the identity all share. Raises `CalibrationImpossible` where two evaluators scored."""
    first: tuple[str, dict[str, str]] | None = None
    for session, evaluator in evaluators:
        identity = identity_of(evaluator)
        if first is None:
            first = (session, identity)
        elif identity != first[1]:
            raise CalibrationImpossible(
                "The scores are not one evaluator's",
                f"{first[0]} was scored by {told(first[1])}, {session} by {told(identity)}; a card is for one evaluator in one language",
            )
    return first[1] if first else {}


def _given(cards: Mapping[str, Scorecard]) -> dict[Item, Given]:
    return {
        (session, each.dimension_id): Given(each.score, each.interval)
        for session, card in cards.items()
        for each in card.evaluation_breakdown
    }


def _written(entry: Mapping[str, Any]) -> Given:
    if entry.get("raw_score") is not None:
        return Given(float(entry["raw_score"]))  # its interval was mapped too, and can't be had back
    interval = entry.get("interval")
    return Given(entry["score"], None if interval is None else (float(interval[0]), float(interval[1])))
