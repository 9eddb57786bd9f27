"""The models' manifest: what is shipped can be trusted to be whole, and every slip in one is named with its place."""

import hashlib

import pytest

from engine.models.errors import ManifestInvalid, UnknownModel
from engine.models.manifest import Checksums, HubSource, combined_sha256, safe_path
from engine.models.reading import read_manifest, shipped_manifest

SUM = "a" * 64
GOOD = f"""
format = 1
[[model]]
name = "parrot"
title = "The parrot"
purpose = "tts"
licence = "MIT"
languages = ["en"]
checksums = "computed"
files = [{{ path = "weights.bin", size = 9, sha256 = "{SUM}" }}]
sources = [{{ kind = "hub", repo = "owner/parrot", revision = "{"b" * 40}" }}]
"""


def told(text: str) -> str:
    with pytest.raises(ManifestInvalid) as refused:
        read_manifest(text.encode(), "models.toml")
    assert refused.value.message.startswith("models.toml: ")
    return refused.value.message


def test_the_shipped_manifest_pins_every_file_and_every_source():
    manifest = shipped_manifest()
    assert {"smart-turn-v3.2", "kokoro-82m", "faster-whisper-tiny", "faster-whisper-small.en"} <= {
        model.name for model in manifest.models
    }
    for model in manifest.models:
        assert model.verifiable, model.name
        assert model.checksums is not Checksums.UNKNOWN
        assert model.licence in {"MIT", "Apache-2.0", "BSD-2-Clause"}
        for source in model.sources:
            assert not isinstance(source, HubSource) or len(source.revision) == 40


def test_the_sizes_of_shipped_models_add_up_to_their_repositories():
    manifest = shipped_manifest()
    assert manifest.named("faster-whisper-tiny").size == 78_203_619
    assert manifest.named("faster-whisper-small").size == 486_212_372


def test_a_good_one_is_read():
    model = read_manifest(GOOD.encode(), "models.toml").named("parrot")
    assert (model.size, model.files[0].sha256, str(model.sources[0])) == (9, SUM, "hub owner/parrot")


@pytest.mark.parametrize(
    ("find", "put", "said"),
    [
        ("format = 1", "format = 2", "format: found 2, expected 1"),
        ('name = "parrot"', 'name = "../parrot"', "model[0].name: found '../parrot'"),
        ('name = "parrot"', 'nmae = "parrot"', "model[0].nmae: is not a known key"),
        ('name = "parrot"', "", "model[0].name: is missing; expected lower-case"),
        (
            'purpose = "tts"',
            'purpose = "song"',
            "model[0].purpose: found 'song', expected one of stt, tts, vad, turn_end",
        ),
        ('languages = ["en"]', "languages = []", "model[0].languages: found []"),
        ('languages = ["en"]', 'languages = "en"', "model[0].languages: found 'en'"),
        ("size = 9", "size = -9", "model[0].files[0].size: found -9"),
        ("size = 9", "size = true", "model[0].files[0].size: found True"),
        ("size = 9, ", "", "model[0].files[0].size: found None, expected either size or size_at_most"),
        (SUM, SUM[:-1], "model[0].files[0].sha256"),
        (SUM, SUM.upper(), "model[0].files[0].sha256"),
        (f', sha256 = "{SUM}"', "", "model[0].checksums: found 'computed', expected unknown exactly where"),
        ('"computed"', '"unknown"', "model[0].checksums: found 'unknown', expected unknown exactly where"),
        ('"weights.bin"', '"../../etc/passwd"', "model[0].files[0].path"),
        (
            'kind = "hub"',
            'kind = "torrent"',
            "model[0].sources[0].kind: found 'torrent', expected one of hub, wheel, file",
        ),
        ("b" * 40, "main", "model[0].sources[0].revision: found 'main', expected a commit's 40"),
        ("owner/parrot", "owner/../parrot", "model[0].sources[0].repo"),
        ("[[model]]", "[model]", "model: found"),
        ("format = 1", "format = ", "Invalid value"),
    ],
)
def test_each_slip_is_named_with_its_place(find, put, said):
    assert find in GOOD
    assert said in told(GOOD.replace(find, put))


def test_a_name_taken_twice_and_a_path_taken_twice_are_told():
    twice = GOOD + GOOD.replace("format = 1", "")
    assert "model[1].name: 'parrot' is already taken" in told(twice)
    entry = f'{{ path = "weights.bin", size = 9, sha256 = "{SUM}" }}'
    same = GOOD.replace(entry, f"{entry}, {entry.replace('weights', 'WEIGHTS')}")
    assert "a different path for each" in told(same)


def test_what_is_no_text_or_far_too_much_is_refused():
    with pytest.raises(ManifestInvalid, match="utf-8"):
        read_manifest(b"\xff\xfe", "models.toml")
    with pytest.raises(ManifestInvalid, match="larger than"):
        read_manifest(b"#" * (2 << 20), "models.toml")


@pytest.mark.parametrize(
    ("base", "fine"),
    [
        ("https://models.example.org/a", True),
        ("http://models.example.org/a", True),
        ("/srv/models", True),
        ("file:///srv/models", True),
        ("C:/models", True),
        ("https:///a", False),
        ("ftp://models.example.org/a", False),
        ("", False),
    ],
)
def test_a_place_is_a_folder_or_an_address(base, fine):
    text = GOOD.replace(
        f'kind = "hub", repo = "owner/parrot", revision = "{"b" * 40}"', f'kind = "file", base = "{base}"'
    )
    if fine:
        assert read_manifest(text.encode(), "models.toml").models
    else:
        assert "model[0].sources[0].base" in told(text)


def test_without_a_checksum_plain_http_is_refused():
    text = GOOD.replace(f', sha256 = "{SUM}"', "").replace('"computed"', '"unknown"')
    place = text.replace(
        f'kind = "hub", repo = "owner/parrot", revision = "{"b" * 40}"', 'kind = "file", base = "http://x/a"'
    )
    assert "http:// only where every file has a sha256" in told(place)


def test_an_unknown_name_comes_with_near_misses():
    with pytest.raises(UnknownModel, match="did you mean kokoro-82m"):
        shipped_manifest().named("kokoro")
    with pytest.raises(UnknownModel, match="vivavoce models list"):
        shipped_manifest().named("xyz")


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/etc/passwd",
        "..",
        "a/../b",
        "a//b",
        "./a",
        ".hidden",
        "a/.hidden",
        "a\\b",
        "C:a",
        "a\n",
        "a/",
        "a.",
        "x" * 201,
    ],
)
def test_paths_that_lead_astray_are_not_safe(path):
    assert not safe_path(path)


def test_plain_paths_are_safe():
    assert safe_path("model.bin")
    assert safe_path("voices/af_heart.pt")


def test_the_hash_of_a_model_is_what_sha256sum_would_make_of_it():
    assert combined_sha256([("model.onnx", SUM)]) == SUM
    lines = f"{SUM}  a.bin\n{'b' * 64}  b/c.bin\n"
    assert combined_sha256([("b/c.bin", "b" * 64), ("a.bin", SUM)]) == hashlib.sha256(lines.encode()).hexdigest()
