"""The small pure parts: JSON as PostgreSQL writes it, schemas, tokens, signatures, definitions, ids."""

from __future__ import annotations

import base64
import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from strait.local import auth, definitions, jsonb
from strait.local.admission import payload_hash
from strait.local.clock import from_micros, parse_moment, to_micros
from strait.local.dispatch_request import build, claims, signature_headers
from strait.local.errors import RefusedError
from strait.local.ids import Ids
from strait.local.records import Checkpoint, Rules, Run, RunStatus
from strait.local.schema_check import violation

NOW = datetime(2026, 11, 23, 3, 40, 17, 394664, tzinfo=UTC)
SECRET = b"s" * 32


class StoppedClock:
    def now(self) -> datetime:
        return NOW

    async def sleep_until(self, moment: datetime) -> None:
        raise AssertionError(f"nobody waits for {moment} here")


@pytest.mark.parametrize(
    ("sent", "stored"),
    [
        ('{"scenario":"x","n":1}', '{"n": 1, "scenario": "x"}'),
        ('{"bb":1,"a":2,"é":3,"b":4}', '{"a": 2, "b": 4, "bb": 1, "é": 3}'),
        ('{"a":1,"a":2}', '{"a": 2}'),
        ("[1.50,1e3,-0.0,1.5e-3,1e30]", "[1.50, 1000, 0.0, 0.0015, 1000000000000000000000000000000]"),
        ('[true,null,"a\\u00fcb\\n"]', '[true, null, "aüb\\n"]'),
        ("{}", "{}"),
    ],
)
def test_json_is_kept_as_postgresql_prints_it(sent: str, stored: str) -> None:
    assert jsonb.dump(jsonb.parse(sent)) == stored


@pytest.mark.parametrize("text", ["NaN", "[Infinity]", "{", "1e999999", "{} {}"])
def test_what_is_not_json_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        jsonb.parse(text)


def test_containment_looks_into_objects_and_arrays() -> None:
    whole = '{"a": {"b": [1, {"c": 2}], "x": true}, "n": 1}'
    assert all(
        jsonb.contains(whole, part) for part in ('{"a": {"x": true}}', '{"a": {"b": [{"c": 2}]}}', "{}")
    )
    assert not any(
        jsonb.contains(whole, part) for part in ('{"n": true}', '{"a": {"b": [3]}}', "[]", '{"z": 1}')
    )


@pytest.mark.parametrize(
    ("payload", "digest"),
    [
        ("{}", "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"),
        ('"text"', "1e1d0f251d3a76fa2b1bfc81164078572623403887db02988b504b0492e9f076"),
        ("[1, 2]", "49a64717d5d4cb19952e6eac2946415cf6879adacf9908e7d872332d32c6e684"),
        ("null", "74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b"),
        ('{"i": 1}', "0b549edd218c251f511934cc2f3bc5c7f4780e27af6b8ab4ae8d92cd94121b4a"),
    ],
)
def test_payload_hashes_are_those_of_the_real_server(payload: str, digest: str) -> None:
    assert payload_hash(payload) == digest


@pytest.mark.parametrize(
    ("schema", "value", "text"),
    [
        ({"type": "object", "required": ["a"]}, {}, "$.a is required"),
        ({"type": "object"}, None, "$ must be object"),
        (
            {"properties": {"a": {"properties": {"b": {"type": "string"}}}}},
            {"a": {"b": 1}},
            "$.a.b must be string",
        ),
        ({"type": "array", "items": {"type": "integer"}}, [1, 1.5], "$[1] must be integer"),
        ({"type": "number"}, True, "$ must be number"),
        ({"type": "integer"}, 2.0, None),
        ({"enum": [1]}, 2, None),
        ("nonsense", 2, None),
        ({"type": "null"}, None, None),
    ],
)
def test_schemas_enforce_types_and_required_names_only(schema: Any, value: Any, text: str | None) -> None:
    assert violation(schema, value) == text


