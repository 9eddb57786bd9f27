"""A recording is read in pieces, from memory, and played at any speed at its own pitch; what was signed is checked."""

import asyncio
import io
import threading
from dataclasses import replace

import numpy as np
import pytest
import soundfile

from app.admin.results import pieces
from app.admin.results.integrity import findings_in, in_words
from app.admin.results.manner import BOTH, INTERVIEWER, PARTICIPANT, SPEEDS, Manner
from app.admin.results.pieces import PieceFile, Pieces, RecordingLink
from app.admin.results.playing import Playing
from app.admin.results.sound import BUCKET_MS, Sound, buckets_in, peaks_of
from app.admin.results.stretching import Stretcher
from app.desk.errors import DeskError, Refused, ServerUnreachable
from app.desk.server import Part
from app.engine_thread import EngineThread
from engine.errors import DeviceMissing
from tests.support.evidence import SESSION, clock_at_nine, open_ledger, whole_session

RATE = 16_000


def tone(hz, seconds, loud=8000):
    return (np.sin(2 * np.pi * hz * np.arange(round(RATE * seconds)) / RATE) * loud).astype(np.int16)


def recording(seconds=3.0, kind="FLAC"):
    file = io.BytesIO()
    samples = np.stack([tone(200, seconds), tone(500, seconds, 4000)], axis=1)
    soundfile.write(file, samples, RATE, "PCM_16", format=kind)
    return file.getvalue(), samples


class Shelf:
    """A server's file, which counts what is asked of it."""

    def __init__(self, content, size=None):
        self.content, self.asked, self.size = content, [], size or len(content)

    def __call__(self, start, length):
        self.asked.append(start)
        return Part(self.content[start : start + length], self.size)


@pytest.fixture
def small_pieces(monkeypatch):
    monkeypatch.setattr(pieces, "PIECE", 4096)


