"""Every detector there is: where its code is and what it watches, by what a machine must have for it. A new detector is a line here."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Offer:
    """One detector: the class `name` in `module`, and its kinds, which are known even where it can't be loaded."""

    module: str
    name: str
    kinds: tuple[str, ...]


ANYWHERE: tuple[Offer, ...] = (
    Offer("proctoring.window.typing_bursts", "TypingBurstsDetector", ("typing_burst",)),
    Offer("proctoring.voice.answer_pace", "AnswerPaceDetector", ("answer_pace",)),
    Offer("proctoring.voice.clipped_sound", "ClippedSoundDetector", ("clipped_sound",)),
    Offer("proctoring.voice.digital_silence", "DigitalSilenceDetector", ("digital_silence",)),
    Offer("proctoring.voice.overlapping_speech", "OverlappingSpeechDetector", ("overlapping_speech",)),
    Offer("proctoring.voice.replayed_voice", "ReplayedVoiceDetector", ("replayed_voice",)),
    Offer("proctoring.voice.second_voice", "SecondVoiceDetector", ("second_voice",)),
    Offer("proctoring.voice.synthetic_voice", "SyntheticVoiceDetector", ("voice_spoofing",)),
)
"""They live on what the interview tells them: the window's input and the conversation's sound."""

BY_SYSTEM: dict[str, tuple[Offer, ...]] = {
    "linux": (
        Offer("proctoring.linux.clock_change", "ClockChangeDetector", ("clock_change",)),
        Offer("proctoring.linux.forbidden_process", "ForbiddenProcessDetector", ("forbidden_process",)),
        Offer("proctoring.linux.machine_sleep", "MachineSleepDetector", ("machine_sleep",)),
        Offer("proctoring.linux.network_change", "NetworkChangeDetector", ("network_change",)),
        Offer("proctoring.linux.remote_session", "RemoteSessionDetector", ("remote_session",)),
        Offer("proctoring.linux.session_lock", "SessionLockDetector", ("session_lock",)),
        Offer("proctoring.linux.usb_change", "UsbChangeDetector", ("usb_change",)),
        Offer("proctoring.linux.virtual_machine", "VirtualMachineDetector", ("virtual_machine",)),
        Offer("proctoring.pulse.device_change", "AudioDeviceChangeDetector", ("audio_device_change",)),
        Offer("proctoring.pulse.routing", "AudioRouteDetector", ("audio_route",)),
        Offer("proctoring.pulse.screencast", "ScreencastDetector", ("screen_share",)),
        Offer("proctoring.pulse.tapping", "SoundTapDetector", ("sound_tapped",)),
    ),
    "windows": (
        Offer("proctoring.windows.detectors", "clipboard", ("clipboard_change", "paste")),
        Offer("proctoring.windows.detectors", "displays", ("display_change",)),
        Offer("proctoring.windows.detectors", "focus", ("focus_loss", "tab_switch")),
        Offer("proctoring.windows.detectors", "running", ("screen_capture", "remote_control")),
        Offer("proctoring.windows.detectors", "session", ("session_lock", "remote_session")),
        Offer("proctoring.windows.detectors", "windows", ("overlay", "hidden_window")),
        Offer("proctoring.window.hotkeys", "WindowHotkeysDetector", ("hotkey",)),
    ),
    "macos": (
        Offer("proctoring.macos.detectors", "clipboard", ("clipboard_change", "paste")),
        Offer("proctoring.macos.detectors", "displays", ("display_change",)),
        Offer("proctoring.macos.detectors", "focus", ("focus_loss", "tab_switch")),
        Offer("proctoring.macos.detectors", "running", ("screen_capture", "remote_control")),
        Offer("proctoring.macos.detectors", "session", ("session_lock", "remote_session")),
        Offer("proctoring.macos.detectors", "windows", ("overlay", "hidden_window")),
        Offer("proctoring.window.hotkeys", "WindowHotkeysDetector", ("hotkey",)),
    ),
}
"""They need an operating system."""

BY_DISPLAY: dict[str, tuple[Offer, ...]] = {
    "x11": (
        Offer("proctoring.x11.clipboard", "ClipboardDetector", ("clipboard_change", "paste")),
        Offer("proctoring.x11.displays", "DisplaysDetector", ("display_change",)),
        Offer("proctoring.x11.focus", "FocusDetector", ("focus_loss", "tab_switch")),
        Offer("proctoring.x11.keys", "KeysDetector", ("hotkey", "injected_keys")),
        Offer("proctoring.x11.overlays", "OverlaysDetector", ("overlay",)),
        Offer(
            "proctoring.x11.screen_clients",
            "ScreenClientsDetector",
            ("screen_capture", "screen_share", "remote_control", "key_logger"),
        ),
    ),
    "wayland": (
        Offer("proctoring.wayland.displays", "WaylandDisplaysDetector", ("display_change",)),
        Offer(
            "proctoring.wayland.session",
            "WaylandSessionDetector",
            ("tab_switch", "clipboard_change", "injected_keys", "overlay"),
        ),
        Offer(
            "proctoring.wayland.xwayland",
            "XWaylandClientsDetector",
            ("screen_capture", "screen_share", "remote_control", "key_logger"),
        ),
        Offer("proctoring.window.focus", "WindowFocusDetector", ("focus_loss",)),
        Offer("proctoring.window.hotkeys", "WindowHotkeysDetector", ("hotkey",)),
        Offer("proctoring.window.pastes", "WindowPastesDetector", ("paste",)),
    ),
}
"""They need a window system."""

CAMERA = Offer("proctoring.camera.camera", "CameraDetector", ("camera_presence", "camera_still"))
"""Off unless the settings say otherwise."""

NEED_A_SCREEN = frozenset(
    {"focus_loss", "tab_switch", "paste", "clipboard_change", "hotkey", "injected_keys", "typing_burst"}
    | {"screen_share", "screen_capture", "remote_control", "overlay", "hidden_window", "key_logger", "display_change"}
)
"""Kinds that are about windows, keys or the screen."""
