"""Another program on the same X server, as a detector meets it: a process of its own that does what its standard input says.

In the tests: `with another_program() as other: window = other.do("window", title="Notes")`. Each command is one line of JSON and is
answered by one once the X server has carried it out.
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


class AnotherProgram:
    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self.process = process
        self.pid = process.pid

    def do(self, command: str, **how: Any) -> Any:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps({"do": command, **how}) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())


@contextmanager
def another_program(executable: str = sys.executable) -> Iterator[AnotherProgram]:
    command = [executable, "-m", "tests.support.x_stimulus"]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield AnotherProgram(process)
        finally:
            process.kill()


class _Stimulus:
    """The other program's side."""

    def __init__(self) -> None:
        from Xlib.display import Display

        self.display = Display()
        self.root = self.display.screen().root
        self.windows: dict[int, Any] = {}
        self.selections: dict[int, str] = {}

    def window(self, title="", at=(100, 100, 300, 200), *, unmanaged=False, through=False, above=False):
        from Xlib import X

        x, y, width, height = at
        window = self.root.create_window(
            x,
            y,
            width,
            height,
            0,
            self.display.screen().root_depth,
            override_redirect=unmanaged,
            background_pixel=0x808080,
        )
        window.set_wm_name(title)
        window.change_property(self.atom("_NET_WM_NAME"), self.atom("UTF8_STRING"), 8, title.encode())
        window.set_wm_normal_hints(flags=1, min_width=0)
        window.change_attributes(event_mask=X.StructureNotifyMask)
        if above:
            window.change_property(
                self.atom("_NET_WM_STATE"), self.atom("ATOM"), 32, [self.atom("_NET_WM_STATE_ABOVE")]
            )
        if through:
            self._let_clicks_through(window)
        window.map()
        self.display.sync()
        while self.display.next_event().type != X.MapNotify:
            pass
        window.change_attributes(event_mask=0)
        self.windows[window.id] = window
        return window.id

    def through(self, window):
        self._let_clicks_through(self.windows[window])

    def title(self, window, title):
        self.windows[window].change_property(self.atom("_NET_WM_NAME"), self.atom("UTF8_STRING"), 8, title.encode())

    def focus(self, window):
        from Xlib import X

        self.windows[window].set_input_focus(X.RevertToParent, X.CurrentTime)

    def grab_keyboard(self, window):
        from Xlib import X

        return self.windows[window].grab_keyboard(True, X.GrabModeAsync, X.GrabModeAsync, X.CurrentTime)

    def share(self):
        """Ask to be told of every change on the screen, as programs that share it do."""
        self.display.damage_query_version()
        self.root.damage_create(0)

    def close(self, window):
        self.windows.pop(window).destroy()

    def own(self, selection, window, text):
        """Own a selection without serving it, as a program that hangs does, until something is asked again."""
        from Xlib import X

        self.selections[self.atom(selection)] = text
        self.windows[window].set_selection_owner(self.atom(selection), X.CurrentTime)

    def monitor(self, name, x, width, outputs):
        """Set one monitor of RandR 1.5, as `xrandr --setmonitor` does; python-xlib can't write this request."""
        import struct

        if any(each.name == self.atom(name) for each in self.root.xrandr_get_monitors().monitors):
            self.no_monitor(name)
        shown = list(self.root.xrandr_get_screen_resources().outputs)[:1] if outputs else []
        told = struct.pack("=IBBHhhHHII", self.atom(name), 0, 0, len(shown), x, 0, width, 720, 100, 100)
        self._send("RANDR", 43, struct.pack("=I", self.root.id) + told + struct.pack(f"={len(shown)}I", *shown))

    def no_monitor(self, name):
        self.root.xrandr_delete_monitor(self.atom(name))

    def genuine_key(self, key):
        """Press and release a key on the server's own keyboard, as a hand does: an XTestFakeDeviceKeyEvent."""
        device = next(each for each in self.display.xinput_query_device(0).devices if each.name == "Xvfb keyboard")
        self._device_key(device.deviceid, self._code(key))

    def xtest_key(self, key):
        from Xlib import X

        for event in (X.KeyPress, X.KeyRelease):
            self.display.xtest_fake_input(event, self._code(key))

    def record(self):
        """Ask for everybody's keys, as pynput does."""
        from Xlib import X
        from Xlib.ext import record

        keys = {
            "core_requests": (0, 0), "core_replies": (0, 0), "ext_requests": (0, 0, 0, 0), "ext_replies": (0, 0, 0, 0),
            "delivered_events": (0, 0), "device_events": (X.KeyPress, X.KeyRelease), "errors": (0, 0),
            "client_started": False, "client_died": False,
        }  # fmt: skip
        self.display.record_create_context(0, [record.AllClients], [keys])

    def atom(self, name):
        return self.display.get_atom(name)

    def _code(self, key):
        from Xlib import XK

        return self.display.keysym_to_keycode(XK.string_to_keysym(key))

    def _let_clicks_through(self, window):
        window.shape_rectangles(0, 2, 0, 0, 0, [])

    def _device_key(self, device, code):
        """XInput 1's first device event code plus the class (0: key); XTest's FakeInput extended by the device, as xorgproto has it."""
        import struct

        first = self.display.query_extension("XInputExtension").first_event
        for kind in (first + 1, first + 2):
            self._send("XTEST", 2, struct.pack("=BBHIIIIhhIBBBB", kind, code, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, device))

    def _send(self, extension, minor, body):
        from Xlib.protocol import rq

        class Request(rq.Request):
            _request = rq.Struct(rq.Card8("opcode"), rq.Opcode(minor), rq.RequestLength(), rq.Binary("body", pad=0))

        Request(self.display.display, opcode=self.display.display.get_extension_major(extension), body=body)


def main() -> None:
    stimulus = _Stimulus()
    for line in sys.stdin:
        command = json.loads(line)
        answer = getattr(stimulus, command.pop("do"))(**command)
        stimulus.display.sync()
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
