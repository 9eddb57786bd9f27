"""What a sound server tells of its devices, told by a stand-in for `pactl`; no server runs here."""

import json
import os
import threading
from pathlib import Path

import pytest

from engine.audio.soundserver import DeviceWatch, ServerDevice, own_stream_devices, server_devices

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the stand-in is a shell script")

INFO = {"default_source_name": "usb-mic", "default_sink_name": "usb-out"}
SOURCES = [
    {"index": 1, "name": "usb-out.monitor", "description": "Monitor of Headset", "sample_specification": "s16le 2ch 44100Hz",
     "monitor_source": "usb-out", "flags": ["DECIBEL_VOLUME"], "properties": {"device.class": "monitor"}},
    {"index": 2, "name": "usb-mic", "description": "Headset", "sample_specification": "s16le 1ch 48000Hz",
     "monitor_source": "", "flags": ["HARDWARE"], "properties": {}},
]  # fmt: skip
SINKS = [{"index": 1, "name": "usb-out", "description": "Headset", "sample_specification": "s16le 2ch 48000Hz",
          "flags": ["HARDWARE"], "properties": {}}]  # fmt: skip


@pytest.fixture
def pactl(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder whose files are pactl's answers: NAME.json for `list NAME`, `subscribe` for what is told."""
    script = tmp_path / "pactl"
    script.write_text(
        f"#!/bin/sh\ncd {tmp_path}\n"
        'if [ "$1" = subscribe ]; then while read -r line; do echo "$line"; done < subscribe; exit; fi\n'
        'shift 2\nif [ "$1" = info ]; then f=info; else f=$2; fi\n'
        '[ -f "$f.json" ] || exit 1\nwhile read -r line; do echo "$line"; done < "$f.json"\n'
    )
    script.chmod(0o755)
    for name, answer in (("info", INFO), ("sources", SOURCES), ("sinks", SINKS)):
        (tmp_path / f"{name}.json").write_text(json.dumps(answer) + "\n")
    (tmp_path / "subscribe").write_text("")
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


def test_devices_are_told_with_what_they_are(pactl: Path):
    assert server_devices() == (
        ServerDevice(1, "usb-out.monitor", "Monitor of Headset", "input", 2, 44_100, False, True, True),
        ServerDevice(2, "usb-mic", "Headset", "input", 1, 48_000, True, False, False),
        ServerDevice(1, "usb-out", "Headset", "output", 2, 48_000, True, False, False),
    )


def test_without_a_server_there_is_nothing_to_tell(pactl: Path, monkeypatch: pytest.MonkeyPatch):
    (pactl / "info.json").write_text("Connection failure: Connection refused\n")
    assert server_devices() is None
    (pactl / "info.json").unlink()
    assert server_devices() is None
    monkeypatch.setenv("PATH", str(pactl / "nowhere"))
    assert server_devices() is None


def test_our_own_streams_are_known_by_their_process(pactl: Path):
    def stream(process: int, **on: int) -> dict[str, object]:
        return {**on, "properties": {"application.process.id": str(process)}}

    (pactl / "source-outputs.json").write_text(json.dumps([stream(os.getpid(), source=2), stream(1, source=1)]) + "\n")
    (pactl / "sink-inputs.json").write_text(json.dumps([stream(os.getpid(), sink=1)]) + "\n")
    assert [device.name for device in own_stream_devices(server_devices() or ())] == ["usb-mic", "usb-out"]


def watch(pactl: Path, events: str) -> bool:
    """Return whether a watch over the microphone said that it was gone."""
    (pactl / "subscribe").write_text(events)
    devices = server_devices()
    assert devices is not None
    gone = threading.Event()
    watching = DeviceWatch(devices[1:2], gone.set)
    watching.start()
    watching._thread.join(5)
    assert not watching._thread.is_alive()
    return gone.is_set()


def test_a_removed_microphone_is_told_and_others_are_none_of_our_business(pactl: Path):
    assert watch(pactl, "Event 'change' on source #2\nEvent 'remove' on source #2\n")
    assert not watch(pactl, "Event 'remove' on source #1\nEvent 'remove' on sink #2\nEvent 'remove' on source #22\n")


def test_a_server_that_stops_telling_is_asked(pactl: Path):
    assert not watch(pactl, "")
    (pactl / "subscribe").write_text("")
    devices = server_devices()
    assert devices is not None
    (pactl / "info.json").unlink()
    gone = threading.Event()
    watching = DeviceWatch(devices[1:2], gone.set)
    watching.start()
    watching._thread.join(5)
    assert gone.is_set()


def test_a_watch_that_was_stopped_says_nothing_more(pactl: Path):
    devices = server_devices()
    assert devices is not None
    gone = threading.Event()
    watching = DeviceWatch(devices[1:2], gone.set)
    watching.stop()
    watching.start()
    watching._thread.join(5)
    assert not gone.is_set()
