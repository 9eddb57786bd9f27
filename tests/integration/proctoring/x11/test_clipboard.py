"""The clipboard changes hands, and a paste is joined with the program it came from."""

import hashlib
import subprocess
import time
from contextlib import contextmanager

import pytest

from proctoring.inlets import Inlet, Pasted
from proctoring.x11.clipboard import ClipboardDetector
from tests.support.detecting import Watched

pytestmark = pytest.mark.screen


@contextmanager
def copied(text, selection="clipboard"):
    """Somebody copies: xclip owns the selection for as long as it runs."""
    command = ["xclip", "-quiet", "-selection", selection, "-in"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        process.stdin.write(text.encode())
        process.stdin.close()
        try:
            yield process.pid
        finally:
            process.kill()


def pasted(text, **how):
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    return Pasted(time.monotonic_ns(), len(text), ("text/plain",), sha256, how.pop("ours", False), **how)


def changed(said):
    return said.kind == "clipboard_change"


def test_a_copy_elsewhere_is_measured_and_hashed_and_not_kept(display, scene):
    with Watched(ClipboardDetector(), scene()) as heard:
        at_ns = time.monotonic_ns()
        with copied("für später") as pid:
            change = heard.wait_for(changed)
    assert change.at_ns - at_ns < 1e9
    assert change.observed["pid"] == pid
    assert change.observed["executable"] == "/usr/bin/xclip"
    assert (change.observed["selection"], change.observed["characters"]) == ("CLIPBOARD", 10)
    assert change.observed["sha256"] == hashlib.sha256("für später".encode()).hexdigest()
    assert "UTF8_STRING" in change.observed["formats"]
    assert "später" not in repr(heard.said)
    assert change.statement == f"/usr/bin/xclip (process {pid}) put 10 characters on the clipboard."


def test_the_text_is_kept_where_the_policy_says_so(display, scene):
    with Watched(ClipboardDetector(), scene(keep_clipboard_text=True)) as heard, copied("agreed to", "primary"):
        change = heard.wait_for(changed)
    assert (change.observed["text"], change.observed["selection"]) == ("agreed to", "PRIMARY")


def test_more_than_the_server_takes_at_once_is_read_in_parts(display, scene):
    long = "0123456789" * 60_000
    with Watched(ClipboardDetector(), scene()) as heard, copied(long):
        change = heard.wait_for(changed)
    assert (change.observed["characters"], change.observed["answered"]) == (len(long), True)
    assert change.observed["sha256"] == hashlib.sha256(long.encode()).hexdigest()


def test_an_owner_that_does_not_answer_is_named_within_a_second(display, other, scene):
    window = other.do("window", title="Hung")
    with Watched(ClipboardDetector(), scene()) as heard:
        at_ns = time.monotonic_ns()
        other.do("own", selection="CLIPBOARD", window=window, text="never shown")
        change = heard.wait_for(changed)
    assert change.at_ns - at_ns < 1e9
    assert (change.observed["pid"], change.observed["answered"]) == (other.pid, False)
    assert change.observed["sha256"] is None
    assert "did not show" in change.statement


def test_a_paste_names_the_program_it_was_copied_from_even_if_another_copied_since(display, scene):
    inputs = Inlet(room=8)
    with Watched(ClipboardDetector(), scene(inputs=inputs)) as heard, copied("the answer") as first:
        heard.wait_for(changed)
        with copied("something else"):
            heard.wait_for(lambda said: changed(said) and said.observed["characters"] == 14)
            paste = pasted("the answer")
            inputs.put(paste)
            said = heard.wait_for(lambda said: said.kind == "paste")
    assert (said.observed["pid"], said.observed["executable"]) == (first, "/usr/bin/xclip")
    assert (said.observed["copied_inside"], said.observed["seen_when_copied"]) == (False, True)
    assert said.at_ns == paste.at_ns
    assert said.statement == (
        f"10 characters were pasted into a typed answer; they came from /usr/bin/xclip (process {first})."
    )


def test_what_was_copied_inside_our_own_window_is_a_paste_but_no_change(display, kiosk, other, scene):
    inputs = Inlet(room=8)
    own, foreign = kiosk.do("window", title="Interview"), other.do("window", title="Notes")
    with Watched(ClipboardDetector(), scene(kiosk, inputs=inputs)) as heard:
        kiosk.do("own", selection="CLIPBOARD", window=own, text="mine")
        inputs.put(pasted("mine", ours=True))
        said = heard.wait_for(lambda said: said.kind == "paste")
        other.do("own", selection="CLIPBOARD", window=foreign, text="theirs")
        heard.wait_for(changed)
    assert said.observed["copied_inside"] is True
    assert "inside the interview's own window" in said.statement
    assert [change.observed["pid"] for change in heard.of("clipboard_change")] == [other.pid]


def test_a_paste_of_what_was_copied_before_the_watch_says_that_nobody_saw_it(display, scene):
    inputs = Inlet(room=8)
    with Watched(ClipboardDetector(), scene()) as earlier, copied("from before") as pid:
        earlier.wait_for(changed)
        with Watched(ClipboardDetector(), scene(inputs=inputs)) as heard:
            inputs.put(pasted("from before"))
            said = heard.wait_for(lambda said: said.kind == "paste")
    assert (said.observed["pid"], said.observed["seen_when_copied"]) == (pid, False)
    assert "was not seen" in said.statement
    assert not heard.of("clipboard_change")


def test_marking_text_with_the_mouse_is_one_change(display, other, scene):
    window = other.do("window", title="Notes")
    with Watched(ClipboardDetector(), scene()) as heard:
        for _ in range(5):
            other.do("own", selection="PRIMARY", window=window, text="growing")
        other.do("own", selection="CLIPBOARD", window=window, text="copied")
        heard.wait_for(lambda said: changed(said) and said.observed["selection"] == "CLIPBOARD")
    assert [said.observed["selection"] for said in heard.of("clipboard_change")] == ["PRIMARY", "CLIPBOARD"]


def test_without_an_interview_nobody_claims_to_watch_pastes(display, scene):
    with Watched(ClipboardDetector(), scene()) as heard:
        told = heard.wait_for(lambda said: said.phase == "health" and said.observed["kinds"] == ["paste"])
    assert (told.kind, told.statement) == ("unsupported", "There is no window with typed answers.")
