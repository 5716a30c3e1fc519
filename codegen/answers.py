"""Which of an operation's success answers it returns, and how that is read."""

from __future__ import annotations

from typing import Any

from codegen.annotations import Annotator, Scope, Side
from codegen.jsonpointer import referred_schemas, schema_name
from codegen.problems import GeneratorError
from codegen.schemas import Kind, SchemaIndex
from codegen.view import AnswerView

_EVENTS = "text/event-stream"


def success_statuses(operation: dict[str, Any]) -> list[str]:
    """The declared success statuses; without any, what stands for them."""
    statuses = list(operation["responses"])
    return (
        [status for status in statuses if status.startswith("2")]
        or [status for status in statuses if status == "default"]
        or [status for status in statuses if status.startswith("3")]
    )


def answer_of(operation: dict[str, Any], scope: Scope) -> AnswerView:
    """What an operation returns.

    Raises GeneratorError where its success answers differ or there is none.
    """
    where = f"operation {operation['operationId']}"
    found: list[AnswerView] = []
    for status in success_statuses(operation):
        answer = _Reader(scope, f"{where}: answer {status}").read(operation["responses"][status])
        if answer not in found:
            found.append(answer)
    if not found:
        raise GeneratorError([f"{where} declares no answer of success"])
    if len(found) > 1:
        kinds = ", ".join(answer.decoder for answer in found)
        raise GeneratorError(
            [f"{where} has different answers of success ({kinds}); merge them in overlay.toml"]
        )
    return found[0]


class _Reader:
    def __init__(self, scope: Scope, where: str) -> None:
        self.scope = scope
        self.index: SchemaIndex = scope.index
        self.where = where

    def read(self, response: dict[str, Any]) -> AnswerView:
        content = response.get("content", {})
        if not content:
            return self._plain("NoAnswer", "None", "", "no content")
        if _EVENTS in content:
            return self._events(response)
        kinds = sorted(
            content, key=lambda kind: ("json" not in kind or "ndjson" in kind, not kind.startswith("text/"))
        )
        kind = kinds[0]
        schema = content[kind].get("schema", {})
        if "json" in kind and "ndjson" not in kind and not kind.endswith("-seq"):
            return self._json(schema, kind)
        binary = (not kind.startswith("text/") and "ndjson" not in kind) or schema.get("format") == "binary"
        return (
            self._plain("BytesAnswer", "bytes", kind, "bytes")
            if binary
            else self._plain("TextAnswer", "str", kind, "text")
        )

    def _plain(self, decoder: str, returns: str, kind: str, summary: str) -> AnswerView:
        self.scope.use(decoder)
        return AnswerView(f"{decoder}()", returns, returns, returns, "send", None, kind, summary)

    def _events(self, response: dict[str, Any]) -> AnswerView:
        events = {event: s for event, s in response.get("x-event-schema", {}).items() if event != "error"}
        if not events:
            raise GeneratorError([f"{self.where} is a stream of events without x-event-schema"])
        self.scope.use("EventAnswer")
        texts = list(
            dict.fromkeys(Annotator(self.scope).text(schema, Side.ANSWER) for schema in events.values())
        )
        event = " | ".join(texts)
        references = [self._reference(schema) for schema in events.values()]
        return AnswerView(
            f"EventAnswer[{event}]({event})",
            event,
            f"EventStream[{event}]",
            f"AsyncEventStream[{event}]",
            "stream",
            references[0] if len(references) == 1 else None,
            _EVENTS,
            "a stream of events",
        )

    def _json(self, schema: dict[str, Any], kind: str) -> AnswerView:
        name = schema_name(schema.get("$ref", ""))
        if name is not None and self.index[name].kind is Kind.MODEL:
            return self._model(name, kind)
        if name is not None and self.index[name].kind is Kind.ALIAS:
            return self._json(self.index[name].definition, kind)
        annotator = Annotator(self.scope)
        if schema.get("type") == "array":
            items = schema.get("items", {})
            item = annotator.item(items, Side.ANSWER)
            reference = self._reference(items)
            self.scope.use("ListAnswer")
            returns = f"list[{item}]"
            return AnswerView(
                f"ListAnswer({item})",
                returns,
                returns,
                returns,
                "send",
                f"{reference}[]" if reference else None,
                kind,
                "a list",
            )
        if self._has_models(schema):
            raise GeneratorError(
                [f"{self.where} is a choice of objects or a map of them; merge them in overlay.toml"]
            )
        text = annotator.item(schema, Side.ANSWER)
        self.scope.use("JsonAnswer")
        return AnswerView("JsonAnswer()", text, text, text, "send", None, kind, "free JSON")

    def _model(self, name: str, kind: str) -> AnswerView:
        schema = self.index[name]
        text = self.scope.name(schema)
        reference = f"strait_api.models.{schema.home}:{schema.class_name}"
        properties = schema.definition["properties"]
        data = properties.get("data", {})
        items = next((m for m in data.get("anyOf", [data]) if m.get("type") == "array"), None)
        if items is not None and "has_more" in properties:
            item = Annotator(self.scope).item(items.get("items", {}), Side.ANSWER)
            self.scope.use("PageAnswer")
            return AnswerView(
                f"PageAnswer({text})",
                text,
                f"Page[{item}]",
                f"AsyncPages[{item}]",
                "page",
                reference,
                kind,
                f"a page of {item}",
            )
        self.scope.use("ModelAnswer")
        return AnswerView(f"ModelAnswer({text})", text, text, text, "send", reference, kind, text)

    def _reference(self, schema: dict[str, Any]) -> str | None:
        name = schema_name(schema.get("$ref", ""))
        if name is None:
            return None
        found = self.index[name]
        return f"strait_api.models.{found.home}:{found.class_name}"

    def _has_models(self, schema: dict[str, Any]) -> bool:
        return any(
            self.index[name].kind is Kind.MODEL or self._has_models(self.index[name].definition)
            for name in referred_schemas(schema)
        )
