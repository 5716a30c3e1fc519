"""What an operation wants becomes exactly the path, query and body that the server understands."""

from __future__ import annotations

import dataclasses
import json
import string
import warnings
from collections import UserDict
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum, IntEnum, StrEnum
from types import MappingProxyType
from typing import Annotated, Any, ClassVar, Literal
from urllib.parse import unquote, urlencode
from uuid import UUID

import httpx
import pydantic
import pytest
from pydantic import Field

from strait._core.codec import JsonAnswer
from strait._core.errors import ValidationError
from strait._core.model import Items, OpenEnum, RequestModel, ResultModel, Timestamp, TimestampInput
from strait._core.request import (
    NullIgnoredWarning,
    Operation,
    Request,
    header_pairs,
    json_body,
    query_pairs,
    segment,
    to_json,
)

MOMENT = datetime(2026, 1, 1, 12, 0, 0, 500_000, tzinfo=timezone(timedelta(hours=2)))
CREATE: Operation[Any] = Operation("jobs.create", "create-job", "POST", "/v1/jobs", JsonAnswer())
UPDATE: Operation[Any] = Operation("jobs.update", "update-job", "PATCH", "/v1/jobs/{jobID}", JsonAnswer())


class Color(Enum):
    RED = "red"


class Word(str, Enum):  # noqa: UP042  # what users wrote before StrEnum
    RED = "red"


class Level(IntEnum):
    ONE = 1


class Kind(StrEnum):
    HTTP = "http"


class Status(OpenEnum):
    QUEUED = "queued"


class StepInput(RequestModel):
    ref: str
    after: list[str] | None = None


class JobInput(RequestModel):
    secret_fields: ClassVar[frozenset[str]] = frozenset({"token"})

    name: str | None = None
    slug: str
    steps: list[StepInput] | None = None
    schema_: Any = Field(default=None, alias="schema")
    timeout_secs: int | None = None
    factor: float | None = None
    enabled: bool | None = None
    tags: dict[str, str] | None = None
    kind: Literal["http", "managed"] | None = None
    starts_at: TimestampInput | None = None
    choice: Annotated[StepInput | Any, Field(union_mode="left_to_right")] | None = None
    token: str | None = None
    max_: int | None = Field(default=None, alias="max", ge=1)


class JobUpdate(JobInput):
    slug: str | None = None  # type: ignore[assignment]


class JobResult(ResultModel):
    id: str
    status: Status
    created_at: Timestamp
    steps: Items[Any] = Field(default_factory=list)


@dataclasses.dataclass
class Order:
    id: UUID
    at: datetime


class Invoice(pydantic.BaseModel):
    total: Decimal
    lines: list[int] = []


def body(
    value: Any = None, operation: Operation[Any] = CREATE, *, required: bool = True, **fields: Any
) -> Any:
    sent = json_body(
        operation, JobInput if operation is CREATE else JobUpdate, value, fields, required=required
    )
    return None if sent is None else json.loads(sent)


# Paths


@pytest.mark.parametrize("character", string.printable)
def test_a_path_parameter_leaves_literal_what_the_server_decodes_and_escapes_the_rest(character: str) -> None:
    literal = character.isalnum() or character in "-_~$&+,:;=@" or character == "."
    escaped = segment(f"a{character}b", "id")
    assert escaped == (f"a{character}b" if literal else f"a%{ord(character):02X}b")
    assert unquote(escaped) == f"a{character}b"


@pytest.mark.parametrize(
    ("value", "escaped"),
    [
        ("wf:123:step", "wf:123:step"),
        ("a/b", "a%2Fb"),
        ("../../admin", "..%2F..%2Fadmin"),
        (".", "%2E"),
        ("..", "%2E%2E"),
        ("...", "..."),
        ("100%", "100%25"),
        ("%2F", "%252F"),
        ("a?b#c", "a%3Fb%23c"),
        (" ", "%20"),
        ("a\r\nb\0", "a%0D%0Ab%00"),
        ("é€😀", "%C3%A9%E2%82%AC%F0%9F%98%80"),
        ("a\\b", "a%5Cb"),
        (Kind.HTTP, "http"),
    ],
)
def test_no_value_can_leave_its_place_in_the_path(value: str, escaped: str) -> None:
    assert segment(value, "id") == escaped
    url = httpx.URL(f"http://host/v1/jobs/{segment(value, 'id')}/runs?x=1")
    assert url.raw_path == f"/v1/jobs/{escaped}/runs?x=1".encode()


