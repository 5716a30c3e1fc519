"""A page of a list that walks on to the next ones."""

from __future__ import annotations

from collections.abc import (
    AsyncIterator,
    Awaitable,
    Callable,
    Generator,
    ItemsView,
    Iterator,
    KeysView,
    Mapping,
    ValuesView,
)
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from strait._core.model import ResultModel

if TYPE_CHECKING:
    from strait._core.response import ResponseMetadata

T = TypeVar("T")


class _PageView(Generic[T]):
    """What a page of either kind shows: its items, and the server's own JSON by `page["key"]`."""

    __slots__ = ("_cursor", "_model", "_strait_response")
    _strait_response: ResponseMetadata

    def __init__(self, model: ResultModel) -> None:
        self._model = model
        self._cursor: str | None = None
        """Where this page starts, as far as it is known: the first page was not reached by a cursor."""
        response = getattr(model, "_strait_response", None)
        if response is not None:
            self._strait_response = response

    @property
    def data(self) -> list[T]:
        """The items of this page."""
        items: list[T] = self._model.__dict__.get("data", [])
        return items

    @property
    def next_cursor(self) -> str | None:
        """Where the next page starts, None on the last one. Keep it as text."""
        return self._model.__dict__.get("next_cursor")

    @property
    def has_more(self) -> bool:
        """Whether the server says that there is another page."""
        return bool(self._model.__dict__.get("has_more", self.next_cursor))

    def __len__(self) -> int:
        return len(self.data)

    def __bool__(self) -> bool:
        return True  # as the dict {"data": []} is true

    @overload
    def __getitem__(self, key: str) -> Any: ...
    @overload
    def __getitem__(self, key: int) -> T: ...
    @overload
    def __getitem__(self, key: slice) -> list[T]: ...
    def __getitem__(self, key: str | int | slice) -> Any:
        return self._model[key] if isinstance(key, str) else self.data[key]

    def __contains__(self, key: object) -> bool:
        return key in self._model if isinstance(key, str) else key in self.data

    def get(self, key: str, default: Any = None) -> Any:
        """The value under a wire name, or `default` where the server sent none."""
        return self._model.get(key, default)

    def keys(self) -> KeysView[str]:
        """The wire names that the server sent."""
        return self._model.keys()

    def values(self) -> ValuesView[Any]:
        """The values that the server sent."""
        return self._model.values()

    def items(self) -> ItemsView[str, Any]:
        """Pairs of wire name and value, as the server sent them."""
        return self._model.items()

    def to_dict(self) -> dict[str, Any]:
        """Plain JSON of this page, ready for `json.dumps`."""
        return self._model.to_dict()

    def __eq__(self, other: object) -> bool:
        if isinstance(other, _PageView):
            return bool(self._model == other._model)
        return self._model == other if isinstance(other, Mapping) else NotImplemented

    __hash__ = None  # type: ignore[assignment]  # equal to dicts, which have no hash either

    def __repr__(self) -> str:
        return f"{type(self).__name__}({len(self)} items, has_more={self.has_more})"

    def _cursor_after(self) -> str | None:
        """The cursor to follow, None at the end, which is also where the server repeats itself."""
        cursor = self.next_cursor
        return cursor if self.has_more and cursor and cursor != self._cursor else None

    def _is_new_after(self, page: _PageView[T], cursor: str) -> bool:
        """Whether this page, to which `cursor` led from `page`, is not that page again: some lists ignore cursors."""
        self._cursor = cursor
        return self.next_cursor != cursor or _identities(self.data) != _identities(page.data)


def _identities(items: list[Any]) -> list[Any]:
    return [item.get("id", item) if isinstance(item, (ResultModel, dict)) else item for item in items]


class Page(_PageView[T]):
    """One page of a list. Iterating it walks over this page and all that follow, fetching as it goes.

    `.data` and `len()` are of this page alone; `list(page)` fetches every page.
    """

    __slots__ = ("_fetch",)

    def __init__(self, model: ResultModel, fetch: Callable[[str], Page[T]]) -> None:
        super().__init__(model)
        self._fetch = fetch

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.data

    def pages(self) -> Iterator[Page[T]]:
        """This page and all that follow."""
        page: Page[T] | None = self
        seen: set[str | None] = set()
        while page is not None:
            yield page
            cursor = page.next_cursor
            page = page.next_page() if cursor not in seen else None
            seen.add(cursor)

    def next_page(self) -> Page[T] | None:
        """The page after this one, None on the last."""
        cursor = self._cursor_after()
        if cursor is None:
            return None
        page = self._fetch(cursor)
        return page if page._is_new_after(self, cursor) else None


class AsyncPage(_PageView[T]):
    """One page of a list. `async for` walks over this page and all that follow, fetching as it goes."""

    __slots__ = ("_fetch",)

    def __init__(self, model: ResultModel, fetch: Callable[[str], Awaitable[AsyncPage[T]]]) -> None:
        super().__init__(model)
        self._fetch = fetch

    # With `[]` alone Python would iterate over the items of this page, and `list()` would lose the rest in silence.
    __iter__ = None

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page.data:
                yield item

    async def pages(self) -> AsyncIterator[AsyncPage[T]]:
        """This page and all that follow."""
        page: AsyncPage[T] | None = self
        seen: set[str | None] = set()
        while page is not None:
            yield page
            cursor = page.next_cursor
            page = await page.next_page() if cursor not in seen else None
            seen.add(cursor)

    async def next_page(self) -> AsyncPage[T] | None:
        """The page after this one, None on the last."""
        cursor = self._cursor_after()
        if cursor is None:
            return None
        page = await self._fetch(cursor)
        return page if page._is_new_after(self, cursor) else None


class AsyncPages(Generic[T]):
    """A list that was asked for but not fetched: `await` it for the first page, or `async for` over all items."""

    __slots__ = ("_first",)

    def __init__(self, first: Callable[[], Awaitable[AsyncPage[T]]]) -> None:
        self._first = first

    def __await__(self) -> Generator[Any, None, AsyncPage[T]]:
        return self._first().__await__()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for item in await self._first():
            yield item

    async def pages(self) -> AsyncIterator[AsyncPage[T]]:
        """Every page, fetched one by one."""
        async for page in (await self._first()).pages():
            yield page
