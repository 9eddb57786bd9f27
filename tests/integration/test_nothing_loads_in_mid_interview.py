"""What an interview needs is loaded before it begins: from then on no file of a model is opened, by us or by a model's process."""

import asyncio
import ctypes
import os
import struct
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import psutil
import pytest

from app.engines import EngineSet, choose_engines
from engine.conversation.ports import BLOCK, RATE
from tests.support.tiny_models import TINY, installed, write_whisper

NAME = "faster-whisper-tiny"
IN_OPEN = 0x20
EVENT = struct.Struct("iIII")

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="inotify is Linux's")


class Opened:
    """The kernel's list of files opened in some folders, whichever process opens them."""

    def __init__(self, folders: Sequence[Path]) -> None:
        library = ctypes.CDLL(None, use_errno=True)
        self.handle = library.inotify_init1(os.O_NONBLOCK)
        assert self.handle >= 0
        for folder in {each for top in folders for each in (top, *top.rglob("*")) if each.is_dir()}:
            assert library.inotify_add_watch(self.handle, str(folder).encode(), IN_OPEN) >= 0

    def since(self) -> list[str]:
        """Return the names of the files opened since the last call."""
        names, data = [], b""
        while True:
            try:
                data += os.read(self.handle, 1 << 16)
            except BlockingIOError:
                break
        while data:
            *_, length = EVENT.unpack_from(data)
            name = data[EVENT.size : EVENT.size + length].rstrip(b"\0").decode()
            names += [name] if name else []
            data = data[EVENT.size + length :]
        return names


@contextmanager
def watched(*folders: Path) -> Iterator[Opened]:
    opened = Opened(folders)
    try:
        yield opened
    finally:
        os.close(opened.handle)


async def some_turns(engines: EngineSet) -> None:
    engines.expect(["Kubernetes"])
    talk = engines.for_conversation()
    for turn in range(3):
        speech = await talk.voice.speak("Tell me about a project that went well.")
        talk.recogniser.begin(10.0 * turn)
        for start in range(0, len(speech.samples) - BLOCK, BLOCK):
            block = speech.samples[start : start + BLOCK]
            talk.vad.probability(block)
            talk.recogniser.feed(block)
        talk.recogniser.feed(np.zeros(RATE // 2, np.float32))
        assert await talk.recogniser.finish()


def test_no_model_is_opened_between_the_start_of_an_interview_and_its_end(tmp_path: Path) -> None:
    """On a model of our own: what comes along lies where other programs may open it too."""
    write_whisper(tmp_path / NAME, TINY)
    store = installed(tmp_path, {NAME: ("en",)})

    async def story(opened: Opened) -> None:
        engines = choose_engines("en", store=store)
        await engines.start()
        assert "model.bin" in opened.since(), "loading is seen: what is not seen later did not happen"
        await some_turns(engines)
        assert opened.since() == []
        await engines.close()

    with watched(tmp_path) as opened:
        asyncio.run(story(opened))


def test_the_embedded_recogniser_is_one_process_from_before_the_interview_to_its_end() -> None:
    async def story() -> None:
        others = set(psutil.Process().children())
        engines = choose_engines("en")
        await engines.start()
        (before,) = set(psutil.Process().children()) - others
        await some_turns(engines)
        (after,) = set(psutil.Process().children()) - others
        assert before == after
        await engines.close()

    asyncio.run(story())
