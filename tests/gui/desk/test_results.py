"""Reading a result: a citation leads to its words and its sound, all that is shown keeps in step, and a session is scored again blind."""

from dataclasses import replace

import numpy as np
import soundfile
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from app.admin.results.page import ResultPage
from app.admin.results.player import Player
from app.admin.results.scoring_page import ScoringPage
from app.admin.role import ADMIN
from engine.errors import DeviceMissing
from sync.server.principals import Role
from sync.server.sessions.events import events_of
from tests.support.desk_talk import recording_of

RATE = 16_000


class Card:
    """A loudspeaker that plays when it is told to, and keeps what it played."""

    def __init__(self):
        self.rate, self.latency_s, self.pull, self.heard = RATE, 0.0, None, []

    def __call__(self, rate):
        return self

    def start(self, pull, gone):
        self.pull, self.gone = pull, gone

    def close(self):
        self.pull = None

    async def plays(self, person, player, seconds):
        """Play so much, in blocks of 50 ms, as they come; less where the player stops."""
        for _ in range(round(seconds * 20)):
            await person.until(lambda: not player.going or self._ready(player), "sound has come")
            if not player.going or self.pull is None:
                return
            self.heard.append(self.pull(RATE // 20))

    def _ready(self, player):
        playing = player._playing
        return (
            playing is not None
            and self.pull
            and sum(len(block.samples) for block in tuple(playing._queue)) > RATE // 10
        )


def heard_with(card):
    """The admin's desk, with this loudspeaker."""
    builds = {
        "result": lambda desk: ResultPage(desk, Player(desk.clock, card)),
        "second": lambda desk: ScoringPage(desk, blind=True, player=Player(desk.clock, card)),
    }
    return replace(ADMIN, places=tuple(replace(each, build=builds.get(each.id, each.build)) for each in ADMIN.places))


def no_card(rate):
    raise DeviceMissing("No loudspeaker", "Nothing here plays sound")


def recorded(person, session_id):
    """The recording as the kiosk made it, frames by channels, -1 to 1."""
    (path,) = person.folder.rglob(f"{session_id}.flac")
    assert path == recording_of(path.parent, session_id)
    return soundfile.read(path, always_2d=True)[0]


def test_a_citation_is_one_click_from_the_words_and_the_sound(at_the_desk):
    card = Card()

    async def story(person):
        session_id = person.data.with_sound[0]
        await person.goes("result", session_id)
        page, player = person.page, person.page.player
        assert person.reads("resultPageTitle") == page._opened.result.participant
        await person.until(lambda: player.drawn and player.drawn == len(player.peaks), "the waveform is whole")

        await person.clicks("quote0")
        cited = page.score.quotes[0].cited
        assert page.transcript.view.marked_quotes() == [cited.quote]
        await card.plays(person, player, (cited.end_ms - cited.start_ms) / 1000 + 1)
        await person.until(lambda: not player.going, "it stops at the quote's end")
        assert player.at_ms == cited.end_ms
        heard = np.concatenate(card.heard)
        first = cited.start_ms * RATE // 1000
        both = np.clip(recorded(person, session_id).sum(axis=1), -1, 1)[first : first + len(heard)]
        assert np.abs(heard - both).max() < 1e-3, "just that moment is heard"
        assert len(heard) >= (cited.end_ms - cited.start_ms) * RATE // 1000
        said = page.transcript.view._said
        assert said is not None
        assert said.cursor.selectedText() in cited.quote, "captions keep in step"
        assert page.signals.lanes._at_ms == 0 or page.signals.lanes._at_ms <= player.at_ms

        await person.presses(Qt.Key.Key_F3)
        assert page.transcript.view.marked_quotes() == [page.score.quotes[0].cited.quote]
        await person.presses(Qt.Key.Key_Space)
        await person.until(lambda: not player.going, "Space pauses")

    at_the_desk("admin", story, places=heard_with(card))


def test_without_a_loudspeaker_the_transcript_is_followed_by_a_silent_clock(at_the_desk):
    async def story(person):
        await person.goes("result", person.data.with_sound[0])
        page = person.page
        await person.presses(Qt.Key.Key_Space)
        await person.sees_soon("playerSentence")
        assert "No loudspeaker" in person.reads("playerSentence")
        person.shell.desk.clock.advance(6.0)
        await person.until(lambda: page.player.at_ms >= 6000, "it goes on")
        turn = page._opened.result.turns[page.transcript.view._at]
        assert turn.start_ms <= page.player.at_ms
        await person.presses(Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
        assert page.player.manner.speed == 1.25
        person.shell.desk.clock.advance(4.0)
        await person.until(lambda: page.player.at_ms >= 11_000, "and faster")
        await person.presses(Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
        assert page.player.at_ms in [each.start_ms for each in page._opened.result.turns]
        page.player.pause()

    at_the_desk("admin", story, places=heard_with(no_card))


def test_a_session_is_scored_blind_then_beside_the_machine_s(at_the_desk):
    async def story(person):
        session_id = person.data.with_sound[1]
        await person.goes("second", session_id)
        page = person.page
        shown = " ".join(each.text() for each in page.findChildren(type(page.title)))
        record = page._opened.result
        assert record.card.score is None
        assert "machine's" not in shown
        assert not page._opened.signals.told, "signals are kept from who scores"
        assert page._opened.rubric_said["seen"] == []
        assert not page.submit.available

        view = page.transcript.view
        answer = record.turns[1]
        cursor = view.textCursor()
        cursor.setPosition(view._texts[1])
        cursor.setPosition(view._texts[1] + 20, QTextCursor.MoveMode.KeepAnchor)
        view.setTextCursor(cursor)
        await person.clicks("quoteButton")
        assert page.form.draft[page.form._asked[0].id].quotes == ((answer.id, answer.text[:20].strip()),)
        for row in range(page.form.list.count()):
            page.form.list.setCurrentRow(row)
            page.form.score.setValue(6.5)
            await person.types_into("reasoningField", "Seen.")
        await person.reads_soon("scoringProgress", f"Scored: {row + 1} of {row + 1}")

        await person.goes("sessions")
        page._keep()
        assert page._drafts.find(page._id) == page.form.draft, "nothing is lost by looking elsewhere"
        await person.goes("second", session_id)
        assert page.submit.available
        await person.clicks("submitScore")
        await person.sees_soon("confirmDialogYes")
        await person.until(lambda: person.focus() == "confirmDialogNo", "the question is put")
        await person.clicks("confirmDialogYes")
        await person.sees_soon("myScore")
        assert person.reads("myScoreBlind").startswith("Blind:")
        assert person.reads("myScoreCell1_1") == "6.5"
        assert "(" in person.reads("myScoreCell1_2"), "the machine's, with its interval"
        assert page._drafts.find(page._id) == {}
        with person.served.parts.database.read() as db:
            (second,) = [event for event in events_of(db, session_id) if event.kind == "scorecard.second"]
        assert second.body["blind"] is True

        await person.goes("second", session_id)
        await person.reads_soon("secondPageMessageTitle", "You have scored this session already")
        assert not page.submit.available
        await person.goes("result", session_id)
        person.page.tabs.setCurrentIndex(3)
        await person.sees_soon("secondScore0")
        await person.goes("agreement", record.template_id)
        assert person.reads("agreement1_1") == "1"

    at_the_desk("admin", story, places=heard_with(no_card))


def test_a_second_score_is_begun_blind_from_a_list_without_scores_and_else_only_after_a_word(at_the_desk):
    async def story(person):
        session_id = person.data.with_sound[1]
        await person.goes("sessions", session_id)
        page = person.page
        await person.until(lambda: page.table.current_row() is not None, "it is found")
        page.details.show_session(page.table.current_row())
        await person.idle()
        assert person.reads("scoreBlind") == "Score it once more…"
        await person.presses(Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
        await person.sees_soon("confirmDialogYes")
        assert "The list beside it shows the machine's score." in person.reads("confirmDialogMessage")
        await person.clicks("confirmDialogNo")
        await person.gone("confirmDialogYes")
        assert person.shell.at[0] == "sessions"

        for name in ("score", "passed"):
            place = [each.id for each in page.rows.columns].index(name)
            page.table._arrangement.show_column(place, False)
        assert "Score" not in person.widget("detailsFacts").accessibleName()
        assert person.reads("scoreBlind") == "Score it blind"
        await person.clicks("scoreBlind")
        await person.sees_soon("confirmDialogYes")
        assert "the overall score in a list" in person.reads("confirmDialogMessage"), (
            "hiding it came too late for this one"
        )
        await person.clicks("confirmDialogNo")
        await person.gone("confirmDialogYes")

        session_id = person.data.with_sound[0]
        await person.goes("sessions", session_id)
        await person.until(lambda: (row := page.table.current_row()) and row["id"] == session_id, "it is found")
        page.details.show_session(page.table.current_row())
        await person.idle()
        await person.clicks("scoreBlind")
        await person.until(lambda: person.shell.at == ("second", session_id), "nothing is asked")
        await person.idle()
        assert person.page._opened.rubric_said["seen"] == []

        await person.goes("result", session_id)
        await person.clicks("secondButton")
        await person.sees_soon("confirmDialogYes")
        assert "You had opened the result of this session before." in person.reads("confirmDialogMessage")
        await person.clicks("confirmDialogYes")
        await person.until(lambda: person.shell.at == ("second", session_id), "it is begun all the same")
        await person.reads_soon("secondPageMessageTitle", "Your score will not count as blind")

    at_the_desk("admin", story, places=heard_with(no_card))


def test_a_scorecard_is_corrected_with_reasons_and_history_says_what_changed(at_the_desk):
    async def story(person):
        session_id = person.data.completed[0]
        await person.goes("correct", session_id)
        page = person.page
        first = page.form._asked[0]
        before = page._opened.result.card.dimensions[0].score
        page.form.score.setValue(before + 1.5)
        await person.types_into("reasoningField", "The second example counts too.")
        await person.clicks("submitScore")
        await person.until(lambda: person.focus() == "confirmDialogNo", "the question is put")
        await person.clicks("confirmDialogYes")
        await person.until(
            lambda: person.page.objectName() == "resultPage" and person.page._opened, "the result is shown"
        )
        await person.idle()
        assert person.page._opened.result.card.revision == 2
        person.page.tabs.setCurrentIndex(3)
        await person.idle()
        said = " ".join(each.text() for each in person.page.history.findChildren(type(person.page.title)))
        assert f"{first.label}: {before:.1f} → {before + 1.5:.1f}" in said

    at_the_desk("admin", story)


def test_feedback_that_was_begun_is_there_again_after_another_session(at_the_desk):
    async def story(person):
        first, second, *_ = person.data.completed
        await person.goes("correct", first)
        await person.types_into("feedbackField", "Ask for the second example.")
        await person.goes("correct", second)
        assert "second example" not in person.page.feedback.toPlainText()
        await person.goes("correct", first)
        assert person.page.feedback.toPlainText() == "Ask for the second example."

    at_the_desk("admin", story)


def test_a_check_that_ends_when_another_result_is_shown_says_nothing_of_it(at_the_desk):
    async def story(person):
        first, second, *_ = person.data.completed
        await person.goes("result", first)
        person.page._check()
        await person.goes("result", second)
        assert not person.sees("resultPageMessage")

    at_the_desk("admin", story)


def test_a_signal_is_read_word_for_word_and_annotated(at_the_desk):
    async def story(person):
        session_id = person.data.with_sound[1]
        await person.goes("result", session_id)
        page = person.page
        page.tabs.setCurrentIndex(1)
        (signal, *_) = page._opened.signals.in_order
        page.signals.list.setCurrentRow(0)
        assert person.reads("signalStatement") == signal.statement
        assert page.player.at_ms == signal.at_ms, "the player is at its moment"
        await person.types_into("signalNoteField", "The cleaner came in.")
        await person.presses(Qt.Key.Key_Return)
        await person.until(lambda: person.sees("signalNotes") and "The cleaner came in." in person.reads("signalNotes"))
        assert page.signals.field.text() == ""
        with person.served.parts.database.read() as db:
            noted = [event.body for event in events_of(db, session_id) if event.kind == "signal.annotated"]
        assert [(each["seq"], each["note"]) for each in noted] == [(signal.seq, "The cleaner came in.")]

    at_the_desk("admin", story, places=heard_with(no_card))


def test_evidence_is_checked_and_every_state_says_what_it_is(at_the_desk):
    async def story(person):
        await person.goes("result", person.data.completed[0])
        await person.clicks("checkEvidence")
        await person.reads_soon("resultPageMessageTitle", "The chain of evidence holds")
        for session_id, words in (
            (person.data.failed[0], "broke off"),
            (person.data.pending[0], "worked out"),
            (person.data.cancelled[0], "called off"),
        ):
            await person.goes("result", session_id)
            await person.until(lambda words=words: words in person.reads("scoreStateTitle"), words)
        await person.goes("result", "nosuch")
        await person.reads_soon("resultPageTitle", "This result can't be shown")
        assert not person.sees("transcript"), "nothing of the one before stands under it"

        erased = person.data.completed[3]
        headers = person.served.as_role(Role.ADMIN)
        person_id = person.served.get(f"/sessions/{erased}", headers=headers).json()["participant"]["id"]
        gone = person.served.client.delete(
            f"/api/v1/participants/{person_id}",
            params={"reason": "participant_request", "force": True},
            headers=headers,
        )
        assert gone.status_code < 300, gone.text
        await person.goes("result", erased)
        await person.reads_soon("resultPageTitle", "An erased session")
        assert "erased" in person.reads("scoreStateTitle")
        assert "erased" in person.page.transcript.view.toPlainText()

    at_the_desk("admin", story)


def test_candidates_are_compared_in_the_order_chosen(at_the_desk):
    async def story(person):
        first, second = person.data.completed[3], person.data.completed[0]
        await person.goes("compare", f"{first},{second}")
        chart = person.page.chart
        assert [each[:1] for each in chart._people] == ["A", "B"]
        assert [each.result.id for each in person.page._found] == [first, second]
        assert "signal" not in chart.accessibleDescription().lower()
        await person.clicks("chooseOthers")
        await person.sees_soon("sessionChoice")
        await person.presses(Qt.Key.Key_Escape)
        await person.gone("sessionChoice")
        person.page.tabs.setCurrentIndex(1)
        await person.idle()
        assert not person.sees("comparePageMessageTitle"), "all of them are of one template"

        held = (await person.shell.desk.server.get("/sessions", {"status": "completed", "limit": 50}))["data"]
        ours = next(each["template"]["id"] for each in held if each["id"] == first)
        other = next(each for each in held if each["template"]["id"] != ours)
        await person.goes("compare", f"{first},{other['id']},{second}")
        await person.reads_soon("comparePageMessageTitle", "Some can't be compared")
        assert other["participant"]["name"] in person.reads("comparePageMessageMessage")
        assert [each.result.id for each in person.page._found] == [first, second]

    at_the_desk("admin", story)


def test_every_control_of_a_result_is_reached_by_tab_and_has_a_name(at_the_desk):
    async def story(person):
        await person.goes("result", person.data.with_sound[0])
        person.page.score.chart.setFocus()
        reached = set()
        for _ in range(60):
            reached.add(person.focus())
            await person.presses(Qt.Key.Key_Tab)
        wanted = {"scoreChart", "quote0", "findField", "followPlayer", "transcript", "waveform", "playButton"}
        assert wanted | {"speedChoice", "voiceChoice", "volumeSlider", "checkEvidence", "compareButton"} <= reached
        for name in wanted:
            assert person.widget(name).accessibleName() or person.reads(name), name

    at_the_desk("admin", story, places=heard_with(no_card))
