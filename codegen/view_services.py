"""Operations to the methods of `services/`, the same for both faces."""

from __future__ import annotations

import re
import textwrap

from codegen.annotations import Annotator, Scope
from codegen.identifiers import WIDTH, pascal
from codegen.jsonpointer import schema_name
from codegen.problems import GeneratorError
from codegen.reserved import OPTIONS
from codegen.table import ServicesTable
from codegen.view import Import, KeywordView, MethodView, OperationView, ServicesModule
from codegen.view_operations import OperationsView, keywords_of, model_imports, route_line

_OPTION_TYPES = {
    "idempotency_key": "str | None = None",
    "extra_headers": "Mapping[str, str] | None = None",
    "timeout_ms": "int | None = None",
    "deadline_ms": "int | None = None",
    "max_retries": "int | None = None",
}
_SHADOWED = ("list", "dict")


class ServicesView:
    """Makes the modules of services."""

    def __init__(self, operations: OperationsView, table: ServicesTable, prose: dict[str, str]) -> None:
        self.operations = operations
        self.table = table
        self.prose = prose

    def modules(self) -> tuple[ServicesModule, ...]:
        """All modules of services."""
        return tuple(self._module(service) for service in self.table.services)

    def _module(self, service: str) -> ServicesModule:
        scope = Scope(self.operations.index, service, defines=False)
        scope.use("Mapping")
        rows = self.table.services
        made = [self._method(scope, service, method, row, "") for method, row in rows[service].items()]
        targets: set[str] = set()
        for alias in self.table.aliases:
            home, _, name = alias.name.partition(".")
            if home == service:
                target, _, method = alias.target.partition(".")
                targets.add(target)
                note = f"The same as `{alias.target}`, kept for scripts of 0.1. {alias.reason}"
                made.append(self._method(scope, target, method, rows[target][method], note, name))
        methods = [method for method in made if method is not None]
        hidden = [name for name in _SHADOWED if any(method.name == name for method in methods)]
        methods = [_qualified(method, hidden) for method in methods]
        class_name = pascal(service)
        doc = self.prose.get(service) or f"Operations of {service}."
        return ServicesModule(
            service,
            class_name,
            doc,
            self._imports(scope, methods, {service, *targets}),
            any("builtins." in text for method in methods for text in _texts(method)),
            tuple(methods),
        )

    def _method(
        self, scope: Scope, service: str, method: str, row: str, note: str, name: str = ""
    ) -> MethodView | None:
        view = self.operations.view(f"{service}.{method}", row, scope)
        if view is None:
            return None
        try:
            keywords = self._keywords(view, scope, row)
        except GeneratorError as error:
            for message in error.problems:
                self.operations.problems.add(message)
            return None
        body = view.body
        path = [f"{p.name}: {p.annotation}" for p in view.of_path]
        own = [
            f"{p.name}: {p.annotation}" + ("" if p.required else " = None")
            for p in view.parameters
            if p.location != "path"
        ]
        if view.of_query:
            own.append("query: Mapping[str, Any] | None = None")
        options = [f"{o}: {_OPTION_TYPES[o]}" for o in OPTIONS if o != "idempotency_key" or view.takes_key]
        given: list[str] = []
        overloads: list[tuple[str, ...]] = []
        fields: list[str] = []
        if body is not None:
            optional = keywords or not body.required
            given = [f"body: {body.annotation}" + (" | None = None" if optional else "")]
            fields = ["**fields: Any"] if body.is_model and keywords else []
        if keywords and body is not None:
            scope.helpers |= {"overload", "Any"}
            named = [
                f"{k.name}: {k.annotation}" + ("" if k.default is None else f" = {k.default}")
                for k in keywords
            ]
            overloads = [
                ("self", *path, f"body: {body.annotation}", "*", *own, *options),
                ("self", *path, "*", *named, *own, *options),
            ]
        module = "operations" if service == scope.module else f"{service}_operations"
        arguments = [p.name for p in view.of_path] + (["body"] if body else [])
        arguments += [f"{p.name}={p.name}" for p in view.parameters if p.location != "path"]
        arguments += (["query=query"] if view.of_query else []) + (["**fields"] if fields else [])
        sent = "extra_headers, timeout_ms, deadline_ms, max_retries" + (
            ", idempotency_key" if view.takes_key else ""
        )
        return MethodView(
            name=name or method,
            doc=self._doc(view, keywords, row, note),
            overloads=tuple(overloads),
            signature=("self", *path, *given, "*", *own, *options, *fields),
            call=f"{module}.{view.function}({', '.join(arguments)})",
            options=sent,
            how=view.answer.how,
            returns=view.answer.returns,
            returns_async=view.answer.returns_async,
        )

    def _keywords(self, view: OperationView, scope: Scope, row: str) -> tuple[KeywordView, ...]:
        if view.body is None or not view.body.is_model:
            return ()
        content = self.operations.rows[row]["requestBody"]["content"]
        name = schema_name(content[view.body.media_type]["schema"]["$ref"])
        assert name is not None
        taken = {
            "self",
            "body",
            *(option for option in OPTIONS if option != "idempotency_key" or view.takes_key),
        }
        taken |= {parameter.name for parameter in view.parameters} | ({"query"} if view.of_query else set())
        return keywords_of(
            self.operations.index[name],
            self.operations.models,
            Annotator(scope),
            patch=view.http_method == "PATCH",
            taken=taken,
            where=f"operation {view.id}",
        )

    def _doc(self, view: OperationView, keywords: tuple[KeywordView, ...], row: str, note: str) -> str:
        described = [(p.name, p.doc) for p in view.of_path] + [(k.name, k.doc) for k in keywords]
        described += [(p.name, p.doc) for p in view.parameters if p.location != "path"]
        lines = [_entry(name, doc) for name, doc in described if doc and doc.strip()]
        parts = [view.doc, note, "\n".join(["Parameters:", *lines]) if lines else ""]
        parts.append(route_line(self.operations.rows[row], view.http_method, view.path))
        return "\n\n".join(part for part in parts if part)

    def _imports(self, scope: Scope, methods: list[MethodView], operations: set[str]) -> tuple[Import, ...]:
        helpers = scope.helpers
        hows = {method.how for method in methods}
        found = [Import("collections.abc", ("Mapping", *["Sequence"] * ("Sequence" in helpers)))]
        typing = tuple(name for name in ("Any", "Literal", "overload") if name in helpers)
        if typing:
            found.append(Import("typing", typing))
        core = tuple(name for name in ("Items", "Table", "Timestamp", "TimestampInput") if name in helpers)
        if core:
            found.append(Import("strait._core.model", core))
        if "page" in hows:
            found.append(Import("strait._core.page", ("AsyncPages", "Page")))
        found.append(Import("strait._core.service", ("AsyncService", "Service")))
        if "stream" in hows:
            found.append(Import("strait._core.stream", ("AsyncEventStream", "EventStream")))
        names = (
            f"{name} as operations" if name == scope.module else f"{name} as {name}_operations"
            for name in sorted(operations)
        )
        texts = " ".join(text for method in methods for text in _texts(method))
        for imported in model_imports(scope):
            used = tuple(n for n in imported.names if re.search(rf"\b{n.partition(' as ')[2]}\.", texts))
            found += [Import(imported.module, used)] if used else []
        found.append(Import("strait_api.operations", tuple(names)))
        return tuple(found)


def _entry(name: str, doc: str) -> str:
    text = f"{name}: {' '.join(doc.split())}"
    return textwrap.fill(
        text,
        WIDTH - 8 - 3,  # as `docstring` wraps, or it would break the lines again
        initial_indent="    ",
        subsequent_indent="        ",
        break_long_words=False,
        break_on_hyphens=False,
    )


def _texts(method: MethodView) -> list[str]:
    signatures = [text for signature in (*method.overloads, method.signature) for text in signature]
    return [*signatures, method.returns, method.returns_async]


def _qualified(method: MethodView, hidden: list[str]) -> MethodView:
    """A method whose annotations mean the builtin, in a class with a method of its name."""
    if not hidden:
        return method

    def plain(text: str) -> str:
        return re.sub(rf"(?<![\w.'\"])({'|'.join(hidden)})(?=\[)", r"builtins.\1", text)

    return MethodView(
        method.name,
        method.doc,
        tuple(tuple(map(plain, overload)) for overload in method.overloads),
        tuple(map(plain, method.signature)),
        method.call,
        method.options,
        method.how,
        plain(method.returns),
        plain(method.returns_async),
    )