@pytest.mark.parametrize("value", [None, 5, 5.0, True, b"j", ["j"], UUID(int=1)])
def test_only_text_is_a_path_parameter(value: Any) -> None:
    with pytest.raises(
        ValidationError, match=rf"^job_id must be a text, not {type(value).__name__}$"
    ) as caught:
        segment(value, "job_id")
    assert caught.value.issues == ["job_id: expected text"]


def test_a_result_given_as_a_path_parameter_gets_a_hint() -> None:
    job = JobResult.model_validate({"id": "j", "status": "queued", "created_at": "2026-01-01T00:00:00Z"})
    with pytest.raises(
        ValidationError, match=r"^job_id must be a text, not JobResult; pass \.id of the JobResult$"
    ):
        segment(job, "job_id")


def test_an_empty_path_parameter_is_refused_because_it_would_address_a_list() -> None:
    with pytest.raises(ValidationError, match="job_id is empty"):
        segment("", "job_id")


def test_a_path_parameter_that_is_no_unicode_text_is_refused() -> None:
    with pytest.raises(ValidationError, match="job_id is not text: surrogates not allowed"):
        segment("a\ud800", "job_id")


# Query


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("text", "text"),
        ("", ""),
        (5, "5"),
        (0, "0"),
        (1.5, "1.5"),
        (True, "true"),
        (False, "false"),
        (Color.RED, "red"),
        (Word.RED, "red"),
        (Level.ONE, "1"),
        (Kind.HTTP, "http"),
        (Status.QUEUED, "queued"),
        (Status("brand-new"), "brand-new"),
        (Decimal("1.50"), "1.50"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (date(2026, 1, 1), "2026-01-01"),
        (MOMENT, "2026-01-01T12:00:00.5+02:00"),
        (datetime(2026, 1, 1, tzinfo=UTC), "2026-01-01T00:00:00Z"),
    ],
)
def test_parameters_are_written_as_the_server_reads_them(value: Any, text: str) -> None:
    for pairs in (query_pairs([("a", value)]), header_pairs([("a", value)])):
        assert pairs == (("a", text),)
        assert type(pairs[0][1]) is str
    assert query_pairs([], {"a": value}) == ((("a", text),) if text else ())
    assert urlencode(query_pairs([("a", value)])) == urlencode({"a": text})


@pytest.mark.parametrize(
    "values", [["x", Word.RED, True], ("x", "red", True), [None, "x", None, Color.RED, True]]
)
def test_lists_repeat_the_parameter(values: Any) -> None:
    assert query_pairs([("a", values)]) == (("a", "x"), ("a", "red"), ("a", "true"))
    assert query_pairs([], {"a": values}) == (("a", "x"), ("a", "red"), ("a", "true"))


def test_none_and_empty_lists_are_not_sent() -> None:
    assert query_pairs([("a", None), ("b", []), ("c", 0)], {"d": None, "e": ""}) == (("c", "0"),)
    assert query_pairs([]) == query_pairs([], None) == query_pairs([], {}) == ()
    assert header_pairs([("a", None)]) == ()


@pytest.mark.parametrize(
    "value", [{"a": 1}, b"x", object(), (n for n in "ab"), [["x"]], [{"a": 1}], timedelta(1)]
)
def test_what_has_no_text_that_the_server_could_mean_is_refused(value: Any) -> None:
    with pytest.raises(
        ValidationError, match="^filter must be a text, a number, a datetime or a list of them, not"
    ):
        query_pairs([("filter", value)])


def test_a_datetime_without_a_zone_is_refused_rather_than_guessed() -> None:
    with pytest.raises(ValidationError, match="^since needs a time zone"):
        query_pairs([("since", datetime(2026, 1, 1))])  # noqa: DTZ001  # that is the point


def test_a_parameter_that_is_no_unicode_text_is_refused() -> None:
    with pytest.raises(ValidationError, match="tag is not text"):
        query_pairs([("tag", "\udfff")])


def test_a_parameter_given_twice_is_an_error() -> None:
    with pytest.raises(TypeError, match="limit is given as a keyword and in query=; give it once"):
        query_pairs([("limit", 5)], {"limit": 6})
    assert query_pairs([("limit", None)], {"limit": 6}) == (("limit", "6"),)


