"""A sound server of our own, with a microphone that can be spoken into and a loudspeaker that can be overheard.

It lets a simulated candidate talk to the kiosk through the same drivers as a person would, on a machine without any sound hardware, and
without touching the sound server that a person may be listening to.
"""

import asyncio
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncGenerator, Callable
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from engine.companions import DYING_WITH_US, environment_with
from engine.errors import EngineError

Samples = npt.NDArray[np.float32]

SPEAKER: Final = "speaker"
MICROPHONE: Final = "mic"
_MICFEED: Final = "micfeed"
_RATE: Final = 48_000

_MICROPHONE_LABEL: Final = "source_properties=\"device.description='Simulated microphone'\""

# norewinds: PulseAudio otherwise rewrites what a null sink was already given, and some 300 ms after a start of playback are lost.
_SCRIPT: Final = f"""load-module module-native-protocol-unix auth-anonymous=1
load-module module-null-sink norewinds=1 sink_name={SPEAKER} rate={_RATE} sink_properties="device.description='Simulated loudspeaker'"
load-module module-null-sink norewinds=1 sink_name={_MICFEED} rate={_RATE} sink_properties="device.description='Simulated voice'"
load-module module-remap-source master={_MICFEED}.monitor source_name={MICROPHONE} {_MICROPHONE_LABEL}
set-default-sink {SPEAKER}
set-default-source {MICROPHONE}
"""
_PROGRAMS: Final = ("pulseaudio", "pactl", "pacat", "paplay", "parec", "setpriv")


class PulseUnavailable(EngineError):
    """The private sound server can't be started or used."""


def available() -> bool:
    """Whether this machine has what a private sound server takes."""
    return sys.platform == "linux" and all(shutil.which(program) for program in _PROGRAMS)


