"""The staff's page without a window: what needs attention, what may be copied, and how it follows the devices."""

from dataclasses import replace

import pytest

from app.kiosk.ports import EchoFigures, EngineReason, Health, HealthLine, Held, Matter, ModelLine, Sounding, Why
from app.kiosk.presenters import diagnostics
from app.kiosk.presenters.diagnostics import DiagnosticsState, Trouble, as_text, longest_wait, remedies, stops, troubles
from app.kiosk.screens.lock_words import lock_facts
from app.kiosk.services.equipment import engines_in_use
from app.kiosk.services.past_sessions import PastSessions
from engine.interview.facts import DeviceChecked, SessionCompleted
from tests.gui.staff_states import BROKEN, ENGINES, READY, REPORT, SESSIONS
from tests.support.evidence import SESSION, clock_at_nine, interview, open_ledger, scheduled


def test_a_kiosk_with_everything_needs_no_attention():
    assert troubles(DiagnosticsState(READY)) == ()
    assert "needs attention: nothing" in as_text(DiagnosticsState(READY))


def test_what_stops_an_interview_stands_first():
    found = troubles(DiagnosticsState(BROKEN))
    assert [stops(each) for each in found] == sorted((stops(each) for each in found), reverse=True)
    assert {Trouble.NO_MICROPHONE, Trouble.NO_ENGINES, Trouble.DISK_FULL, Trouble.LEDGER} <= set(found)


@pytest.mark.parametrize(
    ("changed", "trouble"),
    [
        ({"loudspeaker": ""}, Trouble.NO_LOUDSPEAKER),
        ({"duplex": "half"}, Trouble.HALF_DUPLEX),
        ({"models": (ModelLine("m", 1, installed=None),)}, Trouble.MODEL_BROKEN),
        ({"health": (HealthLine(Matter.DISK, Health.NOTICE, "3 GB"),)}, Trouble.DISK_LOW),
        ({"engines": ENGINES}, Trouble.REDUCED),
    ],
)
def test_each_trouble_is_named_alone(changed, trouble):
    assert troubles(DiagnosticsState(replace(READY, **changed))) == (trouble,)


def test_an_echo_measured_now_outweighs_the_last_device_check():
    state = diagnostics.heard(
        diagnostics.listening(DiagnosticsState(READY)),
        Sounding(-50.0, EchoFigures(full_duplex=False, delay_ms=112.0, residual_db=-18.0)),
    )
    assert troubles(state) == (Trouble.HALF_DUPLEX,)
    silent = diagnostics.fell_silent(state)
    assert troubles(silent) == (Trouble.HALF_DUPLEX,)
    assert "half duplex, 112 ms, -18 dB left" in as_text(silent)


def test_a_level_that_comes_after_the_devices_were_let_go_changes_nothing():
    state = DiagnosticsState(READY)
    assert diagnostics.heard(state, Sounding(-20.0)) == state


def test_the_remedy_is_the_command_the_reason_names():
    assert remedies(ENGINES[2]) == ("vivavoce models fetch faster-whisper-base.en",)
    assert remedies(ENGINES[0]) == ()


def test_the_bars_share_one_scale_of_at_least_a_second():
    assert longest_wait(REPORT) == max(line.wait_p95 or 0 for line in SESSIONS)
    assert longest_wait(replace(REPORT, sessions=())) == 1000


def test_the_text_says_so_where_there_is_nothing_to_say():
    assert "nothing was looked at" in as_text(DiagnosticsState())
    text = as_text(DiagnosticsState(BROKEN))
    assert "sessions: none yet" in text
    assert "microphone: none" in text
    assert "echo: not measured yet" in text


def test_what_the_lock_holds_may_be_copied_and_so_may_that_it_is_off():
    lines = as_text(DiagnosticsState(REPORT)).splitlines()
    assert "lock keyboard: held" in lines
    assert "lock screenshots: not held (X11 lets every program read every window)" in lines
    assert "lock: off" in as_text(DiagnosticsState(replace(REPORT, lock=None))).splitlines()


@pytest.mark.parametrize("why", Why)
def test_every_reason_why_a_part_of_the_lock_does_not_hold_has_a_sentence(why):
    (fact,) = lock_facts(replace(REPORT, lock=(Held("keyboard", holds=why is Why.HOLDS, why=why, detail="orca"),)))
    assert bool(fact.note) is (why is not Why.HOLDS)
    assert "{" not in fact.note


def test_past_conversations_are_told_without_anybody_s_name(tmp_path):
    with open_ledger(tmp_path / "data", clock_at_nine()) as ledger:
        past = PastSessions(ledger)
        assert past.newest().sessions == ()
        session = interview(ledger, clock_at_nine())
        session.state_now(
            DeviceChecked("mic", "speaker", -30.0, -60.0, "weak", passed=True, duplex="half", echo_delay_ms=64.0)
        )
        ledger.session("later").state_now(scheduled("later"))
        running = past.newest()
        assert [(line.live, line.wait_p50, line.answers) for line in running.sessions] == [(True, 500, 1)]
        assert running.echo == EchoFigures(False, 64.0, None, running.echo.measured_at if running.echo else "")
        session.state_now(SessionCompleted("finished"))
        (line,) = past.newest().sessions
        assert (line.ended, line.short_id, line.lost_blocks, line.interruptions) == (
            "finished",
            SESSION[:8].upper(),
            3,
            1,
        )
        assert past.newest().sessions == (line,)
        assert "Pérez" not in as_text(DiagnosticsState(replace(REPORT, sessions=(line,))))


def test_why_an_engine_is_used_has_a_kind_for_everybody():
    record = {part: {"name": "x"} for part in ("vad", "turn_end", "interviewer", "evaluator")}
    record["stt"] = {"name": "pocketsphinx", "why": "No Whisper model is installed. ..."}
    record["tts"] = {"name": "kokoro af_heart", "why": "installed"}
    reasons = {each.part: each.reason for each in engines_in_use(record)}
    assert reasons["stt"] is EngineReason.NOTHING_BETTER
    assert reasons["tts"] is EngineReason.INSTALLED
    assert reasons["vad"] is EngineReason.BUILT_IN
    record["stt"]["why"] = "asked for in the settings"
    assert {each.part: each.reason for each in engines_in_use(record)}["stt"] is EngineReason.ASKED_FOR
