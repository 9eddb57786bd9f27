"""Bech32 (BIP 173) without its limit on length, as age spells keys: decoding only."""

_ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)  # BIP 173, "Checksum"
_CHECKSUM = 6


class NotBech32(ValueError):
    """A text is no Bech32, or was mistyped."""


def decode(text: str) -> tuple[str, bytes]:
    """Return what stands before the separator, in lower case, and the bytes behind it. Raises `NotBech32`."""
    if text not in (text.lower(), text.upper()) or not text.isascii() or len(text) > 500:
        raise NotBech32("mixed case, or not plain letters")
    prefix, separator, data = text.lower().rpartition("1")
    if not (prefix and separator) or len(data) < _CHECKSUM or set(data) - set(_ALPHABET):
        raise NotBech32("not of that form")
    values = [_ALPHABET.index(letter) for letter in data]
    spread = [ord(letter) >> 5 for letter in prefix] + [0] + [ord(letter) & 31 for letter in prefix]
    if _polymod(spread + values) != 1:
        raise NotBech32("the checksum does not fit")
    return prefix, _bytes(values[:-_CHECKSUM])


def _polymod(values: list[int]) -> int:
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for bit, generator in enumerate(_GENERATOR):
            if top >> bit & 1:
                check ^= generator
    return check


def _bytes(values: list[int]) -> bytes:
    """Regroup five bits to eight; what is left over is less than a group, and zero."""
    number = 0
    for value in values:
        number = number << 5 | value
    left = len(values) * 5 % 8
    if left >= 5 or number & ((1 << left) - 1):
        raise NotBech32("bits are left over")
    return (number >> left).to_bytes(len(values) * 5 // 8, "big")
