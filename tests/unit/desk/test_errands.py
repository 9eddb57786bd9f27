"""What a page has under way: told where it fails, cancelled where a later one takes its place, gone with the page."""

import asyncio

import pytest

from app.desk.errands import Errands
from app.errors import AppError


def run(story):
    return asyncio.run(asyncio.wait_for(story, 5))


def test_a_failure_that_can_be_expected_is_told_and_nothing_else_stops():
    async def story():
        told = []
        errands = Errands(told.append)
        done = []

        async def fails():
            raise AppError("Not now", "later")

        async def works():
            done.append(1)

        first, second = errands.run(fails()), errands.run(works())
        assert errands.busy
        await asyncio.gather(first, second)
        assert [error.title for error in told] == ["Not now"]
        assert done == [1]
        assert not errands.busy

    run(story())


def test_only_the_last_of_the_same_kind_counts():
    async def story():
        came = []
        errands = Errands(lambda _error: None)

        async def search(words, answered):
            await answered.wait()
            came.append(words)

        slow, quick = asyncio.Event(), asyncio.Event()
        first = errands.run(search("as", slow), instead_of="search")
        await asyncio.sleep(0)
        second = errands.run(search("asha", quick), instead_of="search")
        slow.set()
        quick.set()
        await asyncio.gather(first, second, return_exceptions=True)
        assert came == ["asha"]
        assert first.cancelled()

    run(story())


def test_a_page_that_goes_takes_its_errands_along():
    async def story():
        errands = Errands(lambda _error: None)
        let_go = []

        async def for_ever():
            try:
                await asyncio.Event().wait()
            finally:
                let_go.append(1)

        task = errands.run(for_ever())
        await asyncio.sleep(0)
        await errands.close()
        assert task.cancelled()
        assert let_go == [1]
        assert not errands.busy

    run(story())


def test_one_errand_may_have_its_own_way_to_be_told():
    async def story():
        general, own = [], []
        errands = Errands(general.append)

        async def fails():
            raise AppError("Not now", "")

        await errands.run(fails(), troubled=own.append)
        assert (len(general), len(own)) == (0, 1)

    run(story())


def test_a_mistake_of_ours_is_not_kept_quiet():
    async def story():
        heard = []
        asyncio.get_running_loop().set_exception_handler(lambda _loop, context: heard.append(context["message"]))
        errands = Errands(lambda _error: None)

        async def mistaken():
            raise ZeroDivisionError

        task = errands.run(mistaken())
        with pytest.raises(ZeroDivisionError):
            await task
        await asyncio.sleep(0)
        assert heard == ["an errand failed"]

    run(story())
