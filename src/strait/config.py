"""Environment, file and arguments become one frozen Config. Nothing else here reads the environment.

Tokens come from STRAIT_API_KEY or from arguments, never from a file, and show in no repr and no message.
"""

from __future__ import annotations

import json
import os
import re
import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, NoReturn, cast
from urllib.parse import urlsplit

from strait._core.errors import ValidationError
from strait._core.headers import is_header_name, is_header_value
from strait._core.secrets import masked_headers

DEFAULT_TIMEOUT_MS = 30000
_FILE_NAME = "strait.json"
_VARIABLES = {
    "base_url": "STRAIT_BASE_URL",
    "auth_type": "STRAIT_AUTH_TYPE",
    "timeout_ms": "STRAIT_TIMEOUT_MS",
    "token": "STRAIT_API_KEY",
}
_ADDRESS = "write the server's address, such as https://api.strait.dev or http://localhost:8080"
_ADVICE = (
    'create it with {"sdk": {"base_url": "https://api.strait.dev"}}, name it with path= or search_dir=, '
    "or do without it: from_env() reads STRAIT_BASE_URL, and base_url= names the server directly"
)
_TOKEN = re.compile("[!-~]+")  # what a header can carry, without blanks
# How people spell a token in a file, without case, '-' and '_'.
_TOKEN_KEY = re.compile(
    "(api|secret|auth|access|bearer|run)?(key|token|secret)|bearer|authorization|password"
)


class TokenInFileWarning(UserWarning):
    """The configuration file holds what looks like a token. It is not used."""


class AuthType(StrEnum):
    """What kind of token a client sends."""

    BEARER = "bearer"
    API_KEY = "apiKey"
    RUN_TOKEN = "runToken"  # noqa: S105  # the name of a kind, not a token


# Which argument of a client gives which kind.
_KINDS = {"bearer_token": AuthType.BEARER, "api_key": AuthType.API_KEY, "run_token": AuthType.RUN_TOKEN}


@dataclass(frozen=True, repr=False)
class AuthMode:
    """A token and its kind. An empty token means that none is sent."""

    type: AuthType
    token: str

    def __repr__(self) -> str:
        return f"AuthMode(type={str(self.type)!r}, token={'***' if self.token else ''!r})"


@dataclass(frozen=True, repr=False)
class Config:
    """What a client needs to know. `repr` hides the token and secret headers."""

    base_url: str
    auth: AuthMode
    default_headers: dict[str, str] = field(default_factory=dict[str, str])
    timeout_ms: int = DEFAULT_TIMEOUT_MS

    def __repr__(self) -> str:
        headers = masked_headers(self.default_headers)
        return (
            f"Config(base_url={_without_secrets(str(self.base_url))!r}, auth={self.auth!r}, "
            f"default_headers={headers!r}, timeout_ms={self.timeout_ms!r})"
        )


@dataclass(frozen=True, slots=True)
class Setting:
    """A value as it was found, unchecked, and what to call it in an error."""

    value: Any = field(repr=False)
    name: str


@dataclass(frozen=True, slots=True)
class Settings:
    """What the environment and a file say, unchecked: arguments may yet replace what is wrong or missing."""

    found: Mapping[str, Setting]
    file: str | None = None


def config_from_env() -> Config:
    """What STRAIT_BASE_URL, STRAIT_API_KEY, STRAIT_AUTH_TYPE and STRAIT_TIMEOUT_MS say.

    Raises ValidationError that names the variable which is missing or wrong.
    """
    return complete(load_env())


def config_from_file(
    path: str | os.PathLike[str] | None = None, search_dir: str | os.PathLike[str] | None = None
) -> Config:
    """What the `sdk` section of strait.json says; the environment wins, and the token comes only from there.

    The file is `path`, else strait.json in `search_dir`, else in the working directory. Raises
    ValidationError that names the file and the field which is missing or wrong.
    """
    return complete(load_file(path, search_dir))


def load_env() -> Settings:
    """The environment's settings. A blank variable counts as unset."""
    found: dict[str, Setting] = {}
    for key, variable in _VARIABLES.items():
        text = os.environ.get(variable, "").strip()
        if text:
            found[key] = Setting(_number(text) if key == "timeout_ms" else text, variable)
    return Settings(found)