def a_token(secret: bytes = SECRET, **changes: Any) -> str:
    """A token with claims that the server would not make."""
    parts = {"iss": "strait:run-token", "sub": "r", "attempt": 1, "exp": 4102444800, "iat": 0} | changes
    body = {key: value for key, value in parts.items() if value is not None}

    def encode(data: bytes) -> str:
        return base64.urlsafe_b64encode(data).rstrip(b"=").decode()

    text = f"{encode(json.dumps({'alg': 'HS256'}).encode())}.{encode(json.dumps(body).encode())}"
    return f"{text}.{encode(auth._mac(secret, text))}"


@pytest.mark.parametrize(
    ("token", "text"),
    [
        (None, "missing or invalid authorization header"),
        ("nonsense", "invalid run token"),
        ("a.b.c", "invalid run token"),
        ("ä.ö.ü", "invalid run token"),
        (a_token(b"other" * 7), "invalid run token"),
        (a_token(exp=1), "invalid run token"),
        (a_token(exp=None), "invalid run token"),
        (a_token(iss=None), "invalid run token"),
        (a_token(iss="strait:sse", sub=None), "invalid run token"),
        (a_token(sub=None, attempt=None), "missing run ID in token"),
        (a_token(attempt=0), "missing run attempt in token"),
        (a_token(assignment_id="x"), "run assignment not found"),
    ],
)
def test_run_tokens_are_checked_in_order(token: str | None, text: str) -> None:
    with pytest.raises(RefusedError, match=f"^{text}$") as caught:
        auth.read_run_token(SECRET, f"Bearer {token}" if token else None, NOW)
    assert caught.value.status == 401


def a_run(**fields: Any) -> Run:
    return Run(id="r", job_id="j", project_id="p", status=RunStatus.EXECUTING, created_at=NOW, **fields)


@pytest.mark.parametrize(
    ("path", "run", "ended", "status"),
    [
        ("other", None, False, 403),
        ("r", None, False, 404),
        ("r", a_run(attempt=2), True, 410),
        ("r", a_run(attempt=2), False, 401),
    ],
)
def test_a_token_speaks_for_the_current_attempt_of_its_run(
    path: str, run: Run | None, *, ended: bool, status: int
) -> None:
    found = auth.read_run_token(SECRET, f"Bearer {a_token()}", NOW)
    with pytest.raises(RefusedError) as caught:
        auth.check_run(found, path, run, has_ended=ended)
    assert caught.value.status == status


