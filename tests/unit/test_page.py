"""A page is this page's JSON; iterating it walks on, without losing, repeating or fetching more than is asked for."""

from __future__ import annotations

import copy
from collections.abc import Callable
from itertools import islice
from typing import Any

import pytest

from strait._core.errors import ApiError, StraitError
from strait._core.model import Items, ResultModel
from strait._core.page import AsyncPage, AsyncPages, Page
from strait._core.response import ResponseMetadata, attach, response_metadata


class Job(ResultModel):
    id: str


class Jobs(ResultModel):
    data: Items[Job]
    has_more: bool
    next_cursor: str | None = None


Sent = dict[str, Any]


def sent(ids: str, cursor: str | None = None, *, more: bool | None = None) -> Sent:
    body: Sent = {"data": [{"id": each} for each in ids], "has_more": bool(cursor) if more is None else more}
    return body if cursor is None else {**body, "next_cursor": cursor}


class Server:
    """Answers each cursor with its page, None standing for the first, and remembers what was asked."""

    def __init__(self, pages: dict[str | None, Sent | StraitError]) -> None:
        self.pages = pages
        self.asked: list[str | None] = []

    def answer(self, cursor: str | None) -> ResultModel:
        self.asked.append(cursor)
        page = self.pages[cursor]
        if isinstance(page, StraitError):
            raise page
        model = Jobs.model_validate(page)
        attach(model, ResponseMetadata(200, [("X-Request-Id", str(cursor))], 1, 0.0))
        return model

    def page(self, cursor: str | None = None) -> Page[Job]:
        return Page(self.answer(cursor), self.page)

    async def async_page(self, cursor: str | None = None) -> AsyncPage[Job]:
        return AsyncPage(self.answer(cursor), self.async_page)

    def async_pages(self) -> AsyncPages[Job]:
        return AsyncPages(self.async_page)


def three_pages() -> Server:
    return Server({None: sent("ab", "1"), "1": sent("cd", "2"), "2": sent("e")})


async def ids_of(server: Server) -> str:
    return "".join([job.id async for job in server.async_pages()])


Walk = Callable[[Server], str]


def sync_walk(server: Server) -> str:
    return "".join(job.id for job in server.page())


def sync_pages_walk(server: Server) -> str:
    return "".join(job.id for page in server.page().pages() for job in page.data)


def next_page_walk(server: Server) -> str:
    page: Page[Job] | None = server.page()
    found = ""
    while page is not None:
        found += "".join(job.id for job in page.data)
        assert len(found) < 100, "endless"
        page = page.next_page()
    return found


WALKS = [sync_walk, sync_pages_walk, next_page_walk]


# Walking


@pytest.mark.parametrize("walk", WALKS)
def test_iterating_gives_every_item_of_every_page_once_in_order(walk: Walk) -> None:
    server = three_pages()
    assert walk(server) == "abcde"
    assert server.asked == [None, "1", "2"]


@pytest.mark.anyio
async def test_async_iterating_gives_every_item_of_every_page_once_in_order() -> None:
    server = three_pages()
    assert await ids_of(server) == "abcde"
    assert server.asked == [None, "1", "2"]


def test_pages_are_fetched_only_when_their_items_are_asked_for() -> None:
    server = three_pages()
    page = server.page()
    assert [job.id for job in islice(page, 2)] == ["a", "b"]
    assert server.asked == [None]
    assert [job.id for job in islice(page, 3)] == ["a", "b", "c"]
    assert server.asked == [None, "1"]


@pytest.mark.anyio
async def test_nothing_is_fetched_before_an_async_list_is_awaited_or_iterated() -> None:
    server = three_pages()
    pages = server.async_pages()
    assert server.asked == []
    async for job in pages:
        if job.id == "b":
            break
    assert server.asked == [None]
    page = await pages
    assert [job.id for job in page.data] == ["a", "b"]
    assert server.asked == [None, None]


