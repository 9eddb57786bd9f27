"""The parts of a card's page that are drawn, each beside a table of the same numbers."""

from collections import Counter
from collections.abc import Mapping
from html import escape
from math import ceil
from typing import Any

from engine.calibration.card import Card
from engine.calibration.maps import ScoreMap
from engine.calibration.plots import Caption, Series, bars, line, scatter
from engine.calibration.sheet import number, section, table
from engine.calibration.words import Words
from engine.scoring.scale import BANDS, TOP, band_of

MOST_MARKS = 1_500
"""Marks a scatter draws: more hide each other, and make a page that no browser likes."""

_WHOLE = tuple(float(score) for score in range(int(TOP) + 1))


def scatter_part(document: Mapping[str, Any], words: Words) -> str:
    """Return human against mapped scores, and how many fall in each pair of bands."""
    points = [(float(human), float(mapped)) for _, _, mapped, human in document["points"]]
    drawn = (
        points if len(points) <= MOST_MARKS else [points[at * len(points) // MOST_MARKS] for at in range(MOST_MARKS)]
    )
    note = words.say("page.scatter_note")
    if len(drawn) < len(points):
        note += " " + words.say("page.scatter_more", shown=len(drawn), n=len(points))
    heading = words.say("page.scatter")
    plot = scatter(Caption("scatter", heading, note, words.say("page.human"), words.say("page.machine")), drawn)
    counts = Counter((band_of(human), band_of(mapped)) for human, mapped in points)
    names = [name for name, _ in BANDS]
    rows = [[down, *(str(counts[down, across]) for across in names)] for down in names]
    return section(
        heading, f"<p>{escape(note)}</p>", _beside(plot, table(["", *names], rows, words.say("page.cell_n")))
    )


def curve_part(document: Mapping[str, Any], words: Words) -> str:
    """Return mean human over mean mapped score, in groups of equal size."""
    heading, note = words.say("page.curve"), words.say("page.curve_note")
    points = [(each["mapped"], each["human"]) for each in document["curve"]]
    if not points:
        return section(heading, f"<p>{escape(words.say('page.unknown'))}</p>")
    plot = line(Caption("curve", heading, note, words.say("page.machine"), words.say("page.human")), points)
    headings = [words.say(f"page.{name}") for name in ("machine", "human", "n")]
    rows = [[f"{each['mapped']:.2f}", f"{each['human']:.2f}", str(each["n"])] for each in document["curve"]]
    return section(heading, f"<p>{escape(note)}</p>", _beside(plot, table(headings, rows, words.say("page.numbers"))))


def bands_part(document: Mapping[str, Any], words: Words) -> str:
    """Return the mean absolute error by the band of the human score."""
    heading = words.say("page.error_by_band")
    bands = document["error_by_band"]
    error = words.say("page.mean_absolute_error")
    values = [each["mean_absolute_error"] for each in bands]
    most = float(max(1, *(ceil(value) for value in values if value is not None), 1))
    caption = Caption("bands", heading, error, words.say("page.band"), error)
    plot = bars(caption, [each["band"] for each in bands], [Series(error, values)], most)
    headings = [words.say(f"page.{name}") for name in ("band", "n", "mean_absolute_error", "mean_difference")]
    rows = [
        [
            each["band"],
            str(each["n"]),
            number(each["mean_absolute_error"], words),
            number(each["mean_difference"], words, signed=True),
        ]
        for each in bands
    ]
    return section(heading, _beside(plot, table(headings, rows, words.say("page.numbers"))))


def maps_part(card: Card, words: Words) -> str:
    """Return each dimension's map, drawn, and what it makes of whole scores."""
    maps = card.maps()
    labels = {each["dimension_id"]: each["label"] for each in card.document["dimensions"]}
    across, up = words.say("page.own_score"), words.say("page.mapped_score")
    plots = "".join(
        f"<figure><figcaption>{escape(labels[name])}</figcaption>"
        + line(Caption(f"map-{place}", labels[name], _kind(of, words), across, up), _path(of), small=True, dots=False)
        + "</figure>"
        for place, (name, of) in enumerate(maps.items())
    )
    headings = [words.say("page.dimension"), words.say("page.map_kind"), words.say("page.margin")]
    headings += [words.say("page.map_value", score=f"{score:g}") for score in _WHOLE]
    rows = [
        [labels[name], _kind(of, words), f"{of.margin:.2f}", *(f"{of(score):.1f}" for score in _WHOLE)]
        for name, of in maps.items()
    ]
    return section(
        words.say("page.maps"), f'<div class="small">{plots}</div>', table(headings, rows, words.say("page.numbers"))
    )


def agreement_plot(overall: Mapping[str, Any], words: Words) -> str:
    """Return agreement between raters beside that of the evaluator with each rater."""
    figures = ("weighted_kappa", "icc", "alpha")
    series = [
        Series(words.say(f"page.{name}"), [overall[name][figure] for figure in figures])
        for name in ("between_raters", "with_each_rater")
    ]
    title = words.say("page.agreement_plot")
    caption = Caption("agreement", title, words.say("page.agreement_note"), "", "")
    return bars(caption, [words.say(f"page.{figure}") for figure in figures], series, 1.0)


def _kind(score_map: ScoreMap, words: Words) -> str:
    return words.say(f"page.map_{score_map.kind.value}", labels=score_map.labels)


def _path(score_map: ScoreMap) -> list[tuple[float, float]]:
    at = sorted({0.0, TOP, *(x for x, _ in score_map.knots)})
    return [(x, score_map(x)) for x in at]


def _beside(plot: str, numbers: str) -> str:
    return f'<div class="beside">{plot}{numbers}</div>'
