"""Make moves of runs happen: write them, tell the streams and whoever waits, wake the dispatcher. One per server."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from strait.local import engine, jsonb
from strait.local.clock import Clock, rfc3339
from strait.local.engine import Step
from strait.local.errors import conflict
from strait.local.ids import Ids
from strait.local.records import EventTrigger, Rules, Run, RunStatus, TriggerStatus
from strait.local.settings import Settings
from strait.local.sse import Hub
from strait.local.store import Store

AWAIT_PREFIX = "spawn-await:"


@dataclass(kw_only=True)
class Runtime:
    """The parts of a running server, and the moves that need several of them."""

    store: Store
    clock: Clock
    ids: Ids
    hub: Hub
    settings: Settings
    token_secret: bytes
    wake: Callable[[], None] = lambda: None
    """Called when there may be something to dispatch."""
    _effects: list[Callable[[], None]] = field(default_factory=list[Callable[[], None]])
    _depth: int = 0

    def now(self) -> datetime:
        """The current moment."""
        return self.clock.now()

    @contextmanager
    def transaction(self) -> Generator[None]:
        """All writes or none; streams hear of them, and the dispatcher wakes, once they are written."""
        is_outermost, changes = self._depth == 0, self.store.changes
        self._depth += 1
        try:
            with self.store.transaction():
                yield
        except BaseException:
            if is_outermost:
                self._effects.clear()
            raise
        finally:
            self._depth -= 1
        if is_outermost:
            effects, self._effects = self._effects, []
            for effect in effects:
                effect()
            if self.store.changes != changes:
                self.wake()

    def publish(self, channel: str, message: dict[str, Any], event: str | None = None) -> None:
        """Tell a channel, as soon as the current transaction is written."""
        self._effects.append(lambda: self.hub.publish(channel, message, event))

    def end_stream(self, channel: str) -> None:
        """End the streams of a channel, as soon as the current transaction is written."""
        self._effects.append(lambda: self.hub.end(channel))

    def apply(self, step: Step) -> Run:
        """The run after a move. Raises RefusedError (409) where somebody else has moved it."""
        if not self.store.runs.replace(step.before, step.after):
            raise conflict("run status conflict")
        if step.announced_from is not None:
            self._announce(step)
        if engine.is_terminal(step.after):
            self._ended(step.after)
        return step.after

    def cancel_tree(self, run: Run, reason: str, depth: int = 20) -> Run:
        """The run, cancelled with the runs that it spawned."""
        canceled = self.apply(engine.cancel(run, self.now(), reason))
        for child in self.store.runs.children(run.id) if depth else ():
            if child.status in engine.ACTIVE:
                self.cancel_tree(child, "parent run canceled", depth - 1)
        return canceled

    def receive(self, trigger: EventTrigger, payload: str | None, sent_by: str) -> EventTrigger:
        """The trigger after its event came; the run that waited goes back to the queue."""
        now = self.now()
        received = replace(
            trigger,
            status=TriggerStatus.RECEIVED,
            response_payload=payload,
            received_at=now,
            sent_by=sent_by,
        )
        self._end_wait(received)
        run = self.store.runs.get(trigger.job_run_id) if trigger.job_run_id else None
        if run is not None and run.status is RunStatus.WAITING:
            self.apply(engine.resume(run, self.rules_of(run), now))
        return received

    def give_up_waiting(self, trigger: EventTrigger) -> None:
        """Its event did not come in time; the run that waited is over."""
        text = "event trigger timed out"
        self._end_wait(replace(trigger, status=TriggerStatus.TIMED_OUT, error=text))
        run = self.store.runs.get(trigger.job_run_id) if trigger.job_run_id else None
        if run is not None and run.status is RunStatus.WAITING:
            self.apply(engine.wait_timed_out(run, self.now()))

    def retry_delay(self, run: Run) -> timedelta:
        """The pause after the current attempt of a run, with its jitter."""
        settings = self.settings
        return engine.retry_delay(
            run.attempt,
            base=settings.retry_base_seconds,
            cap=settings.retry_cap_seconds,
            factor=self.ids.spread(settings.retry_jitter),
        )

    def rules_of(self, run: Run) -> Rules:
        """The rules that hold for a run."""
        return self.store.jobs.rules_of(run)

    def _announce(self, step: Step) -> None:
        run = step.after
        message: dict[str, Any] = {
            "type": "status_change",
            "run_id": run.id,
            "job_id": run.job_id,
            "project_id": run.project_id,
            "from": step.announced_from,
            "to": run.status,
            "timestamp": rfc3339(self.now()),
        }
        if run.error:
            message["error"] = run.error
        self.publish(f"run:{run.id}", message)

    def _ended(self, run: Run) -> None:
        for trigger in self.store.events.waiting_of(run.id):
            text = f"run {run.status}"
            self._end_wait(replace(trigger, status=TriggerStatus.CANCELED, error=text))
        awaiting = self.store.events.by_key(AWAIT_PREFIX + run.id)
        if awaiting is not None and awaiting.status is TriggerStatus.WAITING:
            outcome = {"run_id": run.id, "status": run.status, "result": jsonb.load(run.result)}
            self.receive(awaiting, jsonb.dump(outcome), "system")

    def _end_wait(self, trigger: EventTrigger) -> None:
        self.store.events.replace(trigger)
        channel = f"event:{trigger.event_key}"
        self.publish(
            channel,
            {
                "id": trigger.id,
                "event_key": trigger.event_key,
                "status": trigger.status,
                "project_id": trigger.project_id,
                "environment_id": "",
                "source_type": trigger.source_type,
                "received_at": rfc3339(trigger.received_at) if trigger.received_at else None,
                "error": trigger.error or "",
                "timestamp": rfc3339(self.now()),
            },
            "status",
        )
        self.end_stream(channel)