def test_a_cursor_replaces_the_one_before_and_keeps_its_plus() -> None:
    request = Request(CREATE, "/v1/jobs", (("limit", "5"), ("cursor", "a"), ("tag", "x"), ("tag", "y")))
    cursor = "2026-11-23T02:34:39.043635+05:30"
    changed = request.with_query("cursor", cursor)
    assert changed.query == (("limit", "5"), ("tag", "x"), ("tag", "y"), ("cursor", cursor))
    assert "cursor=2026-11-23T02%3A34%3A39.043635%2B05%3A30" in urlencode(changed.query)
    assert request.query[1] == ("cursor", "a")


# Bodies, in every form


def test_keywords_a_model_and_a_dict_give_the_same_body() -> None:
    wanted: dict[str, Any] = {"slug": "s", "schema": {"a": 1}, "steps": [{"ref": "r"}]}
    assert body(slug="s", schema={"a": 1}, steps=[{"ref": "r"}]) == wanted
    assert body(slug="s", schema={"a": 1}, steps=[StepInput(ref="r")]) == wanted
    assert body(JobInput(slug="s", schema={"a": 1}, steps=[StepInput(ref="r")])) == wanted
    assert body(dict(wanted)) == wanted
    assert body(MappingProxyType(wanted)) == wanted
    assert body(UserDict({**wanted, "steps": [MappingProxyType({"ref": "r"})]})) == wanted


def test_a_dict_is_sent_as_it_is() -> None:
    sent: dict[str, Any] = {"slug": 5, "nmae": None, "": [], "schema_": 1, "é": "😀"}
    assert body(sent) == sent


def test_a_result_can_be_sent_back() -> None:
    sent = {"id": "j", "status": "queued", "created_at": "2026-01-01T00:00:00.5Z", "new": 1}
    assert body(JobResult.model_validate(sent)) == sent


def test_a_keyword_that_is_false_empty_or_null_is_sent() -> None:
    given: dict[str, Any] = {
        "slug": "",
        "enabled": False,
        "timeout_secs": 0,
        "steps": [],
        "tags": {},
        "name": None,
    }
    assert body(**given) == given


def test_no_body_is_none_where_none_is_needed() -> None:
    assert body(required=False) is None
    assert body({}) == {}
    assert body(JobUpdate(), UPDATE) == {}


def test_a_body_is_compact_utf_8() -> None:
    assert json_body(CREATE, JobInput, {"a": ["é", 1]}, {}, required=True) == '{"a":["é",1]}'.encode()
    assert json_body(CREATE, JobInput, None, {"slug": "é"}, required=True) == '{"slug":"é"}'.encode()


# Bodies that are refused


def test_a_missing_body_names_what_is_needed() -> None:
    with pytest.raises(TypeError, match=r"^jobs\.create\(\) needs a body or field keywords: slug$"):
        body()
    with pytest.raises(TypeError, match=r"^jobs\.update\(\) needs a body or field keywords$"):
        body(operation=UPDATE)


@pytest.mark.parametrize("value", [{}, {"slug": "s"}, JobInput(slug="s")])
def test_a_body_beside_keywords_is_refused(value: Any) -> None:
    with pytest.raises(
        TypeError,
        match=r"^jobs\.create\(\) takes a body or field keywords, not both: got a body and name, slug$",
    ):
        body(value, name="n", slug="s")


@pytest.mark.parametrize("operation", [CREATE, UPDATE])
@pytest.mark.parametrize("value", [[], [1], "{}", b"{}", 5, True, object(), Order, Invoice(total=Decimal(1))])
def test_a_body_of_another_kind_is_refused(value: Any, operation: Operation[Any]) -> None:
    with pytest.raises(
        TypeError,
        match=rf"\(\) takes a \w+, a dict or field keywords as its body, not {type(value).__name__}$",
    ):
        body(value, operation)


def test_an_unknown_keyword_is_a_type_error_with_a_suggestion() -> None:
    with pytest.raises(
        TypeError, match=r"^jobs\.create\(\) got an unexpected keyword 'slugg'; did you mean 'slug'\?"
    ):
        body(slugg="s")
    with pytest.raises(TypeError, match=r"unexpected keyword 'schemas'; did you mean 'schema'"):
        body(slug="s", schemas=1)
    with pytest.raises(
        TypeError, match=r"unexpected keyword 'zzz' \(a field that this version does not know"
    ):
        body(slug="s", zzz=1)


