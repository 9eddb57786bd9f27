"""Every state in every installed language: longer words, taller letters and other scripts are cut off nowhere either."""

import unicodedata
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication, QLabel

from app.i18n import SOURCE, Translations
from tests.gui.drawn import Drawn
from tests.gui.staff_states import STAFF_STATES
from tests.gui.states import STATES

EVERYTHING = {**STATES, **STAFF_STATES}
LANGUAGES = tuple(code for code in Translations().all_installed() if code != SOURCE)
VIRAMA = "\u094d"
QUESTION_HI = "ऐसे किसी ग्राहक के बारे में बताइए जो सचमुच बहुत नाराज़ था, क्षुब्ध था, और जिसे आपने स्थिरता से संभाला।"


@pytest.fixture(scope="module", params=LANGUAGES)
def drawn(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Drawn]:
    translations = Translations()
    translations.use(request.param)
    frame = Drawn((1280, 720))
    frame.look.speak(request.param)
    yield frame
    frame.close()
    translations.use(SOURCE)


def test_nothing_is_cut_off(drawn):
    found = {}
    for name, state in EVERYTHING.items():
        drawn.show(state)
        found[name] = drawn.problems()
    assert {name: problems for name, problems in found.items() if problems} == {}


def test_what_is_wrong_with_the_sound_is_said_in_the_language_and_staff_get_the_command(drawn):
    drawn.show(STATES["sound_refused"])
    words = [
        drawn.screen.findChild(QLabel, f"check_{check}Words").text()
        for check in ("microphone", "loudspeaker", "engines")
    ]
    assert all(words)
    assert "vivavoce models fetch faster-whisper-base" in words[2]
    assert not [
        sign for sign in ("driver", "Plug it in", "English only", "staff", "sound devices") if sign in "\n".join(words)
    ]


@pytest.mark.parametrize("width", range(60, 400, 20))
def test_a_line_of_devanagari_never_ends_inside_a_syllable(qapp, width):
    frame = Drawn((1280, 720))
    frame.look.speak("hi")
    layout = QTextLayout(QUESTION_HI, frame.look.font(36))
    layout.beginLayout()
    ends = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        ends.append(line.textStart() + line.textLength())
    layout.endLayout()
    for end in ends[:-1]:
        before, after = QUESTION_HI[end - 1], QUESTION_HI[end]
        assert not unicodedata.category(after).startswith("M"), QUESTION_HI[:end]
        assert before != VIRAMA, QUESTION_HI[:end]
    frame.close()


def test_the_shipped_font_draws_every_letter_of_a_hindi_question(qapp):
    frame = Drawn((1280, 720))
    frame.look.speak("hi")
    layout = QTextLayout(QUESTION_HI, frame.look.font(36))
    layout.beginLayout()
    layout.createLine().setLineWidth(10_000)
    layout.endLayout()
    drawn_with = {run.rawFont().familyName() for run in layout.glyphRuns()}
    missing = [run for run in layout.glyphRuns() if 0 in run.glyphIndexes()]
    assert "Noto Sans Devanagari" in drawn_with
    assert missing == []
    frame.close()
