"""The player at the foot of a result: play, speed, whose voice, how loud, where one is, and the words that are being said."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSlider, QVBoxLayout

from app.admin.results.manner import BOTH, INTERVIEWER, PARTICIPANT, SPEEDS
from app.admin.results.player import Player
from app.admin.results.waveform import Waveform
from app.admin.results.wording import clock, number
from app.i18n import translate
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.labels import label, panel

_MIXES = (BOTH, PARTICIPANT, INTERVIEWER)


class PlayerBar:
    """Builds the bar (`widget`) over a player and keeps both in step. Make it once a page."""

    def __init__(self, look: Look, player: Player) -> None:
        self._player = player
        self.widget = panel("card", "playerBar")
        self.waveform = Waveform(look, "waveform")
        self.waveform.sought.connect(player.seek)
        self.play = ActionButton(look, "playButton", kind="primary", icon="play")
        self.play.clicked.connect(player.toggle)
        self.time = label("strong", "playerTime", wrap=False)
        self.time.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.speed = _choice("speedChoice", translate("Player", "Speed"))
        for speed in SPEEDS:
            self.speed.addItem(f"{number(speed, 2)} ×", speed)
        self.speed.setCurrentIndex(SPEEDS.index(1.0))
        self.mix = _choice("voiceChoice", translate("Player", "Voice"))
        for words in (
            translate("Player", "Both voices"),
            translate("Player", "Participant alone"),
            translate("Player", "Interviewer alone"),
        ):
            self.mix.addItem(words)
        self.volume = QSlider(Qt.Orientation.Horizontal)
        self.volume.setObjectName("volumeSlider")
        self.volume.setAccessibleName(translate("Player", "Volume"))
        self.volume.setRange(0, 100)
        self.volume.setPageStep(10)
        self.volume.setValue(100)
        self.volume.setFixedWidth(look.px(140))
        self.volume.setMinimumHeight(24)
        self.sentence = label("hint", "playerSentence")
        self.speed.currentIndexChanged.connect(self._set_speed)
        self.mix.currentIndexChanged.connect(self._set_mix)
        self.volume.valueChanged.connect(self._set_volume)
        self._lay_out(look)
        player.changed.connect(self.refresh)
        player.moved.connect(self.show_at)
        player.drawing.connect(self._draw)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show how the player stands."""
        player = self._player
        going = player.going
        self.play.set_icon_name("pause" if going else "play")
        self.play.set_words(
            translate("Player", "Pause") if going else translate("Player", "Play"), key=translate("Player", "Space")
        )
        self.play.set_available(player.length_ms > 0)
        self.sentence.setText(player.sentence)
        self.sentence.setVisible(bool(player.sentence))
        for each in (self.mix, self.volume):
            each.setEnabled(player.sounding)
        if player.manner.speed in SPEEDS and self.speed.currentData() != player.manner.speed:
            self.speed.setCurrentIndex(SPEEDS.index(player.manner.speed))
        self._draw()
        self.show_at(player.at_ms)

    @Slot(int)
    def show_at(self, at_ms: int) -> None:
        """Show where the player stands."""
        said = f"{clock(at_ms)} / {clock(self._player.length_ms)}"
        if said != self.time.text():
            self.time.setText(said)
        self.waveform.show_at(at_ms)

    @Slot()
    def _draw(self) -> None:
        self.waveform.show_peaks(self._player.peaks, self._player.drawn, self._player.length_ms)

    @Slot(int)
    def _set_speed(self, _index: int) -> None:
        self._player.set_speed(float(self.speed.currentData()))

    @Slot(int)
    def _set_mix(self, index: int) -> None:
        self._player.set_mix(_MIXES[index])

    @Slot(int)
    def _set_volume(self, value: int) -> None:
        self._player.set_volume(value / 100)

    def _lay_out(self, look: Look) -> None:
        row = QHBoxLayout()
        row.setSpacing(look.px(SPACE.s))
        row.addWidget(self.play)
        row.addWidget(self.time)
        row.addWidget(self.sentence, 1)
        row.addStretch(0)
        for name, field in (
            (translate("Player", "Speed"), self.speed),
            (translate("Player", "Voice"), self.mix),
            (translate("Player", "Volume"), self.volume),
        ):
            words: QLabel = label("quiet", wrap=False)
            words.setText(name)
            words.setBuddy(field)
            row.addWidget(words)
            row.addWidget(field)
        whole = QVBoxLayout(self.widget)
        whole.setContentsMargins(*[look.px(SPACE.s)] * 4)
        whole.setSpacing(look.px(SPACE.xs))
        whole.addWidget(self.waveform)
        whole.addLayout(row)


def _choice(name: str, words: str) -> QComboBox:
    box = QComboBox()
    box.setObjectName(name)
    box.setAccessibleName(words)
    return box
