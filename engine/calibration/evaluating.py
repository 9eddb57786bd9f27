"""An evaluator that uses the card made for it, says which one it used or why none, and holds back where it has drifted."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from engine.calibration.anchors import Drift, Frozen, drift_of
from engine.calibration.applying import calibrated, not_calibrated
from engine.calibration.card import Card, base_language
from engine.calibration.errors import ScoringHeld
from engine.calibration.scores import identity_of, told
from engine.interview.templates import EvaluationStage, Rubric, UseCase
from engine.interview.turns import Turn
from engine.scoring.port import Evaluator, NameBlindEvaluator, ResumableEvaluator, Scorecard, Workings
from engine.scoring.workings import KeptScores


@dataclass(frozen=True, slots=True)
class Check:
    """One comparison of a card's anchors with an evaluator as it is now. `accepted` says that a person let it pass."""

    card_id: str
    identity: Mapping[str, str]
    drift: Drift
    over: bool
    accepted: bool = False


class CardShelf(Protocol):
    """Where cards are installed, and what was found and decided about them."""

    def cards(self) -> Sequence[Card]:
        """Return the installed cards, the latest first."""
        ...

    def anchors_of(self, card: Card) -> Frozen:
        """Return a card's anchors."""
        ...

    def checked(self, card: Card, identity: Mapping[str, str]) -> Check | None:
        """Return the last check of a card against this evaluator in this release of the product, None if there was none."""
        ...

    def note(self, check: Check) -> None:
        """Keep what a check found."""
        ...


class CalibratedEvaluator:
    """Any evaluator, with the cards of a shelf. A scorecard it returns names its card or says `uncalibrated`.

    Raises `ScoringHeld` where anchors moved by more than the card's tolerance and nobody accepted it: the session's score stays pending.
    """

    def __init__(self, inner: Evaluator, shelf: CardShelf, hash_of: Callable[[Rubric], str]) -> None:
        self._inner = inner
        self._shelf = shelf
        self._hash_of = hash_of

    def blind_to(self, names: Iterable[str]) -> "CalibratedEvaluator":
        """Return this evaluator with names kept from whoever reads for it."""
        blind = self._inner.blind_to(names) if isinstance(self._inner, NameBlindEvaluator) else self._inner
        return CalibratedEvaluator(blind, self._shelf, self._hash_of)

    async def evaluate(
        self, stage: EvaluationStage, use_case: UseCase, turns: Sequence[Turn], language: str
    ) -> Scorecard:
        """Return the scorecard, mapped where a card fits. Deterministic, given the shelf."""
        return await self.evaluate_with(stage, use_case, turns, language, KeptScores())

    async def evaluate_with(
        self, stage: EvaluationStage, use_case: UseCase, turns: Sequence[Turn], language: str, workings: Workings
    ) -> Scorecard:
        """As `evaluate`. What the workings are told are the scores before a card maps them."""
        if isinstance(self._inner, ResumableEvaluator):
            raw = await self._inner.evaluate_with(stage, use_case, turns, language, workings)
        else:
            raw = await self._inner.evaluate(stage, use_case, turns, language)
        cards = [card for card in self._shelf.cards() if card.language == base_language(language)]
        for_rubric = [card for card in cards if card.rubric_hash == self._hash_of(stage.rubric)]
        if not for_rubric:
            other = next((card for card in cards if card.rubric_id == stage.rubric.id), None)
            return raw if other is None else not_calibrated(raw, "other_rubric", other, language)
        identity = identity_of(raw.evaluator)
        fitting = next((card for card in for_rubric if card.evaluator == identity), None)
        check = await self.check(fitting or for_rubric[0], stage, use_case, identity)
        if check.over and not check.accepted:
            raise held(check)
        if fitting is None:
            return not_calibrated(raw, "other_evaluator", for_rubric[0], language)
        if check.over:  # an accepted change of what calls itself the same: the map was fitted to what it was before
            return not_calibrated(raw, "drifted", fitting, language)
        return calibrated(raw, fitting, stage, use_case, language)

    async def check(
        self, card: Card, stage: EvaluationStage, use_case: UseCase, identity: Mapping[str, str] | None = None
    ) -> Check:
        """Return how a card's anchors score now: from what was noted before, if `identity` is given and was checked in this release."""
        known = None if identity is None else self._shelf.checked(card, identity)
        if known is not None:
            return known
        drift = await drift_of(self._shelf.anchors_of(card), self._inner, stage, use_case, card.language)
        self._shelf.note(Check(card.id, drift.identity, drift, drift.over(card.tolerance)))
        noted = self._shelf.checked(card, drift.identity)
        return noted or Check(card.id, drift.identity, drift, drift.over(card.tolerance))


def held(check: Check) -> ScoringHeld:
    """Return the refusal that tells an operator what moved and what to do."""
    turned = f", {check.drift.turned} anchors lost or gained a score" if check.drift.turned else ""
    return ScoringHeld(
        "Scoring is held back",
        f"{told(check.identity)} scores the anchors of card {check.card_id} differently (by {check.drift.worst:.2f} points on average at "
        f"worst{turned}): read `vivavoce calibrate --check-drift`, then accept it with `vivavoce calibrate --accept NAME --why REASON` "
        "or calibrate anew",
    )