def load_file(
    path: str | os.PathLike[str] | None = None, search_dir: str | os.PathLike[str] | None = None
) -> Settings:
    """The file's settings below the environment's.

    For functions that users call directly: a TokenInFileWarning points to the line that called the caller.
    """
    place = os.fspath(path) if path else os.path.join(os.fspath(search_dir or os.curdir), _FILE_NAME)
    file = os.path.abspath(place)
    section = _read_sdk_section(file, is_default=not path)
    tokens = [key for key, value in section.items() if _is_token_key(key) and value not in (None, "")]
    if tokens:
        warnings.warn(
            f"{file}: {', '.join(f'sdk.{key}' for key in tokens)} is ignored, because tokens come only from "
            "STRAIT_API_KEY or from arguments; remove it there, and replace a token others may have seen",
            TokenInFileWarning,
            stacklevel=3,
        )
    found = {
        key: Setting(value.strip() if isinstance(value, str) else value, f"{file}: sdk.{key}")
        for key, value in section.items()
        if key in ("base_url", "auth_type", "timeout_ms")
    }
    found = {key: setting for key, setting in found.items() if setting.value not in (None, "")}
    return Settings({**found, **load_env().found}, file)


def complete(settings: Settings, overrides: Mapping[str, Any] | None = None) -> Config:
    """The settings as a Config, checked. What `overrides` give is neither demanded nor looked at here.

    Raises ValidationError with one issue for each setting that is missing or wrong.
    """
    given = overrides or {}
    readers: dict[str, tuple[Callable[[Settings], Any], bool]] = {
        "base_url": (_base_url_of, bool(given.get("base_url"))),
        "auth": (_auth_of, bool(_tokens_in(given))),
        "timeout_ms": (_timeout_of, given.get("timeout_ms") is not None),
    }
    parts: dict[str, Any] = {"base_url": "", "auth": AuthMode(AuthType.API_KEY, "")}
    errors: list[ValidationError] = []
    for name, (read, is_overridden) in readers.items():
        try:
            if not is_overridden:
                parts[name] = read(settings)
        except ValidationError as error:
            errors.append(error)
    if errors:
        raise ValidationError(
            "; ".join(map(str, errors)), [text for error in errors for text in error.issues]
        )
    return Config(**parts)


def client_arguments(settings: Settings, overrides: Mapping[str, Any]) -> dict[str, Any]:
    """Keyword arguments for a client from settings and the user's overrides.

    Raises ValidationError for what is missing or wrong after the overrides.
    """
    return merge(complete(settings, overrides), overrides)


def merge(config: Config, overrides: Mapping[str, Any]) -> dict[str, Any]:
    """Keyword arguments for a client: the overrides, and the config where they are silent.

    None, and an empty `base_url`, say nothing. Any token replaces the configured one, whatever their kinds.
    Raises ValidationError for an empty token: falling back to the configured one could act as somebody else.
    """
    arguments: dict[str, Any] = {
        "base_url": config.base_url,
        "auth": config.auth,
        "default_headers": dict(config.default_headers),
        "timeout_ms": config.timeout_ms,
    }
    tokens = _tokens_in(overrides)
    if tokens:
        del arguments["auth"]
        if not any(tokens.values()):
            _refuse(next(iter(tokens)), "is empty: give a token, or leave it out to use STRAIT_API_KEY")
    own = {*arguments, *_KINDS, "auth"}
    silent = {key for key in own if overrides.get(key) is None}
    if not overrides.get("base_url"):
        silent.add("base_url")
    return arguments | {key: value for key, value in overrides.items() if key not in silent}


