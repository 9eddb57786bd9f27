"""One line of the device check: icon, name and word tell the verdict; below, what was found and what helps."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from app.i18n import translate
from app.kiosk import texts
from app.kiosk.ports import Check, CheckStatus, CheckStep, EngineInUse
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.labels import label, set_role
from app.widgets.level_meter import LevelMeter

_LOOKS: dict[CheckStatus | None, tuple[str, str]] = {
    None: ("skipped", "quiet"),
    CheckStatus.RUNNING: ("running", "accent"),
    CheckStatus.ASKING: ("running", "accent"),
    CheckStatus.OK: ("ok", "ok"),
    CheckStatus.NOTICE: ("notice", "notice"),
    CheckStatus.PROBLEM: ("problem", "problem"),
    CheckStatus.SKIPPED: ("skipped", "quiet"),
}
_TOLD = ("stt", "tts")  # the engines that the candidate will notice
_LIVE = {CheckStatus.RUNNING, CheckStatus.ASKING}


class CheckRow(QFrame):
    """Shows one `CheckStep`. The owner connects the buttons."""

    def __init__(self, look: Look, check: Check) -> None:
        super().__init__()
        self.check = check
        self._look = look
        self._step: CheckStep | None = None
        name = f"check_{check}"
        self.setObjectName(name)
        self._icon = QLabel()
        self._name, self._status = label("strong", wrap=False), label("quiet", f"{name}Status", wrap=False)
        self._detail = label("quiet", f"{name}Detail")
        self._sentence = label("heading", f"{name}Sentence")
        self._words = label("body", f"{name}Words")
        self._meter = LevelMeter(look, f"{name}Meter")
        self.retry = ActionButton(look, f"{name}Retry", icon="repeat")
        self.skip = ActionButton(look, f"{name}Skip")
        self.heard = ActionButton(look, f"{name}Heard", kind="primary", icon="tick")
        self.unheard = ActionButton(look, f"{name}NotHeard")
        self.again = ActionButton(look, f"{name}Again", kind="quiet", icon="repeat")
        self._lay_out()
        look.changed.connect(self._paint)

    def take(self, step: CheckStep | None, *, idle: bool) -> None:
        """Show the newest state; `idle` says that nothing runs, so that a retry is possible."""
        self._step = step
        status = step.status if step else None
        self._show_verdict(step, status)
        asking = status is CheckStatus.ASKING
        live = status in _LIVE and self.check in {Check.MICROPHONE, Check.SPEECH}
        self._meter.setVisible(live)
        self._meter.set_level(step.level_dbfs if step and live else None)
        chime = asking and self.check is Check.LOUDSPEAKER
        for button in (self.heard, self.unheard, self.again):
            button.setVisible(chime)
        self.skip.setVisible(asking and self.check is Check.SPEECH)
        self.retry.setVisible(idle and status in {CheckStatus.PROBLEM, CheckStatus.SKIPPED})
        self._paint()

    def retranslate(self) -> None:
        """Name everything."""
        name = texts.check_name(self.check)
        self._name.setText(name)
        self.retry.set_words(translate("DeviceCheck", "Try again"), description=name)
        self.skip.set_words(translate("DeviceCheck", "I can't speak now"))
        self.heard.set_words(translate("DeviceCheck", "I heard it"))
        self.unheard.set_words(translate("DeviceCheck", "I didn't"))
        self.again.set_words(translate("DeviceCheck", "Play again"))

    def _show_verdict(self, step: CheckStep | None, status: CheckStatus | None) -> None:
        self._status.setText(texts.status_word(status))
        set_role(self._status, _LOOKS[status][1])
        self._detail.setText(step.detail if step else "")
        self._sentence.setText(f"“{step.sentence}”" if step and step.sentence and status in _LIVE else "")
        self._words.setText("\n".join(_explained(self.check, step)))
        for part in (self._detail, self._sentence, self._words):
            part.setVisible(bool(part.text()))
        self.setAccessibleName(f"{texts.check_name(self.check)}: {self._status.text()}. {self._words.text()}")

    def _paint(self) -> None:
        icon, colour = _LOOKS[self._step.status if self._step else None]
        self._icon.setPixmap(self._look.icon(icon, colour, 30))

    def _lay_out(self) -> None:
        look = self._look
        head, buttons, text = QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        head.setSpacing(look.px(SPACE.m))
        for widget in (self._name, self._status):
            head.addWidget(widget)
        head.addWidget(self._detail, 1)
        self._detail.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(0)
        for button in (self.heard, self.unheard, self.again, self.skip):
            buttons.addWidget(button)
        buttons.addStretch(1)
        text.setSpacing(look.px(SPACE.xs))
        text.addStretch(1)
        text.addLayout(head)
        text.addWidget(self._words)
        text.addWidget(self._sentence)
        text.addSpacing(look.px(SPACE.xs))
        text.addWidget(self._meter)
        text.addLayout(buttons)
        text.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(SPACE.l), look.px(SPACE.m - 4), look.px(SPACE.l), look.px(SPACE.m - 4))
        row.setSpacing(look.px(SPACE.m))
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(text, 1)
        row.addWidget(self.retry, 0, Qt.AlignmentFlag.AlignVCenter)


def _explained(check: Check, step: CheckStep | None) -> list[str]:
    if step is None:
        return []
    if step.status in _LIVE:
        return [texts.check_purpose(check)]
    lines: list[str] = []
    known = texts.problem(step.problem) if step.problem else None
    if known is not None:
        lines.append(texts.in_a_row(*known))
    command = texts.command_in(step.remedy)
    if command:
        lines.append(translate("DeviceCheck", "For staff: {command}").format(command=command))
    if step.status is CheckStatus.PROBLEM and not lines:
        lines.append(translate("DeviceCheck", "This could not be checked. Try again, or call a proctor."))
    if step.heard:
        lines.append(translate("DeviceCheck", "Understood: “{words}”").format(words=step.heard))
    if step.full_duplex is not None:
        lines.append(texts.duplex(full=step.full_duplex))
    return lines + _engines(step.engines)


def _engines(engines: Sequence[EngineInUse]) -> list[str]:
    """What hears and what speaks, and why; the commands that bring better ones are for the staff's page."""
    return [
        translate("DeviceCheck", "{does}: {engine} ({why})").format(
            does=texts.engine_part(engine.part), engine=engine.name, why=texts.engine_reason(engine.reason)
        )
        for engine in engines
        if engine.part in _TOLD
    ]
