"""The paragraph that accounts for a model's score: its own words where they can be shown; quotes, band and the next one in any case."""

import re

from engine.interview.private import private_signs
from engine.scoring.by_model.judging import Judgement
from engine.scoring.by_model.sentences import Sentences
from engine.scoring.exclusions import speaks_to_the_machine
from engine.scoring.finding import Finding
from engine.scoring.lexicon import Lexicon
from engine.scoring.scale import band_of, next_band
from engine.scoring.text import cut
from engine.scoring.wording import flat, listed, quoted, shortened

LONGEST = 700
QUOTED = 3
_ANCHOR_CHARACTERS = 320
_POINTS = re.compile(
    r"\d\s*(?:/|out of|of|von|sur|de|में से|点中|分中)\s*10|\b10 (?:points|Punkte|puntos|points)\b", re.IGNORECASE
)
_MARKED = re.compile(r"[\"“”„«»「」『』]")
_STOP = re.compile(r"(?<=[.!?。！？।])\s*")


def account(finding: Finding, judgement: Judgement, lexicon: Lexicon, sentences: Sentences) -> str:
    """Return the paragraph for a dimension that the model has scored."""
    assert finding.score is not None  # noqa: S101 - only such findings are accounted for here
    assert finding.interval is not None  # noqa: S101 - as above
    band, (low, high) = band_of(finding.score), finding.interval
    above = next_band(band)
    said = presentable(judgement.reasoning, lexicon, sentences)
    quotes = listed([quoted(citation, lexicon) for citation in finding.citations[:QUOTED]], lexicon)
    parts = [
        lexicon.say("band", label=flat(finding.dimension.label), score=f"{finding.score:.1f}", band=band),
        *([said] if said else []),
        sentences.say("rests_on", quotes=quotes),
    ]
    if above:
        anchor = shortened(finding.dimension.anchors.get(above, ""), _ANCHOR_CHARACTERS)
        parts.append(lexicon.say("next_band", band=above, anchor=anchor))
    if finding.against_conduct:
        parts.append(lexicon.say("conduct"))
    parts.append(sentences.say("basis", low=f"{low:.1f}", high=f"{high:.1f}", samples=len(judgement.samples)))
    return lexicon.sentences.get("gap", " ").join(parts)


def presentable(text: str, lexicon: Lexicon, sentences: Sentences) -> str:
    """Return a model's reasons as one paragraph, cut at a sentence's end; empty where they can't be shown.

    That is where they speak of protected subjects or to a machine, name points of their own, or quote: quotes are checked, these aren't.
    """
    said = flat(text)
    tokens = cut(said, lexicon.contractions, lexicon.stem)
    signs = private_signs(lexicon.language)
    if (signs is not None and signs.found(said)) or speaks_to_the_machine(said, tokens, lexicon):
        return ""
    if any(re.search(pattern, said, re.IGNORECASE) for pattern in sentences.unfit):
        return ""
    if _POINTS.search(said) or _MARKED.search(said):
        return ""
    if len(said) <= LONGEST:
        return said
    kept = ""
    for sentence in _STOP.split(said):
        if len(kept) + len(sentence) > LONGEST:
            break
        kept = f"{kept} {sentence}".strip()
    return kept
