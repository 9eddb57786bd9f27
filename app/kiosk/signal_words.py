"""The words in which a candidate is told what is watched and what was noted; plain, without a judgement, translatable."""

from PySide6.QtCore import QLocale

from app.i18n import translate
from app.kiosk.ports import Noted, NotedOnce, WatchedPart

SHOWN_TIMES = 5


def watched_part(part: WatchedPart) -> str:
    """Return what is watched, as a piece of a list."""
    return {
        WatchedPart.FOCUS: translate("Watched", "whether another window comes to the front or lies over this one"),
        WatchedPart.TYPING: translate(
            "Watched",
            "pasted text and changes of the clipboard, how fast text arrives, key combinations that lead out of this window, and programs "
            "that press or listen to keys; no other key is noted",
        ),
        WatchedPart.SCREEN: translate(
            "Watched", "whether the screen is shared, recorded or controlled, and its displays"
        ),
        WatchedPart.SOUND: translate("Watched", "microphones and loudspeakers, and which programs use them"),
        WatchedPart.VOICE: translate(
            "Watched",
            "whether the sound comes from a loudspeaker or a computer voice, is missing or distorted, whether you and the interviewer speak "
            "at once, and the pace of answers",
        ),
        WatchedPart.MACHINE: translate(
            "Watched",
            "this computer: whether it is a virtual or remote one, programs that are not allowed, USB devices, network, clock, lock and sleep",
        ),
        WatchedPart.CAMERA: translate("Watched", "camera stills at intervals; faces are not analysed"),
    }[part]


def noted_kind(noted: Noted) -> str:
    """Return what was noted, as a sentence without times; the statement itself for a kind this window has no words for."""
    return _words().get(noted.kind) or noted.statement or noted.kind


def noted_times(noted: Noted) -> str:
    """Return when, such as "at 02:10 for 4 s, at 03:33"; empty where there are no times to tell."""
    told = [_time(once) for once in noted.times[:SHOWN_TIMES]]
    left = len(noted.times) - len(told)
    if left > 0:
        told.append(translate("Noted", "and {count} more times").format(count=left))
    whole = told[0] if told else ""
    for once in told[1:]:
        whole = translate("Noted", "{earlier}, {later}").format(earlier=whole, later=once)
    return whole


def _time(once: NotedOnce) -> str:
    minutes, seconds = divmod(int(once.at_s), 60)
    at = f"{minutes:02d}:{seconds:02d}"
    if once.lasted_s is None:
        return translate("Noted", "at {time}").format(time=at)
    lasted = QLocale().toString(once.lasted_s, "f", 1 if once.lasted_s < 10 else 0)
    return translate("Noted", "at {time} for {seconds} s").format(time=at, seconds=lasted)


def _words() -> dict[str, str]:
    return _at_the_window() | _around_the_screen() | _in_the_sound() | _at_the_machine()


def _at_the_window() -> dict[str, str]:
    return {
        "focus_loss": translate("Noted", "Another window took the keyboard"),
        "tab_switch": translate("Noted", "Another window or tab came to the front"),
        "paste": translate("Noted", "Text was pasted into an answer"),
        "clipboard_change": translate("Noted", "The clipboard changed"),
        "hotkey": translate("Noted", "A blocked key combination was pressed"),
        "injected_keys": translate("Noted", "Keys were pressed by a program, not by a keyboard"),
        "typing_burst": translate("Noted", "Text arrived faster than hands type"),
        "key_logger": translate("Noted", "A program listened to all keys"),
    }


def _around_the_screen() -> dict[str, str]:
    return {
        "screen_share": translate("Noted", "The screen was shared"),
        "screen_capture": translate("Noted", "The screen was recorded or captured"),
        "remote_control": translate("Noted", "A remote-control program was connected"),
        "overlay": translate("Noted", "Another window lay over this one"),
        "hidden_window": translate("Noted", "A window hid itself from recordings"),
        "display_change": translate("Noted", "A display was added, removed or changed"),
    }


def _in_the_sound() -> dict[str, str]:
    return {
        "voice_spoofing": translate("Noted", "A voice measured like a computer voice"),
        "replayed_voice": translate("Noted", "A voice measured like one from a loudspeaker"),
        "second_voice": translate("Noted", "A second voice was heard"),
        "overlapping_speech": translate("Noted", "Two voices were heard at once"),
        "digital_silence": translate("Noted", "At times the microphone gave no sound at all"),
        "clipped_sound": translate("Noted", "The microphone was too loud and distorted"),
        "answer_pace": translate("Noted", "The pace of answers was measured"),
        "audio_route": translate("Noted", "A virtual microphone or loudspeaker was in use"),
        "audio_device_change": translate("Noted", "A sound device was connected or removed"),
        "sound_tapped": translate("Noted", "Another program recorded sound"),
        "camera_presence": translate("Noted", "The camera was covered, connected or removed"),
        "camera_still": translate("Noted", "A camera still was taken"),
    }


def _at_the_machine() -> dict[str, str]:
    return {
        "virtual_machine": translate("Noted", "This computer shows signs of being a virtual one"),
        "remote_session": translate("Noted", "This desktop session shows signs of being remote"),
        "forbidden_process": translate("Noted", "A program on the organisation's list was running"),
        "usb_change": translate("Noted", "A USB device was connected or removed"),
        "network_change": translate("Noted", "The network changed"),
        "session_lock": translate("Noted", "The desktop was locked or unlocked"),
        "machine_sleep": translate("Noted", "This computer slept"),
        "clock_change": translate("Noted", "This computer's clock was changed"),
    }
