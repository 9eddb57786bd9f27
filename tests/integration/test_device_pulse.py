"""The real device path, through PortAudio and a sound server: what is played arrives, what is spoken is heard, and plugs come out."""

import asyncio
import subprocess
import sys
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path

import numpy as np
import psutil
import pytest
import soundfile

from engine.audio.check import Echo, Microphone, measure_echo, measure_microphone
from engine.audio.device import DeviceTransport
from engine.audio.devices import list_devices
from engine.conversation.ports import RATE, Block
from engine.errors import DeviceLost, DeviceMissing
from engine.simulation.pulse import PrivatePulse, PulseUnavailable
from tests.support import pulse as sound

ROOT = Path(__file__).resolve().parents[2]
pytestmark = sound.needs_sound
pulse = sound.pulse


def noise(seconds: float, seed: int = 1) -> np.ndarray:
    """Speech-like in that it has no two stretches alike, and nothing above 4 kHz."""
    white = np.random.default_rng(seed).standard_normal(round(seconds * RATE) + 8)
    return (0.15 * np.convolve(white, np.hanning(9) / 4, "valid")).astype(np.float32)


def likeness(received: np.ndarray, sent: np.ndarray) -> float:
    """Correlation of all of `sent` with where its beginning is found in `received`: a lost or added sample ruins it."""
    found = int(np.argmax(np.correlate(received, sent[:8_000], "valid")))
    stretch = received[found : found + len(sent)]
    assert len(stretch) == len(sent), "the end is missing"
    return float(np.corrcoef(stretch, sent)[0, 1])


def with_transport(story: Callable[[DeviceTransport], Awaitable[None]]) -> None:
    async def run() -> None:
        transport = DeviceTransport()
        await transport.open()
        try:
            await story(transport)
        finally:
            await transport.close()

    asyncio.run(run())


async def read(transport: DeviceTransport, seconds: float) -> list[Block]:
    return [await transport.read() for _ in range(round(seconds * 100))]


async def until_lost(transport: DeviceTransport, into: list[Block]) -> None:
    async with asyncio.timeout(3):
        while True:
            into.append(await transport.read())


def blocks_waiting(transport: DeviceTransport) -> int:
    """How far the reader is behind the card: what a busy machine adds to every delay, and no fault of the transport's."""
    running = transport._running
    assert running is not None
    return running.card.incoming.level


def heard_in(blocks: list[Block]) -> np.ndarray:
    return np.concatenate([block.heard for block in blocks])


def said_in(blocks: list[Block]) -> np.ndarray:
    return np.concatenate([block.said for block in blocks])


async def overheard(pulse: PrivatePulse, into: list[np.ndarray], listening: asyncio.Event) -> None:
    async for chunk in pulse.listen():
        into.append(chunk)
        listening.set()


TRIES = 4


def undisturbed(attempt) -> None:
    """Try until the sound was not torn by a machine too busy for real time: the transport counts that, and what it counts is no fault of it."""
    for _ in range(TRIES):
        clean: list[bool] = []

        async def story(transport: DeviceTransport, clean: list[bool] = clean) -> None:
            checks = await attempt(transport)
            if transport.glitches() == (0, 0):
                clean.append(True)
                checks()

        with_transport(story)
        if clean:
            return
    pytest.skip("this machine was too busy for real-time sound at every try")


def test_what_is_played_arrives_at_the_loudspeaker_whole(pulse: PrivatePulse):
    async def story(transport: DeviceTransport) -> Callable[[], None]:
        chunks: list[np.ndarray] = []
        listening = asyncio.Event()
        listener = asyncio.ensure_future(overheard(pulse, chunks, listening))
        reading = asyncio.ensure_future(read(transport, 3.8))
        await listening.wait()
        speech = noise(2.5)
        start = transport.play(speech)
        blocks = await reading
        listener.cancel()
        await asyncio.gather(listener, return_exceptions=True)

        def arrived() -> None:
            assert blocks[-1].played == start + len(speech)
            assert likeness(said_in(blocks), speech) > 0.99
            assert likeness(np.concatenate(chunks), speech) > 0.99
            assert [round(block.at * 100) for block in blocks] == list(range(380))

        return arrived

    undisturbed(story)


def test_what_is_spoken_is_heard_whole(pulse: PrivatePulse, tmp_path):
    async def story(transport: DeviceTransport) -> Callable[[], None]:
        speech = noise(2.0, seed=2)
        soundfile.write(tmp_path / "answer.wav", speech, RATE, subtype="FLOAT")
        saying = asyncio.ensure_future(pulse.say(tmp_path / "answer.wav"))
        blocks = await read(transport, 3.3)
        await saying

        def arrived() -> None:
            assert likeness(heard_in(blocks), speech) > 0.99

        return arrived

    undisturbed(story)


def test_the_voice_stops_soon_after_flush(pulse: PrivatePulse):
    async def story(transport: DeviceTransport) -> None:
        transport.play(noise(3.0))
        before = await read(transport, 1.0)
        waiting = blocks_waiting(transport)
        end = transport.flush()
        after = await read(transport, 0.5 + waiting / 100)
        assert after[-1].played == end
        # One more block may have come meanwhile, one is on its way, and 5 ms fade.
        latest = round((0.035 + waiting / 100) * RATE)
        assert end - before[-1].played < latest
        assert not said_in(after)[latest:].any()

    with_transport(story)


async def back_again(transport: DeviceTransport) -> Block:
    """Open as the kiosk does, which tries again where a device that is just being plugged in stops before its first block."""
    for _ in range(5):
        await transport.open()
        with suppress(DeviceLost):
            return await transport.read()
    raise AssertionError("the microphone never came back")


