"""Log records between a handler and the server."""

from __future__ import annotations

import logging
from datetime import UTC, datetime
from threading import Thread

import pytest

from strait.authoring.logs import LogBuffer
from strait_api.models.sdk_runs import SDKLogRequest


@pytest.fixture
def logger() -> logging.Logger:
    return logging.Logger("a run", logging.DEBUG)


def buffer_of(logger: logging.Logger, limit: int = 1000) -> LogBuffer:
    buffer = LogBuffer(logging.getLogger("strait.run"), limit)
    logger.addHandler(buffer)
    return buffer


def taken(buffer: LogBuffer) -> list[dict]:
    return list(iter(buffer.take, None))


def test_records_are_taken_in_the_order_they_were_written(logger) -> None:
    buffer = buffer_of(logger)
    for number in range(3):
        logger.info("%d", number)
    assert [body["message"] for body in taken(buffer)] == ["0", "1", "2"]
    assert buffer.take() is None


@pytest.mark.parametrize(
    ("level", "sent"),
    [("debug", "debug"), ("info", "info"), ("warning", "warn"), ("error", "error"), ("critical", "critical")],
)
def test_levels_have_the_names_that_the_platform_uses(logger, level, sent) -> None:
    buffer = buffer_of(logger)
    getattr(logger, level)("x")
    assert buffer.take() == {"message": "x", "level": sent}


def test_the_memory_is_bounded_and_the_gap_is_told_where_it_is(logger) -> None:
    buffer = buffer_of(logger, limit=2)
    for number in range(5):
        logger.info("%d", number)
    gap, *rest = taken(buffer)
    assert gap["level"] == "warn"
    assert gap["message"].startswith("3 log records were dropped here")
    assert [body["message"] for body in rest] == ["3", "4"]


def test_extra_fields_and_the_traceback_are_data(logger) -> None:
    buffer = buffer_of(logger)
    try:
        raise ValueError("broken")
    except ValueError:
        logger.exception("it failed", extra={"order": 7, "at": datetime(2026, 1, 1, tzinfo=UTC), "odd": {1}})
    body = buffer.take()
    assert body is not None
    assert body["data"]["order"] == 7
    assert body["data"]["at"] == "2026-01-01T00:00:00Z"
    assert "ValueError: broken" in body["data"]["exception"]
    SDKLogRequest.model_validate(body)


def test_extra_fields_that_are_no_json_are_described(logger) -> None:
    buffer = buffer_of(logger)
    logger.info("x", extra={"thing": buffer, "nan": float("nan")})
    body = buffer.take()
    assert body is not None
    assert "LogBuffer" in body["data"]["thing"]
    assert body["data"]["nan"] == "NaN"


def test_an_empty_message_is_replaced_because_the_server_refuses_it(logger) -> None:
    buffer = buffer_of(logger)
    logger.info("")
    assert buffer.take() == {"message": "(empty message)", "level": "info"}


def test_a_wrong_format_string_ends_nothing(logger, capsys) -> None:
    buffer = buffer_of(logger)
    logger.info("%d", "no number")
    logger.info("next")
    assert [body["message"] for body in taken(buffer)] == ["next"]
    assert "no number" in capsys.readouterr().err


def test_records_may_come_from_any_thread(logger) -> None:
    buffer = buffer_of(logger)
    threads = [Thread(target=lambda: [logger.info("x") for _ in range(100)]) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(taken(buffer)) == 400
