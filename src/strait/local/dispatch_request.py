"""Build the call of an endpoint: headers in the platform's spelling, the payload as its body, the signature."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from strait.local import jsonb
from strait.local.auth import Claims, sign_run_token
from strait.local.clock import rfc3339, shifted, to_micros
from strait.local.records import Checkpoint, Rules, Run

_MAX_CHECKPOINT_BYTES = 65536
_TRACE_HEADERS = {
    "Baggage": "_sentry_baggage",
    "Sentry-Trace": "_sentry_trace",
    "Traceparent": "_trace_parent",
    "Tracestate": "_trace_state",
}

Headers = list[tuple[str, bytes]]


@dataclass(frozen=True, slots=True)
class DispatchRequest:
    """One POST to an endpoint."""

    headers: Headers
    body: bytes

    def raw_headers(self) -> list[tuple[bytes, bytes]]:
        """The headers as they go over the wire; values may be any UTF-8."""
        return [(name.encode(), value) for name, value in self.headers]


def build(  # the facts of one dispatch, each by name
    run: Run,
    rules: Rules,
    *,
    token_secret: bytes,
    checkpoint: Checkpoint | None,
    secrets: Sequence[tuple[str, str]],
    now: datetime,
) -> DispatchRequest:
    """The request for this attempt of the run."""
    body = (run.payload or "").encode()
    headers: Headers = [("User-Agent", b"Go-http-client/1.1"), ("Content-Type", b"application/json")]
    headers += [
        (name, run.metadata[key].encode()) for name, key in _TRACE_HEADERS.items() if run.metadata.get(key)
    ]
    headers += [
        ("X-Attempt", str(run.attempt).encode()),
        ("X-Job-Id", run.job_id.encode()),
        ("X-Run-Id", run.id.encode()),
        ("X-Run-Token", sign_run_token(token_secret, claims(run, rules, now)).encode()),
    ]
    headers += [(f"X-Secret-{name.capitalize()}", value.encode()) for name, value in secrets]
    if run.attempt > 1 and checkpoint is not None:
        headers += _checkpoint_headers(checkpoint)
    if rules.signing_secret:
        headers += signature_headers(rules.signing_secret, body, now)
    headers.append(("Accept-Encoding", b"gzip"))
    return DispatchRequest(headers, body)


def claims(run: Run, rules: Rules, now: datetime) -> Claims:
    """What the run token says. It lives as long as the run, and never less than the attempt."""
    expires_at = run.expires_at
    if expires_at is None or expires_at < shifted(now, rules.timeout_secs):
        expires_at = shifted(now, rules.timeout_secs + 60)
    return Claims(run.id, run.attempt, to_micros(expires_at) // 1_000_000, to_micros(now) // 1_000_000)


def signature_headers(secret: str, body: bytes, now: datetime) -> Headers:
    """Proof that the request comes from this server: an HMAC of the time and the body."""
    timestamp = str(to_micros(now) // 1_000_000).encode()
    digest = hmac.new(secret.encode(), timestamp + b"." + body, hashlib.sha256).hexdigest()
    return [("X-Strait-Signature", b"v1=" + digest.encode()), ("X-Strait-Timestamp", timestamp)]


def _checkpoint_headers(checkpoint: Checkpoint) -> Headers:
    state = jsonb.compact(checkpoint.state).encode()
    if len(state) > _MAX_CHECKPOINT_BYTES:
        return []
    made_at = rfc3339(checkpoint.created_at.replace(microsecond=0))
    return [("X-Checkpoint-At", made_at.encode()), ("X-Last-Checkpoint", state)]
