# Generated from openapi/strait.json (Notes API 1.0.0, sha256 0f53257c4681) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""The Strait API in Python: models, operations as plain values, and the services of the clients."""

SPEC_VERSION = "1.0.0"
"""Version of the API description that this package was generated from."""

SPEC_DIGEST = "0f53257c46818c909e1cbe4805d1be747ffc6a52d8697d3f664f864631542503"
"""SHA-256 of that description."""
