"""Results are typed and still answer like the JSON they came from; requests refuse what the server would ignore."""

from __future__ import annotations

import copy
import gc
import json
import pickle
from collections import UserDict
from datetime import UTC, datetime, timedelta, timezone
from typing import Any, ClassVar

import pydantic
import pytest
from pydantic import Field

from strait._core.model import (
    Items,
    OpenEnum,
    Outcomes,
    RequestModel,
    ResultModel,
    Table,
    Timestamp,
    TimestampInput,
    rfc3339,
)
from strait._core.response import ResponseMetadata, ResultList, attach, last_response, response_metadata


class Status(OpenEnum):
    QUEUED = "queued"
    DONE = "done"


class Step(ResultModel):
    ref: str
    at: Timestamp | None = None


class Job(ResultModel):
    secret_fields: ClassVar[frozenset[str]] = frozenset({"webhook_secret"})

    id: str
    name: str
    status: Status
    created_at: Timestamp
    steps: Items[Step] = Field(default_factory=list)
    tags: Table[str] = Field(default_factory=dict)
    times: Items[Timestamp] = Field(default_factory=list)
    schema_: Any = Field(default=None, alias="schema")
    job_id: str | None = Field(default=None, alias="jobID")
    webhook_secret: str | None = None
    timeout_secs: int | None = None


class Trigger(Outcomes):
    promised: ClassVar[frozenset[str]] = frozenset({"id"})
    shapes: ClassVar[tuple[tuple[str, frozenset[str]], ...]] = (
        ("debounced", frozenset({"debounced", "fire_at"})),
        ("created", frozenset({"id"})),
    )

    id: str = ""
    debounced: bool | None = None
    fire_at: Timestamp | None = None


class Update(RequestModel):
    secret_fields: ClassVar[frozenset[str]] = frozenset({"webhook_secret"})

    name: str | None = None
    schema_: Any = Field(default=None, alias="schema")
    starts_at: TimestampInput | None = None
    webhook_secret: str | None = None


SENT: dict[str, Any] = {
    "id": "j-1",
    "name": "nightly",
    "status": "queued",
    "created_at": "2026-01-01T00:00:00.5Z",
    "steps": [{"ref": "a", "at": "2026-01-01T00:00:00Z"}],
    "tags": {"team": "core"},
    "schema": {"type": "object"},
    "jobID": None,
    "brand_new": {"deep": [1, 2.5, None]},
}


def job(**changes: Any) -> Job:
    return Job.model_validate_json(json.dumps({**SENT, **changes}))


# Timestamps


@pytest.mark.parametrize(
    "text",
    [
        "2026-01-01T00:00:00Z",
        *(f"2026-01-01T00:00:00.{'123456'[:digits]}Z" for digits in range(1, 7)),
        "2026-01-01T00:00:00.000001Z",
        "2026-01-01T00:00:00+05:30",
        "2026-01-01T00:00:00.25-08:00",
        "0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59.999999Z",
        "2024-02-29T23:59:59.9Z",
    ],
)
def test_timestamps_come_out_as_the_server_wrote_them(text: str) -> None:
    result = job(created_at=text)
    assert result["created_at"] == text
    assert result.to_dict()["created_at"] == text
    assert result.created_at.utcoffset() is not None


@pytest.mark.parametrize("digits", ["1234567", "12345678", "123456789"])
def test_validation_alone_keeps_microseconds_because_the_codec_adds_the_rest(digits: str) -> None:
    assert job(created_at=f"2026-01-01T00:00:00.{digits}Z")["created_at"] == "2026-01-01T00:00:00.123456Z"


def test_a_timestamp_without_a_zone_is_no_timestamp_of_the_server() -> None:
    with pytest.raises(pydantic.ValidationError):
        job(created_at="2026-01-01T00:00:00")


def test_zero_offsets_are_written_as_z_and_others_as_they_are() -> None:
    assert rfc3339(datetime(2026, 1, 1, tzinfo=timezone(timedelta(0)))) == "2026-01-01T00:00:00Z"
    assert rfc3339(datetime(2026, 1, 1, 0, 0, 0, 500_000, tzinfo=timezone(-timedelta(hours=3)))) == (
        "2026-01-01T00:00:00.5-03:00"
    )
    assert rfc3339(datetime(2026, 1, 1, 0, 0, 0, 120_000, tzinfo=UTC)) == "2026-01-01T00:00:00.12Z"


def test_timestamps_in_lists_are_texts_in_the_dict_view_too() -> None:
    text = "2026-01-01T00:00:00Z"
    assert job(times=[text])["times"] == [text]
    assert isinstance(job(times=[text]).times[0], datetime)