def resolve(
    *,
    base_url: str = "",
    bearer_token: str | None = None,
    api_key: str | None = None,
    run_token: str | None = None,
    auth: AuthMode | None = None,
    default_headers: Mapping[str, str] | None = None,
    timeout_ms: int = DEFAULT_TIMEOUT_MS,
) -> Config:
    """The arguments of a client as a Config. Without a token none is sent.

    Raises ValidationError for what is missing, contradictory or cannot be sent. An address that is only
    wrong is left to `check_base_url` at the first call.
    """
    tokens = {"bearer_token": bearer_token, "api_key": api_key, "run_token": run_token, "auth": auth}
    return Config(
        _given_base_url(base_url),
        _one_auth({name: token for name, token in tokens.items() if token is not None and token != ""}),
        _checked_headers(default_headers),
        _checked_timeout(timeout_ms, "timeout_ms"),
    )


def check_base_url(url: str, name: str = "base_url") -> None:
    """Refuse an address that no request could go to: ValidationError says what to write instead."""
    problem = _problem_of_value(url) or _problem_of_text(url) or _problem_of_parts(url)
    if problem:
        _refuse(name, problem)


def _refuse(name: str, problem: str, cause: Exception | None = None) -> NoReturn:
    raise ValidationError(f"{name} {problem}", [f"{name}: {problem}"]) from cause


def _read_sdk_section(file: str, *, is_default: bool) -> dict[str, Any]:
    document: object = None
    try:
        with open(file, encoding="utf-8-sig") as stream:  # editors on Windows write a BOM
            document = json.load(stream)
    except FileNotFoundError as error:
        _refuse(file, f"does not exist: {_ADVICE if is_default else 'check path='}", error)
    except OSError as error:
        _refuse(file, f"cannot be read: {error.strerror or error}", error)
    except json.JSONDecodeError as error:
        _refuse(file, f"is not valid JSON: {error.msg} at line {error.lineno}, column {error.colno}", error)
    except UnicodeDecodeError as error:
        _refuse(file, "is not UTF-8: save it as UTF-8", error)
    except (ValueError, RecursionError) as error:  # a null byte in the path, a number of 5000 digits
        _refuse(file, f"cannot be read: {error}", error)
    if not isinstance(document, dict):
        _refuse(file, f'must hold an object, such as {{"sdk": {{...}}}}, not {_kind(document)}')
    section = cast("dict[str, object]", document).get("sdk")
    if section is not None and not isinstance(section, dict):
        _refuse(f"{file}: sdk", f'must be an object, such as {{"base_url": "..."}}, not {_kind(section)}')
    return cast("dict[str, Any]", section or {})


def _is_token_key(key: str) -> bool:
    return _TOKEN_KEY.fullmatch(key.replace("-", "").replace("_", "").lower()) is not None


def _tokens_in(overrides: Mapping[str, Any]) -> dict[str, Any]:
    return {name: overrides[name] for name in (*_KINDS, "auth") if overrides.get(name) is not None}


def _base_url_of(settings: Settings) -> str:
    setting = settings.found.get("base_url")
    if setting is None:
        where = f" or sdk.base_url in {settings.file}" if settings.file else ""
        _refuse("base_url", f"is missing: set STRAIT_BASE_URL{where}, or pass base_url=")
    check_base_url(setting.value, setting.name)
    return _without_slash(setting.value)


def _timeout_of(settings: Settings) -> int:
    setting = settings.found.get("timeout_ms", Setting(DEFAULT_TIMEOUT_MS, ""))
    return _checked_timeout(setting.value, setting.name)


def _auth_of(settings: Settings) -> AuthMode:
    found = settings.found
    kind = found.get("auth_type", Setting(AuthType.API_KEY, ""))
    if kind.value not in list(AuthType):
        _refuse(kind.name, f"must be one of {', '.join(AuthType)}, not {_shown(kind.value)}")
    if "token" not in found:
        _refuse(
            "api_key", "is missing: set STRAIT_API_KEY, or pass api_key= (a token is never read from a file)"
        )
    return AuthMode(AuthType(kind.value), _checked_token(found["token"].value, found["token"].name))


def _one_auth(tokens: Mapping[str, Any]) -> AuthMode:
    if len(tokens) > 1:
        _refuse(" and ".join(tokens), "are given together: give one of them")
    for name, token in tokens.items():
        if name in _KINDS:
            return AuthMode(_KINDS[name], _checked_token(token, name))
        if not isinstance(token, AuthMode):
            _refuse(name, f"must be an AuthMode, not {type(token).__name__}; pass a token as api_key=")
        if token.type not in list(AuthType):
            _refuse("auth.type", f"must be one of {', '.join(AuthType)}")
        if token.token != "":
            _checked_token(token.token, "auth.token")
        return replace(token, type=AuthType(token.type))  # "bearer" may have been given as a text
    return AuthMode(AuthType.API_KEY, "")


