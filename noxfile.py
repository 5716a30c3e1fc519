"""Every check of the project is a session here; the Makefile's targets and CI call these and nothing else."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import nox

nox.options.sessions = ["lint", "types", "tests", "codegen"]
nox.options.error_on_external_run = False

VERSIONS = ("3.11", "3.12", "3.13")
CODE = ("src", "codegen", "tests", "typing_tests", "examples", "benchmarks", "noxfile.py")
PATHS = {"PYTHONPATH": "."}

# The sessions use the tools beside this interpreter, whether or not its environment is activated.
os.environ["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])


@nox.session
def lint(session: nox.Session) -> None:
    """Style of what is written by hand, and who imports whom."""
    session.run("ruff", "check", *CODE, "generated", external=True)
    session.run("ruff", "format", "--check", *CODE, external=True)
    session.run("lint-imports", external=True, env={"PYTHONPATH": "src:generated"})


@nox.session
def types(session: nox.Session) -> None:
    """Both type checkers, strict, over what is shipped and over the typing tests."""
    session.run("mypy", "src", "generated", "codegen", "typing_tests", external=True)
    session.run("pyright", "--pythonpath", sys.executable, external=True)


@nox.session
def tests(session: nox.Session) -> None:
    """The whole suite in random order, no network but loopback, warnings are errors."""
    session.run("python", "-m", "pytest", *session.posargs, external=True, env=PATHS)


@nox.session
def generate(session: nox.Session) -> None:
    """Write generated/ anew from openapi/; see `python -m codegen --help`."""
    session.run("python", "-m", "codegen", *session.posargs, external=True, env=PATHS)


@nox.session
def codegen(session: nox.Session) -> None:
    """generated/ is what the generator writes now."""
    session.run("python", "-m", "codegen", "--check", external=True, env=PATHS)


@nox.session
def contract(session: nox.Session) -> None:
    """The recorded exchanges of the real server."""
    session.run("python", "-m", "pytest", "tests/contract", *session.posargs, external=True, env=PATHS)


@nox.session
def bench(session: nox.Session) -> None:
    """Ratios to bare httpx in one process. Run it on a quiet machine."""
    session.run("python", "-m", "benchmarks", *session.posargs, external=True, env=PATHS)


@nox.session
def package(session: nox.Session) -> None:
    """The wheel, installed bare: every public module imports without extras."""
    wheels = Path(session.create_tmp()) / "wheels"
    session.run("python", "-m", "pip", "wheel", "--quiet", "--no-deps", "-w", str(wheels), ".", external=True)
    venv = Path(session.create_tmp()) / "bare"
    session.run(sys.executable, "-m", "venv", "--clear", str(venv), external=True)
    python = str(venv / "bin" / "python")
    session.run(python, "-m", "pip", "install", "--quiet", *map(str, wheels.glob("*.whl")), external=True)
    session.run(python, "tests/import_everything.py", external=True)


@nox.session(name="every-python")
def every_python(session: nox.Session) -> None:
    """The suite on each supported Python of this machine other than the one of .venv, in environments of their own."""
    here = f"{sys.version_info.major}.{sys.version_info.minor}"
    for version in VERSIONS:
        interpreter = _interpreter(version)
        if version == here or interpreter is None:
            session.log(f"Python {version}: {'is .venv' if version == here else 'not on this machine'}")
            continue
        python = Path(".nox") / f"tests-{version}" / "bin" / "python"
        if not python.exists():
            session.run(interpreter, "-m", "venv", str(python.parent.parent), external=True)
            session.run(str(python), "-m", "pip", "install", "-q", "--upgrade", "pip>=25.1", external=True)
        groups = ("--group", "tests", "--group", "codegen", "--group", "types")
        session.run(str(python), "-m", "pip", "install", "-q", "-e", ".[local]", *groups, external=True)
        session.run(str(python), "-m", "pytest", "-q", *session.posargs, external=True, env=PATHS)


def _interpreter(version: str) -> str | None:
    """A Python of this version that starts; version managers put stubs on the PATH that may not."""
    managed = sorted(Path.home().glob(f".pyenv/versions/{version}.*/bin/python"), reverse=True)
    for candidate in (shutil.which(f"python{version}"), *map(str, managed)):
        if candidate is None:
            continue
        asked = subprocess.run(
            [candidate, "-c", "import sys; print(*sys.version_info[:2], sep='.')"],
            capture_output=True,
            text=True,
            check=False,
        )
        if asked.stdout.strip() == version:
            return candidate
    return None
