"""One kiosk, whole: what needs somebody, how it is, what watches in it, what it hears and speaks with; and what can be done about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.admin.devices import reading
from app.admin.devices.reading import Line
from app.desk.moments import day_and_time
from app.i18n import translate
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.bullet_list import BulletList
from app.widgets.card import Card
from app.widgets.fact_list import Fact, FactList
from app.widgets.labels import label
from app.widgets.status_mark import StatusMark

_WIDTH = 440
_ROLES = {"ok": "ok", "notice": "notice", "problem": "problem", "quiet": "quiet", "unknown": "quiet"}


class KioskPane(QScrollArea):
    """`edit_wanted` and `revoke_wanted` tell of its buttons."""

    edit_wanted = Signal()
    revoke_wanted = Signal()

    def __init__(self, look: Look, *, may_change: bool) -> None:
        super().__init__()
        self.setObjectName("kioskPane")
        self.setAccessibleName(translate("Devices", "The chosen kiosk"))
        self.setFixedWidth(look.px(_WIDTH))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # so that the keys can scroll it
        self._may_change = may_change
        self._card = Card(look, "kioskCard")
        self._state = StatusMark(look, "kioskState")
        self._troubles = BulletList(look, "kioskTroubles")
        self._facts, self._parts = FactList(look, "kioskFacts"), FactList(look, "kioskEngines")
        self._watching = FactList(look, "kioskDetectors")
        self._headings = [label("eyebrow"), label("eyebrow")]
        for heading, words in zip(
            self._headings, (translate("Devices", "Detectors"), translate("Devices", "Engines")), strict=True
        ):
            heading.setText(words)
        self._edit = ActionButton(look, "editKiosk", icon="edit")
        self._edit.set_words(translate("Devices", "Rename or move…"), key="F2")
        self._revoke = ActionButton(look, "revokeKiosk", icon="stop")
        self._revoke.set_words(translate("Devices", "Revoke…"))
        self._edit.clicked.connect(self.edit_wanted)
        self._revoke.clicked.connect(self.revoke_wanted)
        self.setWidget(self._laid_out(look))
        self.show_kiosk(None)

    def show_kiosk(self, line: Line | None) -> None:
        """Show this one; nothing for None."""
        self.setVisible(line is not None)
        if line is None:
            return
        kiosk, state = line.kiosk, reading.standing(line)
        self._card.name_it(kiosk.name)
        self._state.show_state(state.kind, state.words)
        self._troubles.set_items(reading.troubles(line))
        self._facts.set_facts(_facts(line))
        self._watching.set_facts(
            [
                Fact(name, _health_words(health), reason, _ROLES[reading.health_kind(health)])
                for name, health, reason in reading.detectors(kiosk)
            ]
        )
        self._parts.set_facts([Fact(part, engine, role="body") for part, engine in reading.engines(kiosk)])
        self._headings[0].setVisible(bool(reading.detectors(kiosk)))
        self._headings[1].setVisible(bool(reading.engines(kiosk)))
        for button in (self._edit, self._revoke):
            button.setVisible(self._may_change and kiosk.revoked_at is None)

    def _laid_out(self, look: Look) -> QWidget:
        head = QHBoxLayout()
        head.addWidget(self._state)
        head.addStretch(1)
        self._card.body.addLayout(head)
        actions = QVBoxLayout()
        actions.setSpacing(look.px(SPACE.xs))
        actions.addWidget(self._edit)
        actions.addWidget(self._revoke)
        for part in (self._troubles, self._facts, self._headings[0], self._watching, self._headings[1], self._parts):
            self._card.body.addWidget(part)
        self._card.body.addLayout(actions)
        around = QWidget()
        column = QVBoxLayout(around)
        column.setContentsMargins(0, 0, look.px(SPACE.s), 0)
        column.addWidget(self._card)
        column.addStretch(1)
        return around


def _facts(line: Line) -> list[Fact]:
    kiosk = line.kiosk
    seen = day_and_time(kiosk.seen_at)
    found = [
        Fact(translate("Devices", "Last heard"), reading.heard(line), "" if kiosk.seen_at is None else seen),
        Fact(translate("Devices", "Place"), kiosk.location or translate("Devices", "Any"), role="body"),
        Fact(
            translate("Devices", "Not here yet"),
            reading.backlog(kiosk),
            translate("Devices", "Had delivered everything {time}").format(time=day_and_time(kiosk.caught_up_at)),
            "notice" if reading.waits(kiosk) else "body",
        ),
        Fact(
            translate("Devices", "Free disk"),
            reading.disk(kiosk),
            role="problem" if reading.disk_is_low(kiosk) else "body",
        ),
        Fact(translate("Devices", "Version"), kiosk.version or "–", kiosk.platform, "body"),
        Fact(translate("Devices", "Clock"), reading.clock_words(kiosk), role="body"),
        Fact(translate("Devices", "Enrolled"), day_and_time(kiosk.enrolled_at), role="body"),
        Fact(translate("Devices", "Key"), kiosk.fingerprint, kiosk.id, "body"),
    ]
    if kiosk.set_aside_bytes:
        found.append(Fact(translate("Devices", "Set aside"), reading.size_words(kiosk.set_aside_bytes), role="notice"))
    if kiosk.revoked_at is not None:
        found.insert(0, Fact(translate("Devices", "Revoked"), day_and_time(kiosk.revoked_at), role="problem"))
    return found


def _health_words(health: str) -> str:
    return {
        "active": translate("Devices", "Active"),
        "degraded": translate("Devices", "Degraded"),
        "unsupported": translate("Devices", "Not possible here"),
        "denied": translate("Devices", "Denied"),
        "failed": translate("Devices", "Failed"),
    }.get(health, health)
