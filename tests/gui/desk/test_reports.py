"""A session's report, rendered: every script is drawn and can be read back, nothing leaves the page, three pages are always enough."""

import ctypes
import re
from datetime import UTC, datetime

import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from app.exports.pdf.report import report_of
from tests.support.export_records import dimension, record, signal

MADE_AT = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
WORDS = {
    "en": ("Margaret Oyelaran", "Calming an upset customer", "She called the depot while the customer waited."),
    "es": ("Íñigo Núñez Güell", "Calmar a quien está molesto", "¿Qué pasó? Llamó al almacén y esperó la respuesta."),
    "hi": ("अनुराधा चट्टोपाध्याय", "नाराज़ ग्राहक को शांत करना", "मैंने ग्राहक की पूरी बात सुनी, माफ़ी माँगी और नंबर पूछा।"),
    "ja": ("渡辺 美咲", "感情的になったお客様への対応", "私は最後まで話を聞いて、お怒りはもっともですとお伝えしました。"),
}  # fmt: skip
HUGE = "Wort " * 4000
PAGE = (595.0, 842.0)
INSIDE = 40.0


def made(**more):
    return pypdfium2.PdfDocument(report_of(record(**more), MADE_AT))


def said(document):
    """Return all text, with what separates words as one blank."""
    return re.sub(r"\s+", " ", " ".join(page.get_textpage().get_text_range() for page in document)).replace(
        "\ufffe", ""
    )


def fonts_of(document):
    """Return the names of the fonts that texts are set in, and whether each is embedded."""
    found = {}
    for page in document:
        for each in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT]):
            font = pdfium.FPDFTextObj_GetFont(each.raw)
            name = ctypes.create_string_buffer(200)
            pdfium.FPDFFont_GetBaseFontName(font, name, 200)
            found[name.value.decode().split("+")[-1]] = bool(pdfium.FPDFFont_GetIsEmbedded(font))
    return found


def ink_outside(document):
    """Return how many pixels are not white in the margins."""
    dark = 0
    for page in document:
        assert tuple(round(length) for length in page.get_size()) == PAGE
        pixels = page.render(scale=1, grayscale=True).to_numpy().reshape(842, 595).copy()
        pixels[int(INSIDE) : -int(INSIDE) + 8, int(INSIDE) : -int(INSIDE)] = 255
        dark += int((pixels < 250).sum())
    return dark


def speaking(language):
    name, label, reasoning = WORDS[language]
    return {
        "name": name,
        "language": language,
        "evaluation_breakdown": [dimension(label, 6.0, reasoning=reasoning)],
        "ai_feedback": f"{reasoning}\n\n{label}",
    }


@pytest.mark.parametrize("language", WORDS)
def test_every_script_is_drawn_with_its_own_embedded_font(qapp, language):
    document = made(**speaking(language))
    fonts = fonts_of(document)
    assert all(fonts.values()), fonts
    drawn = {"hi": "NotoSansDevanagari", "ja": "NotoSansCJK"}.get(language, "Inter")
    assert any(name.replace("-", "").startswith(drawn) for name in fonts), fonts
    assert ink_outside(document) == 0


@pytest.mark.parametrize("language", ["en", "es", "ja"])
def test_what_is_drawn_can_be_found_and_copied(qapp, language):
    found = said(made(**speaking(language)))
    for words in WORDS[language]:
        assert words.replace(" ", "") in found.replace(" ", "")


def name_line(name):
    """Return the ink of the name as it is drawn, as a grid of true and false."""
    page = made(name=name, language="hi")[0].render(scale=2, grayscale=True).to_numpy().reshape(1684, 1190)
    return page[116:172] < 128


@pytest.mark.parametrize(("one", "other"), ["कग", "渡辺", "ñí"])
def test_letters_are_drawn_and_not_boxes(qapp, one, other):
    assert name_line(one).any()
    assert (name_line(one) != name_line(other)).any()
    unknown = "\U000e0e80", "\U000e0e81"  # nobody's letters: what a box looks like
    assert (name_line(unknown[0]) == name_line(unknown[1])).all()
    assert (name_line(one) != name_line(unknown[0])).any()


def test_devanagari_letters_join(qapp):
    """A conjunct is one shape, and narrower than its letters kept apart by a non-joiner."""

    def width(name):
        return int(name_line(name).any(axis=0).nonzero()[0].max())

    assert width("क्षत्रिय") < width("क्\u200cषत्\u200cरिय")


EXTREMES = {
    "very long texts": {
        "name": "Wolfgang-Amadeus " * 12,
        "evaluation_breakdown": [dimension(f"Dimension {HUGE[:200]} {n}", 5.0, reasoning=HUGE) for n in range(12)],
        "ai_feedback": HUGE,
        "scoring_notice": HUGE,
    },
    "one endless word": {"name": "x" * 900, "ai_feedback": "y" * 9000, "external_id": "z" * 900},
    "a thousand signals": {"signals": [signal(n, f"kind_{n % 40}", HUGE[:400], limits=[HUGE]) for n in range(1000)]},
    "forty dimensions": {
        "evaluation_breakdown": [
            dimension(f"Dimension {n}", 5.0, citations=[{"turn_id": "t", "quote": HUGE, "t_start_ms": 1}] * 30)
            for n in range(40)
        ]
    },
    "unscorable": {"score": None},
    "failed": {"status": "failed", "end_reason": "device_fault", "score": None, "scoring_status": None,
               "evaluation_breakdown": [], "ai_feedback": None, "scoring_notice": None, "recommendation": None},
    "erased": {"name": None, "template": None, "stage": None, "consent": None, "ai_feedback": None,
               "evaluation_breakdown": [], "score": None, "language": None},
}  # fmt: skip


@pytest.mark.parametrize("what", EXTREMES)
def test_three_pages_are_enough_and_nothing_leaves_them(qapp, what):
    document = made(**EXTREMES[what])
    assert 1 <= len(document) <= 3
    assert ink_outside(document) == 0
    assert f"page {len(document)} of {len(document)}" in said(document)
    for number, page in enumerate(document):
        boxes = [each.get_bounds() for each in page.get_objects()]
        assert all(left >= 0 and right <= 595 and low >= 0 and high <= 842 for left, low, right, high in boxes), number


def test_what_is_left_out_is_said(qapp):
    found = said(made(**EXTREMES["a thousand signals"]))
    assert re.search(r"Signals: 1000\. The first \d+ are here, word for word", found)
    assert "Shortened to fit three pages" in said(made(**EXTREMES["very long texts"]))
    assert "Shortened" not in said(made())


def test_signals_stand_word_for_word_apart_from_the_score(qapp):
    statement = "Another window took the keyboard for 3.2 s."
    document = made(signals=[signal(2, "paste", "412 characters were pasted."), signal(1, "focus_loss", statement)])
    pages = [re.sub(r"\s+", " ", page.get_textpage().get_text_range()) for page in document]
    [page] = [text for text in pages if statement in text]
    assert "out of 10" not in page
    assert page.index(statement) < page.index("412 characters were pasted."), "in the ledger's order"
    assert "It can't tell why." in page
    assert "Ledger head" in page
    assert "b" * 64 in page


def test_why_there_is_no_score_is_said(qapp):
    assert "Unscorable" in said(made(**EXTREMES["unscorable"]))
    assert "broke off" in said(made(**EXTREMES["failed"]))
    assert "Name erased" in said(made(**EXTREMES["erased"]))