# The dict view


def test_what_comes_out_is_what_came_in() -> None:
    assert job().to_dict() == SENT
    assert json.loads(json.dumps(job().to_dict())) == SENT
    assert list(job().to_dict()) == [*[k for k in job() if k != "brand_new"], "brand_new"]


def test_the_dict_view_has_wire_names_and_only_what_was_sent() -> None:
    result = job()
    assert set(result) == set(result.keys()) == set(SENT)
    assert len(result) == len(SENT)
    assert result["schema"] == {"type": "object"}
    assert result["jobID"] is None
    assert "jobID" in result
    for absent in ("schema_", "job_id", "timeout_secs", "model_fields", "keys", "nonsense"):
        assert absent not in result
        assert result.get(absent) is None
        assert result.get(absent, 5) == 5
        with pytest.raises(KeyError, match=absent):
            result[absent]
    assert result.timeout_secs is None


def test_keys_that_are_no_texts_are_not_in_a_result() -> None:
    assert 1 not in job()
    assert None not in job()
    assert job().get(1) is None  # type: ignore[call-overload]
    with pytest.raises(KeyError):
        job()[1]  # type: ignore[index]


def test_the_dict_view_gives_nested_models_and_texts_for_timestamps() -> None:
    result = job()
    assert result["steps"][0]["ref"] == "a"
    assert result["steps"][0].at == datetime(2026, 1, 1, tzinfo=UTC)
    assert result["steps"][0]["at"] == "2026-01-01T00:00:00Z"
    assert dict(result.items())["created_at"] == result["created_at"]
    assert "2026-01-01T00:00:00.5Z" in result.values()


def test_a_result_unpacks_and_converts_like_a_dict() -> None:
    result = job()
    assert dict(result) == SENT
    assert {**result} == SENT
    assert (lambda **keywords: keywords)(**result) == SENT
    assert sorted(result) == sorted(SENT)
    assert [*result] == list(result.keys())


def test_a_result_equals_the_json_it_came_from_in_both_directions() -> None:
    assert job() == SENT
    assert job() == job()
    assert job() == dict(job())
    assert job() == UserDict(SENT)
    assert SENT == job()  # noqa: SIM300  # both directions
    assert job() != {**SENT, "id": "j-2"}
    assert job() != {**SENT, "more": 1}
    assert job() != {}
    assert job() != job(id="j-2")
    assert job() != job(brand_new=1)
    assert job() != 5
    assert job() != list(SENT)


def test_models_of_different_classes_are_not_equal() -> None:
    class Other(Job):
        pass

    assert Other.model_validate(SENT) != job()


def test_results_have_no_hash_as_dicts_have_none() -> None:
    with pytest.raises(TypeError):
        hash(job())


def test_an_empty_answer_is_true() -> None:
    class Nothing(ResultModel):
        pass

    assert Nothing.model_validate({})
    assert len(Nothing.model_validate({})) == 0


def test_unknown_keys_are_kept_even_if_they_are_called_like_a_method() -> None:
    odd = {
        "keys": 1,
        "get": 2,
        "items": 3,
        "model_dump": 4,
        "__class__": 5,
        "": 6,
        "self": 7,
        "_x": 8,
        "é": 9,
    }
    result = job(**odd)
    assert {key: result[key] for key in odd} == odd
    assert result.to_dict() == {**SENT, **odd}
    assert list(result.keys())[-len(odd) :] == list(odd)


def test_null_reads_as_an_empty_list_or_map() -> None:
    result = job(steps=None, tags=None)
    assert (result.steps, result.tags) == ([], {})
    assert result["steps"] == []


def test_numbers_of_any_size_are_kept() -> None:
    assert job(timeout_secs=10**30).to_dict()["timeout_secs"] == 10**30
    assert job(extra=10**30)["extra"] == 10**30


# Mutation


def test_defaults_are_not_shared_between_results() -> None:
    plain = {key: value for key, value in SENT.items() if key not in ("steps", "tags")}
    first, second = Job.model_validate(plain), Job.model_validate(plain)
    first.steps.append(Step(ref="x"))
    first.tags["x"] = "y"
    assert (second.steps, second.tags) == ([], {})
    assert Job.model_validate(plain).steps == []


def test_nulls_read_as_empty_are_not_shared_between_results() -> None:
    job(tags=None).tags["x"] = "y"
    assert job(tags=None).tags == {}


def test_changes_of_what_to_dict_gives_do_not_reach_the_result() -> None:
    result = job()
    plain = result.to_dict()
    plain["tags"]["team"] = "x"
    plain["brand_new"]["deep"].append(1)
    assert result == SENT


