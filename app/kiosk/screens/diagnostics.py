"""The staff's page: what this kiosk hears, speaks and thinks with, and how its last conversations went."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.i18n import own_name, translate
from app.kiosk import texts
from app.kiosk.presenters.diagnostics import DiagnosticsState, as_text, longest_wait
from app.kiosk.presenters.intents import CloseDiagnostics, LookAgain, MeasureEcho, PlayChime, TrySound
from app.kiosk.screens import diagnostics_words as words
from app.kiosk.screens.screen import Screen
from app.kiosk.screens.session_table import SessionTable, titled
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.banner import Banner
from app.widgets.fact_list import FactList
from app.widgets.labels import label, panel
from app.widgets.level_meter import LevelMeter
from app.widgets.page import Page

_WIDTH = 1180
_COPIED_MS = 2500


class DiagnosticsScreen(Screen[DiagnosticsState]):
    """Shown over the candidate's screen, which stays as it is."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "diagnosticsScreen")
        self._title, self._about = label("title", "diagnosticsTitle"), label("quiet", "diagnosticsAbout")
        self._banner = Banner(look, "diagnosticsMessage")
        self._sound_title, self._engines_title = label("heading"), label("heading")
        self._sessions_title, self._sessions_note = label("heading"), label("quiet")
        self._health_title, self._models_title = label("heading"), label("heading")
        self._sound, self._engines = FactList(look, "soundFacts"), FactList(look, "engineFacts")
        self._health, self._models = (
            FactList(look, "healthFacts"),
            FactList(look, "modelFacts", names_share=1, facts_share=1),
        )
        self._sound_error = Banner(look, "soundMessage")
        self._meter, self._level = LevelMeter(look, "staffMeter"), label("quiet", "staffLevel")
        self._try = ActionButton(look, "trySoundButton", icon="microphone")
        self._chime = ActionButton(look, "playChimeButton", icon="loudspeaker")
        self._echo = ActionButton(look, "measureEchoButton", icon="echo")
        self._table = SessionTable(look)
        self._close = ActionButton(look, "closeDiagnosticsButton", kind="primary", icon="back")
        self._again = ActionButton(look, "lookAgainButton", icon="repeat")
        self._copy = ActionButton(look, "copyFiguresButton", icon="send")
        self._copied = QTimer(self)
        self._copied.setSingleShot(True)
        self._copied.setInterval(_COPIED_MS)
        self._page = Page(look, width=_WIDTH)
        self._lay_out()
        self._connect()

    def first_focus(self) -> QWidget:
        """Begin at the way back."""
        return self._close

    def set_level(self, heard_dbfs: float) -> None:
        """Take the loudness of a conversation that runs."""
        if self._state is not None and self._state.in_use:
            self._show_level(heard_dbfs)

    def retranslate(self) -> None:
        """Name what never changes."""
        self._title.setText(translate("Diagnostics", "Diagnostics"))
        self._sound_title.setText(translate("Diagnostics", "Sound"))
        self._sessions_title.setText(translate("Diagnostics", "Last conversations"))
        self._sessions_note.setText(
            translate(
                "Diagnostics",
                "Wait: from the last sound of an answer to the first word of the reply, median and 95th percentile. "
                "Cut off: replies taken back because the candidate went on, of all pauses inside answers.",
            )
        )
        self._health_title.setText(translate("Diagnostics", "Health and versions"))
        self._models_title.setText(translate("Diagnostics", "Models"))
        self._chime.set_words(translate("Diagnostics", "Play the chime"))
        self._echo.set_words(translate("Diagnostics", "Measure the echo"))
        self._again.set_words(translate("Diagnostics", "Look again"))
        self._table.retranslate()
        self._name_copy()

    def show_state(self, state: DiagnosticsState) -> None:
        """Bring everything up to date."""
        kind, title, message = words.verdict(state)
        self._banner.say(kind, title, message, icon="running" if kind == "accent" else "")
        self._close.set_words(
            translate("Diagnostics", "Back to the candidate") if state.in_use else translate("Diagnostics", "Back")
        )
        self._again.set_available(not state.loading)
        self._copy.set_available(state.report is not None)
        for card in self._cards:
            card.setVisible(state.report is not None)
        self._show_sound(state)
        if state.report is None:
            self._about.setText("")
            return
        report = state.report
        self._about.setText(
            translate("Diagnostics", "{kiosk}. No names and no words of candidates are shown here.").format(
                kiosk=report.kiosk_name
            )
        )
        language = own_name(report.language)
        self._engines_title.setText(translate("Diagnostics", "Engines ({language})").format(language=language))
        self._sound.set_facts(words.sound_facts(state, report))
        self._engines.set_facts(words.engine_facts(report))
        self._table.show_sessions(report.sessions, longest_wait(report))
        self._health.set_facts(words.health_facts(report))
        self._models.set_facts(words.model_facts(report))

    def _show_sound(self, state: DiagnosticsState) -> None:
        self._try.set_words(
            translate("Diagnostics", "Stop") if state.listening else translate("Diagnostics", "Try the sound"),
            description=translate("Diagnostics", "Opens the microphone and the loudspeaker; nothing is recorded"),
        )
        self._try.set_available(state.may_listen)
        self._chime.set_available(state.listening and not state.measuring)
        self._echo.set_available(state.listening and not state.measuring)
        if state.sound_error is not None:
            self._sound_error.say("problem", *texts.worded(state.sound_error))
        else:
            self._sound_error.say("problem", "")
        if not state.in_use:
            self._show_level(state.sounding.level_dbfs if state.sounding and state.listening else None)
        elif not self._level.text():
            self._level.setText(translate("Diagnostics", "Somebody is checked in: the devices are theirs."))

    def _show_level(self, dbfs: float | None) -> None:
        self._meter.set_level(dbfs)
        resting = translate("Diagnostics", "Not listening.")
        self._level.setText(
            resting if dbfs is None else translate("Diagnostics", "Level: {level} dBFS").format(level=f"{dbfs:.0f}")
        )
        self._meter.setAccessibleName(self._level.text())

    def _name_copy(self) -> None:
        copied = self._copied.isActive()
        self._copy.set_icon_name("tick" if copied else "send")
        self._copy.set_words(
            translate("Diagnostics", "Copied") if copied else translate("Diagnostics", "Copy as text"),
            description=translate("Diagnostics", "Everything on this page, without names, for a message"),
        )

    def _lay_out(self) -> None:
        look = self._look
        sound, engines = panel("card"), panel("card")
        column = titled(sound, look, self._sound_title, self._sound, self._sound_error, self._level, self._meter)
        for buttons in ((self._try,), (self._chime, self._echo)):
            row = QHBoxLayout()
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
            column.addLayout(row)
        column.addStretch(1)
        titled(engines, look, self._engines_title, self._engines).addStretch(1)
        sessions, health, models = panel("card"), panel("card"), panel("card")
        titled(sessions, look, self._sessions_title, self._table, self._sessions_note)
        titled(health, look, self._health_title, self._health).addStretch(1)
        titled(models, look, self._models_title, self._models).addStretch(1)
        self._cards = (sound, engines, sessions, health, models)
        page = self._page.column
        for widget in (self._title, self._about, self._banner):
            page.addWidget(widget)
        page.addLayout(_beside(look, sound, engines))
        page.addWidget(sessions)
        page.addLayout(_beside(look, health, models))
        page.addStretch(1)
        self._page.back.addWidget(self._close)
        self._page.ahead.addWidget(self._again)
        self._page.ahead.addWidget(self._copy)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._page)

    def _connect(self) -> None:
        self._close.clicked.connect(self._go_back)
        self._again.clicked.connect(self._look_again)
        self._copy.clicked.connect(self._copy_text)
        self._copied.timeout.connect(self._name_copy)
        self._try.clicked.connect(self._try_sound)
        self._chime.clicked.connect(self._play)
        self._echo.clicked.connect(self._measure)

    def _go_back(self) -> None:
        self.want(CloseDiagnostics())

    def _look_again(self) -> None:
        self.want(LookAgain())

    def _try_sound(self) -> None:
        self.want(TrySound(on=self._state is not None and not self._state.listening))

    def _play(self) -> None:
        self.want(PlayChime())

    def _measure(self) -> None:
        self.want(MeasureEcho())

    def _copy_text(self) -> None:
        if self._state is not None:
            QGuiApplication.clipboard().setText(as_text(self._state))
            self._copied.start()
            self._name_copy()


def _beside(look: Look, left: QWidget, right: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(look.px(SPACE.m))
    row.addWidget(left, 1)
    row.addWidget(right, 1)
    return row
