"""The generator of `generated/strait_api`: reads `openapi/`, writes models, operations and services.

Not shipped, and imports nothing of strait. `python -m codegen` runs it.
"""
