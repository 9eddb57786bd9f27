"""Who speaks just now, and how loud: two names with a level each; the one who has the floor is marked by a word too."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.i18n import translate
from app.proctor.session.texts import speaker_words
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.labels import label
from app.widgets.level_meter import LevelMeter

SPEAKERS = ("ai", "participant")


class Speakers(QWidget):
    """Shows who has the floor, and both levels in dBFS."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("speakers")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(SPACE.l))
        self._names: dict[str, QLabel] = {}
        self._meters: dict[str, LevelMeter] = {}
        for speaker in SPEAKERS:
            column = QVBoxLayout()
            column.setSpacing(0)
            name = label("who_ours" if speaker == "ai" else "who_yours", f"speaks_{speaker}", wrap=False)
            meter = LevelMeter(look, f"level_{speaker}")
            meter.setAccessibleName(translate("Session", "Loudness: {who}").format(who=speaker_words(speaker)))
            column.addWidget(name)
            column.addWidget(meter)
            row.addLayout(column, 1)
            self._names[speaker], self._meters[speaker] = name, meter
        self.show_floor("")

    def show_floor(self, speaks: str) -> None:
        """Show who has the floor (empty: nobody)."""
        for speaker, name in self._names.items():
            words = speaker_words(speaker)
            name.setText(translate("Session", "{who} · speaks now").format(who=words) if speaker == speaks else words)

    def show_levels(self, heard: float | None, said: float | None) -> None:
        """Show how loud the candidate (`heard`) and the interviewer (`said`) are."""
        self._meters["participant"].set_level(heard)
        self._meters["ai"].set_level(said)
