-- Version 1. Moments are microseconds since 1970; JSON is text. Later versions are migrations in database.py.

CREATE TABLE server (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE projects (
    id         TEXT PRIMARY KEY,
    org_id     TEXT NOT NULL,
    name       TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
);

CREATE TABLE api_keys (
    id             TEXT PRIMARY KEY,
    project_id     TEXT NOT NULL REFERENCES projects (id),
    name           TEXT NOT NULL,
    key_hash       TEXT NOT NULL UNIQUE,
    key_prefix     TEXT NOT NULL,
    scopes         TEXT NOT NULL,
    created_at     INTEGER NOT NULL,
    expires_at     INTEGER,
    revoked_at     INTEGER,
    last_used_at   INTEGER,
    environment_id TEXT
);
CREATE INDEX api_keys_page ON api_keys (project_id, created_at);

CREATE TABLE jobs (
    id                      TEXT PRIMARY KEY,
    project_id              TEXT NOT NULL REFERENCES projects (id),
    slug                    TEXT NOT NULL,
    enabled                 INTEGER NOT NULL,
    definition              TEXT NOT NULL,
    version                 INTEGER NOT NULL,
    version_id              TEXT NOT NULL,
    created_by              TEXT,
    updated_by              TEXT,
    created_at              INTEGER NOT NULL,
    updated_at              INTEGER NOT NULL,
    max_concurrency         INTEGER NOT NULL,
    max_concurrency_per_key INTEGER NOT NULL,
    UNIQUE (project_id, slug)
);
CREATE INDEX jobs_page ON jobs (project_id, created_at);

CREATE TABLE job_versions (
    job_id     TEXT NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
    version    INTEGER NOT NULL,
    version_id TEXT NOT NULL,
    definition TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (job_id, version)
) WITHOUT ROWID;

CREATE TABLE runs (
    id              TEXT PRIMARY KEY,
    job_id          TEXT NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
    project_id      TEXT NOT NULL,
    status          TEXT NOT NULL,
    created_at      INTEGER NOT NULL,
    triggered_by    TEXT NOT NULL,
    attempt         INTEGER NOT NULL,
    priority        INTEGER NOT NULL,
    payload         TEXT,
    payload_hash    TEXT,
    result          TEXT,
    error           TEXT,
    error_class     TEXT,
    tags            TEXT NOT NULL,
    metadata        TEXT NOT NULL,
    scheduled_at    INTEGER,
    started_at      INTEGER,
    finished_at     INTEGER,
    heartbeat_at    INTEGER,
    next_retry_at   INTEGER,
    expires_at      INTEGER,
    idempotency_key TEXT,
    concurrency_key TEXT,
    job_version     INTEGER NOT NULL,
    job_version_id  TEXT,
    parent_run_id   TEXT,
    continuation_of TEXT,
    lineage_depth   INTEGER NOT NULL,
    debug_mode      INTEGER NOT NULL,
    batch_id        TEXT,
    created_by      TEXT,
    execution_mode  TEXT,
    execution_trace TEXT NOT NULL,
    lease_at        INTEGER,
    claims          INTEGER NOT NULL
);
CREATE INDEX runs_page ON runs (project_id, created_at);
CREATE INDEX runs_page_by_status ON runs (project_id, status, created_at);
CREATE INDEX runs_of_job ON runs (job_id, created_at);
CREATE INDEX runs_children ON runs (parent_run_id) WHERE parent_run_id IS NOT NULL;
CREATE INDEX runs_queue ON runs (priority DESC, created_at) WHERE status = 'queued';
CREATE INDEX runs_retries ON runs (next_retry_at) WHERE status = 'queued';
CREATE INDEX runs_delayed ON runs (scheduled_at) WHERE status = 'delayed';
CREATE INDEX runs_expiry ON runs (expires_at) WHERE status IN ('delayed', 'queued');
CREATE INDEX runs_busy ON runs (job_id, concurrency_key) WHERE status IN ('dequeued', 'executing');
CREATE INDEX runs_idempotency ON runs (job_id, idempotency_key) WHERE idempotency_key IS NOT NULL;

CREATE TABLE run_events (
    id         TEXT PRIMARY KEY,
    run_id     TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    type       TEXT NOT NULL,
    level      TEXT NOT NULL,
    message    TEXT NOT NULL,
    data       TEXT NOT NULL,
    created_at INTEGER NOT NULL
);
CREATE INDEX run_events_page ON run_events (run_id, created_at);

CREATE TABLE checkpoints (
    id         TEXT PRIMARY KEY,
    run_id     TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    sequence   INTEGER NOT NULL,
    source     TEXT NOT NULL,
    state      TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    UNIQUE (run_id, sequence)
);

CREATE TABLE outputs (
    id         TEXT NOT NULL,
    run_id     TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    output_key TEXT NOT NULL,
    schema     TEXT,
    value      TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (run_id, output_key)
) WITHOUT ROWID;

CREATE TABLE run_state (
    run_id     TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    state_key  TEXT NOT NULL,
    value      TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (run_id, state_key)
) WITHOUT ROWID;

CREATE TABLE usage (
    id                TEXT PRIMARY KEY,
    run_id            TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    provider          TEXT NOT NULL,
    model             TEXT NOT NULL,
    prompt_tokens     INTEGER NOT NULL,
    completion_tokens INTEGER NOT NULL,
    total_tokens      INTEGER NOT NULL,
    cost_microusd     INTEGER NOT NULL,
    created_at        INTEGER NOT NULL
);
CREATE INDEX usage_page ON usage (run_id, created_at);

CREATE TABLE tool_calls (
    id          TEXT PRIMARY KEY,
    run_id      TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    tool_name   TEXT NOT NULL,
    input       TEXT,
    output      TEXT,
    duration_ms INTEGER NOT NULL,
    status      TEXT NOT NULL,
    created_at  INTEGER NOT NULL
);
CREATE INDEX tool_calls_page ON tool_calls (run_id, created_at);

CREATE TABLE event_triggers (
    id               TEXT PRIMARY KEY,
    event_key        TEXT NOT NULL UNIQUE,
    project_id       TEXT NOT NULL,
    source_type      TEXT NOT NULL,
    status           TEXT NOT NULL,
    timeout_secs     INTEGER NOT NULL,
    requested_at     INTEGER NOT NULL,
    expires_at       INTEGER NOT NULL,
    trigger_type     TEXT NOT NULL,
    job_run_id       TEXT REFERENCES runs (id) ON DELETE CASCADE,
    response_payload TEXT,
    received_at      INTEGER,
    error            TEXT,
    notify_url       TEXT,
    sent_by          TEXT
);
CREATE INDEX event_triggers_page ON event_triggers (project_id, requested_at);
CREATE INDEX event_triggers_expiry ON event_triggers (expires_at) WHERE status = 'waiting';
CREATE INDEX event_triggers_of_run ON event_triggers (job_run_id) WHERE job_run_id IS NOT NULL;

CREATE TABLE idempotency (
    actor      TEXT NOT NULL,
    path       TEXT NOT NULL,
    key        TEXT NOT NULL,
    status     INTEGER NOT NULL,
    headers    TEXT NOT NULL,
    body       BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (actor, path, key)
) WITHOUT ROWID;
CREATE INDEX idempotency_age ON idempotency (created_at);
