"""Render the view, format it, and put it in place: all of it, or nothing."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from codegen.identifiers import WIDTH, comment, docstring, literal
from codegen.problems import GeneratorError
from codegen.view import PackageView

_RUFF = (
    "--isolated",
    "--no-cache",
    "--quiet",
    "--config",
    f"line-length={WIDTH}",
    "--config",
    'target-version="py311"',
)
_SORT = ("--select", "I", "--config", 'lint.isort.known-first-party=["strait", "strait_api"]')


def rendered(package: PackageView) -> dict[str, str]:
    """The files by their path, not formatted yet."""
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # Python, not HTML; texts are escaped in identifiers.py
    )
    title, version = comment(package.title), comment(package.version)
    header = (
        f"# Generated from openapi/strait.json ({title} {version}, sha256 {package.digest[:12]}) by `make generate`."
        " Do not edit:\n# change openapi/ or codegen/ and generate again."
    )
    environment.globals.update(header=header, doc=docstring, quoted=literal, package=_quoted(package))
    names = sorted(name for module in package.models for name in module.public)
    files = {
        "__init__.py": environment.get_template("package.py.jinja").render(),
        "py.typed": "",
        "models/__init__.py": environment.get_template("models_package.py.jinja").render(names=names),
        "operations/__init__.py": environment.get_template("operations_package.py.jinja").render(),
        "services/__init__.py": environment.get_template("services_package.py.jinja").render(),
        "routes.py": environment.get_template("routes.py.jinja").render(),
    }
    for kind in ("models", "operations", "services"):
        template = environment.get_template(f"{kind}.py.jinja")
        for module in getattr(package, kind):
            files[f"{kind}/{module.name}.py"] = template.render(module=module)
    return files


def formatted(files: dict[str, str], directory: Path) -> None:
    """Write the files into an empty directory and format them there, the same way on every machine."""
    for name, text in files.items():
        path = directory / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    for arguments in (("check", "--fix", *_SORT), ("format",)):
        command = [sys.executable, "-m", "ruff", *arguments, *_RUFF, str(directory)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)  # our own arguments
        if done.returncode:
            raise GeneratorError(
                [f"the generated code is not Python: {(done.stderr or done.stdout).strip()}"]
            )


def differences(package: PackageView, target: Path) -> list[str]:
    """Files that are not as they would be generated."""
    with tempfile.TemporaryDirectory() as temporary:
        made = Path(temporary)
        formatted(rendered(package), made)
        names = {path.relative_to(made) for path in made.rglob("*") if path.is_file()}
        there = {path.relative_to(target) for path in _files(target)}
        changed = [
            name for name in names & there if (made / name).read_bytes() != (target / name).read_bytes()
        ]
        return sorted(str(name) for name in {*changed, *(names ^ there)})


def put(package: PackageView, target: Path) -> int:
    """Replace what is in `target`, and say how many files there are. Files that are no longer made go."""
    with tempfile.TemporaryDirectory() as temporary:
        made = Path(temporary)
        formatted(rendered(package), made)
        names = {path.relative_to(made) for path in made.rglob("*") if path.is_file()}
        for name in sorted(names):
            path = target / name
            if path.is_file() and path.read_bytes() == (made / name).read_bytes():
                continue  # its time stays, and with it the caches of other tools
            path.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(made / name, path)
        for path in _files(target):
            if path.relative_to(target) not in names:
                path.unlink()
                if not any(path.parent.iterdir()):
                    path.parent.rmdir()
        return len(names)


def _files(target: Path) -> list[Path]:
    return [path for path in target.rglob("*") if path.is_file() and "__pycache__" not in path.parts]


def _quoted(package: PackageView) -> dict[str, object]:
    return {
        "version": literal(package.version),
        "digest": literal(package.digest),
        "models": package.models,
        "services": package.services,
        "routes": package.routes,
    }
