"""The tokens keep their promises: contrast, and a style sheet that knows nothing the tokens don't."""

import re
from importlib import resources

import pytest

from app.desk.preferences import ZOOMS
from app.theme.controls import MARKS
from app.theme.qss import stylesheet
from app.theme.tokens import DESK_SCALE, FAMILY, LIGHT, PAIRS, PALETTES, TARGET, TYPE, contrast, families

ALL = tuple(PALETTES.values())


def test_contrast_is_what_the_standard_says():
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#ffffff", "#ffffff") == pytest.approx(1.0)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("palette", ALL, ids=lambda palette: palette.name)
@pytest.mark.parametrize(("ink", "ground", "least"), PAIRS)
def test_every_pair_can_be_read(palette, ink, ground, least):
    assert contrast(getattr(palette, ink), getattr(palette, ground)) >= least


def test_high_contrast_means_more_contrast():
    for ink, ground in (("ink", "page"), ("quiet", "page"), ("accent", "page"), ("problem", "page")):
        ratios = [contrast(getattr(palette, ink), getattr(palette, ground)) for palette in ALL]
        assert ratios[1] > ratios[0]


@pytest.mark.parametrize("palette", ALL, ids=lambda palette: palette.name)
def test_the_style_sheet_uses_only_colours_of_the_palette(palette):
    known = {getattr(palette, name) for name in palette.__slots__}
    used = set(re.findall(r"#[0-9a-f]{6}", stylesheet(palette, 1.0)))
    assert used <= known


def test_every_drawing_that_the_style_sheet_names_is_there():
    icons = resources.files("resources") / "icons"
    for icon, colour, _ in MARKS:
        assert (icons / f"{icon}.svg").is_file()
        assert hasattr(LIGHT, colour)
    named = {(icon, colour): f"/marks/{icon}-{colour}.png" for icon, colour, _ in MARKS}
    sheet = stylesheet(LIGHT, 1.0, named)
    assert "none;" not in "".join(line for line in sheet.splitlines() if "image:" in line)
    assert [path for path in named.values() if path not in sheet] == []


def test_text_at_a_desk_can_be_read_at_the_smallest_size():
    assert TYPE.body * DESK_SCALE * min(ZOOMS) >= 12


def test_the_style_sheet_grows_with_the_screen():
    assert f"font-size: {TYPE.title}px" in stylesheet(LIGHT, 1.0)
    assert f"font-size: {TYPE.title * 2}px" in stylesheet(LIGHT, 2.0)


def test_sizes_suit_a_kiosk():
    assert TYPE.body >= 20
    assert TYPE.caption >= 30
    assert TARGET >= 48


def test_each_language_asks_its_own_font_before_those_that_share_its_characters():
    japanese, chinese = families("ja-JP"), families("zh_Hans")
    assert japanese.index("Noto Sans CJK JP") < japanese.index("Noto Sans CJK SC")
    assert chinese.index("Noto Sans CJK SC") < chinese.index("Noto Sans CJK JP")
    assert {*japanese} == {*chinese} == {*families("en")}
    assert {families(language)[0] for language in ("en", "ja", "hi", "zh", "")} == {FAMILY}
