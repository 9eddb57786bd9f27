"""What the parts of a card's page are made of: tables, headed parts, figures; every text escaped here."""

from collections.abc import Sequence
from html import escape

from engine.calibration.words import Words


def table(headings: Sequence[str], rows: Sequence[Sequence[str]], caption: str) -> str:
    """Return a table of escaped cells; the first cell of a row is its heading."""
    head = "".join(f'<th scope="col">{escape(heading)}</th>' for heading in headings)
    body = "".join(
        f'<tr><th scope="row">{escape(row[0])}</th>' + "".join(f"<td>{escape(cell)}</td>" for cell in row[1:]) + "</tr>"
        for row in rows
    )
    named = f"<caption>{escape(caption)}</caption>" if caption else ""
    return f'<div class="wide"><table>{named}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>'


def section(heading: str, *parts: str) -> str:
    """Return a part of the page under its heading."""
    return f"<section><h2>{escape(heading)}</h2>{''.join(parts)}</section>"


def number(value: float | None, words: Words, *, signed: bool = False) -> str:
    """Return a figure with two decimals, or the sign for none."""
    if value is None:
        return words.say("page.none")
    return f"{value:+.2f}" if signed else f"{value:.2f}"
