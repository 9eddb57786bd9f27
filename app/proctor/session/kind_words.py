"""What each kind of signal is called in a few words, for lanes and headings; the signal's own statement says the rest."""

from app.i18n import translate


def kind_words(kind: str) -> str:
    """Return a kind's short name; one that this desk does not know yet by its own name."""
    return _names().get(kind) or kind.replace("_", " ")


def _names() -> dict[str, str]:
    return _at_the_window() | _in_the_sound() | _at_the_machine()


def _at_the_window() -> dict[str, str]:
    return {
        "focus_loss": translate("Kinds", "Focus lost"),
        "tab_switch": translate("Kinds", "Other window or tab"),
        "paste": translate("Kinds", "Pasted text"),
        "clipboard_change": translate("Kinds", "Clipboard changed"),
        "hotkey": translate("Kinds", "Blocked keys"),
        "injected_keys": translate("Kinds", "Keys from a program"),
        "typing_burst": translate("Kinds", "Fast typing"),
        "key_logger": translate("Kinds", "Keys listened to"),
        "screen_share": translate("Kinds", "Screen shared"),
        "screen_capture": translate("Kinds", "Screen captured"),
        "remote_control": translate("Kinds", "Remote control"),
        "overlay": translate("Kinds", "Window laid over"),
        "hidden_window": translate("Kinds", "Hidden window"),
        "display_change": translate("Kinds", "Display changed"),
    }


def _in_the_sound() -> dict[str, str]:
    return {
        "voice_spoofing": translate("Kinds", "Computer-like voice"),
        "replayed_voice": translate("Kinds", "Loudspeaker-like voice"),
        "second_voice": translate("Kinds", "Second voice"),
        "overlapping_speech": translate("Kinds", "Both spoke"),
        "digital_silence": translate("Kinds", "No sound at all"),
        "clipped_sound": translate("Kinds", "Distorted sound"),
        "answer_pace": translate("Kinds", "Pace of answers"),
        "audio_route": translate("Kinds", "Virtual sound device"),
        "audio_device_change": translate("Kinds", "Sound device changed"),
        "sound_tapped": translate("Kinds", "Sound recorded elsewhere"),
    }


def _at_the_machine() -> dict[str, str]:
    return {
        "virtual_machine": translate("Kinds", "Virtual machine"),
        "remote_session": translate("Kinds", "Remote desktop"),
        "forbidden_process": translate("Kinds", "Listed program"),
        "usb_change": translate("Kinds", "USB device"),
        "network_change": translate("Kinds", "Network changed"),
        "session_lock": translate("Kinds", "Desktop locked"),
        "machine_sleep": translate("Kinds", "Computer slept"),
        "clock_change": translate("Kinds", "Clock changed"),
        "camera_presence": translate("Kinds", "Camera"),
        "camera_still": translate("Kinds", "Camera still"),
    }
