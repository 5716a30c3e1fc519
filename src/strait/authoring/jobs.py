"""A job as code: `define_job` and what a definition can do."""

from __future__ import annotations

from collections.abc import Coroutine, Iterable, Mapping
from dataclasses import fields
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload
from warnings import warn
from weakref import WeakKeyDictionary

from strait._core.errors import ValidationError
from strait.authoring.options import HOOKS, IgnoredOptionWarning, JobOptions, TriggerJobInput
from strait.authoring.payload import JsonType, check_handler, payload_type_of, result_type_of
from strait.authoring.registration import register_job, trigger_job

if TYPE_CHECKING:
    from strait._core.call import AsyncCaller, Caller, Flow
    from strait_api.models.jobs import Job, TriggerResult

P = TypeVar("P")


class JobDefinition(Generic[P]):
    """A job that is written down in code: register it, trigger it, and host it with `strait.hosting.serve`."""

    def __init__(self, opts: JobOptions[P]) -> None:
        if opts.run is not None:
            check_handler(opts.run, opts.slug or opts.name)
        self.opts = opts
        # Per client, because each may talk to another server.
        self._ids: WeakKeyDictionary[Any, dict[str, str]] = WeakKeyDictionary()

    @property
    def slug(self) -> str:
        """The job's name within its project."""
        return self.opts.slug

    @cached_property
    def payload_type(self) -> JsonType[P]:
        """What the handler's annotation says of payloads; any JSON where it says nothing.

        Raises ValidationError for an annotation that cannot be found.
        """
        run = self.opts.run
        return (
            JsonType(Any, f"the payload of {self.slug}") if run is None else payload_type_of(run, self.slug)
        )

    @cached_property
    def result_type(self) -> JsonType[Any]:
        """What the handler's annotation says of results, as `payload_type`."""
        run = self.opts.run
        return JsonType(Any, f"the result of {self.slug}") if run is None else result_type_of(run, self.slug)

    def to_registration_body(self, project_id: str = "", *, endpoint_url: str = "") -> dict[str, Any]:
        """What registering sends: the options that were given and that the server knows; others warn.

        `project_id` and `endpoint_url` win over the options'. Raises ValidationError without slug or project.
        """
        return self._body(project_id, endpoint_url)

    def _body(self, project_id: str, endpoint_url: str) -> dict[str, Any]:
        from strait_api.models.jobs import CreateJobRequest

        opts = self.opts
        given = {field.name: getattr(opts, field.name) for field in fields(opts) if field.name not in HOOKS}
        given |= {
            "name": opts.name or opts.slug,
            "project_id": project_id or opts.project_id,
            "endpoint_url": endpoint_url or opts.endpoint_url,
        }
        missing = [name for name in ("slug", "project_id") if not given[name]]
        if missing:
            issues = [f"{name}: must be given" for name in missing]
            raise ValidationError(f"job {opts.slug or opts.name!r} lacks {' and '.join(missing)}", issues)
        body = {name: value for name, value in given.items() if value is not None and value != ""}
        unknown = body.keys() - CreateJobRequest.model_fields.keys()
        _warn_of_unknown(opts.slug, unknown)
        return {name: value for name, value in body.items() if name not in unknown}

    @overload
    def register(self, client: Caller, project_id: str = "", *, endpoint_url: str = "") -> Job: ...
    @overload
    def register(
        self, client: AsyncCaller, project_id: str = "", *, endpoint_url: str = ""
    ) -> Coroutine[Any, Any, Job]: ...
    def register(
        self, client: Caller | AsyncCaller, project_id: str = "", *, endpoint_url: str = ""
    ) -> Job | Coroutine[Any, Any, Job]:
        """Make the server's job what this definition says, whether it is there yet or not; to be awaited with an
        AsyncClient.

        Registering again changes nothing, unless the options have changed. An option that is no longer given
        keeps its last value on the server.
        """
        body = self._body(project_id, endpoint_url)

        def remembered() -> Flow[Job]:
            job = yield from register_job(body, client.settings)
            self._ids.setdefault(client, {})[self.slug] = job.id
            return job

        return client.run(remembered())

    @overload
    def trigger(self, client: Caller, input: TriggerJobInput[P]) -> TriggerResult: ...
    @overload
    def trigger(
        self, client: AsyncCaller, input: TriggerJobInput[P]
    ) -> Coroutine[Any, Any, TriggerResult]: ...
    def trigger(
        self, client: Caller | AsyncCaller, input: TriggerJobInput[P]
    ) -> TriggerResult | Coroutine[Any, Any, TriggerResult]:
        """Start a run; to be awaited with an AsyncClient. The result's `id` is the run's.

        Without `input.job_id` the job is looked up by its slug once per client. Raises ValidationError where it is
        not on the server.
        """
        return self._start(client, input, input.payload)

    def _start(
        self, client: Caller | AsyncCaller, given: TriggerJobInput[Any], payload: Any
    ) -> TriggerResult | Coroutine[Any, Any, TriggerResult]:
        if given.metadata:
            _warn_of_unknown(self.slug, ["metadata"])
        body: Mapping[str, Any] = {
            "payload": payload,
            "priority": given.priority,
            "dry_run": given.dry_run,
            "scheduled_at": given.scheduled_at or None,
        }
        flow = trigger_job(
            self._ids.setdefault(client, {}),
            self.slug,
            self.opts.project_id,
            {name: value for name, value in body.items() if value is not None},
            client.settings,
            job_id=given.job_id,
            idempotency_key=given.idempotency_key or None,
        )
        return client.run(flow)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.slug!r})"


def define_job(opts: JobOptions[P]) -> JobDefinition[P]:
    """A job from its options. Raises ValidationError if `run` cannot take a payload and a context."""
    return JobDefinition(opts)


def _warn_of_unknown(slug: str, names: Iterable[str]) -> None:
    listed = ", ".join(sorted(names))
    if listed:
        text = f"job {slug!r}: {listed} not sent: the described server has no such setting"
        warn(text, IgnoredOptionWarning, stacklevel=4)  # the line that called a public method
