"""What must never be shown: the names under which secrets travel, and texts with them masked."""

from __future__ import annotations

import re
from collections.abc import Mapping

_NAME = re.compile("auth|token|secret|key|cookie|password|credential", re.IGNORECASE)
_IN_QUERY = re.compile("([?&][^=&#]*(?:token|secret|api_?key)[^=&#]*=)[^&#]*", re.IGNORECASE)


def masked_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """The headers, with the values of those whose name speaks of a secret hidden."""
    return {name: "***" if _NAME.search(name) else text for name, text in headers.items()}


def masked_query(url: str) -> str:
    """The URL, with the values of parameters that carry a token hidden."""
    return _IN_QUERY.sub(r"\1***", url)
