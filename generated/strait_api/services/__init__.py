# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""The services of the clients; each module is loaded when its service is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from strait_api.services.analytics import Analytics, AsyncAnalytics
    from strait_api.services.api_keys import ApiKeys, AsyncApiKeys
    from strait_api.services.batch_operations import AsyncBatchOperations, BatchOperations
    from strait_api.services.deployments import AsyncDeployments, Deployments
    from strait_api.services.environments import AsyncEnvironments, Environments
    from strait_api.services.event_sources import AsyncEventSources, EventSources
    from strait_api.services.event_triggers import AsyncEventTriggers, EventTriggers
    from strait_api.services.health import AsyncHealth, Health
    from strait_api.services.job_groups import AsyncJobGroups, JobGroups
    from strait_api.services.jobs import AsyncJobs, Jobs
    from strait_api.services.log_drains import AsyncLogDrains, LogDrains
    from strait_api.services.rbac import AsyncRbac, Rbac
    from strait_api.services.runs import AsyncRuns, Runs
    from strait_api.services.sdk_runs import AsyncSdkRuns, SdkRuns
    from strait_api.services.secrets import AsyncSecrets, Secrets
    from strait_api.services.stats import AsyncStats, Stats
    from strait_api.services.webhooks import AsyncWebhooks, Webhooks
    from strait_api.services.workflow_runs import AsyncWorkflowRuns, WorkflowRuns
    from strait_api.services.workflows import AsyncWorkflows, Workflows

SERVICES: dict[str, tuple[str, str, str]] = {
    "health": ("strait_api.services.health", "Health", "AsyncHealth"),
    "jobs": ("strait_api.services.jobs", "Jobs", "AsyncJobs"),
    "runs": ("strait_api.services.runs", "Runs", "AsyncRuns"),
    "workflows": ("strait_api.services.workflows", "Workflows", "AsyncWorkflows"),
    "workflow_runs": ("strait_api.services.workflow_runs", "WorkflowRuns", "AsyncWorkflowRuns"),
    "deployments": ("strait_api.services.deployments", "Deployments", "AsyncDeployments"),
    "environments": ("strait_api.services.environments", "Environments", "AsyncEnvironments"),
    "secrets": ("strait_api.services.secrets", "Secrets", "AsyncSecrets"),
    "api_keys": ("strait_api.services.api_keys", "ApiKeys", "AsyncApiKeys"),
    "webhooks": ("strait_api.services.webhooks", "Webhooks", "AsyncWebhooks"),
    "event_triggers": ("strait_api.services.event_triggers", "EventTriggers", "AsyncEventTriggers"),
    "event_sources": ("strait_api.services.event_sources", "EventSources", "AsyncEventSources"),
    "batch_operations": ("strait_api.services.batch_operations", "BatchOperations", "AsyncBatchOperations"),
    "stats": ("strait_api.services.stats", "Stats", "AsyncStats"),
    "analytics": ("strait_api.services.analytics", "Analytics", "AsyncAnalytics"),
    "log_drains": ("strait_api.services.log_drains", "LogDrains", "AsyncLogDrains"),
    "sdk_runs": ("strait_api.services.sdk_runs", "SdkRuns", "AsyncSdkRuns"),
    "rbac": ("strait_api.services.rbac", "Rbac", "AsyncRbac"),
    "job_groups": ("strait_api.services.job_groups", "JobGroups", "AsyncJobGroups"),
}
"""By name: the module and the classes for Client and AsyncClient."""


def _made(client: Any, name: str, face: int) -> Any:
    entry = SERVICES[name]
    service = getattr(import_module(entry[0]), entry[face])(client)
    return client._services.setdefault(name, service)


