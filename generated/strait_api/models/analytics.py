# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""Models of the `analytics` service."""

from strait._core.model import Items, ResultModel


class HealthSummary(ResultModel):
    """Overall figures on jobs and runs."""

    active_jobs: int
    """Number of enabled jobs."""
    avg_duration_secs: float
    """Mean duration of runs in seconds."""
    queue_depth: int
    """Number of runs waiting in the queue."""
    success_rate: float
    """Share of runs that completed, 0 to 1 (job health gives percent instead)."""
    total_jobs: int


class JobPerformance(ResultModel):
    """Durations and failures of one job's runs in the period."""

    avg_duration_secs: float
    """Mean duration in seconds."""
    failed_runs: int
    job_id: str
    """ID of the job."""
    job_slug: str
    p95_duration_secs: float
    """95th percentile of the durations, in seconds."""
    total_runs: int


class ThroughputStats(ResultModel):
    """Numbers of runs that ended in the period, by outcome."""

    canceled: int
    completed: int
    failed: int
    """Runs that ended `failed`."""
    period_hours: int
    """Length of the period in hours."""
    timed_out: int


class PerformanceAnalytics(ResultModel):
    """Performance figures over a period."""

    health_summary: HealthSummary
    slowest_jobs: Items[JobPerformance]
    """Jobs with the longest mean duration, slowest first; jobs with only a few runs are left out."""
    throughput: ThroughputStats
    """How many runs ended in which way."""
