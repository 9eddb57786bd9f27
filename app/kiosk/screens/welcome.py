"""The first screen: a greeting, the access code, a language, and the two comforts of seeing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.i18n import InterfaceLanguage, translate
from app.kiosk import texts
from app.kiosk.presenters.check_in import CheckInState
from app.kiosk.presenters.intents import ChooseLanguage, Dress, EditCode, SubmitCode
from app.kiosk.screens.code_field import CodeField
from app.kiosk.screens.screen import Screen
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.action_button import FOCUS_MARGIN, ActionButton
from app.widgets.banner import Banner
from app.widgets.labels import label, panel
from app.widgets.page import Page
from app.widgets.voice_orb import VoiceOrb

_CHIPS_A_ROW = 4


class WelcomeScreen(Screen[CheckInState]):
    """Check-in."""

    def __init__(self, look: Look, languages: tuple[InterfaceLanguage, ...]) -> None:
        super().__init__(look, "welcomeScreen")
        self._languages = languages
        self._greeting, self._about = label("display"), label("body")
        self._place = label("strong")
        self._code_label, self._code_hint = label("heading"), label("quiet", "accessCodeHint")
        self._code = CodeField("accessCode")
        self._banner = Banner(look, "checkInMessage")
        self._start = ActionButton(look, "checkInButton", kind="primary", icon="forward")
        self._language_label, self._language_note = label("strong"), label("quiet", "languageNote")
        self._chips = {each.code: ActionButton(look, f"language_{each.code}", kind="chip") for each in languages}
        self._contrast = ActionButton(look, "highContrast", kind="chip", icon="contrast")
        self._still = ActionButton(look, "reducedMotion", kind="chip", icon="still")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._aside(), 2)
        row.addWidget(self._form(), 3)
        self._connect()

    def first_focus(self) -> QWidget:
        """Begin in the code's field."""
        return self._code

    def retranslate(self) -> None:
        """Name everything."""
        self._greeting.setText(translate("CheckIn", "Welcome"))
        self._about.setText(
            translate(
                "CheckIn",
                "You are about to talk with an AI interviewer. You'll read what is recorded, try the sound and practise "
                "before anything counts.",
            )
        )
        self._code_label.setText(translate("CheckIn", "Your access code"))
        self._code_hint.setText(translate("CheckIn", "Eight letters and digits, from your invitation"))
        self._code.setPlaceholderText("ABCD-EFGH")
        self._code.setAccessibleName(translate("CheckIn", "Access code"))
        self._code.setAccessibleDescription(translate("CheckIn", "Eight letters and digits, from your invitation"))
        self._language_label.setText(translate("CheckIn", "Language"))
        for each in self._languages:
            self._chips[each.code].set_words(
                each.own_name, description="" if each.installed else translate("CheckIn", "Interface in English")
            )
        self._contrast.set_words(translate("CheckIn", "High contrast"))
        self._still.set_words(translate("CheckIn", "Less motion"))

    def show_state(self, state: CheckInState) -> None:
        """Bring code, language and message up to date."""
        self._place.setText(" · ".join(part for part in (state.organisation, state.kiosk_name) if part))
        self._code.setReadOnly(state.busy)
        self._start.set_words(
            translate("CheckIn", "Looking for your interview…") if state.busy else translate("CheckIn", "Check in")
        )
        self._start.set_available(not state.busy)
        for code, chip in self._chips.items():
            chip.setChecked(code == state.language)
        self._contrast.setChecked(state.high_contrast)
        self._still.setChecked(state.reduced_motion)
        chosen = next((each for each in self._languages if each.code == state.language), None)
        missing = chosen is not None and not chosen.installed
        self._language_note.setText(
            translate("CheckIn", "{language} is not installed here yet: the interface stays in English.").format(
                language=chosen.own_name
            )
            if chosen is not None and missing
            else ""
        )
        self._language_note.setVisible(missing)
        self._show_message(state)

    def _show_message(self, state: CheckInState) -> None:
        if state.refused is not None:
            refused = state.refused
            own = (refused.title, refused.message)
            words = texts.refusal(refused.reason, refused.opens_at, refused.wait_s) or texts.worded(own)
            self._banner.say("problem", *words)
        elif state.incomplete:
            self._banner.say(
                "notice",
                translate("CheckIn", "The code is not complete"),
                translate("CheckIn", "It has eight letters and digits, like ABCD-EFGH."),
            )
        else:
            self._banner.say("notice", "")

    def _aside(self) -> QWidget:
        look = self._look
        aside = panel("aside")
        column = QVBoxLayout(aside)
        column.setContentsMargins(look.px(SPACE.xl), look.px(SPACE.xl), look.px(SPACE.xl), look.px(SPACE.xl))
        column.setSpacing(look.px(SPACE.m))
        orb = VoiceOrb(look, "welcomeOrb")
        column.addWidget(self._place)
        column.addStretch(1)
        column.addWidget(orb, 6)
        column.addStretch(1)
        column.addWidget(self._greeting)
        column.addWidget(self._about)
        column.addStretch(1)
        return aside

    def _form(self) -> QWidget:
        look = self._look
        form = Page(look, width=660, footed=False)
        column = form.column
        column.setSpacing(look.px(SPACE.s))
        column.addStretch(2)
        column.addLayout(_aligned(look, self._code_label, self._code_hint, self._code, self._banner))
        column.addWidget(self._start)
        column.addStretch(2)
        column.addLayout(_aligned(look, self._language_label))
        column.addLayout(_grid(look, *self._chips.values()))
        column.addLayout(_aligned(look, self._language_note))
        column.addSpacing(look.px(SPACE.s))
        column.addLayout(_row(look, self._contrast, self._still))
        column.addStretch(1)
        return form

    def _connect(self) -> None:
        self._code.edited.connect(self._edit)
        self._code.returnPressed.connect(self._submit)
        self._start.clicked.connect(self._submit)
        for chip in self._chips.values():
            chip.clicked.connect(self._choose_language)
        self._contrast.clicked.connect(self._dress)
        self._still.clicked.connect(self._dress)

    def _edit(self, code: str) -> None:
        self.want(EditCode(code))

    def _submit(self) -> None:
        self.want(SubmitCode())

    def _choose_language(self) -> None:
        chosen = self.sender()
        for code, chip in self._chips.items():
            chip.setChecked(chip is chosen)
            if chip is chosen:
                self.want(ChooseLanguage(code))

    def _dress(self) -> None:
        self.want(Dress(self._contrast.isChecked(), self._still.isChecked()))


def _aligned(look: Look, *widgets: QWidget) -> QVBoxLayout:
    """Stack widgets flush with buttons, which keep a margin for their focus ring."""
    rows = QVBoxLayout()
    rows.setContentsMargins(look.px(FOCUS_MARGIN), 0, look.px(FOCUS_MARGIN), 0)
    rows.setSpacing(look.px(SPACE.s))
    for widget in widgets:
        rows.addWidget(widget)
    return rows


def _grid(look: Look, *widgets: QWidget) -> QGridLayout:
    grid = QGridLayout()
    grid.setSpacing(look.px(SPACE.xs))
    for index, widget in enumerate(widgets):
        grid.addWidget(widget, index // _CHIPS_A_ROW, index % _CHIPS_A_ROW)
    return grid


def _row(look: Look, *widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(look.px(SPACE.xs))
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    row.setAlignment(Qt.AlignmentFlag.AlignLeft)
    return row
