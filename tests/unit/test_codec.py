"""Answers are read as what the operation returns, or refused; never as half of it."""

from __future__ import annotations

import json
import logging
import threading
import time
import traceback
from datetime import UTC, datetime
from typing import Annotated, Any, ClassVar, Literal

import pytest
from pydantic import Field

from strait._core.codec import (
    Answer,
    BytesAnswer,
    EventAnswer,
    JsonAnswer,
    ListAnswer,
    ModelAnswer,
    NoAnswer,
    PageAnswer,
    TextAnswer,
    UnknownEvent,
)
from strait._core.errors import DecodeError
from strait._core.model import Items, OpenEnum, Outcomes, ResultModel, Table, Timestamp
from strait._core.response import ResultList

JSON = "application/json"
MOMENT = "2026-01-01T00:00:00Z"


class Status(OpenEnum):
    QUEUED = "queued"


class Note(ResultModel):
    text: str | None = None
    count: int | None = None


class Step(ResultModel):
    ref: str
    at: Timestamp | None = None
    count: int | None = None
    notes: Items[Note] = Field(default_factory=list)


class Job(ResultModel):
    id: str
    status: Status
    created_at: Timestamp
    steps: Items[Step] = Field(default_factory=list)
    optional_steps: Items[Step] | None = None
    by_name: Table[Note] = Field(default_factory=dict)
    note: Note | None = None
    grid: Items[Items[int]] = Field(default_factory=list)
    flags: Annotated[Note | Any, Field(union_mode="left_to_right")] = None
    many: Items[Annotated[Note | int, Field(union_mode="left_to_right")]] = Field(default_factory=list)
    schema_: int | None = Field(default=None, alias="schema")
    factor: float | None = None


class Jobs(ResultModel):
    data: Items[Job]
    has_more: bool
    next_cursor: str | None = None


class Started(ResultModel):
    type: Literal["started"]
    run_id: str
    at: Timestamp


class Logged(ResultModel):
    type: Literal["logged"]
    run_id: str
    line: str


class Trigger(Outcomes):
    promised: ClassVar[frozenset[str]] = frozenset({"id"})
    shapes: ClassVar[tuple[tuple[str, frozenset[str]], ...]] = (
        ("debounced", frozenset({"fire_at"})),
        ("created", frozenset({"id"})),
    )

    id: str = ""
    fire_at: Timestamp | None = None


SENT: dict[str, Any] = {"id": "j", "status": "queued", "created_at": MOMENT}
JOB = ModelAnswer(Job)
EVENT: EventAnswer[Any] = EventAnswer(Started | Logged)


def decode(answer: Answer[Any], body: Any, kind: str = JSON, *, strict: bool = False) -> Any:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return answer.decode(content, kind, "jobs.get", strict=strict)


def job(*, strict: bool = False, **changes: Any) -> Job:
    result: Job = decode(JOB, {**SENT, **changes}, strict=strict)
    return result


# What is refused

WRONG: list[tuple[Answer[Any], bytes, str, str]] = [
    (JOB, b"<html>", "text/html", "expected JSON, got text/html"),
    (JOB, b"<html>", JSON, "Invalid JSON|expected value"),
    (JOB, b"", JSON, "the body is empty"),
    (JOB, b"", "", "the body is empty"),
    (JOB, b" \n", JSON, "EOF"),
    (JOB, json.dumps(SENT).encode()[:-1], JSON, "EOF"),
    (JOB, json.dumps(SENT).encode()[:9], JSON, "EOF"),
    (JOB, json.dumps(SENT).encode() + b"}", JSON, "trailing"),
    (JOB, b"\xef\xbb\xbf" + json.dumps(SENT).encode(), JSON, "expected value"),
    (JOB, b'{"id": "\xff"}', JSON, "unicode"),
    (JOB, b"null", JSON, "valid dictionary|object"),
    (JOB, b"[]", JSON, "object"),
    (JOB, b"5", JSON, "object"),
    (JOB, b'"text"', JSON, "object"),
    (JOB, b"{}", JSON, "id: Field required"),
    (JOB, b'{"error": "no"}', JSON, "id: Field required"),
    (JOB, b"[" * 100_000, JSON, "recursion"),
    (JOB, b'{"id":' * 100_000, JSON, "recursion"),
    (ListAnswer(Job), b"{}", JSON, "list|array"),
    (ListAnswer(Job), b'"text"', JSON, "list|array"),
    (ListAnswer(Job), b"", JSON, "the body is empty"),
    (ListAnswer(Job), b"[{}", JSON, "EOF"),
    (ListAnswer(Job), b"[]", "text/plain", "expected JSON"),
    (PageAnswer(Jobs), b"{}", JSON, "Field required"),
    (PageAnswer(Jobs), b'{"has_more": false}', JSON, "`data` is not a list"),
    (PageAnswer(Jobs), b'{"data": {"id": "j"}, "has_more": false}', JSON, "`data` is not a list|valid array"),
    (PageAnswer(Jobs), b'{"data": "text", "has_more": false}', JSON, "`data` is not a list|valid array"),
    (JsonAnswer(), b"<html>", "text/html", "expected JSON"),
    (JsonAnswer(), b"{", JSON, "EOF"),
    (TextAnswer(), b"<html>", "text/html; charset=utf-8", "expected text, got text/html"),
    (TextAnswer(), b"<html>", "Text/HTML", "expected text"),
    (NoAnswer(), b"<html>", "text/html", "expected no content, got text/html"),
    (EVENT, b"", JSON, "expected an event stream, got application/json"),
    (EVENT, b"", "", "expected an event stream, got no content type"),
]


