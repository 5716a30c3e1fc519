"""Names and texts of a description as Python source. Nothing reaches a file but through here."""

from __future__ import annotations

import keyword
import re
import textwrap
import unicodedata

WIDTH = 110

_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])(?![A-Z]s(?![a-z]))")


def words(text: str) -> list[str]:
    """The words in a name of any spelling: `jobID`, `job-id` and `job_id` have the same."""
    signs = re.sub(r"^([+-])(?=\w)", lambda sign: "plus " if sign[0] == "+" else "minus ", text)
    parts = re.split(r"[\W_]+", _CAMEL.sub(" ", unicodedata.normalize("NFKC", signs)))
    return [part for part in parts if f"x{part}".isidentifier() and part]


def snake(text: str) -> str:
    """A valid snake_case identifier; keywords get a trailing underscore."""
    name = "_".join(words(text)).lower()
    return valid(name, "value")


def pascal(text: str) -> str:
    """A valid class name; a name that already is one stays as it is."""
    if text.isascii() and text.isidentifier() and text[0].isupper() and "_" not in text:
        return valid(text, "Schema")
    return valid("".join(word[0].upper() + word[1:] for word in words(text)), "Schema")


def valid(name: str, prefix: str) -> str:
    """The name as an identifier: prefixed if it is empty or starts with a digit, never a keyword."""
    if not name or not name[0].isidentifier():
        name = f"{prefix}_{name}" if prefix.islower() else f"{prefix}{name}"
        name = name.rstrip("_")
    if keyword.iskeyword(name) or name in ("None", "True", "False"):
        name += "_"
    if not name.isidentifier():
        raise ValueError(f"no identifier can be made of {name!r}")
    return name


def is_plain(name: str) -> bool:
    """Whether a wire name can be a Python name as it is."""
    return name.isascii() and name.isidentifier() and not keyword.iskeyword(name) and not name.startswith("_")


def members(values: list[str]) -> dict[str, str]:
    """Distinct enum member names for values, in order.

    `*` is ALL, the empty text EMPTY, signs go by their Unicode names, `1h` is VALUE_1H, and of values that
    differ only in what a name cannot hold the later ones are numbered.
    """
    named: dict[str, str] = {}
    for value in values:
        base = name = _member(value)
        number = 2
        while name in named:
            name = f"{base}_{number}"
            number += 1
        named[name] = value
    return named


def _member(value: str) -> str:
    if value == "":
        return "EMPTY"
    if value == "*":
        return "ALL"
    parts = words(value) or [unicodedata.name(char, "sign").replace("-", " ") for char in value]
    name = "_".join(word for part in parts for word in part.split()).upper()
    if not name[0].isidentifier():
        name = f"VALUE_{name}"
    return name if name.isidentifier() else "VALUE"


def literal(value: object) -> str:
    """A value as source: texts through repr, which escapes everything that does not print."""
    return repr(value)


def docstring(text: str, indent: int) -> str:
    """A text as a docstring at this depth, quotes included, lines wrapped."""
    lines = wrapped(text, WIDTH - indent - 3)  # the quotes stand before the first line
    if not lines:
        return '""""""'
    body = [escaped(line) for line in lines]
    pad = " " * indent
    rest = [f"{pad}{line}" if line else "" for line in body[1:]]
    first = body[0]
    if not rest:
        ends = escaped(lines[0][:-1]) + '\\"' if first.endswith('"') else first
        if len(ends) + 6 + indent <= WIDTH:
            return f'"""{ends}"""'
    return "\n".join([f'"""{first}', *rest, f'{pad}"""'])


def comment(text: str) -> str:
    """A text as the inside of one comment line, which says nothing about the file's encoding (PEP 263)."""
    return re.sub(r"(coding)([:=])", r"\1 \2", escaped(" ".join(text.split())))


def escaped(line: str) -> str:
    """A line of a docstring: backslashes, triple quotes and what does not print are escaped."""
    out = "".join(char if char.isprintable() else repr(char)[1:-1] for char in line.replace("\\", "\\\\"))
    return out.replace('"""', '\\"\\"\\"')


def wrapped(text: str, width: int) -> list[str]:
    """The lines of a text, its own breaks kept, longer ones wrapped; no blank line at either end."""
    lines: list[str] = []
    for given in text.replace("\r\n", "\n").replace("\t", "    ").strip().split("\n"):
        line = given.rstrip()
        indent = line[: len(line) - len(line.lstrip(" "))]
        lines.extend(
            textwrap.wrap(
                line.strip(" "),
                max(width, 40),
                initial_indent=indent,
                subsequent_indent=indent,
                break_long_words=False,
                break_on_hyphens=False,
            )
            or [""]
        )
    return lines if any(lines) else []
