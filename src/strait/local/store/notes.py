"""What handlers leave with a run: events, checkpoints, outputs, state, usage, tool calls."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from strait.local.clock import to_micros
from strait.local.records import Checkpoint, Output, RunEvent, StateEntry, ToolCall, Usage
from strait.local.store.database import Database, Table

_FOREVER = 1 << 62


class Notes:
    """The rows below a run."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._events = Table(database, "run_events", RunEvent)
        self._checkpoints = Table(database, "checkpoints", Checkpoint)
        self._outputs = Table(database, "outputs", Output)
        self._state = Table(database, "run_state", StateEntry)
        self._usage = Table(database, "usage", Usage)
        self._tool_calls = Table(database, "tool_calls", ToolCall)

    def add_event(self, event: RunEvent) -> None:
        """Remember a log line or a report of progress."""
        self._events.add(event)

    def events(
        self, run_id: str, after: datetime | None, size: int, *, level: str | None, kind: str | None
    ) -> list[RunEvent]:
        """The run's events, oldest first."""
        return self._events.find(
            "WHERE run_id = ? AND created_at > ? AND level = coalesce(?, level) AND type = coalesce(?, type)"
            " ORDER BY created_at LIMIT ?",
            run_id,
            to_micros(after) if after else -1,
            level,
            kind,
            size,
        )

    def next_checkpoint(self, run_id: str) -> int:
        """The number of the next checkpoint, from 1."""
        newest = self._database.value("SELECT max(sequence) FROM checkpoints WHERE run_id = ?", run_id)
        return int(newest or 0) + 1

    def add_checkpoint(self, checkpoint: Checkpoint) -> None:
        """Remember a checkpoint."""
        self._checkpoints.add(checkpoint)

    def checkpoint(self, run_id: str, sequence: int | None = None) -> Checkpoint | None:
        """One checkpoint of the run, the newest if no number is given."""
        condition = "WHERE run_id = ? AND sequence = coalesce(?, sequence) ORDER BY sequence DESC"
        return self._checkpoints.first(condition, run_id, sequence)

    def checkpoints(self, run_id: str, before: datetime | None, size: int) -> list[Checkpoint]:
        """The run's checkpoints, newest first."""
        condition = "WHERE run_id = ? AND created_at < ? ORDER BY sequence DESC LIMIT ?"
        return self._checkpoints.find(condition, run_id, to_micros(before) if before else _FOREVER, size)

    def put_output(self, output: Output) -> Output:
        """The output as it is remembered: in place of an earlier one of the same name, under that one's id."""
        earlier = self._outputs.first("WHERE run_id = ? AND output_key = ?", output.run_id, output.output_key)
        kept = replace(output, id=earlier.id) if earlier is not None else output
        self._outputs.put(kept)
        return kept

    def outputs(self, run_id: str, after: datetime | None, size: int) -> list[Output]:
        """The run's outputs by name, those after the one made at `after`."""
        start = ""
        if after is not None:
            sql = "SELECT output_key FROM outputs WHERE run_id = ? AND created_at = ?"
            found = self._database.value(sql, run_id, to_micros(after))
            if found is None:
                return []
            start = found
        condition = "WHERE run_id = ? AND output_key > ? ORDER BY output_key LIMIT ?"
        return self._outputs.find(condition, run_id, start, size)

    def put_state(self, entry: StateEntry) -> None:
        """Set one key of the run's store."""
        self._state.put(entry)

    def state(self, run_id: str) -> list[StateEntry]:
        """The run's store, by key."""
        return self._state.find("WHERE run_id = ? ORDER BY state_key", run_id)

    def state_entry(self, run_id: str, key: str) -> StateEntry | None:
        """One key of the run's store."""
        return self._state.first("WHERE run_id = ? AND state_key = ?", run_id, key)

    def remove_state(self, run_id: str, key: str) -> None:
        """Forget one key of the run's store, if it is there."""
        self._database.execute("DELETE FROM run_state WHERE run_id = ? AND state_key = ?", run_id, key)

    def add_usage(self, usage: Usage) -> None:
        """Remember what a model call cost."""
        self._usage.add(usage)

    def usage(self, run_id: str, before: datetime | None, size: int) -> list[Usage]:
        """The run's model calls, newest first."""
        condition = "WHERE run_id = ? AND created_at < ? ORDER BY created_at DESC LIMIT ?"
        return self._usage.find(condition, run_id, to_micros(before) if before else _FOREVER, size)

    def add_tool_call(self, call: ToolCall) -> None:
        """Remember a tool call."""
        self._tool_calls.add(call)

    def tool_calls(self, run_id: str, before: datetime | None, size: int) -> list[ToolCall]:
        """The run's tool calls, newest first."""
        condition = "WHERE run_id = ? AND created_at < ? ORDER BY created_at DESC LIMIT ?"
        return self._tool_calls.find(condition, run_id, to_micros(before) if before else _FOREVER, size)
