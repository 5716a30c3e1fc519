# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""The Strait API in Python: models, operations as plain values, and the services of the clients."""

SPEC_VERSION = "1.0.0"
"""Version of the API description that this package was generated from."""

SPEC_DIGEST = "2dfc10cf99c90fb73f178366362af782056d7a76fafe03f58a232e67e4a92033"
"""SHA-256 of that description."""
