"""Every detector there is: where its code is and what it watches, by what a machine must have for it. A new detector is a line here."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Offer:
    """One detector: the class `name` in `module`, and its kinds, which are known even where it can't be loaded."""

    module: str
    name: str
    kinds: tuple[str, ...]


ANYWHERE: tuple[Offer, ...] = ()
"""They live on what the interview tells them: the window's input and the conversation's sound."""

BY_SYSTEM: dict[str, tuple[Offer, ...]] = {
    "linux": (
        Offer("proctoring.linux.virtual_machine", "VirtualMachineDetector", ("virtual_machine",)),
        Offer("proctoring.pulse.device_change", "AudioDeviceChangeDetector", ("audio_device_change",)),
        Offer("proctoring.pulse.routing", "AudioRouteDetector", ("audio_route",)),
        Offer("proctoring.pulse.tapping", "SoundTapDetector", ("sound_tapped",)),
    ),
}
"""They need an operating system."""

BY_DISPLAY: dict[str, tuple[Offer, ...]] = {
    "x11": (Offer("proctoring.x11.focus", "FocusDetector", ("focus_loss", "tab_switch")),),
}
"""They need a window system."""

CAMERA = Offer("proctoring.camera.camera", "CameraDetector", ("camera_presence", "camera_still"))
"""Off unless the settings say otherwise."""

NEED_A_SCREEN = frozenset(
    {"focus_loss", "tab_switch", "paste", "clipboard_change", "hotkey", "injected_keys", "typing_burst"}
    | {"screen_share", "screen_capture", "remote_control", "overlay", "hidden_window", "key_logger", "display_change"}
)
"""Kinds that are about windows, keys or the screen."""
