"""The server's call to a handler: its headers, its signature, what an answer means. Pure: no socket, no clock."""

from __future__ import annotations

import hashlib
import hmac
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from strait._core.errors import StraitError, ValidationError
from strait._core.request import to_json

SIGNATURE_HEADER = "X-Strait-Signature"
TIMESTAMP_HEADER = "X-Strait-Timestamp"
MAX_RESULT_BYTES = 1024 * 1024
"""What the server reads of an answer; of more it stores a cut text."""

_SECRET_PREFIX = "x-secret-"  # noqa: S105  # a header's name
_WORD = re.compile("[!-~]+")
_ATTEMPT = re.compile("[1-9][0-9]{0,8}")
_TIMESTAMP = re.compile("[0-9]{1,15}")
_ESCAPED_NUL = re.compile(rb"(?<!\\)(?:\\\\)*\\u0000")
_ERROR_LENGTH = 1000


class NonRetryableError(StraitError):
    """Raise it in a handler to say that another attempt would fail the same way: the run is not retried."""


class RetryLater(StraitError):  # noqa: N818  # reads as what it asks for
    """Raise it in a handler that cannot work now, such as at a full rate limit: the run is retried, if attempts remain.

    `after_secs` is sent as Retry-After. Servers up to July 2026 do not heed it; they wait as for any failure.
    """

    def __init__(self, message: str = "try again later", *, after_secs: int | None = None) -> None:
        super().__init__(message)
        self.after_secs = after_secs


class ResultError(NonRetryableError, ValidationError):
    """What a handler returned cannot be stored. Its work is done, so another attempt would only repeat it."""


class BadDispatchError(StraitError):
    """The request is not what Strait sends to a handler."""


class SignatureError(StraitError):
    """The request's signature is missing, wrong or too old."""


