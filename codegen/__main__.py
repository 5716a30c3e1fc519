"""`python -m codegen`: read, repair, view, write. Exit status 0 only if everything was generated."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from codegen.describe import describe, described_anew, serialized, without_prose
from codegen.generate import Source, package_of
from codegen.normal import require_version
from codegen.overlay import read_overlay
from codegen.problems import GeneratorError, Problems
from codegen.table import ServicesTable, read_table, written
from codegen.write import differences, put

ROOT = Path(__file__).parent.parent
OPENAPI = ROOT / "openapi"
OUT = ROOT / "generated" / "strait_api"


def main(arguments: list[str] | None = None) -> int:
    """Run with these arguments and return the exit status."""
    options = _options().parse_args(arguments)
    try:
        return _other(options) if options.spec else _own(options)
    except GeneratorError as error:
        for problem in error.problems:
            print(f"codegen: {_line(problem)}", file=sys.stderr)
        print(f"codegen: {len(error.problems)} problem(s), nothing was written", file=sys.stderr)
        return 1


def _line(text: str) -> str:
    """A message on one line; what does not print, such as a terminal's control codes, is escaped."""
    return "".join(char if char.isprintable() else repr(char)[1:-1] for char in text)


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m codegen", description=__doc__)
    parser.add_argument("--spec", type=Path, help="another description of this API instead of openapi/")
    parser.add_argument(
        "--out", type=Path, default=OUT, help="where the package goes (default: generated/strait_api)"
    )
    parser.add_argument(
        "--check", action="store_true", help="write nothing; status 1 if something would change"
    )
    parser.add_argument(
        "--accept",
        action="store_true",
        help="with --spec: store it in openapi/, its proposed names too",
    )
    parser.add_argument(
        "--report", type=Path, help="with --spec: write the report of changes there, as Markdown"
    )
    return parser


def _own(options: argparse.Namespace) -> int:
    """Generate from openapi/types.json and its prose."""
    table, source_overlay = _tables()
    document = describe(_load(OPENAPI / "types.json"), OPENAPI / "prose")
    text = serialized(document)
    stored = OPENAPI / "strait.json"
    is_stored = stored.is_file() and stored.read_text("utf-8") == text
    if not is_stored:
        _validate(document)
    package = package_of(Source(text, table, source_overlay))
    if options.check:
        return _checked(([] if is_stored else ["openapi/strait.json"]) + differences(package, options.out))
    count = put(package, options.out)
    if not is_stored:
        stored.write_text(text, "utf-8")
    _say(package.operations, count, options.out)
    return 0


@dataclass(frozen=True, slots=True)
class _Names:
    """How the rows of services.toml and another description fit."""

    table: ServicesTable
    proposed: dict[str, str]
    gone: dict[str, str]


def _other(options: argparse.Namespace) -> int:
    """Generate from another description, and report what that changes for callers."""
    table, overlay = _tables()
    given = _load(options.spec)
    require_version(given)
    document, prose_due = _with_prose(given)
    stored = OPENAPI / "strait.json"
    text = serialized(document)
    try:
        names = _names(document, table)
        package = package_of(Source(text, names.table, overlay, foreign=True))
    except (KeyError, TypeError, AttributeError, ValueError, RecursionError):
        _validate(document)  # it says what is wrong in the words of OpenAPI, if that is the reason
        raise
    _validate(document)
    _report(options, _load(stored if stored.is_file() else OPENAPI / "types.json"), document, table, names)
    if options.check:
        return _checked(differences(package, options.out))
    count = put(package, options.out)
    _say(package.operations, count, options.out)
    if options.accept:
        head = _head(OPENAPI / "services.toml")
        (OPENAPI / "services.toml").write_text(written(names.table, head), "utf-8")
        (OPENAPI / "types.json").write_text(serialized(without_prose(document)), "utf-8")
        stored.write_text(text, "utf-8")
        print("codegen: openapi/types.json, strait.json and services.toml are those of the new description")
        for line in prose_due:
            print(f"codegen: to write: {_line(line)}")
    return 0


def _with_prose(given: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
    try:
        return described_anew(given, OPENAPI / "prose")
    except (KeyError, TypeError, AttributeError, ValueError, RecursionError):
        _validate(given)
        raise


def _checked(changed: list[str]) -> int:
    for name in changed:
        print(f"codegen: {name} is not as it would be generated", file=sys.stderr)
    return 1 if changed else 0


def _names(document: dict[str, Any], table: ServicesTable) -> _Names:
    from codegen.jsonpointer import operations_of
    from codegen.naming import propose_names

    rows = {f"{method} {path}" for method, path, _ in operations_of(document)}
    gone = {row: name for row, name in table.names.items() if row not in rows}
    kept = table.without_rows(set(gone))
    proposed = propose_names(document, kept.names)
    ids = {operation.get("operationId") for _, _, operation in operations_of(document)}
    parameters = {name: renames for name, renames in kept.parameters.items() if name in ids}
    for row, name in proposed.items():
        print(f"codegen: new operation {row} is called {name}")
    found = ServicesTable(kept.services, (), parameters).with_rows(proposed)
    names_now = set(found.names.values())
    # An operation that moved may have its old name again, and then its aliases too.
    aliases = tuple(
        alias
        for alias in table.aliases
        if alias.target in names_now
        and alias.name not in names_now
        and alias.name.partition(".")[0] in found.services
    )
    for alias in table.aliases:
        if alias not in aliases:
            print(f"codegen: the alias {alias.name} goes, as {alias.target} does")
    return _Names(ServicesTable(found.services, aliases, parameters), proposed, gone)


def _report(
    options: argparse.Namespace, old: dict[str, Any], new: dict[str, Any], table: ServicesTable, names: _Names
) -> None:
    """Print the report of changes, and write it where it was asked for."""
    from codegen import changes

    report = changes.report(old, new, table.names, names.table.names)
    print(report.to_text())
    if options.report:
        options.report.write_text(report.to_markdown(), "utf-8")


def _tables() -> tuple[ServicesTable, Any]:
    problems = Problems()
    table = read_table(OPENAPI / "services.toml", problems)
    overlay = read_overlay(OPENAPI / "overlay.toml", problems)
    problems.stop()
    return table, overlay


def _load(file: Path) -> dict[str, Any]:
    try:
        document = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise GeneratorError([f"{file}: not readable as JSON: {error}"]) from error
    if not isinstance(document, dict):
        raise GeneratorError([f"{file}: not an OpenAPI description"])
    return document


def _validate(document: dict[str, Any]) -> None:
    """Check against OpenAPI itself. It takes two seconds, so only for a description that is new."""
    from openapi_spec_validator import validate

    try:
        validate(document)
    except Exception as error:  # it raises whatever the schema libraries below it raise
        place = "/".join(map(str, getattr(error, "absolute_path", ())))
        reason = (str(getattr(error, "message", error)).splitlines() or [type(error).__name__])[0][:300]
        raise GeneratorError(
            [f"not a valid OpenAPI description: {place + ': ' if place else ''}{reason}"]
        ) from error


def _head(file: Path) -> str:
    lines = file.read_text("utf-8").splitlines()
    return "\n".join(
        line for line in lines[: next((i for i, x in enumerate(lines) if not x.startswith("#")), 0)]
    )


def _say(operations: Any, count: int, out: Path) -> None:
    total = sum(len(module.operations) for module in operations)
    print(f"codegen: {total} operations of {len(operations)} services in {count} files under {out}")


if __name__ == "__main__":
    sys.exit(main())
