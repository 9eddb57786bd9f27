"""Executables that capture, share or control a screen, by file name: what they are for, not what they do at the moment."""

from proctoring.programs import Program

RECORDERS = frozenset((
    "byzanz-record", "deepin-screen-recorder", "ffmpeg", "flameshot", "gnome-screenshot", "gpu-screen-recorder", "gst-launch-1.0", "import",
    "import-im6.q16", "ksnip", "maim", "mate-screenshot", "obs", "peek", "recordmydesktop", "scrot", "shutter", "simplescreenrecorder",
    "spectacle", "vokoscreen", "vokoscreenng", "xfce4-screenshooter", "xwd",
))  # fmt: skip
"""Programs that record the screen or take pictures of it."""

REMOTE = frozenset((
    "anydesk", "chrome-remote-desktop-host", "gnome-remote-desktop-daemon", "hoptodesk", "krfb", "meshagent", "nxnode.bin", "nxserver.bin",
    "parsecd", "remoting_me2me_host", "rustdesk", "srstreamer", "sunshine", "teamviewer", "teamviewer_desktop", "teamviewerd",
    "vino-server", "weylus", "wayvnc", "x0tigervncserver", "x0vncserver", "x11vnc", "xrdp", "xrdp-chansrv", "xtigervnc", "xvnc",
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
