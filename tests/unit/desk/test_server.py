"""How a desk asks its server: what goes out, what each answer means, and that a download which broke off leaves nothing behind."""

import asyncio
import json
import threading

import httpx2
import pytest

from app.desk.errors import DeskError, Refused, ServerUnreachable, SignedOut
from app.desk.server import Server, gathered
from app.engine_thread import EngineThread

URL = "https://vivavoce.example.org"


def ask(answer, story, url=URL):
    """Play a story `story(server, requests)` at a server that answers so."""
    requests = []

    async def handle(request):
        requests.append(request)
        said = answer(request)
        return await said if asyncio.iscoroutine(said) else said

    async def whole():
        async with EngineThread("network") as thread:
            server = Server(thread, url, transport=httpx2.MockTransport(handle))
            server.token = "vvs_shown"  # noqa: S105 - nobody's
            try:
                return await asyncio.wait_for(story(server, requests), 10)
            finally:
                await server.close()

    return asyncio.run(whole())


def problem(status, kind, **more):
    content = {"type": f"urn:vivavoce:problem:{kind}", "title": "No", "status": status, "detail": "because", **more}
    return httpx2.Response(status, json=content, headers={"content-type": "application/problem+json"})


def test_what_is_asked_goes_out_as_the_server_expects_it():
    async def story(server, requests):
        said = await server.get("/sessions", {"status": ["completed", "failed"], "flagged": True, "cursor": None})
        await server.post("/sessions", {"name": "佐藤"}, key="once")
        return said, requests

    said, (got, posted) = ask(lambda _request: httpx2.Response(200, json={"data": []}), story)
    assert said == {"data": []}
    assert str(got.url) == f"{URL}/api/v1/sessions?status=completed&status=failed&flagged=true"
    assert got.headers["authorization"] == "Bearer vvs_shown"
    assert json.loads(posted.content) == {"name": "佐藤"}
    assert posted.headers["idempotency-key"] == "once"


def test_nothing_to_say_is_nothing():
    async def story(server, _requests):
        return await server.delete("/keys/1")

    assert ask(lambda _request: httpx2.Response(204), story) is None


@pytest.mark.parametrize(
    ("answer", "error", "title"),
    [
        (problem(401, "unauthorized"), SignedOut, "No"),
        (problem(403, "forbidden"), Refused, "No"),
        (problem(404, "not-found"), Refused, "No"),
        (problem(409, "fork"), Refused, "No"),
        (problem(429, "too-many"), Refused, "No"),
        (problem(503, "busy"), ServerUnreachable, "The server can't serve now"),
        (httpx2.Response(502, text="<html>bad gateway</html>"), ServerUnreachable, "The server can't serve now"),
        (httpx2.Response(404, text="<html>nothing</html>"), ServerUnreachable, "That is no Vivavoce server"),
        (httpx2.Response(200, text="<html>a portal</html>"), ServerUnreachable, "That is no Vivavoce server"),
        (httpx2.Response(302, headers={"location": "/"}), ServerUnreachable, "That is no Vivavoce server"),
        (httpx2.Response(200, content=b"[" * 100_000), ServerUnreachable, "That is no Vivavoce server"),
        (problem(400, "x" * 500, title="t" * 500, detail="d" * 5000), Refused, "t" * 200),
    ],
)
def test_each_answer_means_something(answer, error, title):
    async def story(server, _requests):
        with pytest.raises(error) as caught:
            await server.get("/sessions")
        return caught.value

    raised = ask(lambda _request: answer, story)
    assert raised.title == title
    assert len(raised.message) <= 1000


def test_a_refusal_tells_what_is_wrong_place_by_place():
    issues = [{"path": "/stages/0/rubric", "message": "no dimensions"}, "nonsense", {"path": 3}]

    async def story(server, _requests):
        with pytest.raises(Refused) as caught:
            await server.put("/evaluation-templates/x", {})
        return caught.value

    refused = ask(lambda _request: problem(422, "invalid", issues=issues), story)
    assert (refused.status, refused.kind) == (422, "invalid")
    assert [(issue.path, issue.message) for issue in refused.issues] == [
        ("/stages/0/rubric", "no dimensions"),
        ("3", ""),
    ]
    assert refused.message == "because; stages 0 rubric: no dimensions; 3"


def test_a_refusal_in_the_words_of_its_first_place_says_them_once_and_never_too_much():
    issues = [{"path": f"/name/{nth}", "message": "is too long" * nth**3} for nth in range(1, 60)]
    refused = Refused(422, "invalid", "The request can't be used", "is too long", {"issues": issues})
    assert refused.message.startswith("name 1: is too long; name 2: ")
    assert len(refused.message) == 1000


@pytest.mark.parametrize("way", ["get", "content", "part", "save"])
def test_whoever_asks_it_is_told_that_the_sign_in_has_ended(tmp_path, way):
    async def story(server, _requests):
        told = []
        server.signed_out = lambda: told.append(threading.current_thread() is threading.main_thread())
        more = {"part": (0, 9), "save": (tmp_path / "file",)}.get(way, ())
        with pytest.raises(SignedOut):
            await getattr(server, way)("/sessions", *more)
        return told

    assert ask(lambda _request: problem(401, "unauthorized"), story) == [True]