def test_missing_keywords_are_a_type_error() -> None:
    with pytest.raises(TypeError, match=r"^jobs\.create\(\) lacks the required keyword slug$"):
        body(name="n")


@pytest.mark.parametrize(
    ("fields", "issue"),
    [
        ({"timeout_secs": "soon"}, "timeout_secs: Input should be a valid integer"),
        ({"steps": [{"ref": "r", "aftr": []}]}, "steps.0.aftr: Extra inputs are not permitted"),
        ({"steps": [{}]}, "steps.0.ref: Field required"),
        ({"kind": "htp"}, "kind: Input should be 'http' or 'managed'"),
        ({"max": 0}, "max: Input should be greater than or equal to 1"),
        ({"starts_at": 5}, "starts_at: must be a datetime or an RFC 3339 text"),
        ({"starts_at": datetime(2026, 1, 1)}, "starts_at: needs a time zone"),  # noqa: DTZ001
    ],
)
def test_a_value_that_does_not_fit_names_its_field(fields: dict[str, Any], issue: str) -> None:
    with pytest.raises(ValidationError, match=r"^jobs\.create\(\): ") as caught:
        body(slug="s", **fields)
    assert len(caught.value.issues) == 1
    assert caught.value.issues[0].startswith(issue)
    assert caught.value.__context__ is None


def test_every_wrong_field_is_an_issue_and_no_value_is_shown() -> None:
    with pytest.raises(ValidationError) as caught:
        body(slug=["sekret"], name={"sekret": 1}, token=["sekret"])
    assert len(caught.value.issues) == 3
    assert "sekret" not in str(caught.value)


UNWRITABLE: list[Any] = [{"\udfff": 1}, {"x": [{"y": float("nan")}]}, b"\xff"]
CYCLE: list[Any] = []
CYCLE.append(CYCLE)
DEEP: Any = 0
for _ in range(100_000):
    DEEP = [DEEP]


@pytest.mark.parametrize(
    "value",
    [float("nan"), float("inf"), -float("inf"), object(), CYCLE, DEEP, "\ud800", len, Order, *UNWRITABLE],
    ids=lambda value: type(value).__name__,
)
def test_what_json_cannot_hold_is_refused_in_every_form_of_body(value: Any) -> None:
    for send in (
        lambda: body({"schema": value}),
        lambda: body(slug="s", schema=value),
        lambda: body(JobInput(slug="s", schema=value)),
        lambda: to_json(value, "jobs.create"),
    ):
        with pytest.raises(ValidationError, match=r"^jobs\.create: the body is not JSON: ") as caught:
            send()
        assert caught.value.issues


@pytest.mark.parametrize("key", [(1, 2), MOMENT, b"k"])
def test_a_key_that_is_no_key_of_json_is_refused_in_a_dict(key: Any) -> None:
    with pytest.raises(ValidationError, match="the body is not JSON"):
        body({"schema": {key: 1}})


def test_a_typed_nan_is_refused_and_not_sent_as_null() -> None:
    with pytest.raises(ValidationError, match="the body is not JSON"):
        body(slug="s", factor=float("nan"))


# Values of Python inside of bodies


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        (MOMENT, "2026-01-01T12:00:00.5+02:00"),
        (datetime(2026, 1, 1, tzinfo=UTC), "2026-01-01T00:00:00Z"),
        (date(2026, 1, 1), "2026-01-01"),
        (timedelta(seconds=90), "PT1M30S"),
        (Decimal("1.50"), "1.50"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (Color.RED, "red"),
        (Word.RED, "red"),
        (Level.ONE, 1),
        (Status("new"), "new"),
        ({"a"}, ["a"]),
        ((1, 2), [1, 2]),
        (b"text", "text"),
        ({1: 3, None: 4, 1.5: 5}, {"1": 3, "null": 4, "1.5": 5}),
        (
            Order(UUID(int=1), datetime(2026, 1, 1, tzinfo=UTC)),
            {"id": str(UUID(int=1)), "at": "2026-01-01T00:00:00Z"},
        ),
        (Invoice(total=Decimal("2.5")), {"total": "2.5", "lines": []}),
        (StepInput(ref="r"), {"ref": "r"}),
        (MappingProxyType({"a": MOMENT}), {"a": "2026-01-01T12:00:00.5+02:00"}),
        (10**40, 10**40),
    ],
    ids=lambda value: type(value).__name__,
)
def test_values_of_python_are_sent_as_json_however_deep(value: Any, sent: Any) -> None:
    assert body({"schema": value, "list": [{"x": value}]}) == {"schema": sent, "list": [{"x": sent}]}


