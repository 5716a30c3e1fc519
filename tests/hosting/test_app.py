"""The ASGI app: routes, limits, signatures. No handler gets to run that should not."""

from __future__ import annotations

import logging
import time
from typing import Any

import pytest

from strait._core.dispatch import sign
from strait.authoring import JobOptions, define_job
from strait.errors import ValidationError
from strait.hosting import HandlerApp, serve

from .driver import HEADERS, TOKEN, Strait, ask

pytestmark = pytest.mark.anyio

SECRET = "a-signing-secret-0001"


def echo(slug: str = "charge", endpoint_url: str = "") -> Any:
    async def run(payload, ctx):
        return {"slug": slug, "payload": payload}

    return define_job(JobOptions(slug=slug, endpoint_url=endpoint_url, run=run))


def app_of(*definitions: Any, **options: Any) -> HandlerApp:
    options = {"base_url": "https://strait.test", "http_client": Strait().http_client()} | options
    return serve(*(definitions or (echo(),)), **options)


def signed(body: bytes, secret: str = SECRET, at: float | None = None, **others: str) -> dict[str, str]:
    stamp = int(time.time() if at is None else at)
    return (
        HEADERS | {"X-Strait-Timestamp": str(stamp), "X-Strait-Signature": sign(secret, stamp, body)} | others
    )


async def test_a_job_answers_at_its_slug() -> None:
    answer = await ask(app_of(), "/charge", b'{"n": 1}')
    assert (answer.status, answer.json) == (200, {"slug": "charge", "payload": {"n": 1}})
    assert answer.headers["content-type"] == "application/json"
    assert answer.headers["content-length"] == str(len(answer.body))


async def test_each_job_has_its_own_path_that_of_its_endpoint_url_if_it_has_one() -> None:
    app = app_of(echo("a"), echo("b", "https://x.test/jobs/b%20c?x=1"), echo("c", "https://x.test"))
    for path, slug in (("/a", "a"), ("/jobs/b c", "b"), ("/", "c")):
        assert (await ask(app, path)).json["slug"] == slug
    assert (await ask(app, "/b")).status == 404


@pytest.mark.parametrize("method", ["GET", "HEAD"])
async def test_health_answers_without_credentials(method) -> None:
    answer = await ask(app_of(signing_secret=SECRET), "/health", method=method, headers={"Host": "x"})
    assert answer.status == 200
    assert answer.body == (b'{"status":"ok"}' if method == "GET" else b"")


@pytest.mark.parametrize("path", ["/other", "/charge/", "/Charge", "/", ""])
async def test_an_unknown_path_is_not_found(path) -> None:
    assert (await ask(app_of(), path)).status == 404


@pytest.mark.parametrize(
    ("path", "method", "allowed"),
    [("/charge", "GET", "POST"), ("/charge", "PUT", "POST"), ("/health", "POST", "GET, HEAD")],
)
async def test_a_wrong_method_is_told_the_right_one(path, method, allowed) -> None:
    answer = await ask(app_of(), path, method=method)
    assert (answer.status, answer.headers["allow"]) == (405, allowed)


@pytest.mark.parametrize(("path", "root"), [("/jobs/charge", "/jobs"), ("/charge", "/jobs"), ("/charge", "")])
async def test_the_app_can_be_mounted_below_another(path, root) -> None:
    assert (await ask(app_of(), path, root_path=root)).status == 200


async def test_a_full_path_wins_over_the_one_below_the_mount() -> None:
    app = app_of(echo("full", "https://x.test/jobs/charge"), echo("charge"))
    assert (await ask(app, "/jobs/charge", root_path="/jobs")).json["slug"] == "full"


@pytest.mark.parametrize("headers", [HEADERS, HEADERS | {"Content-Length": "11"}])
async def test_a_body_over_the_limit_is_refused(headers) -> None:
    app = app_of(max_body_bytes=10)
    assert (await ask(app, body=b"[1,2,3,4]", headers=HEADERS)).status == 200
    answer = await ask(app, body=[b"[1,2,", b"3,4,5]"], headers=headers)
    assert (answer.status, answer.headers["connection"]) == (413, "close")


async def test_ten_mebibytes_are_the_default_limit() -> None:
    answer = await ask(app_of(), headers=HEADERS | {"Content-Length": str(10 * 1024 * 1024 + 1)})
    assert answer.status == 413


async def test_a_body_may_arrive_in_parts() -> None:
    assert (await ask(app_of(), body=[b'{"n"', b": ", b"1}"])).json["payload"] == {"n": 1}


async def test_a_caller_that_goes_away_gets_no_answer_and_starts_nothing() -> None:
    assert await ask(app_of(), body=[]) is None


@pytest.mark.parametrize("missing", ["X-Run-Id", "X-Job-Id", "X-Attempt", "X-Run-Token"])
async def test_a_request_that_is_no_dispatch_is_refused(missing) -> None:
    answer = await ask(app_of(), headers={k: v for k, v in HEADERS.items() if k != missing})
    assert answer.status == 400
    assert missing in answer.json["error"]


async def test_broken_json_is_refused() -> None:
    assert (await ask(app_of(), body=b"{")).status == 400


async def test_a_signed_dispatch_is_run() -> None:
    body = b'{"n": 1}'
    app = app_of(signing_secret=[SECRET, "the-next-secret-0002"])
    assert (await ask(app, body=body, headers=signed(body))).status == 200
    assert (await ask(app, body=body, headers=signed(body, "the-next-secret-0002"))).status == 200


