"""Disclosure and consent: what happens, in plain words; what is agreed to; what would help; and a kind way out."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.i18n import own_name, translate
from app.kiosk import signal_words, texts
from app.kiosk.ports import Accommodation
from app.kiosk.presenters.consent import OTHER_LIMIT, ConsentState
from app.kiosk.presenters.intents import (
    Agree,
    AllowSecondVoice,
    Ask,
    ChooseLanguage,
    Continue,
    Decline,
    Describe,
    GoBack,
)
from app.kiosk.screens.screen import Screen
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.banner import Banner
from app.widgets.bullet_list import BulletList
from app.widgets.labels import label, panel
from app.widgets.page import Page
from app.widgets.tick_card import TickCard

LANGUAGES_A_ROW = 4
_FACTS = ("speech", "microphone", "eye", "proctor", "people", "calendar")


class ConsentScreen(Screen[ConsentState]):
    """The second screen. The two columns read left to right: what happens, then what you say to it."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "consentScreen")
        self._title, self._about = label("title", "consentTitle"), label("quiet")
        self._facts = [(QLabel(), label("strong"), BulletList(look, f"{name}List"), label("body")) for name in _FACTS]
        self._disclosure_title, self._disclosure = label("strong"), label("body", "disclosure")
        self._agree_title, self._help_title, self._help_hint = label("heading"), label("heading"), label("quiet")
        self._card = panel("card", "disclosureCard")
        self._card.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._agreements: list[TickCard] = []
        self._agreement_rows = QVBoxLayout()
        self._second_voice, self._second_voice_note = TickCard(look, "secondVoice"), label("quiet")
        self._helps = {kind: TickCard(look, f"accommodation_{kind}", frameless=True) for kind in Accommodation}
        self._other = QLineEdit()
        self._other.setObjectName("otherAccommodation")
        self._other.setMaxLength(OTHER_LIMIT)
        self._language_title, self._language_grid = label("heading"), QGridLayout()
        self._languages: dict[str, ActionButton] = {}
        self._banner, self._farewell = Banner(look, "consentMessage"), Banner(look, "declineMessage")
        self._decline = ActionButton(look, "declineButton", kind="quiet")
        self._stay = ActionButton(look, "declineBackButton", icon="back")
        self._continue = ActionButton(look, "agreeButton", kind="primary", icon="forward")
        self._page, self._matter = Page(look, width=1180), QWidget()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._page)
        self._fill_page()
        self._connect()
        look.changed.connect(self._paint_icons)

    def first_focus(self) -> QWidget | None:
        """Begin at what is to be read: nothing can be agreed to by a key pressed once too often."""
        return self._card

    def retranslate(self) -> None:
        """Name everything that does not depend on the assignment."""
        self._disclosure_title.setText(translate("Consent", "In the organisation's words"))
        self._agree_title.setText(translate("Consent", "What you agree to"))
        self._second_voice.set_words(
            translate("Consent", "Optional: it may be noted if a second voice is heard beside mine")
        )
        self._second_voice_note.setText(
            translate(
                "Consent",
                "For this, numbers that describe your voice are kept in memory and discarded at the end. Not agreeing changes nothing else.",
            )
        )
        self._help_title.setText(translate("Consent", "Would anything help you?"))
        self._help_hint.setText(translate("Consent", "Optional. It is noted and has no influence on your score."))
        for kind, card in self._helps.items():
            card.set_words(texts.accommodation(kind))
        self._other.setPlaceholderText(translate("Consent", "What would help?"))
        self._other.setAccessibleName(translate("Consent", "What would help?"))
        self._language_title.setText(translate("Consent", "Language of the interview"))
        self._stay.set_words(translate("Consent", "Go back"))
        self._paint_icons()

    def show_state(self, state: ConsentState) -> None:
        """Bring everything up to date."""
        assignment = state.assignment
        name = assignment.participant_name
        self._title.setText(
            translate("Consent", "Hello, {name}").format(name=name) if name else translate("Consent", "Hello")
        )
        self._about.setText(
            translate("Consent", "{template} · {stage} · about {minutes} min").format(
                template=assignment.template_name, stage=assignment.stage_name, minutes=assignment.minutes
            )
        )
        facts = _facts(state)
        for (icon, title, listed, words), fact in zip(self._facts, facts, strict=True):
            title.setText(fact.heading)
            listed.set_items(fact.listed)
            words.setText(fact.text)
            for shown in (icon, title, words):
                shown.setVisible(bool(fact.heading))
        self._disclosure.setText(state.text.disclosure)
        self._card.setAccessibleName(
            " ".join([*(fact.spoken for fact in facts if fact.heading), state.text.disclosure])
        )
        for widget in (self._disclosure, self._disclosure_title):
            widget.setVisible(bool(state.text.disclosure))
        self._show_agreements(state)
        for part in (self._second_voice, self._second_voice_note):
            part.setVisible(state.assignment.second_voice_offered)
        self._second_voice.setChecked(state.second_voice)
        self._show_languages(state)
        for kind, card in self._helps.items():
            card.setChecked(kind in state.accommodations)
        self._other.setVisible(Accommodation.OTHER in state.accommodations)
        self._show_foot(state)

    def _show_agreements(self, state: ConsentState) -> None:
        while len(self._agreements) < len(state.text.agreements):
            card = TickCard(self._look, f"agreement_{len(self._agreements)}")
            card.clicked.connect(self._agree)
            self._agreement_rows.addWidget(card)
            self._agreements.append(card)
        for index, card in enumerate(self._agreements):
            card.setVisible(index < len(state.text.agreements))
            if index < len(state.text.agreements):
                card.set_words(state.text.agreements[index])
                card.setChecked(index in state.agreed)

    def _show_languages(self, state: ConsentState) -> None:
        offered = state.assignment.languages
        for code in offered:
            if code not in self._languages:
                chip = ActionButton(self._look, f"interviewLanguage_{code}", kind="chip")
                chip.set_words(own_name(code))
                chip.clicked.connect(self._choose_language)
                place = divmod(len(self._languages), LANGUAGES_A_ROW)
                self._languages[code] = chip
                self._language_grid.addWidget(chip, *place)
        for code, chip in self._languages.items():
            chip.setVisible(code in offered and len(offered) > 1)
            chip.setChecked(code == state.language)
        self._language_title.setVisible(len(offered) > 1)

    def _show_foot(self, state: ConsentState) -> None:
        self._matter.setVisible(not state.declining)
        if state.declining:
            self._farewell.say(
                "accent",
                translate("Consent", "That's all right"),
                translate(
                    "Consent",
                    "Nothing was recorded. Your appointment stays open: a proctor can answer questions or arrange an "
                    "interview with a person.",
                ),
                icon="message",
            )
        else:
            self._farewell.say("accent", "")
        self._stay.setVisible(state.declining)
        self._continue.setVisible(not state.declining)
        self._decline.set_words(
            translate("Consent", "Leave without an interview")
            if state.declining
            else translate("Consent", "I'd rather not")
        )
        self._continue.set_words(
            translate("Consent", "One moment…") if state.busy else translate("Consent", "I agree, continue")
        )
        self._continue.set_available(not state.busy)
        if state.error is not None:
            self._banner.say("problem", *texts.worded(state.error))
        elif state.reminded:
            message = translate("Consent", "Still to agree to: {count}").format(count=state.missing)
            self._banner.say("notice", message)
        else:
            self._banner.say("notice", "")

    def _fill_page(self) -> None:
        look = self._look
        column = self._page.column
        column.addWidget(self._title)
        column.addWidget(self._about)
        column.addWidget(self._farewell)
        sides = QHBoxLayout(self._matter)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(look.px(SPACE.xl))
        self._fill_card()
        sides.addWidget(self._card, 1, Qt.AlignmentFlag.AlignTop)
        sides.addLayout(self._answers(), 1)
        column.addWidget(self._matter)
        column.addStretch(1)
        self._page.back.addWidget(self._decline)
        self._page.ahead.addWidget(self._stay)
        self._page.ahead.addWidget(self._continue)

    def _fill_card(self) -> None:
        look = self._look
        rows = QVBoxLayout(self._card)
        rows.setContentsMargins(*(look.px(SPACE.l),) * 4)
        rows.setSpacing(look.px(SPACE.l - 4))
        for icon, title, listed, words in self._facts:
            row, text = QHBoxLayout(), QVBoxLayout()
            row.setSpacing(look.px(SPACE.m))
            text.setSpacing(look.px(2))
            for part in (title, listed, words):
                text.addWidget(part)
            row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
            row.addLayout(text, 1)
            rows.addLayout(row)
        rows.addWidget(self._disclosure_title)
        rows.addWidget(self._disclosure)

    def _answers(self) -> QVBoxLayout:
        look = self._look
        rows = QVBoxLayout()
        rows.setSpacing(look.px(SPACE.s))
        self._language_grid.setSpacing(look.px(SPACE.xs))
        self._agreement_rows.setSpacing(look.px(SPACE.xs))
        rows.addWidget(self._language_title)
        rows.addLayout(self._language_grid)
        rows.addWidget(self._agree_title)
        rows.addLayout(self._agreement_rows)
        rows.addWidget(self._second_voice)
        rows.addWidget(self._second_voice_note)
        rows.addWidget(self._banner)
        rows.addSpacing(look.px(SPACE.m))
        rows.addWidget(self._help_title)
        rows.addWidget(self._help_hint)
        for card in self._helps.values():
            rows.addWidget(card)
        rows.addWidget(self._other)
        rows.addStretch(1)
        return rows

    def _connect(self) -> None:
        self._continue.clicked.connect(self._go_on)
        self._decline.clicked.connect(self._turn_down)
        self._stay.clicked.connect(self._go_back)
        self._other.textEdited.connect(self._describe)
        self._second_voice.clicked.connect(self._allow_second_voice)
        for card in self._helps.values():
            card.clicked.connect(self._ask)

    def _paint_icons(self) -> None:
        for name, (icon, *_) in zip(_FACTS, self._facts, strict=True):
            icon.setPixmap(self._look.icon(name, "accent", 28))

    def _agree(self) -> None:
        card = self.sender()
        if isinstance(card, TickCard):
            self.want(Agree(self._agreements.index(card), card.isChecked()))

    def _ask(self) -> None:
        for kind, card in self._helps.items():
            if card is self.sender():
                self.want(Ask(kind, card.isChecked()))

    def _allow_second_voice(self) -> None:
        self.want(AllowSecondVoice(self._second_voice.isChecked()))

    def _choose_language(self) -> None:
        for code, chip in self._languages.items():
            if chip is self.sender():
                chip.setChecked(True)
                self.want(ChooseLanguage(code))

    def _describe(self, text: str) -> None:
        self.want(Describe(text))

    def _turn_down(self) -> None:
        self.want(Decline())

    def _go_back(self) -> None:
        self.want(GoBack())

    def _go_on(self) -> None:
        self.want(Continue())