def test_free_json_given_by_keyword_may_hold_values_of_python() -> None:
    given = {
        "at": datetime(2026, 1, 1, tzinfo=UTC),
        "id": UUID(int=1),
        "n": Decimal("1.5"),
        "step": StepInput(ref="r"),
    }
    assert body(slug="s", schema=given) == {
        "slug": "s",
        "schema": {"at": "2026-01-01T00:00:00Z", "id": str(UUID(int=1)), "n": "1.5", "step": {"ref": "r"}},
    }


def test_a_result_inside_of_a_body_is_sent_as_the_server_sent_it() -> None:
    sent = {"id": "j", "status": "new", "created_at": "2026-01-01T00:00:00.5Z", "extra": {"a": 1}}
    job = JobResult.model_validate(sent)
    assert body({"payload": job, "list": [job]}) == {"payload": sent, "list": [sent]}


def test_sending_changes_nothing_of_what_was_given() -> None:
    given = {"slug": "s", "schema": {"at": MOMENT}}
    body(given)
    assert given == {"slug": "s", "schema": {"at": MOMENT}}


# Null in an update


def warned(value: Any = None, **fields: Any) -> list[str]:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        body(value, UPDATE, **fields)
    assert all(issubclass(warning.category, NullIgnoredWarning) for warning in caught)
    return [str(warning.message) for warning in caught]


@pytest.mark.parametrize(
    ("field", "advice"),
    [
        ("name", '; send "" to clear it'),
        ("timeout_secs", "; send 0 to clear it"),
        ("factor", "; send 0 to clear it"),
        ("enabled", "; send False to clear it"),
        ("steps", "; send [] to clear it"),
        ("tags", "; send {} to clear it"),
        ("max", "; send 0 to clear it"),
        ("starts_at", ""),
    ],
)
def test_null_in_an_update_warns_and_names_the_value_that_clears(field: str, advice: str) -> None:
    text = f"jobs.update(): {field}=None leaves {field} unchanged, because the server reads null as 'not given'{advice}"
    assert warned(**{field: None}) == [text]
    assert warned({field: None}) == [text]
    assert warned(JobUpdate.model_validate({field: None})) == [text]


def test_null_in_an_unknown_field_of_a_dict_warns_without_advice() -> None:
    assert warned({"new": None}) == [
        "jobs.update(): new=None leaves new unchanged, because the server reads null as 'not given'"
    ]


def test_null_where_any_json_belongs_is_a_value_and_does_not_warn() -> None:
    assert warned(schema=None) == []
    assert warned({"schema": None}) == []
    assert warned(JobUpdate(schema=None)) == []
    assert warned(choice=None) == []


def test_only_null_that_was_given_warns() -> None:
    assert warned(name="n") == []
    assert warned(JobUpdate(name="n")) == []
    assert warned({"steps": [None], "tags": {"a": None}}) == []


def test_null_in_a_create_does_not_warn() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        body(slug="s", name=None)


def update_job(fields: dict[str, Any]) -> bytes | None:
    """Stands for the function in `strait_api.operations`."""
    return json_body(UPDATE, JobUpdate, None, fields, required=True)


class Jobs:
    """Stands for the class in `strait_api.services`."""

    def update(self, **fields: Any) -> bytes | None:
        return update_job(fields)


class AsyncJobs:
    async def update(self, **fields: Any) -> bytes | None:
        return update_job(fields)


def test_the_warning_points_at_the_line_of_the_user() -> None:
    with pytest.warns(NullIgnoredWarning) as caught:
        Jobs().update(name=None)
    assert caught[0].filename == __file__
    assert caught[0].lineno == test_the_warning_points_at_the_line_of_the_user.__code__.co_firstlineno + 2


@pytest.mark.anyio
async def test_the_warning_points_at_the_line_that_awaits() -> None:
    with pytest.warns(NullIgnoredWarning) as caught:
        await AsyncJobs().update(name=None)
    assert caught[0].filename == __file__
    assert caught[0].lineno == test_the_warning_points_at_the_line_that_awaits.__code__.co_firstlineno + 3