def test_a_pulled_microphone_is_noticed_and_plugging_it_in_goes_on(pulse: PrivatePulse):
    async def story(transport: DeviceTransport) -> None:
        before = await read(transport, 0.3)
        pulse.unplug()
        with pytest.raises(DeviceLost) as lost:
            await until_lost(transport, before)
        assert lost.value.retryable
        for _ in range(2):
            with pytest.raises(DeviceMissing, match="mic"):
                await transport.open()
        pulse.replug()
        first = await back_again(transport)
        saying = asyncio.ensure_future(pulse.speak(noise(0.5), RATE))
        blocks = await read(transport, 1.0)
        await saying
        assert first.at == pytest.approx(before[-1].at + 0.01)
        assert heard_in(blocks).any()

    with_transport(story)


def test_a_sound_server_that_gets_no_time_for_a_while_costs_a_gap_and_no_more(pulse: PrivatePulse):
    async def story(transport: DeviceTransport) -> None:
        before = await read(transport, 0.3)
        server = psutil.Process(pulse._server.pid)
        server.suspend()
        reading = asyncio.ensure_future(next_gap(transport))
        try:
            async with asyncio.timeout(5):
                while transport.rate is not None:  # until it has given the stream up
                    await asyncio.sleep(0.01)
        finally:
            server.resume()
        gap = await reading
        (fact,) = gap.facts
        assert fact.gap_ms > 500
        saying = asyncio.ensure_future(pulse.speak(noise(0.5), RATE))
        after = await read(transport, fact.gap_ms / 1000 + 1.0)
        await saying
        real = [block for block in after if not block.gap]
        assert real[0].at - before[-1].at >= fact.gap_ms / 1000 - 0.05, "times stay true"
        assert heard_in(real).any(), "the microphone is heard again"

    with_transport(story)


async def next_gap(transport: DeviceTransport) -> Block:
    async with asyncio.timeout(10):
        while not (block := await transport.read()).gap:
            pass
        return block


def test_a_sound_server_that_dies_is_noticed(pulse: PrivatePulse):
    async def story(transport: DeviceTransport) -> None:
        await read(transport, 0.2)
        assert pulse._server is not None
        pulse._server.kill()
        with pytest.raises(DeviceLost):
            await until_lost(transport, [])

    with_transport(story)


def test_the_monitor_of_the_loudspeaker_is_never_taken_for_a_microphone(
    pulse: PrivatePulse, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.delenv("PULSE_SOURCE")
    pulse.unplug()

    async def run() -> None:
        with pytest.raises(DeviceMissing, match="microphone"):
            await DeviceTransport().open()

    asyncio.run(run())


def test_devices_are_listed_by_their_names_for_people_and_can_be_chosen_by_them(pulse: PrivatePulse):
    by_name = {device.name: device for device in list_devices()}
    microphone = by_name["Simulated microphone"]
    assert (microphone.id, microphone.is_default_input, microphone.is_monitor, microphone.rate) == (
        "pulse:mic", True, False, 48_000,
    )  # fmt: skip
    assert by_name["Simulated loudspeaker"].is_default_output

    async def run() -> None:
        transport = DeviceTransport("simulated mic", "pulse:speaker")
        await transport.open()
        assert transport.names == ("Simulated microphone", "Simulated loudspeaker")
        assert transport.rate == 48_000
        await transport.close()
        with pytest.raises(DeviceMissing, match="no such thing"):
            await DeviceTransport("pulse:no such thing", None).open()

    asyncio.run(run())


def test_echo_is_measured_where_there_is_some(pulse: PrivatePulse):
    async def story(transport: DeviceTransport) -> None:
        assert (await measure_echo(transport)).verdict is Echo.NONE
        pulse.leak(-20.0)
        await read(transport, 0.5)
        report = await measure_echo(transport)
        assert report.verdict is Echo.STRONG
        assert report.level_db == pytest.approx(-20.0, abs=1.0)
        assert report.delay_ms is not None
        assert 20 < report.delay_ms < 300

    with_transport(story)


def test_a_microphone_nobody_speaks_into_is_told_from_one_in_use(pulse: PrivatePulse):
    async def story(transport: DeviceTransport) -> None:
        assert (await measure_microphone(transport, 0.3)).verdict is Microphone.SILENT
        words = np.concatenate([np.concatenate([noise(0.3, seed), np.zeros(1_600, np.float32)]) for seed in range(5)])
        saying = asyncio.ensure_future(pulse.speak(words, RATE))
        report = await measure_microphone(transport, 2.2)
        await saying
        assert report.verdict is Microphone.OK

    with_transport(story)


def test_a_server_that_cannot_start_says_so_and_leaves_nothing(tmp_path, monkeypatch: pytest.MonkeyPatch):
    for program in ("pulseaudio", "pactl", "pacat", "paplay", "parec", "setpriv"):
        (tmp_path / program).write_text("#!/bin/sh\necho no sound today >&2\nexit 1\n")
        (tmp_path / program).chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(PulseUnavailable, match="no sound today"), PrivatePulse():
        pass
    monkeypatch.setenv("PATH", str(tmp_path / "nowhere"))
    with pytest.raises(PulseUnavailable, match="not found"), PrivatePulse():
        pass


def test_the_server_dies_with_the_process_that_started_it():
    script = (
        "from engine.simulation.pulse import PrivatePulse\n"
        "import time\n"
        "with PrivatePulse() as pulse:\n"
        "    print(pulse._server.pid, flush=True)\n"
        "    time.sleep(60)\n"
    )
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True, cwd=ROOT) as child:
        assert child.stdout is not None
        server = psutil.Process(int(child.stdout.readline()))
        assert server.name() == "pulseaudio"
        child.kill()
    assert psutil.wait_procs([server], timeout=5)[1] == []
