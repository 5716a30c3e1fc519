# Generated from openapi/strait.json (Strait API 1.0.0, sha256 a0bce3593e84) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""The Strait API in Python: models, operations as plain values, and the services of the clients."""

SPEC_VERSION = "1.0.0"
"""Version of the API description that this package was generated from."""

SPEC_DIGEST = "a0bce3593e84fcfa5ff56162c5e347585fee143d2a103333164974e32de12cde"
"""SHA-256 of that description."""
