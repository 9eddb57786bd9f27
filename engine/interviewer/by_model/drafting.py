"""One request's words, cut into pieces and checked as they come; whoever wants them may come late, twice, or not at all."""

import asyncio
from collections.abc import Callable
from contextlib import aclosing

from engine.interview.chat import ChatError, ChatModel, ChatRequest
from engine.interviewer.by_model.pieces import QUESTION_MARKS, next_piece

WITHDRAWN = "withdrawn"  # by us, before its end: no fault of anybody's
LONGEST_PIECE = 400  # characters without an end in sight
Check = Callable[[str, bool], str]  # the text so far, and whether it is all; returns the fault


class Draft:
    """See the module's docstring. The request is sent `after_s` from now, unless the draft is given up before."""

    def __init__(
        self,
        chat: ChatModel,
        request: ChatRequest,
        check: Check,
        count_words: Callable[[str], int],
        *,
        after_s: float = 0.0,
        whole_sentences: bool = False,
    ) -> None:
        self.key = request.sha256()
        self.pieces: list[str] = []
        self.fault = ""
        self.done = False  # nothing more will come
        self.sent = False
        self._chat, self._request, self._check, self._count = chat, request, check, count_words
        self._after_s, self._whole_sentences = after_s, whole_sentences
        self._raw = ""
        self._quoted = False
        self._news = asyncio.Event()
        self._task = asyncio.ensure_future(self._run())

    @property
    def usable(self) -> bool:
        """Whether it still may be of use: it is under way, or came to a good end."""
        return not self.done or bool(self.pieces and not self.fault)

    async def has(self, number: int) -> bool:
        """Return whether there are `number` pieces, once that is known."""
        try:
            while len(self.pieces) < number and not self.done:
                self._news.clear()
                await self._news.wait()
        except asyncio.CancelledError:
            if not self.sent:
                self.give_up()  # the candidate goes on: it was no end
            raise
        return len(self.pieces) >= number

    def give_up(self) -> None:
        """Nobody wants it: hang up."""
        self._task.cancel()
        self._over(WITHDRAWN)

    async def gone(self) -> None:
        """Give it up and return once the connection is closed."""
        self.give_up()
        await asyncio.wait({self._task})

    def _over(self, fault: str = "") -> None:
        if not self.done:
            self.done, self.fault = True, fault
        self._news.set()

    async def _run(self) -> None:
        try:
            await asyncio.sleep(self._after_s)
            self.sent = True
            self._over(await self._words())
        except ChatError as error:
            self._over(error.reason)
        except Exception as error:  # noqa: BLE001 - whatever goes wrong with a model costs a phrase, not the interview
            self._over(type(error).__name__)

    async def _words(self) -> str:
        """Take the words; return the fault that ended them. A reply ends with its first question, whatever may follow."""
        rest = ""
        async with aclosing(self._chat.stream(self._request)) as stream:
            async for more in stream:
                rest = rest + more if self._raw else self._begun(rest + more)
                while piece := next_piece(rest, self._count, ended=False, whole_sentences=self._whole_sentences):
                    rest = rest[len(piece) :]
                    fault = self._take(piece)
                    if fault or self._asks():
                        return fault
                if len(rest) > LONGEST_PIECE:
                    return self._check(self._raw + rest, False) or "too long"  # noqa: FBT003 - a plain function
        if rest.strip():
            return self._take(rest, last=True)
        return self._check(self._raw, True) if self.pieces else "empty"  # noqa: FBT003

    def _take(self, piece: str, *, last: bool = False) -> str:
        spoken = _on_one_line(piece.rstrip('"”') if self._quoted else piece, first=not self.pieces)
        ends = last or (not self._whole_sentences and spoken[-1:] in QUESTION_MARKS)
        if fault := self._check(self._raw + piece, ends):
            return fault
        self._raw += piece
        self.pieces.append(spoken)
        self._news.set()
        return ""

    def _asks(self) -> bool:
        return not self._whole_sentences and self.pieces[-1][-1] in QUESTION_MARKS

    def _begun(self, text: str) -> str:
        """Leave out what comes before the first word, a quotation mark around it all too."""
        begun = text.lstrip()
        self._quoted = self._quoted or begun[:1] in {'"', "“"}
        return begun.lstrip('"“')


def _on_one_line(piece: str, *, first: bool) -> str:
    """Return the piece as it is spoken: line breaks are blanks, and one before it stays."""
    blank = " " if piece[:1].isspace() and not first else ""
    return blank + " ".join(piece.split())
