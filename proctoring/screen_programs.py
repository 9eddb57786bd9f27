"""Executables that capture, share or control a screen, by file name: what they are for, not what they do at the moment."""

from proctoring.programs import Program

RECORDERS = frozenset((
    "bandicam", "bdcam", "byzanz-record", "camtasia", "camtasiastudio", "deepin-screen-recorder", "ffmpeg", "flameshot",
    "gnome-screenshot", "gpu-screen-recorder", "greenshot", "gst-launch-1.0", "import", "import-im6.q16", "ksnip", "lightshot", "maim",
    "mate-screenshot", "obs", "obs32", "obs64", "peek", "recordmydesktop", "screencapture", "screencaptureui", "screentogif", "scrot",
    "sharex", "shutter", "simplescreenrecorder", "snagit32", "snagiteditor", "snippingtool", "spectacle", "vokoscreen", "vokoscreenng",
    "xfce4-screenshooter", "xwd",
))  # fmt: skip
"""Programs that record the screen or take pictures of it."""

REMOTE = frozenset((
    "anydesk", "ardagent", "chrome-remote-desktop-host", "dwagent", "gnome-remote-desktop-daemon", "hoptodesk", "krfb", "logmein",
    "meshagent", "msra", "nxnode.bin", "nxserver.bin", "parsecd", "quickassist", "remoting_host", "remoting_me2me_host", "rustdesk",
    "screensharingd", "srserver", "srstreamer", "sunshine", "supremo", "teamviewer", "teamviewer_desktop", "teamviewer_service",
    "teamviewerd", "tvnserver", "ultraviewer", "vino-server", "vncserver", "wayvnc", "weylus", "winvnc", "x0tigervncserver",
    "x0vncserver", "x11vnc", "xrdp", "xrdp-chansrv", "xtigervnc", "xvnc",
))  # fmt: skip
"""Programs through which somebody sees and moves this desktop from afar."""

SHARERS = frozenset((
    "brave", "chrome", "chromium", "discord", "element-desktop", "firefox", "firefox-bin", "msedge", "opera", "signal-desktop",
    "skypeforlinux", "slack", "teams", "teams-for-linux", "vivaldi-bin", "webex", "zoom",
))  # fmt: skip
"""Browsers and meeting programs, which can share the screen; that one runs means nothing yet."""


def is_one_of(program: Program, names: frozenset[str]) -> bool:
    """Whether the executable's file name is listed."""
    return bool(program.file_names & names)