def test_setting_an_attribute_shows_in_the_dict_view() -> None:
    result = job()
    result.timeout_secs = 5
    assert result["timeout_secs"] == 5
    assert result.to_dict()["timeout_secs"] == 5


# Copies and pickles


@pytest.mark.parametrize(
    "duplicate",
    [copy.copy, copy.deepcopy, lambda m: m.model_copy(), lambda m: m.model_copy(deep=True)]
    + [lambda m, p=p: pickle.loads(pickle.dumps(m, p)) for p in range(2, 6)],
)
def test_copies_and_pickles_equal_the_result_and_know_its_answer(duplicate: Any) -> None:
    result = job(status="brand-new")
    attach(result, ResponseMetadata(201, [("X-Request-Id", "r-1")], 2, 0.5))
    twin = duplicate(result)
    assert twin == result
    assert twin.to_dict() == result.to_dict()
    assert twin.status == "brand-new"
    assert response_metadata(twin).request_id == "r-1"
    assert response_metadata(twin).attempts == 2


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, lambda m: pickle.loads(pickle.dumps(m))])
def test_a_result_that_no_call_returned_can_be_copied_and_pickled(duplicate: Any) -> None:
    assert duplicate(job()) == job()
    with pytest.raises(LookupError, match="Job carries no response"):
        response_metadata(duplicate(job()))


def test_deep_copies_share_nothing() -> None:
    result = job()
    copy.deepcopy(result).tags["x"] = "y"
    assert result.tags == {"team": "core"}


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, lambda m: pickle.loads(pickle.dumps(m))])
def test_a_list_of_results_copies_and_pickles_with_its_answer(duplicate: Any) -> None:
    results = ResultList([job()])
    attach(results, ResponseMetadata(200, [("X-Request-Id", "r-1")], 1, 0.5))
    twin = duplicate(results)
    assert twin == results == [SENT]
    assert response_metadata(twin).request_id == "r-1"
    assert last_response() is response_metadata(results)


@pytest.mark.parametrize("result", [None, "text", {"a": 1}, [1], b"x"])
def test_what_cannot_carry_an_answer_says_where_it_is_found(result: Any) -> None:
    attach(result, ResponseMetadata(200, (), 1, 0.5))
    assert last_response() is not None
    with pytest.raises(LookupError, match=r"last_response\(\)"):
        response_metadata(result)


# Enums


def test_known_values_are_their_members() -> None:
    assert job().status is Status.QUEUED


def test_unknown_values_are_kept_and_equal_to_their_text() -> None:
    status: Any = job(status="paused").status
    assert status == "paused" == status.value == str(status) == f"{status}"
    assert status == Status("paused")
    assert status != Status.QUEUED
    assert {status: 1}["paused"] == 1
    assert {"paused", status, Status("paused")} == {"paused"}
    assert json.dumps(status) == '"paused"'
    assert job(status="paused").to_dict()["status"] == "paused"
    assert "paused" in repr(status)
    assert isinstance(status, Status)


@pytest.mark.parametrize("value", ["", " ", "a b", "é", "_missing_", "name", "queued ", "QUEUED"])
def test_odd_unknown_values_are_kept(value: str) -> None:
    assert job(status=value).to_dict()["status"] == value


@pytest.mark.parametrize("value", [None, 5, 1.5, True, (), b"queued"])
def test_what_is_no_text_is_no_value_of_an_enum(value: Any) -> None:
    with pytest.raises(ValueError, match=r".*"):
        Status(value)


@pytest.mark.parametrize("status", [Status.DONE, Status("paused")])
def test_enum_values_survive_copies_and_pickles(status: Status) -> None:
    for protocol in range(6):
        assert pickle.loads(pickle.dumps(status, protocol)) == status
    for twin in (copy.copy(status), copy.deepcopy(status), copy.deepcopy([status])[0]):
        assert (twin, type(twin)) == (status, Status)
    assert pickle.loads(pickle.dumps(Status.DONE)) is Status.DONE


def test_unknown_values_do_not_stay_in_memory() -> None:
    job(status="warm-up")
    gc.collect()
    before = len(gc.get_objects())
    for n in range(2000):
        job(status=f"odd-{n}")
    gc.collect()
    assert len(gc.get_objects()) - before < 200
    assert [*Status] == [Status.QUEUED, Status.DONE]
    assert set(Status.__members__) == {"QUEUED", "DONE"}


# Outcomes


def test_a_promised_field_that_came_is_read_like_any_other() -> None:
    result = Trigger.model_validate_json('{"id": "r"}')
    assert (result.id, result["id"], result.get("id"), result.shape) == ("r", "r", "r", "created")
    assert result.debounced is None