@pytest.mark.parametrize("strict", [True, False])
@pytest.mark.parametrize(("answer", "content", "kind", "reason"), WRONG)
def test_what_the_operation_does_not_return_is_a_decode_error(
    answer: Answer[Any], content: bytes, kind: str, reason: str, strict: bool
) -> None:
    with pytest.raises(
        DecodeError, match=rf"^jobs\.get: cannot read the answer: .*({reason}|Field required)"
    ) as caught:
        answer.decode(content, kind, "jobs.get", strict=strict)
    assert caught.value.body == content.decode("utf-8", "replace")
    assert caught.value.cause is caught.value.__cause__
    assert len(str(caught.value)) < 400


@pytest.mark.parametrize(
    "answer", [JOB, ListAnswer(Job), ListAnswer(int), EVENT, EventAnswer(Started), PageAnswer(Jobs)], ids=repr
)
def test_a_decode_error_shows_nothing_of_the_answer(answer: Answer[Any]) -> None:
    body = [{"id": ["sek" + "ret"], "run_id": "sek" + "ret"}, "sek" + "ret"]
    kind = "text/event-stream" if isinstance(answer, EventAnswer) else JSON
    for content in (body, body[0]):
        with pytest.raises(DecodeError) as caught:
            decode(answer, content, kind, strict=True)
        assert "sek" + "ret" not in "".join(traceback.format_exception(caught.value))


# What is read


@pytest.mark.parametrize(
    "kind",
    [JSON, "application/json; charset=utf-8", "Application/JSON", "text/json", "application/x+json", ""],
)
def test_json_is_read_under_all_its_names(kind: str) -> None:
    assert decode(JOB, SENT, kind) == SENT


def test_a_model_equals_the_json_it_was_read_from() -> None:
    sent = {
        **SENT,
        "steps": [{"ref": "a", "new": 1}],
        "by_name": {"x": {"text": "y"}},
        "schema": 5,
        "x": None,
    }
    assert job(**sent).to_dict() == sent


def test_big_numbers_are_exact() -> None:
    assert job(schema=2**80, x=-(2**80)).to_dict() == {**SENT, "schema": 2**80, "x": -(2**80)}
    assert decode(JsonAnswer(), str(10**60).encode()) == 10**60


def test_a_repeated_key_has_its_last_value() -> None:
    assert decode(JOB, json.dumps(SENT)[:-1].encode() + b', "id": "last"}').id == "last"


@pytest.mark.parametrize("strict", [True, False])
def test_nesting_that_json_readers_allow_is_read(strict: bool) -> None:
    deep: Any = []
    for _ in range(150):
        deep = [deep]
    assert job(x=deep, strict=strict)["x"] == deep
    assert job(x=deep, factor="f")["x"] == deep


def test_nan_is_kept_as_it_came() -> None:
    for kept in (decode(JOB, {**SENT, "factor": float("nan"), "x": float("nan")}).to_dict(),):
        assert kept["factor"] != kept["factor"]
        assert kept["x"] != kept["x"]


def test_a_bare_array_is_a_list_that_can_carry_its_answer() -> None:
    steps = decode(ListAnswer(Step), [{"ref": "a"}, {"ref": "b"}])
    assert type(steps) is ResultList
    assert [step.ref for step in steps] == ["a", "b"]
    assert steps == [{"ref": "a"}, {"ref": "b"}]


@pytest.mark.parametrize("content", [b"null", b" null\n"])
def test_null_reads_as_no_items(content: bytes) -> None:
    assert decode(ListAnswer(Step), content) == []
    assert decode(PageAnswer(Jobs), b'{"data": null, "has_more": false}').data == []


def test_free_json_is_any_value_or_nothing() -> None:
    values: tuple[Any, ...] = ({"a": [1]}, [], "text", 5, None, True)
    for value in values:
        assert decode(JsonAnswer(), value) == value
    assert decode(JsonAnswer(), b"", "") is None
    assert decode(JsonAnswer(), b"", "text/html") is None