@pytest.mark.parametrize(
    "headers",
    [
        HEADERS,
        signed(b"{}", "another-secret-0003"),
        signed(b'{"n": 2}'),
        signed(b"{}", at=1_000_000_000),
        {"User-Agent": "Strait-Endpoint-Verify/1.0"},
    ],
    ids=["unsigned", "other secret", "other body", "old", "unsigned test"],
)
async def test_a_forged_request_runs_nothing_and_is_logged_as_an_error(headers, caplog) -> None:
    ran = []
    app = app_of(
        define_job(JobOptions(slug="charge", run=lambda payload, ctx: ran.append(1))), signing_secret=SECRET
    )
    answer = await ask(app, headers=headers)
    assert answer.status == 401
    assert not ran
    [record] = [record for record in caplog.records if record.name == "strait.hosting"]
    assert record.levelno == logging.ERROR
    assert "REFUSED a request to /charge" in record.getMessage()


async def test_no_log_and_no_answer_shows_a_token_a_secret_or_a_signature(caplog) -> None:
    caplog.set_level(logging.DEBUG)
    app = app_of(signing_secret=SECRET)
    for headers in (signed(b"other"), signed(b"{}", **{"X-Attempt": "zero"}), signed(b"{}")):
        headers["X-Secret-Api_key"] = "the-api-key"
        answer = await ask(app, headers=headers)
        shown = caplog.text + answer.body.decode()
        for hidden in (TOKEN, SECRET, "the-api-key", headers["X-Strait-Signature"][3:]):
            assert hidden not in shown


async def test_the_servers_test_of_an_endpoint_is_answered_without_a_run() -> None:
    body = b'{"type":"endpoint.test"}'
    agent = {"User-Agent": "Strait-Endpoint-Verify/1.0", "Content-Type": "application/json"}
    stamped = {name: value for name, value in signed(body).items() if name.startswith("X-Strait")}
    answer = await ask(app_of(signing_secret=SECRET), body=body, headers=agent | stamped)
    assert (answer.status, answer.body) == (204, b"")
    assert "content-length" not in answer.headers


async def test_a_header_that_is_sent_twice_is_refused() -> None:
    app = app_of()
    sent: list[Any] = []
    pairs = [(name.lower().encode(), value.encode()) for name, value in HEADERS.items()]
    scope = {
        "type": "http",
        "method": "POST",
        "path": "/charge",
        "headers": [*pairs, (b"x-run-token", b"second")],
    }

    async def receive() -> Any:
        return {"type": "http.request", "body": b"{}"}

    async def send(message: Any) -> None:
        sent.append(message)

    await app(scope, receive, send)
    assert sent[0]["status"] == 400


async def test_the_app_lives_and_can_live_again() -> None:
    app = app_of()
    for _ in range(2):
        messages = [{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}]
        sent: list[Any] = []

        async def receive(messages: list[Any] = messages) -> Any:
            return messages.pop(0)

        async def send(message: Any, sent: list[Any] = sent) -> None:
            sent.append(message["type"])

        assert (await ask(app)).status == 200
        await app({"type": "lifespan"}, receive, send)
        assert sent == ["lifespan.startup.complete", "lifespan.shutdown.complete"]
    await app.aclose()


async def test_a_websocket_is_closed() -> None:
    sent: list[Any] = []

    async def receive() -> Any:
        return {"type": "websocket.connect"}

    async def send(message: Any) -> None:
        sent.append(message)

    await app_of()({"type": "websocket", "path": "/charge"}, receive, send)
    assert sent == [{"type": "websocket.close", "code": 1000}]


def test_the_server_is_the_argument_else_the_environments(monkeypatch) -> None:
    monkeypatch.setenv("STRAIT_BASE_URL", "https://from-env.test")
    assert serve(echo())._base_url == "https://from-env.test"
    assert serve(echo(), base_url="https://given.test")._base_url == "https://given.test"


def test_without_a_server_the_error_says_what_to_do(monkeypatch) -> None:
    monkeypatch.delenv("STRAIT_BASE_URL", raising=False)
    with pytest.raises(ValidationError, match="pass base_url= or set STRAIT_BASE_URL"):
        serve(echo())


def test_a_wrong_address_is_found_at_once(monkeypatch) -> None:
    with pytest.raises(ValidationError, match="lacks https://"):
        serve(echo(), base_url="strait.test")
    monkeypatch.setenv("STRAIT_BASE_URL", "strait.test")
    with pytest.raises(ValidationError, match="STRAIT_BASE_URL lacks https://"):
        serve(echo())


@pytest.mark.parametrize(
    ("definitions", "text"),
    [
        ([echo(), echo()], "'charge' and job 'charge' are both at /charge"),
        ([echo("a", "https://x.test/b"), echo("b")], "'b' and job 'a' are both at /b"),
        ([echo("health")], "and the health check are both at /health"),
        ([define_job(JobOptions(slug="x"))], "has no handler"),
    ],
)
def test_jobs_that_cannot_be_hosted_together_are_named(definitions, text) -> None:
    with pytest.raises(ValidationError, match=text):
        app_of(*definitions)


@pytest.mark.parametrize("secret", ["", [], ["good", ""]])
def test_an_empty_signing_secret_is_refused_instead_of_checking_nothing(secret) -> None:
    with pytest.raises(ValidationError, match="signing_secret is empty"):
        app_of(signing_secret=secret)
