"""What is told of a sound device, from devices as PulseAudio and PipeWire list them: plain hardware is nothing to tell."""

import pytest

from proctoring.pulse.device_change import changes
from proctoring.pulse.routes import routes_in_use, traits_of
from proctoring.pulse.sound_server import Device, Picture, Port, SoundStream

INTERNAL = {"device.class": "sound", "device.api": "alsa", "device.bus": "pci", "alsa.driver_name": "snd_hda_intel"}
PIPEWIRE_CARD = {
    "device.class": "sound",
    "device.api": "alsa",
    "factory.name": "api.alsa.pcm.source",
    "alsa.driver_name": "snd_usb_audio",
}


def device(name="mic", properties=INTERNAL, *, hardware=True, module="module-alsa-card", direction="input", **more):
    fields = {
        "index": 1, "description": name.title(), "driver": "module-alsa-card.c", "module_index": 7, "network": False,
        "monitor_of": None, "port": None,
    }  # fmt: skip
    return Device(
        name=name, properties=properties, hardware=hardware, module=module, direction=direction, **(fields | more)
    )


def picture(*devices, playing=(), default_input="mic", default_output="speaker"):
    return Picture(
        server="pulseaudio",
        default_input=default_input,
        default_output=default_output,
        inputs=tuple(found for found in devices if found.direction == "input"),
        outputs=tuple(found for found in devices if found.direction == "output"),
        recordings=(),
        playbacks=tuple(playing),
        modules={},
    )


@pytest.mark.parametrize(
    "plain",
    [
        device(),
        device(properties={**INTERNAL, "device.bus": "usb"}),
        device("headset", {"device.class": "sound", "device.api": "bluez", "device.bus": "bluetooth"}),
        device(properties=PIPEWIRE_CARD, hardware=False, module=None),
        device("speaker", direction="output", port=Port("hdmi-0", "HDMI", "unknown")),
    ],
    ids=["built in", "usb", "bluetooth", "PipeWire", "hdmi"],
)
def test_hardware_has_no_traits(plain):
    assert traits_of(plain) == ()


@pytest.mark.parametrize(
    ("odd", "trait"),
    [
        (
            device("speaker.monitor", {"device.class": "monitor"}, monitor_of="speaker"),
            "overhears what is played on a loudspeaker",
        ),
        (device(properties={**INTERNAL, "alsa.driver_name": "snd_aloop"}), "is a loopback card without plugs"),
        (
            device(properties={"device.master_device": "mic"}, hardware=False, module="module-echo-cancel"),
            "is a filter over another device",
        ),
        (
            device(properties={}, hardware=False, network=True, module="module-tunnel-source"),
            "is reached over the network",
        ),
        (
            device(properties={"device.class": "abstract"}, hardware=False, module="module-pipe-source"),
            "has no hardware of its own",
        ),
        (
            device(properties={"factory.name": "support.null-audio-sink"}, hardware=False, module=None),
            "has no hardware of its own",
        ),
        (device(properties={**PIPEWIRE_CARD, "node.virtual": "true"}, module=None), "has no hardware of its own"),
    ],
)
def test_what_is_not_plain_hardware_is_told_in_one_trait(odd, trait):
    assert traits_of(odd) == (trait,)


def test_a_filter_over_hardware_is_told_and_the_hardware_below_it_is_not():
    below = device("alsa_input", index=1)
    above = device("mic", {"device.master_device": "alsa_input"}, hardware=False, module="module-echo-cancel", index=2)
    (route,) = routes_in_use(picture(below, above), frozenset())
    assert route.traits == ("is a filter over another device",)
    assert [found.name for found in route.through] == ["mic", "alsa_input"]


def test_filters_that_stand_on_each_other_in_a_ring_come_to_an_end():
    one = device("mic", {"device.master_device": "two"}, index=1)
    two = device("two", {"device.master_device": "mic"}, index=2)
    (route,) = routes_in_use(picture(one, two), frozenset())
    assert len(route.through) == 2


def test_headphones_plugged_in_and_another_plug_in_use_are_told():
    def with_port(*port):
        return picture(device("speaker", direction="output", port=Port(*port)))

    plugged = list(
        changes(with_port("phones", "Headphones", "no"), with_port("phones", "Headphones", "yes"), frozenset())
    )
    other = list(changes(with_port("lineout", "Speaker", "yes"), with_port("phones", "Headphones", "yes"), frozenset()))
    assert plugged[0][1] == "The plug 'Headphones' of the loudspeaker 'Speaker' (speaker) is now plugged in."
    assert (
        other[0][1] == "The plug in use of the loudspeaker 'Speaker' (speaker) changed from 'Speaker' to 'Headphones'."
    )


def test_somebody_elses_stream_that_moves_is_no_change_of_ours():
    def playing_on(number, pid):
        stream = SoundStream(5, number, pid, None, None, "", "", None, corked=False, meters_only=False)
        devices = [device(name, direction="output", index=at) for at, name in ((1, "speaker"), (2, "hdmi"))]
        return picture(*devices, playing=[stream])

    assert list(changes(playing_on(1, 50), playing_on(2, 50), frozenset({9}))) == []
    (moved,) = changes(playing_on(1, 9), playing_on(2, 9), frozenset({9}))
    assert moved[1] == "The interview's sound was moved to the loudspeaker 'Hdmi' (hdmi)."
