"""Odd cards and drivers: each works, or is refused with a sentence that says what to do; played by a PortAudio of the test's own."""

import asyncio
from collections.abc import Callable, Iterator

import numpy as np
import pytest

from engine.audio.check import Echo, measure_echo
from engine.audio.device import DeviceTransport
from engine.audio.devices import list_devices
from engine.audio.portaudio import find_duplex
from engine.errors import DeviceMissing
from tests.support.portaudio import FakeCard, FakePortAudio, FakeStream, PortAudioError, installed

HEADSET = FakeCard("USB headset", inputs=1, outputs=2)
Install = Callable[..., FakePortAudio]


@pytest.fixture
def portaudio(monkeypatch: pytest.MonkeyPatch) -> Iterator[Install]:
    """Return what puts a PortAudio with these cards in the place of the real one."""
    opened = []

    def install(*cards: FakeCard, **options: object) -> FakePortAudio:
        library = FakePortAudio(list(cards), **options)
        opened.append(installed(library, monkeypatch))
        return opened[-1].__enter__()

    yield install
    for each in opened:
        each.__exit__(None, None, None)


def opened(library: FakePortAudio, *names: str | None) -> tuple[FakeStream, DeviceTransport]:
    """Open the devices, play a second of sound and read it back; return the stream and the transport."""

    async def run() -> DeviceTransport:
        transport = DeviceTransport(*names)
        await transport.open()
        stream = library.streams[-1]
        transport.play(np.full(1_600, 0.5, np.float32))
        for _ in range(12):
            out = stream.tick(0.25)
            block = await transport.read()
        assert np.allclose(block.heard, 0.25, atol=0.01)
        assert block.played > 1_000
        assert np.array_equal(out[:, 0], out[:, -1]), "all loudspeakers say the same"
        told.append(transport.latency)
        await transport.close()
        return transport

    told: list[tuple[float, float] | None] = []
    transport = asyncio.run(run())
    library.told_latency = told[0]
    return library.streams[-1], transport


def refused(*names: str | None) -> DeviceMissing:
    async def run() -> None:
        await DeviceTransport(*names).open()

    with pytest.raises(DeviceMissing) as told:
        asyncio.run(run())
    assert "\n" not in told.value.message
    assert told.value.retryable
    return told.value


