"""Where one chooses what makes a sound at this desk, and how loud."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.desk.asking import Dialog
from app.desk.kind_words import kind_words
from app.i18n import translate
from app.proctor.alerts.happenings import CALL, GENERAL, HELP, KIOSK, LINK, SIGNALS, VOLUMES, Sounds
from app.proctor.alerts.ringing import Ringing
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.labels import label
from app.widgets.segmented import Segmented

_COLUMNS = 3
_WIDTH, _HEIGHT = 1060, 420


def sound_words(what: str) -> str:
    """Return what a sound is for."""
    return {
        CALL: translate("Sounds", "A candidate calls"),
        HELP: translate("Sounds", "A colleague asks for help"),
        LINK: translate("Sounds", "The server is not heard"),
        KIOSK: translate("Sounds", "A kiosk in use goes offline"),
    }.get(what) or kind_words(what)


class SoundsSheet(Dialog):
    """Object names: soundsSheet, sound_<kind>, soundVolume, soundTry."""

    def __init__(self, look: Look, parent: QWidget, ringing: Ringing) -> None:
        title, yes = translate("Sounds", "Sounds at this desk"), translate("Sounds", "Apply")
        super().__init__(look, parent, "soundsSheet", title, yes, width=_WIDTH)
        self._ringing = ringing
        self._boxes: dict[str, QCheckBox] = {}
        self._message = label("hint", "soundMessage")
        self._message.setText(translate("Sounds", "Nothing sounds until you choose it. A call is shown in any case."))
        self.body.addWidget(self._message)
        self._volume = Segmented(look, "soundVolume", translate("Sounds", "Volume"))
        words = (translate("Sounds", "Quiet"), translate("Sounds", "Medium"), translate("Sounds", "Loud"))
        self._volume.set_choices([*zip(VOLUMES, words, strict=True)], ringing.sounds.volume)
        attempt = ActionButton(look, "soundTry", icon="loudspeaker")
        attempt.set_words(translate("Sounds", "Try it"))
        attempt.clicked.connect(self._try)
        row = QHBoxLayout()
        row.addWidget(self._volume)
        row.addWidget(attempt)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(self._choices(look))
        ringing.failed.connect(self._failed)

    def chosen(self) -> Sounds:
        """Return what is ticked."""
        kinds = frozenset(what for what, box in self._boxes.items() if box.isChecked())
        return Sounds(kinds, self._volume.current)

    def _choices(self, look: Look) -> QWidget:
        inside = QWidget()
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(0, 0, look.px(SPACE.s), 0)
        whole.setSpacing(look.px(SPACE.s))
        for title, kinds in (
            (translate("Sounds", "Somebody is needed"), GENERAL),
            (translate("Sounds", "A signal of this kind"), SIGNALS),
        ):
            heading = label("eyebrow")
            heading.setText(title)
            whole.addWidget(heading)
            grid = QGridLayout()
            grid.setHorizontalSpacing(look.px(SPACE.l))
            rows = -(-len(kinds) // _COLUMNS)
            for number, what in enumerate(kinds):
                grid.addWidget(self._box(what), number % rows, number // rows)
            whole.addLayout(grid)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumHeight(look.px(_HEIGHT))
        return area

    def _box(self, what: str) -> QCheckBox:
        box = QCheckBox(sound_words(what))
        box.setObjectName(f"sound_{what}")
        box.setChecked(what in self._ringing.sounds.kinds)
        self._boxes[what] = box
        return box

    @Slot()
    def _try(self) -> None:
        self._ringing.ring(CALL, self._volume.current)

    @Slot(str)
    def _failed(self, why: str) -> None:
        self._message.setText(translate("Sounds", "This computer plays no sound: {why}").format(why=why))