class Secrets(Mapping[str, str]):
    """The secrets that came with a run. Names compare without case, and repr shows no value."""

    def __init__(self, values: Mapping[str, str]) -> None:
        self._values = {name.lower(): value for name, value in values.items()}

    def __getitem__(self, name: str) -> str:
        return self._values[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"Secrets({', '.join(self._values)})"


@dataclass(frozen=True, slots=True)
class Dispatch:
    """One attempt of a run, as the server hands it to a handler. `repr` shows neither token nor payload."""

    run_id: str
    job_id: str
    attempt: int
    token: str = field(repr=False)
    """Valid for this run and attempt only."""
    body: bytes = field(repr=False)
    payload: Any = field(repr=False)
    """The body's JSON; None where it is empty, as in runs that a schedule started."""
    last_checkpoint: Any = field(default=None, repr=False)
    """The state that an earlier attempt saved last, None if there is none."""
    checkpoint_at: datetime | None = None
    previous_error: str | None = field(default=None, repr=False)
    secrets: Secrets = field(default_factory=lambda: Secrets({}))
    traceparent: str | None = None
    tracestate: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What to answer to a dispatch."""

    status: int
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""


def read_dispatch(headers: Mapping[str, str], body: bytes) -> Dispatch:
    """The dispatch in a request. Names of headers may be in any case.

    Raises BadDispatchError naming the header that is missing or malformed; values are not shown.
    """
    sent = {name.lower(): value for name, value in headers.items()}
    return Dispatch(
        run_id=_required(sent, "X-Run-Id", _WORD),
        job_id=_required(sent, "X-Job-Id", _WORD),
        attempt=int(_required(sent, "X-Attempt", _ATTEMPT)),
        token=_required(sent, "X-Run-Token", _WORD),
        body=body,
        payload=_json(body, "the body") if body.strip() else None,
        last_checkpoint=_optional_json(sent, "X-Last-Checkpoint"),
        checkpoint_at=_optional_time(sent, "X-Checkpoint-At"),
        previous_error=sent.get("x-previous-error"),
        secrets=Secrets(
            {
                name.removeprefix(_SECRET_PREFIX): value
                for name, value in sent.items()
                if name.startswith(_SECRET_PREFIX)
            }
        ),
        traceparent=sent.get("traceparent"),
        tracestate=sent.get("tracestate"),
    )


def is_endpoint_test(headers: Mapping[str, str], body: bytes) -> bool:
    """Whether the server only asks if somebody answers here: no run, nothing to do."""
    sent = {name.lower(): value for name, value in headers.items()}
    if "x-run-id" in sent or not sent.get("user-agent", "").startswith("Strait-Endpoint-Verify"):
        return False
    try:
        return bool(json.loads(body) == {"type": "endpoint.test"})
    except ValueError:
        return False


def sign(secret: str, timestamp: int | str, body: bytes) -> str:
    """The X-Strait-Signature of a body sent at this X-Strait-Timestamp (unix seconds)."""
    signed = f"{timestamp}.".encode() + body
    return f"v1={hmac.new(secret.encode(), signed, hashlib.sha256).hexdigest()}"


def verify(
    headers: Mapping[str, str],
    body: bytes,
    secrets: str | Iterable[str],
    now: float,
    tolerance_secs: float = 300,
) -> None:
    """Raises SignatureError unless one of the secrets signed this body within `tolerance_secs` of `now`.

    Takes as long for a wrong signature as for a right one, whichever secret fits.
    """
    sent = {name.lower(): value for name, value in headers.items()}
    signature = sent.get(SIGNATURE_HEADER.lower(), "").strip()
    timestamp = sent.get(TIMESTAMP_HEADER.lower(), "").strip()
    if not signature or not timestamp:
        raise SignatureError(f"{SIGNATURE_HEADER} or {TIMESTAMP_HEADER} is missing")
    if not _TIMESTAMP.fullmatch(timestamp):
        raise SignatureError(f"{TIMESTAMP_HEADER} is not a number of seconds")
    # A text is one secret; taking it for a list of letters would make a key of each.
    known = [secrets] if isinstance(secrets, str) else list(secrets)
    given = signature.encode("utf-8", "replace")
    matches = [
        hmac.compare_digest(sign(secret, timestamp, body).encode(), given) for secret in known if secret
    ]
    if not any(matches):
        raise SignatureError(f"{SIGNATURE_HEADER} fits none of the signing secrets")
    age = now - int(timestamp)
    if abs(age) > tolerance_secs:
        when = "ago" if age > 0 else "ahead of this clock"
        raise SignatureError(f"signed {abs(age):.0f} s {when}, over the {tolerance_secs:g} s allowed")


def answer_of_value(value: Any) -> Answer:
    """The answer that completes a run: 200 with its result, 204 for None.

    Raises ResultError for what the server could not store: no JSON (NaN included), a NUL character, over 1 MiB.
    """
    if value is None:
        return Answer(204)
    try:
        content = to_json(value, "result")
    except ValidationError as error:
        reason = "; ".join(error.issues)
        raise ResultError(f"the handler's result is not JSON: {reason}", error.issues) from error
    if _ESCAPED_NUL.search(content):
        raise ResultError("the handler's result holds a NUL character, which the server cannot store")
    if len(content) > MAX_RESULT_BYTES:
        raise ResultError(
            f"the handler's result has {len(content)} bytes, over the server's {MAX_RESULT_BYTES}: "
            "store it elsewhere and return where it is"
        )
    return Answer(200, (("Content-Type", "application/json"),), content)


def answer_of_error(error: BaseException) -> Answer:
    """The answer that tells what went wrong, and by its status whether the server should try again.

    400 and 401: not a dispatch that may be run. 422: not again. 429: again, later. 500: again.
    """
    headers = [("Content-Type", "application/json")]
    if isinstance(error, RetryLater) and error.after_secs is not None:
        headers.append(("Retry-After", str(error.after_secs)))
    # One short line of ASCII: older servers send it back in a header of the next attempt.
    text = f"{type(error).__name__}: {error}"[:_ERROR_LENGTH]
    return Answer(_status_of(error), tuple(headers), json.dumps({"error": text}).encode())


def _status_of(error: BaseException) -> int:
    match error:
        case BadDispatchError():
            return 400
        case SignatureError():
            return 401
        case NonRetryableError():
            return 422
        case RetryLater():
            return 429
        case _:
            return 500


def _required(sent: Mapping[str, str], name: str, pattern: re.Pattern[str]) -> str:
    value = sent.get(name.lower(), "")
    if not value:
        raise BadDispatchError(f"the header {name} is missing")
    if not pattern.fullmatch(value):
        raise BadDispatchError(f"the header {name} is malformed")
    return value


def _optional_json(sent: Mapping[str, str], name: str) -> Any:
    text = sent.get(name.lower())
    return None if text is None else _json(text, f"the header {name}")


def _optional_time(sent: Mapping[str, str], name: str) -> datetime | None:
    text = sent.get(name.lower())
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise BadDispatchError(f"the header {name} is not a timestamp") from error
    if moment.tzinfo is None:
        raise BadDispatchError(f"the header {name} has no time zone")
    return moment


def _json(text: str | bytes, name: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise BadDispatchError(f"{name} is not JSON") from error
