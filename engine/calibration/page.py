"""A card as one page for people: every figure in a table, plots beside them, nothing fetched from anywhere, fit to print."""

from collections.abc import Mapping
from html import escape
from importlib import resources
from string import Template
from typing import Any

from engine.calibration import page_plots
from engine.calibration.card import Card
from engine.calibration.figures import LEAST_IN_GROUP
from engine.calibration.sheet import number, section, table
from engine.calibration.warnings import LEAST_FOR_MEANING
from engine.calibration.words import Words, words_for

COMPARED = ("raw", "mapped", "with_each_rater", "between_raters")
FIGURES = ("weighted_kappa", "icc", "alpha", "mean_absolute_error", "mean_difference")


def page(card: Card, language: str = "en") -> str:
    """Return the card as HTML, whole in itself; every text that came from outside is escaped."""
    words = words_for(language)
    document = card.document
    folder = resources.files("resources").joinpath("calibration")
    skeleton = Template(folder.joinpath("card.html").read_text(encoding="utf-8"))
    parts = (
        _warnings(document, words),
        _identity(document, words),
        _agreement(document, words),
        page_plots.scatter_part(document, words),
        page_plots.curve_part(document, words),
        page_plots.bands_part(document, words),
        page_plots.maps_part(card, words),
        _groups(document, words),
        _others(document, words),
        f"<p>{escape(words.say('page.not_said'))}</p>",
    )
    return skeleton.substitute(
        language=escape(words.language, quote=True),
        title=escape(words.say("page.title", id=card.id)),
        made=escape(words.say("page.made", date=document["made_at"], language=card.language)),
        style=folder.joinpath("card.css").read_text(encoding="utf-8"),
        body="\n".join(part for part in parts if part),
    )


def _warnings(document: Mapping[str, Any], words: Words) -> str:
    told = [words.say(f"warning.{each['code']}", **each["values"]) for each in document["warnings"]]
    if not told:
        return f"<p>{escape(words.say('page.no_warnings'))} {escape(words.say('page.enough'))}</p>"
    enough = document["split"]["held_out_sessions"] >= LEAST_FOR_MEANING
    after = f"<p>{escape(words.say('page.enough'))}</p>" if enough else ""
    listed = "".join(f"<li>{escape(each)}</li>" for each in told)
    return f'<section class="warnings"><h2>{escape(words.say("page.warnings"))}</h2><ul>{listed}</ul>{after}</section>'


def _identity(document: Mapping[str, Any], words: Words) -> str:
    data, split, rubric, template = (document[name] for name in ("data", "split", "rubric", "template"))
    evaluator = " ".join(document["evaluator"].values()) or words.say("page.unknown")
    rows = [
        (words.say("page.rubric"), f"{rubric['id']} {rubric['version']}"),
        (words.say("page.content_hash"), rubric["content_hash"]),
        (words.say("page.template"), f"{template['id']} {template['version']}, {template['stage_id']}"),
        (words.say("page.evaluator"), evaluator),
        (words.say("page.language"), document["language"]),
        (words.say("page.product"), document["product"]),
        (words.say("page.source"), words.say(f"page.source_{document['source']}")),
        (
            words.say("page.data"),
            words.say(
                "page.data_line",
                labels=data["labels"],
                raters=data["raters"],
                sessions=data["sessions"],
                empty=data["rows_without_score"],
                missing=data["sessions_without_machine_score"],
            ),
        ),
        (words.say("page.data_hash"), data["sha256"]),
        (
            words.say("page.split"),
            words.say(
                "page.split_line",
                seed=split["seed"],
                fitted=split["fitted_sessions"],
                held_out=split["held_out_sessions"],
            ),
        ),
    ]
    body = "".join(f"<dt>{escape(name)}</dt><dd>{escape(str(value))}</dd>" for name, value in rows)
    return section(words.say("page.identity"), f"<dl>{body}</dl>")


def _agreement(document: Mapping[str, Any], words: Words) -> str:
    headings = [
        words.say(f"page.{name}") for name in ("compared", "n", "weighted_kappa", "icc", "icc_interval", *FIGURES[2:])
    ]
    tables = [table(headings, _agreement_rows(document["overall"], words), words.say("page.overall"))]
    tables += [table(headings, _agreement_rows(each, words), each["label"]) for each in document["dimensions"]]
    note = f"<p>{escape(words.say('page.agreement_note'))}</p>"
    plot = page_plots.agreement_plot(document["overall"], words)
    return section(words.say("page.agreement"), note, f'<div class="beside">{plot}{tables[0]}</div>', *tables[1:])


def _agreement_rows(of: Mapping[str, Any], words: Words) -> list[list[str]]:
    rows = []
    for name in COMPARED:
        found = of[name]
        bounds = found["icc_interval"]
        rows.append(
            [
                words.say(f"page.{name}"),
                str(found["n"]),
                number(found["weighted_kappa"], words),
                number(found["icc"], words),
                words.say("page.none") if bounds is None else f"{bounds[0]:.2f} – {bounds[1]:.2f}",
                number(found["alpha"], words),
                number(found["mean_absolute_error"], words),
                number(found["mean_difference"], words, signed=True),
            ]
        )
    return rows


def _groups(document: Mapping[str, Any], words: Words) -> str:
    if not document["groups"]:
        return ""
    least = LEAST_IN_GROUP
    rows = [
        [
            f"{each['column']}: {each['group']}",
            words.say("page.withheld", least=least) if each["withheld"] else str(each["n"]),
            number(each["standardised_difference"], words, signed=True),
            number(each["mean_difference"], words, signed=True),
        ]
        for each in document["groups"]
    ]
    headings = [words.say(f"page.{name}") for name in ("group", "n", "standardised_difference", "mean_difference")]
    return section(
        words.say("page.groups"),
        f"<p>{escape(words.say('page.groups_note', least=least))}</p>",
        table(headings, rows, ""),
    )


def _others(document: Mapping[str, Any], words: Words) -> str:
    covered, again, quotes, nulls = (
        document[name] for name in ("interval_coverage", "test_retest", "citation_validity", "null_rate")
    )
    anchors = document["anchors"]

    def share(value: float | None) -> str:
        return words.say("page.unknown") if value is None else f"{value:.0%}"

    difference = number(again["mean_absolute_difference"], words)
    rows = [
        [
            words.say("page.interval_coverage"),
            words.say(
                "page.coverage_line",
                mapped=share(covered["mapped"]),
                raw=share(covered["raw"]),
                n=covered["n"],
                target=share(covered["target"]),
            ),
        ],
        [
            words.say("page.test_retest"),
            words.say("page.retest_line", identical=share(again["identical"]), difference=difference, n=again["n"])
            if again["n"]
            else words.say("page.unknown"),
        ],
        [
            words.say("page.citation_validity"),
            words.say("page.citation_line", valid=share(quotes["valid"]), n=quotes["n"]),
        ],
        [words.say("page.null_rate"), words.say("page.null_line", rate=share(nulls["rate"]), n=nulls["n"])],
        [words.say("page.anchors"), words.say("page.anchors_line", n=anchors["n"], tolerance=anchors["tolerance"])],
    ]
    return section(words.say("page.other"), table(["", ""], rows, ""))
