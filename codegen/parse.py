"""Have openapi-python-client parse the description, and compare what it kept with what there is.

It is the second reader: a description that it refuses, or of which it drops anything, is not generated from.
Its programmatic use is no public API, hence the pinned version.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError as ParserError
from openapi_python_client.parser.openapi import Endpoint

from codegen.jsonpointer import operations_of
from codegen.parser_form import ParserForm
from codegen.problems import Problems


class StraitProject(Project):
    """The library's project without its templates: what it parsed, and whether that is everything."""

    def __init__(self, *, document: dict[str, Any], openapi: GeneratorData, config: Config) -> None:
        super().__init__(openapi=openapi, config=config)
        self.document = document

    def build(self) -> Sequence[ParserError]:
        """Write nothing: the view and the templates of this package do."""
        return self._get_errors()

    def endpoints(self) -> dict[str, Endpoint]:
        """The endpoints by their numbered names."""
        collections = self.openapi.endpoint_collections_by_tag.values()
        return {
            str(endpoint.name): endpoint for collection in collections for endpoint in collection.endpoints
        }

    def check(self, problems: Problems) -> None:
        """Every error and warning of the library is a problem, and so is everything it lost in silence."""
        for error in self.build():
            problems.add(self._named(_text_of(error)))
        if not problems.found:
            self._check_operations(problems)
            self._check_schemas(problems)

    def _named(self, text: str) -> str:
        """A message of the library with the description's names for the numbers it was given."""
        schemas = list(self.document["components"]["schemas"])
        ids = [operation["operationId"] for _, _, operation in operations_of(self.document)]
        text = re.sub(r"(?:/components/schemas/|\b)S(\d+)\b", lambda found: schemas[int(found[1])], text)
        text = re.sub(r"<openapi_python_client[^>]*>", "...", text)
        return re.sub(r"\bop_(\d+)\b", lambda found: f"operation {ids[int(found[1])]}", text)

    def _check_operations(self, problems: Problems) -> None:
        endpoints = self.endpoints()
        for number, (method, path, operation) in enumerate(operations_of(self.document)):
            where = f"operation {operation['operationId']}"
            endpoint = endpoints.get(f"op_{number}")
            if endpoint is None:
                problems.add(f"{where} ({method} {path}) was dropped by the parser")
                continue
            kept = {(str(place), _plain(prop.name)) for place, prop in endpoint.iter_all_parameters()}
            for n, parameter in enumerate(operation["parameters"]):
                if (parameter["in"], f"a{n}") not in kept:
                    problems.add(f"{where}: parameter {parameter['name']} was dropped by the parser")
            bodies = len(operation.get("requestBody", {}).get("content", {}))
            if len(endpoint.bodies) != bodies:
                problems.add(f"{where}: the parser kept {len(endpoint.bodies)} bodies of {bodies}")
            if len(endpoint.responses) != len(operation["responses"]):
                problems.add(f"{where}: an answer was dropped by the parser")

    def _check_schemas(self, problems: Problems) -> None:
        models = {_plain(model.name): model for model in self.openapi.models}
        for number, (name, schema) in enumerate(self.document["components"]["schemas"].items()):
            if "properties" not in schema:
                continue
            model = models.get(f"/components/schemas/S{number}")
            if model is None:
                problems.add(f"schema {name} was dropped by the parser")
                continue
            required, optional = model.required_properties or [], model.optional_properties or []
            kept = {_plain(prop.name): prop.required for prop in [*required, *optional]}
            for n, field in enumerate(schema["properties"]):
                if kept.get(f"p{n}") != (field in schema["required"]):
                    problems.add(f"schema {name}: field {field} was dropped or changed by the parser")


def parse(document: dict[str, Any], problems: Problems) -> None:
    """Let the library vouch for a normalized description."""
    form, overrides = ParserForm(document).run()
    config = Config.from_sources(
        config_file=ConfigFile(content_type_overrides=overrides),
        meta_type=MetaType.NONE,
        document_source=Path("strait.json"),
        file_encoding="utf-8",
        overwrite=True,
        output_path=None,
    )
    try:
        data = GeneratorData.from_dict(form, config=config)
    except Exception as error:  # the library lets its own mistakes escape
        problems.add(f"the parser failed: {type(error).__name__}: {error}")
        return
    if isinstance(data, ParserError):
        problems.add(_text_of(data))
        return
    StraitProject(document=document, openapi=data, config=config).check(problems)


def _plain(value: Any) -> str:
    return value.get_untrusted_value() if hasattr(value, "get_untrusted_value") else str(value)


def _text_of(error: Any) -> str:
    parts = [error.header, error.detail]
    return "the parser: " + ": ".join(" ".join(str(part).split()) for part in parts if part)
