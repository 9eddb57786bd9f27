"""`vivavoce verify`, as people and programs use it."""

import json
from pathlib import Path

import pytest

from app.commands.verify import run
from sync.keys import read_public_key
from tests.support.evidence import SESSION, exported


@pytest.fixture
def out(tmp_path):
    with exported(tmp_path) as out:
        yield out


def test_an_export_that_agrees(out, capsys):
    assert run(out, as_json=False, public_key=None) == 0
    said = capsys.readouterr().out
    assert "everything agrees" in said
    assert SESSION in said
    assert "does not show that the kiosk recorded truthfully" in said


def test_an_export_that_does_not_hold(out, capsys):
    (out / "record.json").write_bytes((out / "record.json").read_bytes().replace(b"backlog", b"BACKLOG"))
    assert run(out, as_json=False, public_key=None) == 1
    assert "record.json $.transcript[1]" in capsys.readouterr().out


def test_for_programs(out, capsys):
    assert run(out, as_json=True, public_key=out / "device.pub.json") == 0
    said = json.loads(capsys.readouterr().out)
    signers = {"public_key", "fingerprint", "server_public_key", "server_fingerprint"}
    assert set(said) == {"ok", "session_id", "problems", "notes", "checked"} | signers
    assert said["ok"] is True
    (out / "manifest.sig").unlink()
    assert run(out, as_json=True, public_key=None) == 1
    said = json.loads(capsys.readouterr().out)
    assert [set(problem) for problem in said["problems"]] == [{"code", "place", "message"}]


@pytest.mark.parametrize("name", ["nothing", "not-an-export.txt"])
def test_bad_input_is_one_line(tmp_path, capsys, name):
    (tmp_path / "not-an-export.txt").write_text("hello")
    assert run(tmp_path / name, as_json=False, public_key=None) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert name in said.err


def test_another_key_than_the_kiosk_s(out, capsys, tmp_path):
    other = tmp_path / "other.pub"
    other.write_text("ab" * 32)
    assert run(out, as_json=False, public_key=other) == 1
    assert "another key" in capsys.readouterr().out


def test_a_key_file_without_a_key_is_bad_input(out, capsys, tmp_path):
    (tmp_path / "key").write_text("no key")
    assert run(out, as_json=False, public_key=tmp_path / "key") == 2
    assert "No public key there" in capsys.readouterr().err


def test_a_public_key_is_read_in_each_form_people_have_it(out, tmp_path):
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    key = json.loads((out / "device.pub.json").read_bytes())["public_key"]
    (tmp_path / "hex").write_text(key.upper() + "\n")
    pem = Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)).public_bytes(
        Encoding.PEM, PublicFormat.SubjectPublicKeyInfo
    )
    (tmp_path / "pem").write_bytes(pem)
    forms: list[Path] = [out / "device.pub.json", tmp_path / "hex", tmp_path / "pem"]
    assert {read_public_key(path) for path in forms} == {key}


def heads(out: Path) -> list[str]:
    return [json.loads(line)["hash"] for line in (out / "ledger.jsonl").read_text().splitlines()]


def test_a_receipt_whose_head_is_still_in_the_ledger(out, capsys, tmp_path):
    receipt = tmp_path / "receipt.txt"
    head = heads(out)[-2]
    receipt.write_text(" ".join(head[start : start + 8] for start in range(0, 64, 8)).upper() + "\n")
    assert run(out, as_json=False, public_key=None, receipt=receipt) == 0
    assert "head is in the ledger, 1 events before its end" in capsys.readouterr().out
    receipt.write_text(json.dumps({"head_hash": head, "session_id": SESSION}))
    assert run(out, as_json=False, public_key=None, receipt=receipt) == 0


def test_a_receipt_of_something_else(out, capsys, tmp_path):
    receipt = tmp_path / "receipt.json"
    receipt.write_text("ab" * 32)
    assert run(out, as_json=False, public_key=None, receipt=receipt) == 1
    assert "receipt.head" in capsys.readouterr().out
    receipt.write_text(json.dumps({"head_hash": heads(out)[0], "session_id": "another"}))
    assert run(out, as_json=False, public_key=None, receipt=receipt) == 1
    assert "receipt.session" in capsys.readouterr().out


@pytest.mark.parametrize("content", ["", "{}", "[]", '{"head_hash": 5}', "abcdef", '{"head_hash": null}', "\x00" * 64])
def test_what_is_no_receipt_is_one_line(out, capsys, tmp_path, content):
    receipt = tmp_path / "receipt.json"
    receipt.write_text(content)
    assert run(out, as_json=False, public_key=None, receipt=receipt) == 2
    assert capsys.readouterr().err.count("\n") == 1
