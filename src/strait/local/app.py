"""One HTTP endpoint per operation of the API: who calls, is it well-formed, do it once, answer like the platform."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator, Iterator
from contextlib import ExitStack, asynccontextmanager
from typing import Any, Final
from urllib.parse import quote

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route as HttpRoute

from strait.local import auth, engine, events, health, jobs, keys, runs, sdk, sdk_flow, trigger
from strait.local.body import body_model, read_body
from strait.local.call import Call, Entry, JsonAnswer
from strait.local.dispatcher import Dispatcher
from strait.local.errors import RefusedError, conflict, not_implemented
from strait.local.front import Front
from strait.local.idempotency import REPLAYED, Idempotency, sent_key
from strait.local.query import read_query
from strait.local.records import ApiKey, Run
from strait.local.runtime import Runtime
from strait_api.routes import ROUTES, Route

_log = logging.getLogger("strait.local")

_TABLES: Final = (events, health, jobs, keys, runs, sdk, sdk_flow, trigger)
_MAX_NAMED_FIELDS = 20


def build_app(runtime: Runtime) -> Front:
    """The ASGI application. Its lifespan runs the dispatcher; without one nothing is dispatched."""
    entries = {name: entry for module in _TABLES for name, entry in module.handles.items()}
    known = {route.name for route in ROUTES}
    if unknown := entries.keys() - known:
        raise LookupError(f"handlers of operations that the API does not have: {', '.join(sorted(unknown))}")
    idempotency = Idempotency(runtime.store, runtime.settings)
    routes = [
        HttpRoute(
            route.path, Endpoint(runtime, route, entries.get(route.name), idempotency), methods=[route.method]
        )
        # "{" sorts behind letters, so fixed paths come before those with parameters.
        for route in sorted(ROUTES, key=lambda route: route.path)
    ]
    starlette = Starlette(
        routes=routes,
        lifespan=lambda _: _lifespan(runtime),
        exception_handlers={404: _no_such_path, 405: _no_such_method},
    )
    starlette.router.redirect_slashes = False
    return Front(starlette)


@asynccontextmanager
async def _lifespan(runtime: Runtime) -> AsyncGenerator[None]:
    work = asyncio.create_task(Dispatcher(runtime).run(), name="strait.local dispatcher")
    try:
        yield
    finally:
        runtime.hub.close()
        work.cancel()
        await asyncio.gather(work, return_exceptions=True)


class Endpoint:
    """What happens to every request of one operation."""

    def __init__(self, runtime: Runtime, route: Route, entry: Entry | None, idempotency: Idempotency) -> None:
        self._runtime = runtime
        self._route = route
        self._entry = entry
        self._idempotency = idempotency
        own = [body_model(route.body)] if route.body and entry else []
        self._models = [*own, *(entry.also if entry else ())]

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Answer one request."""
        request = Request(scope, receive)
        request_id = request.headers.get("x-request-id") or self._runtime.ids.request()
        try:
            answer = await self._answer(request, request_id)
        except RefusedError as error:
            answer = JsonAnswer(error.envelope(request_id), error.status)
        except engine.TransitionError:
            answer = JsonAnswer(conflict("run status conflict").envelope(request_id), 409)
        except Exception:  # whatever it was, the caller gets an answer
            _log.exception("%s failed (%s)", self._route.name, request_id)
            answer = JsonAnswer(RefusedError(500, "internal server error").envelope(request_id), 500)
        if "runToken" in self._route.security:
            answer.headers.update(_sdk_headers(request.headers.get("x-sdk-version")))
        await answer(scope, receive, send)

    async def _answer(self, request: Request, request_id: str) -> Response:
        key, run = self._caller(request)
        if self._entry is None:
            raise not_implemented(self._route.name)
        self._check_media_types(request)
        idempotency_key = sent_key(request.headers) if self._route.name in REPLAYED else None
        actor, path = (key.id if key else ""), request.url.path
        with ExitStack() as held:
            if idempotency_key is not None:
                held.enter_context(self._idempotency.reserved(actor, path, idempotency_key))
            raw = await self._read(request)
            with self._runtime.transaction():
                now = self._runtime.now()
                if idempotency_key is not None:
                    replayed = self._idempotency.replay(actor, path, idempotency_key, now)
                    if replayed is not None:
                        return replayed
                answer = self._handle(self._entry, request, request_id, key, run, raw)
                if idempotency_key is not None:
                    self._idempotency.keep(actor, path, idempotency_key, answer, now)
                return answer

    def _handle(
        self,
        entry: Entry,
        request: Request,
        request_id: str,
        key: ApiKey | None,
        run: Run | None,
        raw: bytes,
    ) -> Response:
        body = read_body(raw, self._models, entry.texts)
        call = Call(
            runtime=self._runtime,
            route=self._route,
            request=request,
            request_id=request_id,
            query=read_query(self._route.parameters, request.query_params),
            body=body,
            key=key,
            # Read again: the run may have moved while the body was on its way.
            run=self._runtime.store.runs.get(run.id) if run is not None else None,
        )
        if call.run is not None and engine.is_terminal(call.run):
            raise RefusedError(410, "run has reached a terminal state")
        answer = entry.handler(call)
        if unknown := [*body.unknown, *(name for name in body.values if name in entry.ignored)]:
            names = ", ".join(unknown[:_MAX_NAMED_FIELDS])
            _log.warning("%s ignored unknown fields: %s", self._route.name, names)
            answer.headers["X-Strait-Unknown-Fields"] = quote(names, safe=", ")
        return answer

    def _caller(self, request: Request) -> tuple[ApiKey | None, Run | None]:
        runtime, authorization = self._runtime, request.headers.get("authorization")
        now, store = runtime.now(), runtime.store
        if "runToken" in self._route.security:
            claims = auth.read_run_token(runtime.token_secret, authorization, now)
            run = store.runs.get(claims.run_id)
            ended = run is not None and engine.is_terminal(run)
            return None, auth.check_run(claims, request.path_params["runID"], run, has_ended=ended)
        if "apiKey" not in self._route.security:
            return None, None
        key = auth.check_key(store.keys.by_hash(auth.hash_key(auth.sent_key(authorization))), now)
        auth.check_scope(key.scopes, self._route.scope)
        store.keys.used(key.id, now)
        return key, None

    def _check_media_types(self, request: Request) -> None:
        sent = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        if sent and sent != "application/json" and request.method in ("POST", "PUT", "PATCH"):
            raise RefusedError(415, "Content-Type must be application/json")
        accepted = request.headers.get("accept", "")
        if accepted and self._route.content_type == "application/json" and not any(_can_be_json(accepted)):
            raise RefusedError(406, "Accept must allow application/json")

    async def _read(self, request: Request) -> bytes:
        """The body, cut at the limit: what is longer is broken JSON then, as on the real server."""
        limit, body = self._runtime.settings.max_body_bytes, bytearray()
        async for chunk in request.stream():
            body += chunk[: max(0, limit - len(body))]
        return bytes(body)


def _sdk_headers(version: str | None) -> dict[str, str]:
    major = (version or "").partition(".")[0]
    is_modern = major.isascii() and major.isdigit() and int(major[:9]) >= 2
    capabilities = "progress,checkpoint" if is_modern else "none"
    return {"X-SDK-Version-Accepted": version or "legacy", "X-SDK-Capabilities": capabilities}


def _can_be_json(accepted: str) -> Iterator[bool]:
    for entry in accepted.split(","):
        media_type = entry.partition(";")[0].strip().lower()
        yield media_type in ("*/*", "application/*", "application/json", "application/x-ndjson", "text/csv")


async def _no_such_path(_request: Request, _error: Exception) -> Response:
    return PlainTextResponse("404 page not found\n", 404)


async def _no_such_method(_request: Request, error: Exception) -> Response:
    headers = error.headers if isinstance(error, HTTPException) else None
    return Response(status_code=405, headers=headers)
