"""Bodies are bounded: announced, in chunks, and in time."""

import asyncio

import pytest
from starlette.exceptions import HTTPException

from sync.server.operations.bodies import BoundedBodies


def pieces(*sizes, then_silence=False):
    waiting = [
        {"type": "http.request", "body": b"x" * size, "more_body": then_silence or number < len(sizes) - 1}
        for number, size in enumerate(sizes)
    ]

    async def receive():
        if not waiting:
            await asyncio.Event().wait()
        return waiting.pop(0)

    return receive


def served(receive, headers=(), *, silence_s=5.0, whole_s=5.0):
    """Return how many bytes the application read, and the statuses sent."""
    read, sent = [], []

    async def app(_scope, receive, _send):
        more = True
        while more:
            message = await receive()
            read.append(len(message["body"]))
            more = message["more_body"]

    async def send(message):
        sent.append(message.get("status"))

    layer = BoundedBodies(app, largest=100, silence_s=silence_s, whole_s=whole_s)
    asyncio.run(layer({"type": "http", "headers": list(headers)}, receive, send))
    return sum(read), [status for status in sent if status]


def test_what_fits_is_read():
    assert served(pieces(60, 40), [(b"content-length", b"100")]) == (100, [])
    assert served(pieces(0)) == (0, [])


def test_what_is_announced_too_large_is_refused_unread():
    assert served(pieces(101), [(b"content-length", b"101")]) == (0, [413])
    assert served(pieces(1), [(b"content-length", b"9" * 400)]) == (0, [413])


def test_chunks_are_counted_whatever_was_announced():
    for headers in ([], [(b"content-length", b"10")], [(b"content-length", b"ten")]):
        with pytest.raises(HTTPException) as refused:
            served(pieces(60, 41), headers)
        assert refused.value.status_code == 413


@pytest.mark.parametrize("limits", [{"silence_s": 0.01}, {"whole_s": 0.01}, {"whole_s": 0.0}])
def test_a_sender_that_falls_silent_is_hung_up_on(limits):
    with pytest.raises(HTTPException) as refused:
        served(pieces(10, then_silence=True), **limits)
    assert (refused.value.status_code, refused.value.headers) == (408, {"Connection": "close"})
