"""The line above every screen: where one is, on the way from code to receipt, and the proctor's way out."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from app.i18n import translate
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.labels import label, set_role

STEPS = ("consent", "sound", "practice", "interview", "receipt")


class TopBar(QFrame):
    """`staff_wanted` tells that somebody pressed the proctor's control."""

    staff_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("panel", "bar")
        self.setObjectName("topBar")
        self._look = look
        self._step: str | None = None
        self._mark = QLabel()
        self._brand = label("strong", "brand", wrap=False)
        self._brand.setText("Vivavoce")
        self._steps = [label("quiet", f"step_{name}", wrap=False) for name in STEPS]
        self._dots = [label("quiet", wrap=False) for _ in STEPS[1:]]
        self._watch_mark, self._watch = QLabel(), label("quiet", "watchMark", wrap=False)
        self._staff = ActionButton(look, "staffButton", kind="quiet", icon="lock")
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(SPACE.xl), 0, look.px(SPACE.l), 0)
        row.setSpacing(look.px(SPACE.s + 2))
        row.addWidget(self._mark)
        row.addWidget(self._brand)
        row.addStretch(1)
        for index, step in enumerate(self._steps):
            if index:
                self._dots[index - 1].setText("›")
                row.addWidget(self._dots[index - 1])
            row.addWidget(step)
        row.addStretch(1)
        row.addWidget(self._watch_mark)
        row.addWidget(self._watch)
        row.addWidget(self._staff)
        self._staff.clicked.connect(self.staff_wanted)
        look.changed.connect(self._paint)
        self.retranslate()
        self._paint()
        self.show_watch(on=False)

    def show_watch(self, *, on: bool) -> None:
        """Say quietly that detectors look on."""
        for part in (self._watch_mark, self._watch):
            part.setVisible(on)

    def show_step(self, step: str | None) -> None:
        """Mark where one is; None hides the trail."""
        self._step = step
        for name, shown in zip(STEPS, self._steps, strict=True):
            shown.setVisible(step is not None)
            set_role(shown, "accent" if name == step else "quiet")
        for dot in self._dots:
            dot.setVisible(step is not None)

    def retranslate(self) -> None:
        """Name everything."""
        names = (
            translate("Steps", "Consent"),
            translate("Steps", "Sound"),
            translate("Steps", "Practice"),
            translate("Steps", "Interview"),
            translate("Steps", "Receipt"),
        )
        for shown, name in zip(self._steps, names, strict=True):
            shown.setText(name)
        self._watch.setText(translate("Steps", "Watched"))
        self._watch.setAccessibleName(
            translate("Steps", "This part of the interview is watched, as you were told before you agreed")
        )
        self._staff.setAccessibleName(translate("Steps", "Proctor: leave the kiosk, or diagnostics"))
        self._staff.setAccessibleDescription(translate("Steps", "Needs the proctor's PIN (Ctrl+Alt+Q)"))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def last_in_tab_order(self) -> QWidget:
        """Return the control that should come after all of a screen's."""
        return self._staff

    def _paint(self) -> None:
        self._watch_mark.setPixmap(self._look.icon("eye", "quiet", 22))
        self._mark.setPixmap(self._look.icon("echo", "accent", 30))
