"""Names that generated code must not take: what the base classes have, and what their bodies speak of."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

from pydantic import BaseModel

_CORE_MODEL = Path(__file__).parent.parent / "src" / "strait" / "_core" / "model.py"

TYPE_NAMES = frozenset({"str", "int", "float", "bool", "list", "dict", "property"})
"""Read in the annotations of a class body, where an attribute of the name would hide them."""

MODULE_NAMES = frozenset(
    {
        "Annotated",
        "Any",
        "ClassVar",
        "Literal",
        "TYPE_CHECKING",
        "TypeAlias",
        "Field",
        "ConfigDict",
        "Items",
        "OpenEnum",
        "Outcomes",
        "RequestModel",
        "ResultModel",
        "Table",
        "Timestamp",
        "TimestampInput",
        "datetime",
        "UTC",
        "None",
        "True",
        "False",
    }
)
"""Imported by modules of models."""

OPTIONS = ("idempotency_key", "extra_headers", "timeout_ms", "deadline_ms", "max_retries")
"""Keywords that every method has."""

PARAMETERS = frozenset(
    {
        *OPTIONS,
        "self",
        "body",
        "query",
        "fields",
        "models",
        "operations",
        "segment",
        "query_pairs",
        "header_pairs",
        "json_body",
        "raw_body",
        "json_value",
        "joined",
        "deep_object",
        "exploded",
        "str",
    }
)
"""No parameter can have these: they mean something else in every signature or in its function's body."""

METHODS = frozenset({"models", "operations", "overload", "builtins", "str", "int", "float", "bool", "bytes"})
"""No method can have these: the annotations after it would find the method."""


@cache
def attributes(base: str) -> frozenset[str]:
    """What `ResultModel`, `RequestModel` or `Outcomes` already has, read from its source."""
    tree = ast.parse(_CORE_MODEL.read_text("utf-8"))
    classes = {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}
    names = set(dir(BaseModel)) | TYPE_NAMES
    waiting = [base]
    while waiting:
        node = classes.get(waiting.pop())
        if node is None:
            continue
        names |= {name for item in node.body for name in _defined(item)}
        waiting += [parent.id for parent in node.bases if isinstance(parent, ast.Name)]
    return frozenset(names | {"outcome"} if base == "Outcomes" else names)


def _defined(node: ast.AST) -> list[str]:
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
        return [node.name]
    if isinstance(node, ast.If):
        return [name for item in node.body for name in _defined(item)]
    if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
        return [node.target.id]
    return []


SERVICES = frozenset(
    {
        "shared",
        "property",
        "str",
        "dict",
        "config",
        "settings",
        "base_url",
        "run",
        "close",
        "with_options",
        "from_env",
        "from_file",
        "do_request",
    }
)
"""No service can have these: a module of ours, a type or something else of the client is called so."""

SERVICE_CLASSES = frozenset(
    {
        "Any",
        "AsyncEventStream",
        "AsyncPages",
        "AsyncService",
        "EventStream",
        "Items",
        "Literal",
        "Mapping",
        "Page",
        "Sequence",
        "Service",
        "Table",
        "Timestamp",
        "TimestampInput",
    }
)
"""Imported by modules of services."""