class SyncServices:
    """The services of a synchronous client."""

    _services: dict[str, Any]

    @property
    def health(self) -> "Health":
        """State of the server itself. These operations need no key."""
        service: Health = self._services.get("health") or _made(self, "health", 1)
        return service

    @property
    def jobs(self) -> "Jobs":
        """Jobs: the definitions that say which handler to call, when and how often to try.
        Create and change jobs, trigger runs, and read versions, dependencies and health.
        """
        service: Jobs = self._services.get("jobs") or _made(self, "jobs", 1)
        return service

    @property
    def runs(self) -> "Runs":
        """Runs: one start of a job each, with its attempts, result and records.
        Read, follow, cancel, reschedule and replay runs.
        """
        service: Runs = self._services.get("runs") or _made(self, "runs", 1)
        return service

    @property
    def workflows(self) -> "Workflows":
        """Workflow definitions: graphs of steps that run jobs, wait for approvals or events, sleep or run
        other workflows. Create, check and version them, trigger runs, and set a project's policy for
        them.
        """
        service: Workflows = self._services.get("workflows") or _made(self, "workflows", 1)
        return service

    @property
    def workflow_runs(self) -> "WorkflowRuns":
        """Runs of workflows: watch them and their steps, cancel, pause, resume and retry them, decide over
        single steps, and see why a step ran or was held back.
        """
        service: WorkflowRuns = self._services.get("workflow_runs") or _made(self, "workflow_runs", 1)
        return service

    @property
    def deployments(self) -> "Deployments":
        """Versioned deployment records of a project's handler code, one line per environment: create a
        draft, finalize it, promote it, roll back to it.
        """
        service: Deployments = self._services.get("deployments") or _made(self, "deployments", 1)
        return service

    @property
    def environments(self) -> "Environments":
        """Environments are named sets of variables of a project that inherit from a parent environment. A job
        that names an environment takes its endpoint URL from the variable `ENDPOINT_URL`, if that is set.
        """
        service: Environments = self._services.get("environments") or _made(self, "environments", 1)
        return service

    @property
    def secrets(self) -> "Secrets":
        """Secrets are values that handlers get as request headers. They are stored encrypted and can be
        created, listed without their value and deleted, but not read or changed.
        """
        service: Secrets = self._services.get("secrets") or _made(self, "secrets", 1)
        return service

    @property
    def api_keys(self) -> "ApiKeys":
        """API keys authenticate requests under `/v1`. A key belongs to one project and carries scopes; its
        text is shown once, when it is made.
        """
        service: ApiKeys = self._services.get("api_keys") or _made(self, "api_keys", 1)
        return service

    @property
    def webhooks(self) -> "Webhooks":
        """Webhooks post status changes to your URLs. Subscriptions say what to send where; each post is a
        delivery that can be listed, retried and replayed.
        """
        service: Webhooks = self._services.get("webhooks") or _made(self, "webhooks", 1)
        return service

    @property
    def event_triggers(self) -> "EventTriggers":
        """An event trigger is one wait of a run or workflow step for an event with a given key. Sending the
        event ends the wait and hands over its payload. These operations ask for no scope: any key will do.
        """
        service: EventTriggers = self._services.get("event_triggers") or _made(self, "event_triggers", 1)
        return service

    @property
    def event_sources(self) -> "EventSources":
        """An event source is a named origin of outside events, such as a payment provider. Jobs and workflows
        subscribed to it are started for each event dispatched to it.
        """
        service: EventSources = self._services.get("event_sources") or _made(self, "event_sources", 1)
        return service

    @property
    def batch_operations(self) -> "BatchOperations":
        """Batch operations: the records of bulk triggers. Their runs are found by list-runs with `batch_id`."""
        service: BatchOperations = self._services.get("batch_operations") or _made(
            self, "batch_operations", 1
        )
        return service

    @property
    def stats(self) -> "Stats":
        """The state of the queue at this moment."""
        service: Stats = self._services.get("stats") or _made(self, "stats", 1)
        return service

    @property
    def analytics(self) -> "Analytics":
        """Figures on throughput, speed and success of runs over a period."""
        service: Analytics = self._services.get("analytics") or _made(self, "analytics", 1)
        return service

    @property
    def log_drains(self) -> "LogDrains":
        """Log drains forward the run events of a project's ended runs (what handlers logged and reported) to
        an HTTP endpoint.
        """
        service: LogDrains = self._services.get("log_drains") or _made(self, "log_drains", 1)
        return service

    @property
    def sdk_runs(self) -> "SdkRuns":
        """What a handler calls while it works on a run: logs, progress, checkpoints, state, results, child
        runs and waiting for events. Takes only the run token the server sends with each request to the
        handler, never an API key. Most calls also work after the run has ended while the token is valid.
        """
        service: SdkRuns = self._services.get("sdk_runs") or _made(self, "sdk_runs", 1)
        return service

    @property
    def rbac(self) -> "Rbac":
        """Who may do what in a project: roles and the members that hold them, policies for single resources
        or
        tags, and the audit log. API keys carry scopes of their own instead of a role.
        """
        service: Rbac = self._services.get("rbac") or _made(self, "rbac", 1)
        return service

    @property
    def job_groups(self) -> "JobGroups":
        """Job groups put jobs of a project together so that they can be listed, paused, resumed and counted
        as
        one. A job is put into a group by its `group_id`.
        """
        service: JobGroups = self._services.get("job_groups") or _made(self, "job_groups", 1)
        return service