@pytest.mark.parametrize("kind", ["FLAC", "WAV"])
def test_any_moment_is_read_without_the_rest(kind, small_pieces):
    content, samples = recording(kind=kind)
    shelf = Shelf(content)
    sound = Sound(Pieces(shelf))
    assert (sound.length_ms, sound.rate) == (3000, RATE)
    assert (sound.read(RATE, 800) == samples[RATE : RATE + 800]).all()
    assert (sound.read(RATE // 2, 100) == samples[RATE // 2 : RATE // 2 + 100]).all(), "backwards too"
    assert len(sound.read(3 * RATE - 10, 800)) == 10
    assert len(sound.read(99 * RATE, 800)) == 0
    assert len(shelf.asked) == len(set(shelf.asked)) < len(content) // 4096


def test_two_that_read_at_once_fetch_each_piece_once(small_pieces):
    content, samples = recording()
    shelf = Shelf(content)
    kept = Pieces(shelf)
    heard = []
    threads = [threading.Thread(target=lambda: heard.append(Sound(kept).read(0, 3 * RATE))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert all((each == samples).all() for each in heard)
    assert len(heard) == 4
    assert len(shelf.asked) == len(set(shelf.asked))


def test_what_goes_wrong_on_the_way_is_said_as_it_was(small_pieces):
    def fails(start, length):
        raise ServerUnreachable("The server can't be reached", "gone")

    with pytest.raises(ServerUnreachable):
        Sound(Pieces(fails))
    with pytest.raises(DeskError, match="can't be played"):
        Sound(Pieces(Shelf(b"no sound at all" * 500)))
    with pytest.raises(DeskError, match="too large"):
        Pieces(Shelf(b"x", size=2 << 30)).size()


def test_whoever_waits_for_a_piece_is_let_go_when_it_is_closed():
    asked, go_on = threading.Event(), threading.Event()

    def slow(start, length):
        asked.set()
        go_on.wait(10)
        return Part(b"x", 1)

    kept = Pieces(slow)
    first = threading.Thread(target=lambda: kept.read(0, 1))
    first.start()
    assert asked.wait(10)
    raised = []

    def second():
        try:
            kept.read(0, 1)
        except DeskError as exc:
            raised.append(exc)

    waiting = threading.Thread(target=second)
    waiting.start()
    kept.close()
    waiting.join(10)
    go_on.set()
    first.join(10)
    assert len(raised) == 1


class Minting:
    """A server whose links open nothing after the first."""

    host = "example.org"

    def __init__(self, thread, refusal):
        self.thread, self.refusal, self.minted = thread, refusal, 0

    async def get(self, path):
        self.minted += 1
        return {"url": f"https://example.org/{self.minted}"}

    async def part(self, url, start, length):
        if url == "https://example.org/old":
            raise self.refusal
        return Part(b"sound", 5)


def fetched_with(refusal):
    async def story():
        async with EngineThread("network") as network:
            server = Minting(network, refusal)
            link = RecordingLink(server, "s1", "https://example.org/old")
            try:
                part = await asyncio.to_thread(link.fetch, 0, 5)
                again = await asyncio.to_thread(link.fetch, 0, 5)
            except Refused as exc:
                return exc, server.minted
            return (part, again), server.minted

    return asyncio.run(story())


def test_a_link_that_ran_out_is_renewed_once_and_one_to_an_erased_file_is_not():
    expired = Refused(410, "link-expired", "This link has expired", "", {})
    (part, again), minted = fetched_with(expired)
    assert (part.content, again.content, minted) == (b"sound", b"sound", 1)
    erased = Refused(410, "erased", "The recording was erased", "", {})
    assert fetched_with(erased) == (erased, 0)


def test_a_recording_that_is_on_its_way_when_the_window_closes_is_let_go():
    class Hanging(Minting):
        async def part(self, url, start, length):
            self.asked.set()
            await asyncio.Event().wait()

    async def story():
        async with EngineThread("network") as network:
            server = Hanging(network, None)
            server.asked = threading.Event()
            link = RecordingLink(server, "s1", "https://example.org/1")
            waiting = asyncio.ensure_future(asyncio.to_thread(link.fetch, 0, 5))
            assert await asyncio.to_thread(server.asked.wait, 10)
        with pytest.raises(DeskError, match="was closed"):
            await waiting
        with pytest.raises(DeskError, match="was closed"):
            link.fetch(0, 5)

    asyncio.run(story())


def test_loudness_is_drawn_from_left_to_right_for_both_voices():
    content, _ = recording(12.0)
    sound = Sound(Pieces(Shelf(content)))
    parts = list(peaks_of(sound))
    assert [first for first, _ in parts] == [0, 200]
    assert sum(len(peaks) for _, peaks in parts) == buckets_in(sound) == 12_000 // BUCKET_MS
    left, right = np.concatenate([peaks for _, peaks in parts]).max(axis=0)
    assert (left, right) == (8000 >> 7, 4000 >> 7)


def pitch(samples):
    spectrum = np.abs(np.fft.rfft(samples * np.hanning(len(samples))))
    return np.argmax(spectrum) * RATE / len(samples)


@pytest.mark.parametrize("speed", SPEEDS)
def test_speech_keeps_its_pitch_at_every_speed_and_takes_its_share_of_the_time(speed):
    said = tone(200, 4.0).astype(np.float32) / 32768
    stretcher = Stretcher(RATE)
    before, after = stretcher.reach
    at, played = float(before), []
    while at + after < len(said):
        played.append(stretcher.step(said[round(at) - before : round(at) + after]))
        at += stretcher.hop * speed
    heard = np.concatenate(played)
    assert pitch(heard) == pytest.approx(200, abs=3)
    assert len(heard) == pytest.approx((len(said) - before - after) / speed, rel=0.02)
    assert np.abs(heard).max() == pytest.approx(np.abs(said).max(), rel=0.15)


class Card:
    """A sound card that pulls when it is told to."""

    def __init__(self, rate=RATE):
        self.rate, self.latency_s = rate, 0.0
        self.started, self.closed = threading.Event(), threading.Event()

    def __call__(self, rate):
        return self

    def start(self, pull, gone):
        self.pull, self.gone = pull, gone
        self.started.set()

    def close(self):
        self.closed.set()

    def hears(self, playing, seconds):
        """Pull what is there, waiting for more, until so much was heard."""
        assert self.started.wait(10)
        heard = np.zeros(0, np.float32)
        while len(heard) < seconds * self.rate and not playing.ended:
            ready = sum(len(block.samples) for block in tuple(playing._queue)) - playing._taken
            wanted = min(max(0, ready), round(seconds * self.rate) - len(heard), 160)
            heard = np.concatenate([heard, self.pull(wanted)])
        return heard


AS_IT_IS = Manner()


def played(start_ms, seconds, manner=AS_IT_IS, rate=RATE):
    content, samples = recording()
    card = Card(rate)
    playing = Playing(Pieces(Shelf(content)), card, start_ms, manner, lambda _: None)
    heard = card.hears(playing, seconds)
    at = playing.at_ms
    playing.close()
    assert card.closed.is_set()
    return heard, samples, at


def test_what_is_heard_is_that_moment_of_the_recording_and_the_place_keeps_to_it():
    heard, samples, at = played(1000, 0.5)
    expected = np.clip((samples[RATE : RATE + RATE // 2].sum(axis=1)) / 32768, -1, 1)
    assert np.abs(heard - expected).max() < 1e-4
    assert at == 1500


def test_one_voice_can_be_heard_alone_and_softer():
    heard, samples, _ = played(0, 0.25, Manner(mix=PARTICIPANT, volume=0.5))
    assert np.abs(heard - samples[: RATE // 4, 0] / 65536).max() < 1e-4
    heard, samples, _ = played(0, 0.25, Manner(mix=INTERVIEWER))
    assert np.abs(heard - samples[: RATE // 4, 1] / 32768).max() < 1e-4


def test_twice_as_fast_gets_twice_as_far_and_another_rate_sounds_alike():
    _, _, at = played(0, 1.0, Manner(speed=2.0))
    assert at == pytest.approx(2000, abs=45)
    heard, _, at = played(0, 0.5, Manner(mix=PARTICIPANT), rate=48_000)
    spectrum = np.abs(np.fft.rfft(heard * np.hanning(len(heard))))
    assert np.argmax(spectrum) * 48_000 / len(heard) == pytest.approx(200, abs=4)


def test_it_ends_with_the_recording_and_says_why_where_nothing_plays():
    heard, _, at = played(2500, 5.0)
    assert (round(len(heard) / RATE, 1), at) == (0.5, 3000)
    told, failed = [], threading.Event()

    def nothing(rate):
        raise DeviceMissing("No loudspeaker", "Nothing here plays sound")

    playing = Playing(
        Pieces(Shelf(recording()[0])),
        nothing,
        0,
        replace(Manner(), mix=BOTH),
        lambda exc: (told.append(exc), failed.set()),
    )
    assert failed.wait(10)
    playing.close()
    assert isinstance(told[0], DeviceMissing)


def test_a_file_tells_where_it_is_as_files_do():
    file = PieceFile(Pieces(Shelf(b"0123456789")))
    assert (file.seek(-3, io.SEEK_END), file.read(2), file.tell(), file.seek(1, io.SEEK_CUR)) == (7, b"78", 9, 10)
    assert file.read(5) == b""


def test_a_ledger_that_was_tampered_with_is_found_out(tmp_path):
    with open_ledger(tmp_path / "data", clock := clock_at_nine()) as ledger:
        whole_session(tmp_path, ledger, clock)
        events = ledger.events(SESSION)
    whole = findings_in(events)
    assert (whole.problems, whole.events, whole.signatures > 0) == ((), len(events), True)
    assert in_words(whole)[0] == "ok"
    at = next(place for place, event in enumerate(events) if event.kind == "turn.committed")
    forged = [*events]
    forged[at] = replace(
        events[at], body={**events[at].body, "turn": {**events[at].body["turn"], "text": "never said"}}
    )
    assert in_words(findings_in(forged))[0] == "problem"
    assert findings_in([*events[:at], *events[at + 1 :]]).problems
    assert findings_in(events, unreadable=1).problems
