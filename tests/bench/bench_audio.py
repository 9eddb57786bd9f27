"""What the sound path costs and how late it is: prints one JSON object.

Run `python tests/bench/bench_audio.py [seconds]`. The device figures need PulseAudio and are left out without it.
"""

import asyncio
import json
import resource
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from engine.audio.check import measure_echo
from engine.audio.device import DeviceTransport
from engine.audio.recording import Recording
from engine.audio.resampling import BlockResampler
from engine.audio.sealing import recover, seal
from engine.conversation.ports import BLOCK, RATE, Block
from engine.simulation.pulse import PrivatePulse, available


def percentiles(values: list[float]) -> dict[str, float]:
    p50, p95, p99 = np.percentile(values, [50, 95, 99])
    return {"p50": round(float(p50), 3), "p95": round(float(p95), 3), "p99": round(float(p99), 3)}


def wake() -> dict[str, float]:
    """Milliseconds from the card thread's call until the engine's loop runs again."""
    late: list[float] = []

    async def run() -> None:
        loop, event, called = asyncio.get_running_loop(), asyncio.Event(), [0.0]

        def card() -> None:
            for _ in range(300):
                time.sleep(0.01)
                called[0] = time.perf_counter()
                loop.call_soon_threadsafe(event.set)

        thread = threading.Thread(target=card)
        thread.start()
        for _ in range(300):
            await event.wait()
            late.append((time.perf_counter() - called[0]) * 1e3)
            event.clear()
        thread.join()

    asyncio.run(run())
    return percentiles(late)


def resampling() -> dict[str, float]:
    """Microseconds a 10 ms block takes."""
    cost = {}
    for block_in, block_out in ((480, 160), (160, 480), (441, 160), (160, 441)):
        resampler = BlockResampler(block_in, block_out)
        sound = np.zeros(block_in, np.float32)
        begun = time.perf_counter()
        for _ in range(2_000):
            resampler(sound)
        cost[f"{block_in}->{block_out}"] = round((time.perf_counter() - begun) / 2_000 * 1e6, 1)
    return cost


def device(seconds: float) -> dict[str, Any]:
    """A transport that talks without a pause while being read, over a sound server of its own."""

    async def run() -> dict[str, Any]:
        with PrivatePulse() as pulse:
            transport = DeviceTransport()
            begun = time.perf_counter()
            await transport.open()
            opened = time.perf_counter() - begun
            await transport.read()
            cpu, begun = resource.getrusage(resource.RUSAGE_SELF), time.perf_counter()
            speech = np.random.default_rng(0).standard_normal(RATE).astype(np.float32) * 0.1
            stops: list[float] = []
            for block in range(round(seconds * 100)):
                if block % 100 == 0:
                    transport.play(speech)
                got = await transport.read()
                if block % 100 == 50:
                    stops.append((transport.flush() - got.played) / RATE * 1e3)
            took = time.perf_counter() - begun
            after = resource.getrusage(resource.RUSAGE_SELF)
            glitches = transport.glitches()
            pulse.leak(-20.0)
            for _ in range(50):
                await transport.read()
            echo = await measure_echo(transport)
            await transport.close()
            return {
                "open_s": round(opened, 3),
                "blocks": round(seconds * 100),
                "drift_ms": round((took - seconds) * 1e3, 1),
                "cpu_share": round((after.ru_utime + after.ru_stime - cpu.ru_utime - cpu.ru_stime) / took, 4),
                "glitches": glitches,
                "stop_after_flush_ms": percentiles(stops),
                "round_trip_with_20_ms_loopback_ms": echo.delay_ms,
            }

    return asyncio.run(run())


def recording(minutes: int) -> dict[str, Any]:
    """A recording driven as fast as it goes, then sealed, then recovered."""
    rng = np.random.default_rng(0)
    voices = (0.1 * rng.standard_normal((100, BLOCK))).astype(np.float32)
    facts: list[Any] = []

    async def run(folder: Path) -> tuple[float, float]:
        recording = Recording(folder)
        await recording.start()

        async def ledger() -> None:
            facts.extend([segment async for segment in recording.segments()])

        reader = asyncio.ensure_future(ledger())
        spent, begun = 0.0, time.perf_counter()
        for index in range(minutes * 6_000):
            block = Block(index * 0.01, voices[index % 100], voices[(index + 7) % 100], 0)
            before = time.perf_counter()
            recording.write(block)
            spent += time.perf_counter() - before
            await recording.idle()
        await recording.finish()
        await reader
        return spent / (minutes * 6_000), time.perf_counter() - begun

    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "s"
        write, whole = asyncio.run(run(folder))
        begun = time.perf_counter()
        sealed = seal(folder)
        sealing = time.perf_counter() - begun
        begun = time.perf_counter()
        recover(folder, facts, sealed=sealed)
        checking = time.perf_counter() - begun
    return {
        "minutes": minutes,
        "write_us_a_block": round(write * 1e6, 1),
        "times_real_time": round(minutes * 60 / whole),
        "seal_s": round(sealing, 2),
        "check_sealed_s": round(checking, 3),
    }


def main() -> None:
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 30.0
    report: dict[str, Any] = {"wake_ms": wake(), "resampling_us": resampling(), "recording": recording(10)}
    if available():
        report["device"] = device(seconds)
    print(json.dumps(report, indent=2))


if __name__ == "__main__":
    main()