class AsyncServices:
    """The services of an asynchronous client."""

    _services: dict[str, Any]

    @property
    def health(self) -> "AsyncHealth":
        """State of the server itself. These operations need no key."""
        service: AsyncHealth = self._services.get("health") or _made(self, "health", 2)
        return service

    @property
    def jobs(self) -> "AsyncJobs":
        """Jobs: the definitions that say which handler to call, when and how often to try.
        Create and change jobs, trigger runs, and read versions, dependencies and health.
        """
        service: AsyncJobs = self._services.get("jobs") or _made(self, "jobs", 2)
        return service

    @property
    def runs(self) -> "AsyncRuns":
        """Runs: one start of a job each, with its attempts, result and records.
        Read, follow, cancel, reschedule and replay runs.
        """
        service: AsyncRuns = self._services.get("runs") or _made(self, "runs", 2)
        return service

    @property
    def workflows(self) -> "AsyncWorkflows":
        """Workflow definitions: graphs of steps that run jobs, wait for approvals or events, sleep or run
        other workflows. Create, check and version them, trigger runs, and set a project's policy for
        them.
        """
        service: AsyncWorkflows = self._services.get("workflows") or _made(self, "workflows", 2)
        return service

    @property
    def workflow_runs(self) -> "AsyncWorkflowRuns":
        """Runs of workflows: watch them and their steps, cancel, pause, resume and retry them, decide over
        single steps, and see why a step ran or was held back.
        """
        service: AsyncWorkflowRuns = self._services.get("workflow_runs") or _made(self, "workflow_runs", 2)
        return service

    @property
    def deployments(self) -> "AsyncDeployments":
        """Versioned deployment records of a project's handler code, one line per environment: create a
        draft, finalize it, promote it, roll back to it.
        """
        service: AsyncDeployments = self._services.get("deployments") or _made(self, "deployments", 2)
        return service

    @property
    def environments(self) -> "AsyncEnvironments":
        """Environments are named sets of variables of a project that inherit from a parent environment. A job
        that names an environment takes its endpoint URL from the variable `ENDPOINT_URL`, if that is set.
        """
        service: AsyncEnvironments = self._services.get("environments") or _made(self, "environments", 2)
        return service

    @property
    def secrets(self) -> "AsyncSecrets":
        """Secrets are values that handlers get as request headers. They are stored encrypted and can be
        created, listed without their value and deleted, but not read or changed.
        """
        service: AsyncSecrets = self._services.get("secrets") or _made(self, "secrets", 2)
        return service

    @property
    def api_keys(self) -> "AsyncApiKeys":
        """API keys authenticate requests under `/v1`. A key belongs to one project and carries scopes; its
        text is shown once, when it is made.
        """
        service: AsyncApiKeys = self._services.get("api_keys") or _made(self, "api_keys", 2)
        return service

    @property
    def webhooks(self) -> "AsyncWebhooks":
        """Webhooks post status changes to your URLs. Subscriptions say what to send where; each post is a
        delivery that can be listed, retried and replayed.
        """
        service: AsyncWebhooks = self._services.get("webhooks") or _made(self, "webhooks", 2)
        return service

    @property
    def event_triggers(self) -> "AsyncEventTriggers":
        """An event trigger is one wait of a run or workflow step for an event with a given key. Sending the
        event ends the wait and hands over its payload. These operations ask for no scope: any key will do.
        """
        service: AsyncEventTriggers = self._services.get("event_triggers") or _made(self, "event_triggers", 2)
        return service

    @property
    def event_sources(self) -> "AsyncEventSources":
        """An event source is a named origin of outside events, such as a payment provider. Jobs and workflows
        subscribed to it are started for each event dispatched to it.
        """
        service: AsyncEventSources = self._services.get("event_sources") or _made(self, "event_sources", 2)
        return service

    @property
    def batch_operations(self) -> "AsyncBatchOperations":
        """Batch operations: the records of bulk triggers. Their runs are found by list-runs with `batch_id`."""
        service: AsyncBatchOperations = self._services.get("batch_operations") or _made(
            self, "batch_operations", 2
        )
        return service

    @property
    def stats(self) -> "AsyncStats":
        """The state of the queue at this moment."""
        service: AsyncStats = self._services.get("stats") or _made(self, "stats", 2)
        return service

    @property
    def analytics(self) -> "AsyncAnalytics":
        """Figures on throughput, speed and success of runs over a period."""
        service: AsyncAnalytics = self._services.get("analytics") or _made(self, "analytics", 2)
        return service

    @property
    def log_drains(self) -> "AsyncLogDrains":
        """Log drains forward the run events of a project's ended runs (what handlers logged and reported) to
        an HTTP endpoint.
        """
        service: AsyncLogDrains = self._services.get("log_drains") or _made(self, "log_drains", 2)
        return service

    @property
    def sdk_runs(self) -> "AsyncSdkRuns":
        """What a handler calls while it works on a run: logs, progress, checkpoints, state, results, child
        runs and waiting for events. Takes only the run token the server sends with each request to the
        handler, never an API key. Most calls also work after the run has ended while the token is valid.
        """
        service: AsyncSdkRuns = self._services.get("sdk_runs") or _made(self, "sdk_runs", 2)
        return service

    @property
    def rbac(self) -> "AsyncRbac":
        """Who may do what in a project: roles and the members that hold them, policies for single resources
        or
        tags, and the audit log. API keys carry scopes of their own instead of a role.
        """
        service: AsyncRbac = self._services.get("rbac") or _made(self, "rbac", 2)
        return service

    @property
    def job_groups(self) -> "AsyncJobGroups":
        """Job groups put jobs of a project together so that they can be listed, paused, resumed and counted
        as
        one. A job is put into a group by its `group_id`.
        """
        service: AsyncJobGroups = self._services.get("job_groups") or _made(self, "job_groups", 2)
        return service
