"""The device check: a list that fills with verdicts, and a way on only when the interview can be held."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.i18n import translate
from app.kiosk import texts
from app.kiosk.ports import Check, CheckStatus
from app.kiosk.presenters.device_check import DeviceCheckState
from app.kiosk.presenters.intents import Continue, HeardChime, PlayChime, Retry, SkipCheck, TypeOnly
from app.kiosk.screens.check_row import CheckRow
from app.kiosk.screens.screen import Screen
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.banner import Banner
from app.widgets.labels import label, panel, rule
from app.widgets.page import Page


class DeviceCheckScreen(Screen[DeviceCheckState]):
    """The third screen."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "deviceCheckScreen")
        self._title, self._about = label("title", "deviceCheckTitle"), label("quiet")
        self._rows = {check: CheckRow(look, check) for check in Check}
        self._banner = Banner(look, "deviceCheckMessage")
        self._retry = ActionButton(look, "retryButton", kind="quiet", icon="repeat")
        self._type = ActionButton(look, "typeOnlyButton", kind="chip", icon="keyboard")
        self._continue = ActionButton(look, "deviceCheckContinueButton", kind="primary", icon="forward")
        self._asked: Check | None = None
        self._was_finished = False
        self._page = Page(look)
        column = self._page.column
        for widget in (self._title, self._about, self._banner, self._list()):
            column.addWidget(widget)
        column.addStretch(1)
        self._page.back.addWidget(self._retry)
        self._page.ahead.addWidget(self._type)
        self._page.ahead.addWidget(self._continue)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._page)
        self._connect()

    def first_focus(self) -> QWidget:
        """Begin at the way on; a check that asks takes the focus when it does."""
        return self._continue

    def retranslate(self) -> None:
        """Name everything."""
        self._title.setText(translate("DeviceCheck", "Let's try the sound"))
        self._about.setText(translate("DeviceCheck", "This takes about a minute. None of it is recorded."))
        self._retry.set_words(translate("DeviceCheck", "Check again"))
        self._type.set_words(translate("DeviceCheck", "I'll type my answers"))
        for row in self._rows.values():
            row.retranslate()

    def show_state(self, state: DeviceCheckState) -> None:
        """Bring the list and the way on up to date."""
        for check, row in self._rows.items():
            row.take(state.steps.get(check), idle=not state.running)
        self._retry.set_available(not state.running and not state.busy)
        self._type.setVisible(state.typing_possible and not state.voice_ready)
        self._type.setChecked(state.typed_only)
        self._continue.set_available(state.may_continue and not state.busy)
        self._continue.set_words(
            translate("DeviceCheck", "Checking…") if state.running else translate("DeviceCheck", "Continue")
        )
        self._show_verdict(state)
        self._move_focus(state)

    def _show_verdict(self, state: DeviceCheckState) -> None:
        if state.error is not None:
            self._banner.say("problem", *texts.worded(state.error))
        elif state.running or not state.finished:
            self._banner.say("notice", "")
        elif state.voice_ready:
            message = translate("DeviceCheck", "You can be heard, and you can hear the interviewer.")
            self._banner.say("ok", translate("DeviceCheck", "Everything works"), message)
        elif state.may_continue:
            message = translate("DeviceCheck", "Questions appear on screen; you answer with the keyboard.")
            self._banner.say("ok", translate("DeviceCheck", "You'll type your answers"), message, icon="keyboard")
        elif state.typing_possible:
            message = translate("DeviceCheck", "Try what is suggested below, or choose to type your answers.")
            self._banner.say("notice", translate("DeviceCheck", "Not everything works yet"), message)
        else:
            message = translate(
                "DeviceCheck", "This must be mended before the interview can begin. Please call a proctor."
            )
            self._banner.say("problem", translate("DeviceCheck", "The interview can't begin like this"), message)

    def _move_focus(self, state: DeviceCheckState) -> None:
        """Bring the keyboard to what asks, once each time it asks; and to the way on, once it opens."""
        asked = next((c for c, step in state.steps.items() if step.status is CheckStatus.ASKING), None)
        if asked is not self._asked:
            self._asked = asked
            if asked is not None:
                row = self._rows[asked]
                target = row.heard if asked is Check.LOUDSPEAKER else row.skip
                target.setFocus()
                self._page.scroll_to(row)
        if state.finished and not self._was_finished:
            self._continue.setFocus()
            self._page.scroll_to_top()
        self._was_finished = state.finished

    def _list(self) -> QFrame:
        card = panel("card")
        rows = QVBoxLayout(card)
        rows.setContentsMargins(0, self._look.px(SPACE.s), 0, self._look.px(SPACE.s))
        rows.setSpacing(0)
        for index, row in enumerate(self._rows.values()):
            if index:
                rows.addWidget(rule())
            rows.addWidget(row)
        return card

    def _connect(self) -> None:
        self._continue.clicked.connect(self._go_on)
        self._retry.clicked.connect(self._check_again)
        self._type.clicked.connect(self._type_only)
        for row in self._rows.values():
            row.retry.clicked.connect(self._check_one)
            row.skip.clicked.connect(self._skip)
            row.heard.clicked.connect(self._heard)
            row.unheard.clicked.connect(self._not_heard)
            row.again.clicked.connect(self._chime)

    def _row_of(self, button: object) -> CheckRow:
        return next(row for row in self._rows.values() if button in {row.retry, row.skip})

    def _go_on(self) -> None:
        self.want(Continue())

    def _check_again(self) -> None:
        self.want(Retry())

    def _check_one(self) -> None:
        self.want(Retry(self._row_of(self.sender()).check))

    def _skip(self) -> None:
        self.want(SkipCheck(self._row_of(self.sender()).check))

    def _heard(self) -> None:
        self.want(HeardChime(heard=True))

    def _not_heard(self) -> None:
        self.want(HeardChime(heard=False))

    def _chime(self) -> None:
        self.want(PlayChime())

    def _type_only(self) -> None:
        self.want(TypeOnly())