class PrivatePulse:
    """A PulseAudio whose default sink is `speaker` and whose default source is `mic`; a context manager.

    While it is open this process's environment points at it, so everything that opens sound here, and every child, uses it. Its
    processes die with the thread that starts them, however that dies. `start_timeout_s` bounds the wait for the server; it takes about 0.15 s.
    """

    def __init__(self, *, start_timeout_s: float = 10.0, clock: Callable[[], float] = time.monotonic) -> None:
        self._timeout_s = start_timeout_s
        self._clock = clock
        self._folder: Path | None = None
        self._server: subprocess.Popen[bytes] | None = None
        self._environment = ExitStack()
        self._children: list[asyncio.subprocess.Process] = []

    @property
    def environment(self) -> dict[str, str]:
        """What a process needs in its environment to use this server and no other."""
        return {
            "PULSE_SERVER": f"unix:{self._home / 'native'}",
            "PULSE_COOKIE": str(self._home / "cookie"),
            # By name, so that nothing falls back on another source while the microphone is unplugged.
            "PULSE_SINK": SPEAKER,
            "PULSE_SOURCE": MICROPHONE,
        }

    def __enter__(self) -> "PrivatePulse":
        """Start, and return once it answers. Raises `PulseUnavailable`."""
        missing = [program for program in _PROGRAMS if not shutil.which(program)]
        if missing:
            raise PulseUnavailable(
                "No PulseAudio",
                f"{', '.join(missing)} not found: `apt install pulseaudio pulseaudio-utils libasound2-plugins`",
            )
        self._folder = Path(tempfile.mkdtemp(prefix="vivavoce-sound-"))
        try:
            self._start()
        except BaseException:
            self.__exit__()
            raise
        self._environment.enter_context(environment_with(self.environment))
        return self

    def __exit__(self, *_failure: object) -> None:
        """Stop everything that was started and put the environment back."""
        for child in self._children:
            with suppress(ProcessLookupError):
                child.kill()
        if self._server is not None:
            self._server.terminate()
            try:
                self._server.wait(5)
            except subprocess.TimeoutExpired:
                self._server.kill()
                self._server.wait()
            self._server = None
        self._environment.close()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None

    def unplug(self) -> None:
        """Take the microphone out, as if its plug had been pulled."""
        for module in self._modules("module-remap-source"):
            self._control("unload-module", module)

    def replug(self) -> None:
        """Plug the microphone in again."""
        self._control(
            "load-module",
            "module-remap-source",
            f"master={_MICFEED}.monitor",
            f"source_name={MICROPHONE}",
            _MICROPHONE_LABEL,
        )
        self._control("set-default-source", MICROPHONE)

    def leak(self, gain_db: float) -> None:
        """Let the microphone hear the loudspeaker at `gain_db` (negative: quieter), in place of what it heard of it; -inf for nothing."""
        for module in self._modules("module-loopback"):
            self._control("unload-module", module)
        if gain_db == float("-inf"):
            return
        self._control(
            "load-module", "module-loopback", f"source={SPEAKER}.monitor", f"sink={_MICFEED}", "latency_msec=20",
            # On a busy machine it would otherwise drift to a delay that no room has.
            "max_latency_msec=150",
            "source_dont_move=true", "sink_dont_move=true", "sink_input_properties=media.name=leak",
        )  # fmt: skip
        index = self._leak_input()
        # As a factor: a leading minus would mean "quieter than it is".
        self._control("set-sink-input-volume", index, f"{10 ** (gain_db / 20):.6f}")

    async def say(self, path: Path) -> None:
        """Speak a sound file into the microphone; return when it has been said. Cancelling breaks it off."""
        await self._until_over("paplay", f"--device={_MICFEED}", str(path))

    async def speak(self, samples: Samples, rate: int) -> None:
        """Speak samples into the microphone; return when they have been said. Cancelling breaks it off."""
        await self._until_over(
            "pacat", "--playback", f"--device={_MICFEED}", f"--rate={rate}", "--channels=1", "--format=float32le",
            "--latency-msec=20", stdin=np.asarray(samples, "<f4").tobytes(),
        )  # fmt: skip

    async def listen(self, *, rate: int = 16_000, chunk: int = 160) -> AsyncGenerator[Samples, None]:
        """Yield what the loudspeaker plays, `chunk` samples at a time, from now until the iterator is closed."""
        process = await self._spawn(
            "parec", f"--device={SPEAKER}.monitor", f"--rate={rate}", "--channels=1", "--format=float32le",
            "--latency-msec=10", stdout=subprocess.PIPE,
        )  # fmt: skip
        try:
            while process.stdout is not None:
                yield np.frombuffer(await process.stdout.readexactly(4 * chunk), "<f4").astype(np.float32)
        except asyncio.IncompleteReadError:
            return
        finally:
            await self._end(process)

    @property
    def _home(self) -> Path:
        if self._folder is None:
            raise PulseUnavailable("The private sound server is not running", "start it first")
        return self._folder

    def _start(self) -> None:
        script = self._home / "start.pa"
        script.write_text(
            _SCRIPT.replace(
                "module-native-protocol-unix", f"module-native-protocol-unix socket={self._home / 'native'}"
            )
        )
        environment = {**os.environ, "PULSE_RUNTIME_PATH": str(self._home), "HOME": str(self._home), **self.environment}
        for name in (
            "DBUS_SESSION_BUS_ADDRESS",
            "DISPLAY",
        ):  # neither a desktop's sound settings nor its session are ours
            environment.pop(name, None)
        log = self._home / "log"
        with log.open("wb") as out:
            self._server = subprocess.Popen(
                [*DYING_WITH_US, "pulseaudio", "--daemonize=no", "--exit-idle-time=-1", "--disallow-exit", "--use-pid-file=no",
                 "--log-target=stderr", "-n", "-F", str(script)],
                env=environment, stdin=subprocess.DEVNULL, stdout=out, stderr=out, start_new_session=True,
            )  # fmt: skip
        self._until_ready(log)

    def _until_ready(self, log: Path) -> None:
        give_up = self._clock() + self._timeout_s
        while self._clock() < give_up:
            if self._server is None or self._server.poll() is not None:
                raise PulseUnavailable("PulseAudio did not start", _last_line(log))
            with suppress(PulseUnavailable):
                if any(
                    line.split("\t")[1] == MICROPHONE for line in self._control("list", "short", "sources").splitlines()
                ):
                    return
            time.sleep(0.02)
        raise PulseUnavailable(
            "PulseAudio did not start", f"no answer within {self._timeout_s:.0f} s. {_last_line(log)}"
        )

    def _control(self, *words: str) -> str:
        try:
            done = subprocess.run(
                [shutil.which("pactl") or "pactl", *words],
                env={**os.environ, **self.environment},
                capture_output=True,
                text=True,
                timeout=5,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired) as exc:
            raise PulseUnavailable("PulseAudio doesn't answer", f"pactl {words[0]}: {exc}") from exc
        if done.returncode:
            raise PulseUnavailable("PulseAudio refused", f"pactl {' '.join(words)}: {done.stderr.strip()}")
        return done.stdout

    def _modules(self, name: str) -> list[str]:
        rows = [line.split("\t") for line in self._control("list", "short", "modules").splitlines()]
        return [row[0] for row in rows if row[1] == name]

    def _leak_input(self) -> str:
        rows = [line.split("\t") for line in self._control("list", "short", "sink-inputs").splitlines()]
        loopbacks = [row[0] for row in rows if "module-loopback" in row[3]]
        if not loopbacks:
            raise PulseUnavailable("PulseAudio refused", "the loopback has no stream")
        return loopbacks[-1]

    async def _until_over(self, *command: str, stdin: bytes | None = None) -> None:
        process = await self._spawn(*command, stdin=subprocess.DEVNULL if stdin is None else subprocess.PIPE)
        try:
            await process.communicate(stdin)
        finally:
            await self._end(process)
        if process.returncode:
            raise PulseUnavailable("The sound could not be played", f"{command[0]} ended with {process.returncode}")

    async def _spawn(
        self, *command: str, stdin: int = subprocess.DEVNULL, stdout: int = subprocess.DEVNULL
    ) -> asyncio.subprocess.Process:
        process = await asyncio.create_subprocess_exec(
            *DYING_WITH_US, *command, env={**os.environ, **self.environment},
            stdin=stdin, stdout=stdout, stderr=subprocess.DEVNULL, start_new_session=True,
        )  # fmt: skip
        self._children.append(process)
        return process

    async def _end(self, process: asyncio.subprocess.Process) -> None:
        with suppress(ProcessLookupError):
            process.kill()
        if process.stdout is not None:
            while await process.stdout.read(1 << 16):  # to its end, or its pipe outlives the loop
                pass
        await process.wait()
        await asyncio.sleep(0)
        self._children.remove(process)


def _last_line(log: Path) -> str:
    lines = log.read_text(errors="replace").splitlines() if log.exists() else []
    return lines[-1] if lines else "It said nothing."
