"""A webhook goes to the public internet, whatever its host's name says, and to the very address that was judged."""

import socket

import pytest

from sync.server.problems import Problem
from sync.server.webhooks.addresses import AddressRefused, NameUnknown, checked, is_public
from sync.server.webhooks.endpoints import checked_url

INSIDE = """
    127.0.0.1 127.255.255.254 0.0.0.0 10.1.2.3 172.16.0.1 172.31.255.255 192.168.1.1 100.64.0.1 100.100.100.200 169.254.169.254
    168.63.129.16 192.0.0.192 192.0.2.1 198.18.0.1 198.51.100.7 203.0.113.9 224.0.0.1 239.255.255.250 240.0.0.1 255.255.255.255
    :: ::1 ::127.0.0.1 ::ffff:127.0.0.1 ::ffff:8.8.8.8 ::ffff:0:10.0.0.1 64:ff9b::7f00:1 64:ff9b::808:808 64:ff9b:1::1 100::1
    2001::1 2001:db8::1 2002:7f00:1::1 3fff::1 fc00::1 fd00:ec2::254 fe80::1 fe80::1%eth0 fec0::1 ff02::1 2606:4700::1%1
""".split()  # noqa: SIM905 - a line each would hide which belong together


@pytest.mark.parametrize("address", INSIDE)
def test_what_is_not_public_is_refused(address):
    assert not is_public(address)
    with pytest.raises(AddressRefused):
        checked("hooks.example.org", 443, lambda _host, _port: [address], allow_private=False)


@pytest.mark.parametrize("address", ["93.184.216.34", "8.8.8.8", "2606:4700:4700::1111", "2a00:1450:4001::200e"])
def test_what_is_public_is_allowed(address):
    assert checked("hooks.example.org", 443, lambda _host, _port: [address], allow_private=False) == [address]


def test_one_private_address_among_public_ones_is_enough_to_refuse():
    with pytest.raises(AddressRefused):
        checked("hooks.example.org", 443, lambda _host, _port: ["8.8.8.8", "::1"], allow_private=False)


def test_a_closed_network_may_allow_its_own():
    assert checked("hooks", 80, lambda _host, _port: ["10.0.0.5"], allow_private=True) == ["10.0.0.5"]


def _no_such_name(_host, _port):
    raise socket.gaierror(-2, "Name or service not known")


@pytest.mark.parametrize("resolver", [_no_such_name, lambda _host, _port: []])
def test_a_name_without_an_address_is_said_to_be_one(resolver):
    with pytest.raises(NameUnknown):
        checked("nowhere.example.org", 443, resolver, allow_private=False)


REFUSED_URLS = """
    http://example.org/hook ftp://example.org/hook https:///hook https://user:secret@example.org/ https://example.org/#part
    https://example.org:0/ https://localhost/ https://kiosk.local/ https://metadata.google.internal/ https://127.0.0.1/ https://[::1]/
    https://[::ffff:10.0.0.1]/ https://169.254.169.254/latest https://intranet/ https://example.org:99999/ hook
    https://127.1/ https://0x7f.0.0.1/ https://2130706433/ https://0177.0.0.1/ https://a..b/ https://.example/ https://%00.example/
""".split()  # noqa: SIM905 - a line each would hide which belong together


@pytest.mark.parametrize(
    "url", [*REFUSED_URLS, "https://example.org/a b", "https://example.org/\n", "https://e.org/" + "x" * 2000]
)
def test_an_address_that_can_be_seen_to_be_wrong_is_refused_when_it_is_given(url):
    with pytest.raises(Problem) as refused:
        checked_url(url, allow_private=False)
    assert refused.value.status == 422
    assert refused.value.issues[0].path == "/url"


@pytest.mark.parametrize(
    "url", ["https://example.org/hook?a=b", "https://example.org:8443/", "https://bücher.example/haken"]
)
def test_an_honest_address_is_taken(url):
    assert checked_url(url, allow_private=False).startswith("https://")


def test_only_a_closed_network_may_be_told_without_encryption():
    assert checked_url("http://10.0.0.5:8000/hook", allow_private=True) == "http://10.0.0.5:8000/hook"
