"""What a header can hold. Checked early, because the HTTP library's own words for it come late and say little."""

from __future__ import annotations

import re
from typing import TypeGuard

from strait._core.errors import ValidationError

Headers = tuple[tuple[str, str], ...]

_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_VALUE = re.compile(r"(?:[!-~](?:[\t -~]*[!-~])?)?")


def is_header_name(name: object) -> TypeGuard[str]:
    """Whether a header can have this name."""
    return isinstance(name, str) and _NAME.fullmatch(name) is not None


def is_header_value(value: object) -> TypeGuard[str]:
    """Whether a header can have this value: ASCII without line breaks, and without blanks around it."""
    return isinstance(value, str) and _VALUE.fullmatch(value) is not None


def checked_headers(headers: Headers) -> Headers:
    """The headers. Raises ValidationError for what no header can hold, without showing its value."""
    for name, value in headers:
        if not is_header_name(name):
            raise ValidationError(f"{name!r} is no name of a header", [f"header {name!r}: not a name"])
        if not is_header_value(value):
            problem = "must be an ASCII text without line breaks, and without blanks around it"
            raise ValidationError(f"header {name} {problem}", [f"header {name}: {problem}"])
    return headers
