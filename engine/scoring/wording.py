"""The sentences of a scorecard: what was found, quoted; what is missing against the next anchor band; what to ask next.

Plain and about the answers only, never about the person. The words themselves are in the lexicon, so that they can be translated.
"""

from collections.abc import Sequence

from engine.scoring.evidence import LEAST_WORDS, Kind
from engine.scoring.finding import Finding, Lack
from engine.scoring.lexicon import Lexicon
from engine.scoring.port import Citation
from engine.scoring.scale import band_of, next_band

_QUOTE_CHARACTERS = 180
_ANCHOR_CHARACTERS = 320
_FEW = 2
_KINDS_NAMED = 3
_MODEST = 5.0  # under this nothing is called a strength
_LOW = 8.5


def reasoning(finding: Finding, lexicon: Lexicon) -> str:
    """Return the paragraph that accounts for one dimension's score, or for there being none."""
    if finding.score is None or finding.interval is None:
        return _no_score(finding, lexicon)
    band = band_of(finding.score)
    above = next_band(band)
    low, high = finding.interval
    missing = [lexicon.missing[kind.value] for kind in finding.missing()[:3]]
    if finding.closeness < 2.0:
        missing.insert(0, lexicon.missing["relevance"])
    sentences = [
        lexicon.say("band", label=flat(finding.dimension.label), score=f"{finding.score:.1f}", band=band),
        _found(finding, "found", "found_general", lexicon),
        lexicon.say("missing", missing=listed(missing[:3], lexicon)) if missing else lexicon.say("missing_none"),
        lexicon.say(
            "next_band" if above else "top_band",
            band=above or band,
            anchor=shortened(finding.dimension.anchors.get(above or band, ""), _ANCHOR_CHARACTERS),
        ),
        *([lexicon.say("conduct")] if finding.against_conduct else []),
        lexicon.say("basis", low=f"{low:.1f}", high=f"{high:.1f}"),
    ]
    return lexicon.sentences.get("gap", " ").join(sentences)


def feedback(findings: Sequence[Finding], lexicon: Lexicon) -> str:
    """Return two paragraphs, a blank line between: what the participant did well; what the next interviewer should probe."""
    return f"{_did_well(findings, lexicon)}\n\n{_should_probe(findings, lexicon)}"


def _no_score(finding: Finding, lexicon: Lexicon) -> str:
    label = flat(finding.dimension.label)
    if finding.lack is Lack.NOT_UNDERSTOOD:
        first = lexicon.say("insufficient_audio", label=label)
    elif finding.lack is Lack.TOO_LITTLE and finding.relevant_words:
        few = finding.relevant_words < LEAST_WORDS
        said = "insufficient" if few else "insufficient_unquotable"
        first = lexicon.say(said, label=label, words=finding.relevant_words, least=LEAST_WORDS)
    else:
        first = lexicon.say("insufficient_none", label=label)
    ask = "insufficient_ask" if finding.question else "insufficient_plain"
    sentences = (first, lexicon.say("insufficient_policy"), lexicon.say(ask, question=flat(finding.question)))
    return lexicon.sentences.get("gap", " ").join(sentences)


def _found(finding: Finding, with_kinds: str, without_kinds: str, lexicon: Lexicon, *, quotes: int = 2) -> str:
    label = flat(finding.dimension.label)
    words = listed([quoted(citation, lexicon) for citation in finding.citations[:quotes]], lexicon)
    kinds = [lexicon.names[kind.value] for kind in finding.kinds()[:_KINDS_NAMED]]
    if not kinds:
        return lexicon.say(without_kinds, label=label, quotes=words)
    return lexicon.say(with_kinds, label=label, kinds=listed(kinds, lexicon), quotes=words)