def test_a_promised_field_that_did_not_come_is_an_error_that_says_why() -> None:
    result = Trigger.model_validate_json('{"debounced": true, "fire_at": "2026-01-01T00:00:00Z"}')
    with pytest.raises(
        AttributeError, match=r"Trigger has no 'id': the answer is 'debounced'.*\.get\('id'\)"
    ):
        _ = result.id
    with pytest.raises(KeyError):
        result["id"]
    assert result.get("id") is None
    assert not hasattr(result, "id")
    assert "id" not in result
    with pytest.raises(AttributeError, match="nonsense"):
        _ = result.nonsense  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "duplicate", [lambda m: m, copy.copy, copy.deepcopy, lambda m: pickle.loads(pickle.dumps(m))]
)
def test_an_outcome_without_its_promised_field_can_be_shown_compared_and_copied(duplicate: Any) -> None:
    sent = {"debounced": True, "fire_at": "2026-01-01T00:00:00Z"}
    result = duplicate(Trigger.model_validate(sent))
    assert result == sent
    assert result == Trigger.model_validate(sent)
    assert result != Trigger(id="r")
    assert result.to_dict() == sent
    assert result.model_dump(mode="json") == sent
    assert repr(result).startswith("Trigger(debounced=True, fire_at=")
    assert not hasattr(result, "id")


def test_a_flag_that_is_false_is_no_sign_of_a_shape() -> None:
    result = Trigger.model_validate({"debounced": False, "fire_at": "2026-01-01T00:00:00Z", "id": "r"})
    assert result.shape == "created"


# Repr


def test_a_repr_is_short_hides_secrets_and_leaves_out_what_says_nothing() -> None:
    shown = repr(job(webhook_secret="whsec_1", name="x" * 500, **{f"k{n}": n for n in range(50)}))
    assert len(shown) < 500
    assert "webhook_secret='***'" in shown
    assert "whsec_1" not in shown
    assert "x" * 60 + "…" in shown
    assert "steps" not in shown
    assert "jobID" not in shown
    assert "Ellipsis" not in shown
    assert shown.endswith("...)")


def test_a_secret_is_hidden_wherever_a_model_is_shown() -> None:
    for model in (job(webhook_secret="whsec_1"), Update(webhook_secret="whsec_1")):
        assert "whsec_1" not in f"{model} {model!r} {[model]} "


def test_validation_errors_do_not_show_values() -> None:
    with pytest.raises(pydantic.ValidationError) as caught:
        Job.model_validate({**SENT, "name": ["sekret"], "steps": [{"ref": ["sekret"]}]})
    assert "sekret" not in str(caught.value)
    assert "sekret" not in repr(caught.value)
    with pytest.raises(pydantic.ValidationError) as caught:
        Update.model_validate({"name": ["sekret"], "sekrat": "sekret"})
    assert "sekret" not in str(caught.value)


# Requests


def test_a_request_refuses_a_field_that_the_server_would_ignore() -> None:
    with pytest.raises(pydantic.ValidationError, match="nmae"):
        Update(nmae="x")  # type: ignore[call-arg]


def test_a_request_sends_what_was_set_under_wire_names() -> None:
    assert Update(name="x", schema={"a": 1}).to_dict() == {"name": "x", "schema": {"a": 1}}
    assert Update(schema=None).to_dict() == {"schema": None}
    assert Update().to_dict() == {}


def test_a_request_is_no_mapping() -> None:
    for name in ("keys", "get", "items", "values", "__getitem__", "__len__"):
        assert not hasattr(Update(), name)


def test_a_timestamp_given_as_text_is_sent_as_it_is() -> None:
    text = "2026-01-01T00:00:00.123456789+05:30"
    assert Update(starts_at=text).to_dict() == {"starts_at": text}


def test_a_datetime_is_sent_in_its_zone() -> None:
    moment = datetime(2026, 1, 1, 12, tzinfo=timezone(timedelta(hours=2)))
    assert Update(starts_at=moment).to_dict() == {"starts_at": "2026-01-01T12:00:00+02:00"}


def test_a_datetime_without_a_zone_is_refused() -> None:
    with pytest.raises(pydantic.ValidationError, match="needs a time zone"):
        Update(starts_at=datetime(2026, 1, 1))  # noqa: DTZ001  # that is the point


@pytest.mark.parametrize("value", [5, 1.5, True, [], {}, b"2026"])
def test_what_is_neither_text_nor_datetime_is_no_timestamp(value: Any) -> None:
    with pytest.raises(pydantic.ValidationError, match="must be a datetime or an RFC 3339 text"):
        Update(starts_at=value)