def test_a_page_can_be_walked_again() -> None:
    server = three_pages()
    page = server.page()
    assert [job.id for job in page] == [job.id for job in page] == [*"abcde"]
    assert page.next_page() == page.next_page() == sent("cd", "2")


def test_an_empty_page_in_the_middle_does_not_end_the_walk() -> None:
    server = Server({None: sent("a", "1"), "1": sent("", "2"), "2": sent("b")})
    assert sync_walk(server) == "ab"


@pytest.mark.parametrize(
    "last",
    [sent("a"), sent("a", "1", more=False), sent("a", more=True), sent("a", "", more=True)],
    ids=["no cursor", "no more", "more without a cursor", "an empty cursor"],
)
@pytest.mark.parametrize("walk", WALKS)
def test_the_walk_ends_where_the_server_names_no_further_page(last: Sent, walk: Walk) -> None:
    server = Server({None: last})
    assert walk(server) == "a"
    assert server.asked == [None]
    assert server.page().next_page() is None


# Servers that go in circles


@pytest.mark.parametrize("walk", WALKS)
def test_a_server_that_ignores_the_cursor_does_not_give_its_items_twice(walk: Walk) -> None:
    lineage = sent("ab", "1")
    server = Server({None: lineage, "1": lineage})
    assert walk(server) == "ab"
    assert server.asked == [None, "1"]


@pytest.mark.anyio
async def test_a_server_that_ignores_the_cursor_does_not_give_async_items_twice() -> None:
    lineage = sent("ab", "1")
    server = Server({None: lineage, "1": lineage})
    assert await ids_of(server) == "ab"
    page = await server.async_pages()
    assert await page.next_page() is None


@pytest.mark.parametrize("walk", WALKS)
def test_the_same_page_is_known_by_its_ids_even_if_the_items_have_changed(walk: Walk) -> None:
    later = sent("ab", "1")
    later["data"][0]["status"] = "completed"
    assert walk(Server({None: sent("ab", "1"), "1": later})) == "ab"


@pytest.mark.parametrize("walk", WALKS)
def test_a_repeated_cursor_ends_the_walk_but_loses_no_new_items(walk: Walk) -> None:
    server = Server({None: sent("ab", "1"), "1": sent("cd", "1")})
    assert walk(server) == "abcd"
    assert server.asked == [None, "1"]


def test_a_longer_circle_ends_after_one_round() -> None:
    server = Server({None: sent("a", "1"), "1": sent("b", "2"), "2": sent("c", "1")})
    assert sync_walk(server) == "abc"
    assert server.asked == [None, "1", "2"]


# Errors on the way


@pytest.mark.parametrize("walk", WALKS)
def test_an_error_on_the_second_page_comes_out(walk: Walk) -> None:
    server = Server({None: sent("ab", "1"), "1": ApiError(500, "down")})
    with pytest.raises(ApiError, match="down"):
        walk(server)


def test_items_before_a_broken_page_are_given_and_the_walk_can_be_taken_up_again() -> None:
    server = Server({None: sent("ab", "1"), "1": ApiError(500, "down")})
    page = server.page()
    jobs = iter(page)
    assert [job.id for job in islice(jobs, 2)] == ["a", "b"]
    with pytest.raises(ApiError):
        next(jobs)
    server.pages["1"] = sent("c")
    following = page.next_page()
    assert following is not None
    assert [job.id for job in following] == ["c"]


@pytest.mark.anyio
async def test_an_error_on_the_second_page_comes_out_of_an_async_walk() -> None:
    server = Server({None: sent("ab", "1"), "1": ApiError(500, "down")})
    with pytest.raises(ApiError, match="down"):
        await ids_of(server)
    server.pages[None] = ApiError(503, "first")
    with pytest.raises(ApiError, match="first"):
        await server.async_pages()


# The view of one page


