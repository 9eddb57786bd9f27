"""Leaves out what a model thinks aloud between <think> tags, while its reply is still coming."""

import re

_OPENS = re.compile(r"<(think|thinking|thought|reasoning)>", re.IGNORECASE)
_LONGEST_TAG = 12


class Aloud:
    """Takes pieces of a reply and gives back what is meant for others; a tag may be cut anywhere."""

    def __init__(self) -> None:
        self._held = ""
        self._closes: re.Pattern[str] | None = None
        self._begun = False

    def take(self, piece: str) -> str:
        """Return what of the reply, with this piece, may be passed on."""
        self._held += piece
        said = ""
        while self._held:
            if self._closes is not None:
                found = self._closes.search(self._held)
                if found is None:
                    self._held = self._held[-_LONGEST_TAG:]
                    break
                self._held, self._closes = self._held[found.end() :], None
                continue
            found = _OPENS.search(self._held)
            if found is not None:
                said += self._held[: found.start()]
                self._held = self._held[found.end() :]
                self._closes = re.compile(f"</{re.escape(found.group(1))}>", re.IGNORECASE)
                continue
            keep = _begun_tag(self._held)
            said += self._held[: len(self._held) - keep]
            self._held = self._held[len(self._held) - keep :]
            break
        return self._trimmed(said)

    def rest(self) -> str:
        """Return what was held back in case it became a tag; nothing of an unfinished thought."""
        rest = "" if self._closes is not None else self._held
        self._held = ""
        return self._trimmed(rest)

    def _trimmed(self, said: str) -> str:
        """What follows a thought begins with line breaks that mean nothing."""
        if not self._begun:
            said = said.lstrip()
            self._begun = bool(said)
        return said


def _begun_tag(text: str) -> int:
    """Return how many characters at the end may be the beginning of a tag."""
    opens = text.rfind("<", max(len(text) - _LONGEST_TAG, 0))
    if opens < 0 or not re.fullmatch(r"<[a-z]*", text[opens:], re.IGNORECASE):
        return 0
    return len(text) - opens