def test_text_is_read_as_far_as_it_can_be() -> None:
    assert decode(TextAnswer(), b"", "") == ""
    assert decode(TextAnswer(), "é".encode(), "text/plain; version=0.0.4") == "é"
    assert decode(TextAnswer(), b"a\xff", "text/plain") == "a\ufffd"
    with pytest.raises(DecodeError):
        decode(TextAnswer(), b"a\xff", "text/plain", strict=True)


def test_bytes_come_as_they_are_whatever_they_are() -> None:
    assert decode(BytesAnswer(), b"\xff\x00", "text/html", strict=True) == b"\xff\x00"


def test_no_answer_is_none_whatever_came() -> None:
    for content in (b"", b"{}", b"{", b"text"):
        assert decode(NoAnswer(), content, strict=True) is None


# The lenient path


def test_a_value_that_does_not_fit_is_kept_and_the_rest_is_typed() -> None:
    result: Any = job(status=7, steps=[{"ref": "a", "at": MOMENT}], schema="many", created_at="soon")
    assert (result.status, result.schema_, result.created_at) == (7, "many", "soon")
    assert result.steps[0].at == datetime(2026, 1, 1, tzinfo=UTC)
    assert (result["status"], result["schema"], result["created_at"]) == (7, "many", "soon")


KEPT: list[dict[str, Any]] = [
    {"created_at": "yesterday"},
    {"created_at": None},
    {"created_at": {"secs": 5}},
    {"created_at": "2026-01-01T00:00:00"},
    {"id": 5, "status": None},
    {"steps": "none"},
    {"steps": {"ref": "a", "count": "x"}},
    {"steps": [1, None, "x", [], {}, {"ref": "a"}, {"ref": 5}, {"count": 1}]},
    {"steps": [{"ref": "a", "at": "soon", "notes": [{"text": 5}, {"text": "x", "count": "y"}]}]},
    {"optional_steps": [{"ref": "a", "at": "soon"}, 5]},
    {"by_name": {"x": {"text": 5}, "y": 5, "text": "z", "count": {"count": "n"}}},
    {"by_name": [1]},
    {"note": {"text": {"a": 1}}},
    {"note": [1]},
    {"grid": [[1, "x"], "y", [[2]]]},
    {"many": [{"text": 5}, "x", 5]},
    {"schema": "x", "self": 1, "cls": 2, "_fields_set": 3, "values": 4, "model": 5, "error": 6},
    {"factor": "high", "keys": 1, "__dict__": 2, "": 3, "x": None},
]


@pytest.mark.parametrize("changes", KEPT)
def test_whatever_does_not_fit_comes_out_as_it_came_in_at_any_depth(changes: dict[str, Any]) -> None:
    sent = {**SENT, **changes}
    result = job(**changes)
    assert isinstance(result, Job)
    assert result.to_dict() == sent
    assert result == sent
    assert dict(result) == sent
    assert json.loads(json.dumps(result.to_dict())) == sent
    assert repr(result)


def test_what_fits_inside_of_what_does_not_is_typed() -> None:
    result = job(
        steps=[{"ref": "a", "count": "x", "notes": [{"text": "t"}]}, {"ref": "b"}],
        by_name={"x": {"text": 5}, "y": {"text": "t"}},
        optional_steps=[{"ref": 5}, {"ref": "c", "at": MOMENT}],
    )
    assert all(isinstance(step, Step) for step in result.steps)
    assert result.steps[0].notes[0].text == "t"
    assert result.by_name["y"].text == "t"
    assert isinstance(result.by_name["x"], Note)
    assert result.optional_steps is not None
    assert result.optional_steps[1].at == datetime(2026, 1, 1, tzinfo=UTC)


def test_fields_that_were_not_sent_have_their_defaults_on_the_lenient_path_too() -> None:
    one, two = job(status=5), job(status=5)
    one.steps.append(Step(ref="x"))
    assert two.steps == []
    assert two.note is None
    assert "note" not in two


def test_a_missing_field_is_missing_and_not_made_up() -> None:
    result = decode(JOB, {"id": "j"})
    assert result == {"id": "j"}
    assert not hasattr(result, "status")
    with pytest.raises(KeyError):
        result["status"]


def test_null_still_reads_as_empty_beside_a_value_that_does_not_fit() -> None:
    assert job(status=5, steps=None, by_name=None).steps == []


def test_an_outcome_on_the_lenient_path_still_lacks_what_was_promised() -> None:
    result = decode(ModelAnswer(Trigger), {"fire_at": "soon"})
    assert result.fire_at == "soon"
    assert not hasattr(result, "id")


