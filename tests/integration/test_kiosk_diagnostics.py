"""The staff's page over a sound server of its own: a real report, real levels, a real echo test, devices that are let go."""

import asyncio
from contextlib import aclosing
from pathlib import Path

import pytest

from app.kiosk.ports import Matter, Sounding
from app.kiosk.services.diagnostics import KioskDiagnostics
from engine.errors import DeviceMissing
from tests.support import pulse as sound
from tests.support.kiosk import open_kiosk, short_template

pulse = sound.pulse


@pytest.mark.sound
def test_staff_see_the_kiosk_as_it_is_and_try_its_sound(pulse, tmp_path: Path):
    async def story() -> None:
        async with asyncio.timeout(90), open_kiosk(tmp_path) as kiosk:
            staff = KioskDiagnostics(kiosk.house)
            kiosk.schedule(short_template())
            report = await staff.report()
            assert report.microphone
            assert report.loudspeaker
            assert report.sessions == ()
            assert report.engines_problem == ""
            recogniser = next(engine for engine in report.engines if engine.part == "stt")
            assert "vivavoce models fetch" in recogniser.why
            assert {line.matter for line in report.health} == {Matter.DISK, Matter.LEDGER, Matter.KEY}
            assert dict(report.versions)["Python"]
            heard: list[Sounding] = []
            async with aclosing(staff.listen()) as soundings:
                async for sounding in soundings:
                    heard.append(sounding)
                    if len(heard) == 3:
                        staff.play_chime()
                        staff.measure_echo()
                    if sounding.echo is not None:
                        break
            assert any(each.measuring for each in heard)
            assert heard[-1].echo is not None
            assert heard[-1].echo.full_duplex
            async with aclosing(staff.listen()) as soundings:  # the devices were let go: they can be had again
                assert (await anext(soundings)).level_dbfs < 0

    asyncio.run(story())


def test_without_a_sound_server_the_page_still_tells_the_rest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def nothing_there() -> object:
        class Missing:
            async def open(self) -> None:
                raise DeviceMissing("No microphone was found", "Plug one in.")

        return Missing()

    async def story() -> None:
        async with asyncio.timeout(60), open_kiosk(tmp_path) as kiosk:
            monkeypatch.setattr(kiosk.house, "new_transport", nothing_there)
            staff = KioskDiagnostics(kiosk.house)
            assert (await staff.report()).health
            staff.play_chime()  # nobody listens: nothing happens
            with pytest.raises(DeviceMissing):
                async with aclosing(staff.listen()) as soundings:
                    await anext(soundings)

    asyncio.run(story())
