# Generated from openapi/strait.json (Notes API 1.0.0, sha256 0f53257c4681) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""Models of the `authors` service."""

from strait._core.model import RequestModel


class ImportAuthorsRequest(RequestModel):
    """ImportAuthorsRequest."""

    file: str | None = None