@dataclass(frozen=True, slots=True)
class _Fact:
    """Something a candidate is told: a heading, perhaps a list, a text. Without a heading it is not told."""

    heading: str
    text: str
    listed: tuple[str, ...] = ()

    @property
    def spoken(self) -> str:
        """It as a screen reader says it."""
        return ". ".join(
            [self.heading, "; ".join(self.listed), self.text] if self.listed else [self.heading, self.text]
        )


def _facts(state: ConsentState) -> tuple[_Fact, ...]:
    assignment = state.assignment
    organisation = assignment.organisation or translate("Consent", "the organisation that invited you")
    return (
        _Fact(
            translate("Consent", "An AI interviews you"),
            translate(
                "Consent",
                "{interviewer} is a computer program. It can mishear; you may ask it to repeat or explain at any time.",
            ).format(interviewer=assignment.interviewer_name or translate("Consent", "The interviewer")),
        ),
        _Fact(
            translate("Consent", "Your voice and words are recorded"),
            translate("Consent", "From the first question to the last. The sound check and the practice are not."),
        ),
        _what_is_watched(state),
        _who_may_listen(state),
        _Fact(
            translate("Consent", "Who sees it"),
            translate("Consent", "{organisation} and the proctors of this centre.").format(organisation=organisation),
        ),
        _Fact(
            translate("Consent", "How long it is kept"),
            translate("Consent", "{days} days; then it is erased. You may ask for it earlier.").format(
                days=assignment.retention_days
            ),
        ),
    )


def _who_may_listen(state: ConsentState) -> _Fact:
    if not state.assignment.listening_in:
        return _Fact("", "")
    return _Fact(
        translate("Consent", "A proctor may listen in"),
        translate(
            "Consent",
            "A proctor of this centre may hear you and the interviewer live, for some minutes at a time. While they do, their name is "
            "shown at the top of the screen, and the record says who listened and when.",
        ),
    )


def _what_is_watched(state: ConsentState) -> _Fact:
    parts = state.assignment.watched
    if not parts:
        return _Fact(
            translate("Consent", "Nothing else is watched"),
            translate(
                "Consent",
                "No window, key or screen is noted, and the record says so. Nothing is concluded about feelings or honesty.",
            ),
        )
    listed = tuple(signal_words.watched_part(part) for part in parts)
    closing = translate(
        "Consent",
        "Each is noted as a fact that people read. It has no influence on your score, and nothing is concluded about feelings or "
        "honesty. At the end you see what was noted and can comment on it.",
    )
    return _Fact(translate("Consent", "During the interview this is watched too"), closing, listed)
