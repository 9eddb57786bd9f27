"""Japanese as it is read aloud: in kana, for a voice that knows no kanji.

SudachiPy gives each word's reading; here the particles は, へ and を are written as they sound, figures become numbers with their counter,
and blanks part the phrases, so that the voice can say where each begins. Which of several readings a name has, and where a word's pitch
falls, it can't know.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from engine.morphemes import Reading, japanese_readings

_PARTICLES = {"は": "ワ", "へ": "エ", "を": "オ"}
_GREETINGS = {"コンニチハ": "コンニチワ", "コンバンハ": "コンバンワ"}
_DIGITS = ("", "イチ", "ニ", "サン", "ヨン", "ゴ", "ロク", "ナナ", "ハチ", "キュウ")
_HUNDREDS = (
    "",
    "ヒャク",
    "ニヒャク",
    "サンビャク",
    "ヨンヒャク",
    "ゴヒャク",
    "ロッピャク",
    "ナナヒャク",
    "ハッピャク",
    "キュウヒャク",
)
_THOUSANDS = ("", "セン", "ニセン", "サンゼン", "ヨンセン", "ゴセン", "ロクセン", "ナナセン", "ハッセン", "キュウセン")
_MOST = 99_999_999
_FIGURE = re.compile(r"\d+(?:,\d{3})*")
# A counter, its reading, and what it makes of the end of the number before it: (end of the number, both together).
_COUNTERS: dict[str, tuple[str, tuple[tuple[str, str], ...]]] = {
    "分": (
        "フン",
        (
            *(
                ("イチ", "イップン"),
                ("サン", "サンプン"),
                ("ヨン", "ヨンプン"),
                ("ロク", "ロップン"),
                ("ハチ", "ハップン"),
            ),
            *(("ジュウ", "ジュップン"), ("ヒャク", "ヒャップン")),
        ),
    ),
    "時": ("ジ", (("ヨン", "ヨジ"), ("ナナ", "シチジ"), ("キュウ", "クジ"))),
    "月": ("ガツ", (("ヨン", "シガツ"), ("ナナ", "シチガツ"), ("キュウ", "クガツ"))),
    "年": ("ネン", (("ヨン", "ヨネン"),)),
    "人": ("ニン", (("ヨン", "ヨニン"),)),
    "回": ("カイ", (("イチ", "イッカイ"), ("ロク", "ロッカイ"), ("ハチ", "ハッカイ"), ("ジュウ", "ジュッカイ"))),
    "件": ("ケン", (("イチ", "イッケン"), ("ロク", "ロッケン"), ("ハチ", "ハッケン"), ("ジュウ", "ジュッケン"))),
}
_JOINED_ON = ("助詞", "助動詞", "接尾辞", "補助記号")


@dataclass(frozen=True, slots=True)
class Spoken:
    """What a voice is given to say. `origins` is, for each of its characters, the offset in the text it stands for."""

    text: str
    origins: tuple[int, ...]


def in_kana(text: str) -> Spoken:
    """Return `text` as it is read aloud. Raises `EngineError` where the word cutter is missing."""
    letters: list[str] = []
    origins: list[int] = []
    for kana, start, begins in _phrases(japanese_readings(text)):
        if begins and letters and letters[-1] != " ":
            letters.append(" ")
            origins.append(start)
        letters += kana
        origins += [start] * len(kana)
    return Spoken("".join(letters), tuple(origins))


def number_in_kana(number: int) -> str:
    """Return how a whole number under a hundred million is read."""
    if number == 0:
        return "ゼロ"
    upper, lower = divmod(number, 10_000)
    return (_under_ten_thousand(upper) + "マン" if upper else "") + _under_ten_thousand(lower)


def _under_ten_thousand(number: int) -> str:
    thousands, hundreds, tens, ones = (number // 10**power % 10 for power in (3, 2, 1, 0))
    ten = ("ジュウ" if tens == 1 else f"{_DIGITS[tens]}ジュウ") if tens else ""
    return _THOUSANDS[thousands] + _HUNDREDS[hundreds] + ten + _DIGITS[ones]


def _phrases(readings: Sequence[Reading]) -> Iterator[tuple[str, int, bool]]:
    """Yield kana, where it stands in the text, and whether a phrase begins with it."""
    at, held = 0, False
    while at < len(readings):
        each = readings[at]
        digits = _figure(readings, at)
        if digits:
            after = readings[at + digits].written if at + digits < len(readings) else ""
            counted = after in _COUNTERS
            figure = int(_digits(readings[at : at + digits]))
            yield _counted(figure, after if counted else ""), each.start, True
            at, held = at + digits + counted, False
            continue
        begins = not each.part.startswith(_JOINED_ON) and not held
        yield _kana(each), each.start, begins
        held = each.part == "接頭辞"  # "お" belongs to what follows it
        at += 1


def _figure(readings: Sequence[Reading], at: int) -> int:
    """Return how many morphemes from `at` on are one whole number in digits; 0 where none starts there."""
    end = at
    while end < len(readings) and _FIGURE.fullmatch(readings[end].written):
        end += 1
    written = _digits(readings[at:end])
    return end - at if written and int(written) <= _MOST else 0


def _digits(readings: Sequence[Reading]) -> str:
    return "".join(part.written.replace(",", "") for part in readings)


def _counted(number: int, counter: str) -> str:
    kana = number_in_kana(number)
    if not counter:
        return kana
    if counter == "人" and number in {1, 2}:
        return ("", "ヒトリ", "フタリ")[number]
    reading, changes = _COUNTERS[counter]
    for end, together in changes:
        if kana.endswith(end):
            return kana.removesuffix(end) + together
    return kana + reading


def _kana(reading: Reading) -> str:
    if reading.part.startswith(("補助記号", "空白")):
        return reading.written
    if reading.part.startswith("助詞") and reading.written in _PARTICLES:
        return _PARTICLES[reading.written]
    return _GREETINGS.get(reading.kana, reading.kana)