def test_data_length_and_index_are_of_this_page_alone() -> None:
    server = three_pages()
    page = server.page()
    assert [job.id for job in page.data] == ["a", "b"]
    assert len(page) == 2
    assert page[0].id == "a"
    assert page[-1].id == "b"
    assert page[0:1] == [{"id": "a"}]
    assert (page.next_cursor, page.has_more) == ("1", True)
    assert {"id": "b"} in page
    assert {"id": "c"} not in page
    with pytest.raises(IndexError):
        page[2]
    assert server.asked == [None]


def test_list_fetches_every_page() -> None:
    assert [job.id for job in [*three_pages().page()]] == [*"abcde"]
    assert len(list(three_pages().page())) == 5


def test_an_empty_page_is_true_as_its_dict_is() -> None:
    page = Server({None: sent("")}).page()
    assert page
    assert len(page) == 0
    assert [*page] == []


@pytest.mark.parametrize("make", [Page, AsyncPage])
def test_a_page_answers_like_the_json_it_came_from(make: Any) -> None:
    body = {**sent("a", "1"), "total": 5}
    page = make(Jobs.model_validate(body), lambda cursor: None)
    assert page["data"] == [{"id": "a"}]
    assert page["data"] is page.data
    assert page["total"] == 5
    assert page.get("total") == page.get("nonsense", 5) == 5
    assert page.get("nonsense") is None
    assert "total" in page
    assert "nonsense" not in page
    assert set(page.keys()) == set(body)
    assert dict(page.items()) == {**page} == dict(page) == body
    assert len(page.values()) == 4
    assert page.to_dict() == page == body
    assert body == page
    assert page == make(Jobs.model_validate(body), lambda cursor: None)
    assert page != {**body, "total": 6}
    assert page != [{"id": "a"}]
    assert repr(page) == f"{make.__name__}(1 items, has_more=True)"
    assert copy.copy(page) == page
    with pytest.raises(KeyError):
        page["nonsense"]
    with pytest.raises(TypeError):
        hash(page)


def test_keys_that_were_not_sent_are_not_in_the_dict_view() -> None:
    page = Server({None: sent("a")}).page()
    assert "next_cursor" not in page
    assert page.next_cursor is None
    with pytest.raises(KeyError):
        page["next_cursor"]


def test_a_page_that_does_not_say_whether_there_is_more_goes_by_its_cursor() -> None:
    one = Jobs.model_construct(_fields_set={"data"}, data=[Job(id="a")], next_cursor="1")
    assert Page(one, lambda cursor: pytest.fail("not asked for")).has_more
    two = Jobs.model_construct(_fields_set={"data"}, data=[Job(id="a")])
    assert not Page(two, lambda cursor: pytest.fail("not asked for")).has_more


def test_a_page_knows_its_own_answer() -> None:
    server = three_pages()
    assert [response_metadata(page).request_id for page in server.page().pages()] == ["None", "1", "2"]
    with pytest.raises(LookupError):
        response_metadata(Page(Jobs.model_validate(sent("a")), lambda cursor: pytest.fail("not asked for")))


@pytest.mark.anyio
async def test_an_async_page_refuses_to_be_iterated_without_async() -> None:
    """Python would fall back to `[]` and give the first page as if it were all."""
    page = await three_pages().async_pages()
    with pytest.raises(TypeError, match="'AsyncPage' object is not iterable"):
        list(page)  # type: ignore[call-overload]
    with pytest.raises(TypeError):
        list(three_pages().async_pages())  # type: ignore[call-overload]
    assert [job.id for job in page.data] == ["a", "b"]
    assert [job.id async for job in page] == [*"abcde"]


@pytest.mark.anyio
async def test_async_pages_come_one_by_one() -> None:
    server = three_pages()
    lengths = [len(page) async for page in server.async_pages().pages()]
    assert lengths == [2, 2, 1]


def test_many_pages_take_linear_time_and_no_stack() -> None:
    pages: dict[str | None, Any] = {str(n): sent("x", str(n + 1)) for n in range(5000)}
    pages[None] = sent("x", "0")
    pages["5000"] = sent("y")
    assert sum(1 for _ in Server(pages).page()) == 5002