def _did_well(findings: Sequence[Finding], lexicon: Lexicon) -> str:
    scored = [finding for finding in findings if finding.score is not None]
    best = sorted(scored, key=lambda finding: -(finding.score or 0.0))
    with_evidence = [finding for finding in best if finding.kinds() and not finding.against_conduct]
    if with_evidence and (with_evidence[0].score or 0.0) < _MODEST and "good_modest" in lexicon.sentences:
        return _found(with_evidence[0], "good_modest", "good_general", lexicon, quotes=1)
    if with_evidence:
        sentences = [_found(with_evidence[0], "good_lead", "good_general", lexicon)]
        further = [finding for finding in with_evidence[1:_FEW] if (finding.score or 0.0) >= _MODEST]
        sentences += [_found(finding, "good_next", "good_general", lexicon, quotes=1) for finding in further]
        return lexicon.sentences.get("gap", " ").join(sentences)
    return _found(best[0], "good_general", "good_general", lexicon) if best else lexicon.say("good_none")


def _should_probe(findings: Sequence[Finding], lexicon: Lexicon) -> str:
    scored = sorted((f for f in findings if f.score is not None and f.score < _LOW), key=lambda f: f.score or 0.0)
    sentences: list[str] = []
    for finding in scored[:_FEW]:
        sentence = "probe_next" if sentences else "probe_lead"
        sentences.append(lexicon.say(sentence, label=flat(finding.dimension.label), probes=_probes(finding, lexicon)))
        if finding.citations and len(sentences) == 1:
            sentences.append(lexicon.say("probe_quote", quote=quoted(finding.citations[0], lexicon)))
    sentences += _unscored([finding for finding in findings if finding.score is None], lexicon)
    return lexicon.sentences.get("gap", " ").join(sentences) if sentences else lexicon.say("probe_none")


def _unscored(findings: Sequence[Finding], lexicon: Lexicon) -> list[str]:
    """What could not be scored, in one sentence, and the question to begin with; or, dimension by dimension, how to ask again."""
    asked = next((flat(finding.question) for finding in findings if finding.question), "")
    if asked and "probe_unscored" in lexicon.sentences:
        labels = listed([flat(finding.dimension.label) for finding in findings], lexicon)
        return [lexicon.say("probe_unscored", labels=labels, question=asked)]
    return [
        lexicon.say("probe_insufficient", label=flat(finding.dimension.label), probes=_probes(finding, lexicon))
        for finding in findings
    ]


def _probes(finding: Finding, lexicon: Lexicon) -> str:
    kinds = [kind.value for kind in finding.missing()[:_FEW]]
    if finding.score is not None and finding.closeness < 1.0:
        kinds.insert(0, "relevance")
    if not kinds:  # all there: then by how little
        least = min(finding.profile.asked, key=lambda kind: finding.amounts.get(kind, 0.0), default=Kind.REFLECTION)
        kinds = [least.value]
    return listed([lexicon.probes[kind] for kind in kinds[:_FEW]], lexicon, joint="probe_and")


def quoted(citation: Citation, lexicon: Lexicon) -> str:
    """Quote in running text: verbatim, cut at a word's end where long."""
    quote = citation.quote
    if len(quote) > _QUOTE_CHARACTERS:
        quote = quote[:_QUOTE_CHARACTERS].rsplit(None, 1)[0]
    return lexicon.say("quote", text=quote.rstrip(" .,;:。、，；।"))


def shortened(text: str, most: int) -> str:
    """Return `text` on one line, cut at a word's end where it has more than `most` characters."""
    line = flat(text)
    return line.rstrip(".。।") if len(line) <= most else line[:most].rsplit(None, 1)[0] + " …"


def flat(text: str) -> str:
    """Return `text` on one line."""
    return " ".join(text.split())


def listed(parts: Sequence[str], lexicon: Lexicon, joint: str = "and") -> str:
    """List the parts as people do; `joint` names the sentence that joins the last, "and" where the language has no such sentence."""
    if len(parts) < 2:
        return "".join(parts)
    return lexicon.say(
        joint if joint in lexicon.sentences else "and",
        first=lexicon.sentences["comma"].join(parts[:-1]),
        last=parts[-1],
    )