def test_our_own_tokens_are_genuine_and_live_as_long_as_the_run() -> None:
    expires_at = NOW + timedelta(seconds=90)
    made = claims(a_run(expires_at=expires_at), Rules({"timeout_secs": 30}), NOW)
    assert auth.read_run_token(SECRET, f"Bearer {auth.sign_run_token(SECRET, made)}", NOW) == made
    assert (made.expires_at, made.issued_at) == (to_micros(expires_at) // 10**6, to_micros(NOW) // 10**6)
    late = claims(a_run(expires_at=NOW), Rules({"timeout_secs": 30}), NOW)
    assert late.expires_at == made.expires_at


def test_the_signature_is_that_of_the_real_server() -> None:
    body = b'{"n": 1, "scenario": "d-200-json"}'
    signature, timestamp = signature_headers("dummy-dispatch-secret-0001", body, NOW)
    assert timestamp == ("X-Strait-Timestamp", b"1795405217")
    assert signature[1] == b"v1=6ada26c65ebda42fffcef9e7c8f4e247325c9ff6c4e9b08a9528d48d95d75129"


def test_a_later_attempt_carries_the_last_checkpoint_unless_it_is_too_long() -> None:
    state = '{"list": [1, 2], "step": 7}'
    checkpoint = Checkpoint(id="c", run_id="r", sequence=1, source="sdk", state=state, created_at=NOW)

    def names(run: Run, checkpoint: Checkpoint) -> dict[str, bytes]:
        request = build(run, Rules({}), token_secret=SECRET, checkpoint=checkpoint, secrets=(), now=NOW)
        return dict(request.headers)

    second = names(a_run(attempt=2), checkpoint)
    assert second["X-Last-Checkpoint"] == b'{"list":[1,2],"step":7}'
    assert second["X-Checkpoint-At"] == b"2026-11-23T03:40:17Z"
    assert "X-Last-Checkpoint" not in names(a_run(), checkpoint)
    long = Checkpoint(id="c", run_id="r", sequence=1, source="sdk", state=f'"{"x" * 70000}"', created_at=NOW)
    assert "X-Last-Checkpoint" not in names(a_run(attempt=2), long)


def test_secrets_and_traces_become_headers_in_gos_spelling() -> None:
    run = a_run(metadata={"_trace_parent": "00-1", "_sentry_trace": "s", "own": "x"})
    request = build(run, Rules({}), token_secret=SECRET, checkpoint=None, secrets=[("API_KEY", "v")], now=NOW)
    headers = dict(request.headers)
    assert headers["X-Secret-Api_key"] == b"v"
    assert (headers["Traceparent"], headers["Sentry-Trace"]) == (b"00-1", b"s")
    assert request.body == b""


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        ({}, "endpoint_url is required"),
        ({"endpoint_url": "ftp://x.example/y"}, "invalid endpoint_url: url must use http or https scheme"),
        ({"endpoint_url": "http:///y"}, "invalid endpoint_url: url must have a host"),
        ({"endpoint_url": "http://[x/y"}, "invalid endpoint_url"),
        ({"endpoint_url": "http://h", "fallback_endpoint_url": "x"}, "invalid fallback_endpoint_url"),
        ({"endpoint_url": "http://h", "cron": "nope"}, "cron expression must have exactly 5 fields"),
        (
            {"endpoint_url": "http://h", "debounce_window_secs": 1, "batch_window_secs": 1},
            "mutually exclusive",
        ),
    ],
)
def test_definitions_that_no_run_could_follow_are_refused(fields: dict[str, Any], text: str) -> None:
    with pytest.raises(RefusedError, match=text) as caught:
        definitions.created(fields)
    assert caught.value.status == 400


def test_a_patch_clears_with_empty_values_and_keeps_with_null() -> None:
    old = definitions.created(
        {"endpoint_url": "http://h", "description": "d", "cron": "* * * * *", "tags": {"a": "b"}}
    )
    new = definitions.updated(old, {"description": "", "cron": None, "tags": {}, "max_attempts": 9})
    assert "description" not in new
    assert "tags" not in new
    assert (new["cron"], new["max_attempts"], new["endpoint_url"]) == ("* * * * *", 9, "http://h")


def test_ids_of_one_seed_repeat_and_stamps_never_do() -> None:
    def made(seed: int | None) -> list[str]:
        ids = Ids(StoppedClock(), seed)
        return [ids.new(), ids.version(), ids.api_key(), ids.request()]

    assert made(7) == made(7)
    assert made(None) != made(None)
    ids = Ids(StoppedClock(), 7)
    stamps = [ids.stamp() for _ in range(3)]
    assert stamps == sorted(set(stamps))
    ids.seen(NOW + timedelta(days=1))
    assert ids.stamp() > NOW + timedelta(days=1)
    assert ids.new()[:13] == ids.new()[:13] == "01a2067d-7e72"
    assert ids.new()[14] == "7"


def test_moments_survive_storage_and_only_rfc_3339_is_read() -> None:
    assert from_micros(to_micros(NOW)) == NOW
    assert parse_moment("2026-11-23T04:40:17.394664999+01:00") == NOW
    for text in (
        "2026-11-23",
        "20261123T034017Z",
        "tomorrow",
        "2026-11-23T03:40:17",
        "2026-13-23T03:40:17Z",
        "0001-01-01T00:00:00+01:00",
    ):
        with pytest.raises(ValueError, match=r".+"):
            parse_moment(text)


def test_refusals_survive_pickling() -> None:
    import pickle

    error = pickle.loads(pickle.dumps(RefusedError(422, "m", ["d"], code="c")))
    assert error.envelope("i") == {
        "error": {"code": "c", "message": "m", "details": ["d"]},
        "request_id": "i",
    }