def test_an_answer_to_the_sign_in_before_ends_no_new_one():
    async def story(server, _requests):
        told = []
        server.signed_out = lambda: told.append("ended")
        asked = asyncio.ensure_future(server.get("/sessions"))
        await asyncio.sleep(0)
        server.token = "vvs_anew"  # noqa: S105 - nobody's
        with pytest.raises(SignedOut):
            await asked
        return told

    assert ask(lambda _request: problem(401, "unauthorized"), story) == []


@pytest.mark.parametrize("failure", [httpx2.ConnectError, httpx2.ReadTimeout, httpx2.RemoteProtocolError])
def test_nobody_answers(failure):
    def answer(request):
        raise failure("no", request=request)

    async def story(server, _requests):
        with pytest.raises(ServerUnreachable) as caught:
            await server.get("/me")
        return caught.value

    raised = ask(answer, story)
    assert raised.retryable
    assert raised.message.startswith("vivavoce.example.org: ")


def test_a_list_is_fetched_page_after_page_and_no_further_than_wanted():
    pages = {None: ([1, 2], "b"), "b": ([3, 4], "c"), "c": ([5], None)}

    def answer(request):
        rows, following = pages[request.url.params.get("cursor")]
        return httpx2.Response(200, json={"data": [{"id": row} for row in rows], "meta": {"next_cursor": following}})

    async def story(server, requests):
        every = await gathered(server.every("/devices", {"revoked": False}))
        asked = len(requests)
        some = await gathered(server.every("/devices", most=3))
        return every, asked, some, len(requests)

    every, asked, some, asked_in_all = ask(answer, story)
    assert [row["id"] for row in every] == [1, 2, 3, 4, 5]
    assert asked == 3
    assert [row["id"] for row in some] == [1, 2, 3]
    assert asked_in_all == 5


class Slow(httpx2.AsyncByteStream):
    """Some bytes, then nothing until it is let go, or the end of the connection."""

    def __init__(self, *, breaks: bool) -> None:
        self._breaks = breaks

    async def __aiter__(self):
        yield b"x" * 1000
        if self._breaks:
            raise httpx2.ReadError("gone")
        await asyncio.Event().wait()


def test_a_file_is_there_when_it_is_whole(tmp_path):
    told = []

    async def story(server, _requests):
        await server.save("/sessions/1/bundle", tmp_path / "bundle.zip", told=lambda *said: told.append(said))

    ask(lambda _request: httpx2.Response(200, content=b"whole", headers={"content-length": "5"}), story)
    assert (tmp_path / "bundle.zip").read_bytes() == b"whole"
    assert told[-1] == (5, 5)
    assert [each.name for each in tmp_path.iterdir()] == ["bundle.zip"]
    assert (tmp_path / "bundle.zip").stat().st_mode & 0o077 == 0


def test_a_download_that_breaks_off_leaves_no_file_and_the_one_before_as_it_was(tmp_path):
    (tmp_path / "bundle.zip").write_bytes(b"before")

    async def story(server, _requests):
        with pytest.raises(ServerUnreachable):
            await server.save("/sessions/1/bundle", tmp_path / "bundle.zip")

    ask(lambda _request: httpx2.Response(200, stream=Slow(breaks=True)), story)
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [("bundle.zip", b"before")]


def test_a_download_that_is_cancelled_leaves_no_file(tmp_path):
    async def story(server, _requests):
        begun = asyncio.Event()
        loop = asyncio.get_running_loop()
        saving = asyncio.ensure_future(
            server.save("/sessions/1/bundle", tmp_path / "b.zip", told=lambda *_: loop.call_soon_threadsafe(begun.set))
        )
        await begun.wait()
        saving.cancel()
        with pytest.raises(asyncio.CancelledError):
            await saving
        # The network's thread has let go of it once it has done something else after that.
        await server.get("/me")

    def answer(request):
        if request.url.path.endswith("/me"):
            return httpx2.Response(200, json={})
        return httpx2.Response(200, stream=Slow(breaks=False))

    ask(answer, story)
    assert list(tmp_path.iterdir()) == []


def test_a_refused_download_is_a_refusal_and_no_file(tmp_path):
    async def story(server, _requests):
        with pytest.raises(Refused, match="No"):
            await server.save("/sessions/1/bundle", tmp_path / "b.zip")

    ask(lambda _request: problem(404, "not-found"), story)
    assert list(tmp_path.iterdir()) == []


def test_where_nothing_can_be_written_the_place_is_named(tmp_path):
    async def story(server, _requests):
        with pytest.raises(DeskError, match=r"b\.zip"):
            await server.save("/sessions/1/bundle", tmp_path / "nowhere" / "b.zip")

    ask(lambda _request: httpx2.Response(200, content=b"whole"), story)


def test_who_asks_is_shown_to_this_server_alone():
    async def story(server, requests):
        await server.content(f"{URL}/api/v1/recordings/1?sig=2")
        await server.content("https://bucket.example.com/recording.flac?sig=2")
        await server.content(f"{URL.replace('https', 'http', 1)}/api/v1/recordings/1?sig=2")
        return [request.headers.get("authorization") for request in requests]

    assert ask(lambda _request: httpx2.Response(200, content=b"sound"), story) == ["Bearer vvs_shown", None, None]


def test_certificates_that_can_not_be_read_are_named(tmp_path):
    (tmp_path / "own.pem").write_text("no certificate")

    async def whole():
        async with EngineThread("network") as thread:
            server = Server(thread, URL, certificates=str(tmp_path / "own.pem"))
            with pytest.raises(DeskError, match=r"own\.pem"):
                await server.get("/me")

    asyncio.run(whole())