@pytest.mark.parametrize("rate", [44_100, 32_000, 16_000, 96_000])
def test_a_card_of_one_rate_only_is_opened_with_that(portaudio: Install, rate: int):
    library = portaudio(FakeCard("old card", 1, 2, rate=float(rate), rates=frozenset({rate})))
    stream, _ = opened(library)
    assert (stream.options["samplerate"], stream.options["blocksize"]) == (rate, rate // 100)


def test_a_microphone_and_a_loudspeaker_of_different_rates_meet_at_one_that_both_take(portaudio: Install):
    library = portaudio(
        FakeCard("microphone", inputs=1, rate=16_000.0, rates=frozenset({16_000, 48_000})),
        FakeCard("loudspeaker", outputs=2, rate=44_100.0, rates=frozenset({44_100, 48_000})),
    )
    assert opened(library)[0].options["samplerate"] == 48_000


def test_two_that_share_no_rate_are_named_and_what_to_do_is_said(portaudio: Install):
    portaudio(
        FakeCard("microphone", inputs=1, rate=16_000.0, rates=frozenset({16_000})),
        FakeCard("loudspeaker", outputs=2, rate=48_000.0, rates=frozenset({48_000})),
    )
    told = refused()
    assert "microphone and loudspeaker don't open together" in told.message
    assert "choose others" in told.message


@pytest.mark.parametrize("stated", [0.0, -1.0, float("nan"), float("inf"), 44_056.0])
def test_a_rate_that_can_not_be_is_not_believed(portaudio: Install, stated: float):
    library = portaudio(FakeCard("strange card", 1, 2, rate=stated, rates=frozenset({48_000})))
    assert opened(library)[0].options["samplerate"] == 48_000
    assert list_devices()[0].rate >= 0


@pytest.mark.parametrize(("inputs", "outputs"), [(8, 8), (2, 1), (1, 1), (3, 6)])
def test_hardware_without_a_mixer_is_opened_with_the_channels_it_has(portaudio: Install, inputs: int, outputs: int):
    library = portaudio(
        FakeCard("microphone", inputs=inputs, only_channels=frozenset({inputs})),
        FakeCard("loudspeaker", outputs=outputs, only_channels=frozenset({outputs})),
    )
    assert opened(library)[0].options["channels"] == (inputs, outputs)


def test_of_many_channels_as_few_as_serve_are_opened(portaudio: Install):
    library = portaudio(FakeCard("studio", 8, 8))
    assert opened(library)[0].options["channels"] == (1, 2)


def test_no_microphone_is_said_so(portaudio: Install):
    portaudio(FakeCard("loudspeaker", outputs=2))
    assert (refused().title, [device.name for device in list_devices()]) == ("No microphone", ["loudspeaker"])


def test_no_loudspeaker_is_said_so(portaudio: Install):
    portaudio(FakeCard("microphone", inputs=1))
    assert refused().title == "No loudspeaker"


def test_no_device_at_all_is_an_empty_list(portaudio: Install):
    portaudio()
    assert list_devices() == ()
    assert refused().title == "No microphone"


def test_a_device_that_vanishes_while_it_is_opened_is_named_as_gone(portaudio: Install):
    def pulled(library: FakePortAudio) -> None:
        library.cards = [FakeCard("loudspeaker", outputs=2)]

    portaudio(HEADSET, FakeCard("loudspeaker", outputs=2), on_open=pulled)
    told = refused()
    assert told.title == "The microphone is not there"
    assert "'USB headset'" in told.message


def test_a_device_that_opens_and_does_not_run_is_let_go_and_found_again(
    portaudio: Install, monkeypatch: pytest.MonkeyPatch
):
    library = portaudio(HEADSET)
    with monkeypatch.context() as broken:
        broken.setattr(FakeStream, "start", _fails)
        assert "Unanticipated host error" in refused().message
    assert library.streams[-1].closed
    library.cards = [FakeCard("another headset", 1, 2)]
    looked = []
    monkeypatch.setattr(library, "_initialize", lambda: looked.append(True))
    opened(library)
    assert looked, "devices are looked for again as before"


def _fails(_stream: FakeStream) -> None:
    raise PortAudioError("Unanticipated host error [PaErrorCode -9999]: 'broken'\nand more")


def test_a_stream_that_is_given_up_while_it_starts_leaves_nobody_watching_its_devices(
    portaudio: Install, monkeypatch: pytest.MonkeyPatch
):
    class Watch:
        def __init__(self, _devices: object, _on_gone: object) -> None:
            watches.append(self)

        def start(self) -> None:
            self.watching = True

        def stop(self) -> None:
            self.watching = False

    def slowly(_devices: object) -> tuple[str, ...]:
        duplex.close()  # whoever opened it waits no longer
        return ("its microphone",)

    watches: list[Watch] = []
    portaudio(FakeCard("default", inputs=1, outputs=2))
    monkeypatch.setattr("engine.audio.portaudio.DeviceWatch", Watch)
    monkeypatch.setattr("engine.audio.portaudio.own_stream_devices", slowly)
    duplex = find_duplex(None, None)
    duplex.start(lambda *_: None, lambda: None)
    assert [watch.watching for watch in watches] == [False]


def test_two_devices_that_only_open_apart_are_refused_with_the_reason(portaudio: Install):
    portaudio(FakeCard("microphone", inputs=1), FakeCard("loudspeaker", outputs=2), refuses_duplex=True)
    told = refused()
    assert "microphone and loudspeaker don't open together (Illegal combination of I/O devices" in told.message


@pytest.mark.parametrize(
    "name", ["Mikrofon (Größe: XL)", "マイク [1]*", "a  b\nc\td", "микрофон %s {0} \\", "x" * 4_000, " ", "-rf; $(id)"]
)
def test_a_name_of_any_characters_is_listed_on_one_line_and_can_be_chosen(portaudio: Install, name: str):
    library = portaudio(HEADSET, FakeCard(name, 1, 2))
    device = list_devices()[1]
    assert device.name.isprintable()
    assert 0 < len(device.name) <= 120
    stream, _ = opened(library, device.id, device.id)
    assert stream.options["device"] == (1, 1)


def test_a_name_that_can_not_be_read_hides_no_other_device(portaudio: Install, monkeypatch: pytest.MonkeyPatch):
    library = portaudio(FakeCard("unreadable", 1, 2), HEADSET, default_input=1, default_output=1)
    tell = FakePortAudio._told

    def told(self: FakePortAudio, index: int) -> dict[str, object]:
        if index == 0:
            raise UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte")
        return tell(self, index)

    monkeypatch.setattr(FakePortAudio, "_told", told)
    assert [(device.name, device.is_default) for device in list_devices()] == [("USB headset", True)]
    assert opened(library)[0].options["device"] == (1, 1)
    assert opened(library, "headset", "headset")[0].options["device"] == (1, 1)


def test_one_device_offered_in_three_ways_can_be_chosen_in_each(portaudio: Install):
    ways = ("MME", "DirectSound", "WASAPI")
    library = portaudio(*(FakeCard("USB headset", 1, 2, host_api=number) for number in range(3)), host_apis=ways)
    ids = [device.id for device in list_devices()]
    assert ids == [f"USB headset, {way}" for way in ways]
    assert [opened(library, each, each)[0].options["device"] for each in ids] == [(0, 0), (1, 1), (2, 2)]
    assert opened(library, "headset", "headset")[0].options["device"] == (0, 0), "by its bare name the first"


def test_a_device_that_is_not_there_is_named(portaudio: Install):
    portaudio(HEADSET)
    assert "'Yeti'" in refused("Yeti", None).message


@pytest.mark.parametrize("stated", [(0.0, -1.0), (float("nan"), float("inf")), (1e9, 0.0)])
def test_a_latency_that_can_not_be_is_stated_as_none(portaudio: Install, stated: tuple[float, float]):
    library = portaudio(HEADSET, latency=stated)
    opened(library)
    assert library.told_latency == (0.0, 0.0)


def test_the_echo_test_measures_itself_what_the_driver_states_wrongly(portaudio: Install):
    """The card says 20 ms; the echo comes after 400."""
    library = portaudio(HEADSET, latency=(0.01, 0.01))

    async def run() -> None:
        transport = DeviceTransport()
        await transport.open()
        stream, late = library.streams[-1], [np.zeros(480, np.float32)] * 40

        async def ticking() -> None:
            while True:
                late.append(0.1 * stream.tick(late.pop(0))[:, 0])
                await asyncio.sleep(0)

        card = asyncio.ensure_future(ticking())
        report = await measure_echo(transport)
        card.cancel()
        await transport.close()
        assert report.verdict is Echo.STRONG
        assert report.delay_ms == pytest.approx(400.0, abs=15.0)

    asyncio.run(run())


def test_a_library_that_does_not_answer_is_said_so(portaudio: Install, monkeypatch: pytest.MonkeyPatch):
    library = portaudio(HEADSET)

    def dead(*_: object) -> None:
        raise PortAudioError("PortAudio not initialized [PaErrorCode -10000]")

    monkeypatch.setattr(library, "query_hostapis", dead)
    with pytest.raises(DeviceMissing, match="PortAudio not initialized"):
        list_devices()