def _checked_token(token: object, name: str) -> str:
    if not isinstance(token, str):
        _refuse(name, f"must be a text, not {type(token).__name__}")
    if not _TOKEN.fullmatch(token):
        _refuse(
            name,
            "holds white space or characters other than ASCII (it is not shown here): pass the bare token",
        )
    return token


def _checked_timeout(value: object, name: str) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value <= 0:
        _refuse(name, f"must be a whole number of milliseconds above 0, such as 30000, not {_shown(value)}")
    return value


def _checked_headers(headers: Mapping[str, str] | None) -> dict[str, str]:
    if headers is not None and not isinstance(cast("object", headers), Mapping):
        _refuse("default_headers", f"must be a dict, not {type(headers).__name__}")
    checked: dict[str, str] = dict(headers or {})
    for name, text in cast("dict[object, object]", checked).items():
        if not is_header_name(name):
            _refuse("default_headers", f"has {_shown(name)}, which is no name of a header")
        if not isinstance(text, str):
            _refuse(f"default_headers[{name!r}]", f"must be a text, not {type(text).__name__}")
        if not is_header_value(text):
            _refuse(
                f"default_headers[{name!r}]",
                "holds a line break, a blank at an end or characters other than ASCII",
            )
    return checked


def _given_base_url(url: object) -> str:
    problem = _problem_of_value(url)
    if problem:
        _refuse("base_url", problem)
    return _without_slash(str(url).strip())


def _problem_of_value(url: object) -> str | None:
    if url is not None and not isinstance(url, str):
        return f"must be a text, not {type(url).__name__}; {_ADDRESS}"
    if not url or url.isspace():
        return f"is missing: {_ADDRESS}, or set STRAIT_BASE_URL and use from_env()"
    return None


def _problem_of_text(url: str) -> str | None:
    if not url.strip(".…"):
        return f"is still the placeholder {url!r}: {_ADDRESS}"
    if re.search(r"[\s\\]", url) or not url.isprintable():
        return f"holds white space, a backslash or control characters: {_ADDRESS}"
    return None


def _problem_of_parts(url: str) -> str | None:
    shown = _without_secrets(url)
    if "://" not in url:
        scheme = "http" if url.startswith(("localhost", "127.")) else "https"
        return f"lacks https:// or http:// at its start: write {scheme}://{shown}"
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError:  # its text may hold a password
        return f"is not a URL: {shown!r} has a wrong port or host"
    problems = {
        f"must start with https:// or http://, not {parts.scheme}://": parts.scheme not in ("http", "https"),
        f"names no host: {shown!r}; {_ADDRESS}": not all(host.removesuffix(".").split(".")),
        "must hold no user and password: pass the token as api_key=": "@" in parts.netloc,
        "must end before its '?' or '#': pass only scheme, host and path": "?" in url or "#" in url,
    }
    return next((problem for problem, is_so in problems.items() if is_so), None)


def _without_slash(url: str) -> str:
    bare = url.rstrip("/")
    return (
        url if bare.endswith(":") or not bare else bare
    )  # 'https://' stays what it is, to be shown in an error


def _without_secrets(url: str) -> str:
    return re.sub(r"([?#]).*", r"\1***", re.sub(r"^([^/?#]*//)?[^/?#]*@", r"\1***@", url), flags=re.DOTALL)


def _number(text: str) -> int | str:
    return int(text) if re.fullmatch("[0-9]{1,15}", text) else text


def _kind(value: object) -> str:
    names: dict[type, str] = {dict: "an object", list: "an array", str: "a text", bool: "true or false"}
    return "null" if value is None else names.get(type(value), "a number")


def _shown(value: object) -> str:
    # A long text in a wrong place may be a token.
    return f"a text of {len(value)} characters" if isinstance(value, str) and len(value) > 12 else repr(value)