@pytest.mark.parametrize("answer", [{}, {"message": "ok"}, {"error": "no"}])
@pytest.mark.parametrize("strict", [True, False])
def test_an_answer_that_has_nothing_of_any_shape_is_another_answer(
    answer: dict[str, Any], strict: bool
) -> None:
    with pytest.raises(DecodeError, match="none of the keys of a Trigger"):
        decode(ModelAnswer(Trigger), answer, strict=strict)


@pytest.mark.parametrize("changes", KEPT)
def test_strict_answers_refuse_what_does_not_fit(changes: dict[str, Any]) -> None:
    with pytest.raises(DecodeError):
        job(strict=True, **changes)


def test_strict_answers_still_take_unknown_keys_and_enum_values() -> None:
    assert job(strict=True, status="new", x=1) == {**SENT, "status": "new", "x": 1}


def test_what_was_kept_is_logged_for_debugging_without_its_value(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, "strait"):
        job(steps=[{"ref": ["sek" + "ret"]}])
    assert "keeping values that do not fit Job: steps" in caplog.text
    assert "sek" + "ret" not in caplog.text
    assert {record.levelno for record in caplog.records} == {logging.DEBUG}


def test_nothing_is_logged_where_all_fits(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, "strait"):
        job(status="new", x=1)
    assert caplog.text == ""


def test_a_list_keeps_the_items_that_do_not_fit() -> None:
    sent = [{"ref": "a"}, {"ref": 5}, 7, {"x": 1}]
    steps = decode(ListAnswer(Step), sent)
    assert type(steps) is ResultList
    assert steps == sent
    assert [type(step) for step in steps] == [Step, Step, int, dict]


def test_a_page_keeps_the_items_that_do_not_fit() -> None:
    page = decode(PageAnswer(Jobs), {"data": [SENT, {**SENT, "status": 5}], "has_more": "maybe"})
    assert [type(item) for item in page.data] == [Job, Job]
    assert page["has_more"] == "maybe"


def test_many_misfits_take_linear_time() -> None:
    def seconds(count: int) -> float:
        content = json.dumps({**SENT, "steps": [{"ref": n} for n in range(count)]}).encode()
        started = time.perf_counter()
        decode(JOB, content)
        return time.perf_counter() - started

    seconds(10)
    few = min(seconds(500) for _ in range(3))
    assert seconds(5000) < few * 40


# Events


def event(value: Any, *, strict: bool = False) -> Any:
    return decode(EVENT, value, "text/event-stream", strict=strict)


def test_an_event_is_of_its_kind() -> None:
    assert type(event({"type": "started", "run_id": "r", "at": MOMENT})) is Started
    assert type(event({"type": "logged", "run_id": "r", "line": "x", "new": 1})) is Logged


def test_an_event_of_a_known_kind_stays_of_that_kind_if_a_value_does_not_fit() -> None:
    started = event({"type": "started", "run_id": "r", "at": "soon"})
    assert type(started) is Started
    assert started.at == "soon"
    assert type(event({"type": "logged", "run_id": "r", "line": None})) is Logged


def test_an_event_of_an_unknown_kind_is_kept_with_its_fields() -> None:
    sent = {"type": "paused", "run_id": "r", "self": 1}
    unknown = event(sent)
    assert type(unknown) is UnknownEvent
    assert unknown == sent
    with pytest.raises(DecodeError):
        event(sent, strict=True)


@pytest.mark.parametrize("content", [b"", b"text", b"[]", b"5", b"null", b"{", b"[" * 100_000])
def test_an_event_that_is_no_object_is_a_decode_error(content: bytes) -> None:
    with pytest.raises(DecodeError):
        event(content)


def test_decoders_are_built_once_even_by_many_threads() -> None:
    answer: ListAnswer = ListAnswer(Step)
    results: list[Any] = []
    threads = [
        threading.Thread(target=lambda: results.append(decode(answer, [{"ref": 5}]))) for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [[{"ref": 5}]] * 8


# Nanoseconds, which a datetime cannot hold

FINE = "2026-01-01T00:00:00.123456789+05:30"


def test_setting_another_timestamp_replaces_all_digits() -> None:
    result = job(created_at=FINE)
    result.created_at = datetime(2027, 1, 1, tzinfo=UTC)
    assert result["created_at"] == "2027-01-01T00:00:00Z"


def test_texts_that_look_like_fine_timestamps_are_only_texts() -> None:
    lines = f'{{"at":"{FINE}"}}\n{{"at":"{FINE}"}}\n'.encode()
    assert decode(TextAnswer(), lines, "application/x-ndjson") == lines.decode()
    assert decode(BytesAnswer(), lines, "application/x-ndjson") == lines
    assert decode(NoAnswer(), lines) is None
    assert decode(JsonAnswer(), {"at": FINE}) == {"at": FINE}
    assert decode(ListAnswer(str), [FINE]) == [FINE]
    assert job(id=FINE, x={"at": FINE}) == {**SENT, "id": FINE, "x": {"at": FINE}}
