"""Environment, strait.json and arguments become one Config; what is wrong is named together with its fix."""

from __future__ import annotations

import json
import os
import pickle
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from strait._core.errors import ValidationError
from strait.config import (
    AuthMode,
    AuthType,
    Config,
    TokenInFileWarning,
    check_base_url,
    client_arguments,
    config_from_env,
    config_from_file,
    load_env,
    load_file,
    merge,
    resolve,
)

URL = "https://api.strait.dev"
SECRET = "strait_live_5f1d"
NO_TOKEN = AuthMode(AuthType.API_KEY, "")


@pytest.fixture(autouse=True)
def _no_strait_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith("STRAIT_"):
            monkeypatch.delenv(name)


@pytest.fixture
def env(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    def set_variables(**variables: str) -> None:
        for name, value in variables.items():
            monkeypatch.setenv(f"STRAIT_{name}", value)

    return set_variables


@pytest.fixture
def write(tmp_path: Path) -> Callable[[Any], Path]:
    """Write strait.json: a text or bytes as they are, anything else as the `sdk` section."""

    def write_file(content: Any) -> Path:
        file = tmp_path / "strait.json"
        if isinstance(content, str):
            content = content.encode()
        file.write_bytes(content if isinstance(content, bytes) else json.dumps({"sdk": content}).encode())
        return file

    return write_file


def refused(call: Callable[[], object]) -> ValidationError:
    """The error of a call, checked for what holds of each: it has issues, shows no secret, pickles."""
    with pytest.raises(ValidationError) as caught:
        call()
    error = caught.value
    assert error.issues
    assert SECRET not in f"{error!s}{error!r}{error.issues}"
    assert pickle.loads(pickle.dumps(error)).issues == error.issues
    return error


# AuthMode and Config


def test_auth_types_are_the_texts_of_the_file_and_the_environment() -> None:
    assert [str(kind) for kind in AuthType] == ["bearer", "apiKey", "runToken"]


def test_no_repr_shows_a_token() -> None:
    auth = AuthMode(AuthType.BEARER, SECRET)
    config = Config(URL, auth)
    assert SECRET not in f"{auth!r}{auth!s}{auth}{config!r}{config!s}{[config]}"
    assert repr(auth) == "AuthMode(type='bearer', token='***')"
    assert repr(NO_TOKEN) == "AuthMode(type='apiKey', token='')"


@pytest.mark.parametrize(
    "name",
    ["Authorization", "proxy-authorization", "X-Run-Token", "X-Internal-Secret", "X-API-Key", "Cookie"],
)
def test_the_repr_of_a_config_hides_secret_headers(name: str) -> None:
    config = Config(URL, NO_TOKEN, {name: SECRET, "X-Team": "a"})
    assert SECRET not in repr(config)
    assert f"{name!r}: '***'" in repr(config)
    assert "'X-Team': 'a'" in repr(config)


def test_the_repr_of_a_config_hides_secrets_in_its_address() -> None:
    config = resolve(base_url=f"https://me:{SECRET}@host/?token={SECRET}")
    assert repr(config).startswith("Config(base_url='https://***@host/?***'")
    assert SECRET not in repr(resolve(base_url=f"me:{SECRET}@host"))


def test_auth_modes_and_configs_compare_by_value_and_pickle() -> None:
    auth = AuthMode(AuthType.API_KEY, SECRET)
    config = Config(URL, auth, {"X-Team": "a"}, 5)
    assert auth == AuthMode(type=AuthType.API_KEY, token=SECRET)
    assert auth != AuthMode(AuthType.BEARER, SECRET)
    assert hash(auth) == hash(AuthMode(AuthType.API_KEY, SECRET))
    assert pickle.loads(pickle.dumps(auth)) == auth
    assert pickle.loads(pickle.dumps(config)) == config


@pytest.mark.parametrize(("value", "name"), [(NO_TOKEN, "token"), (Config(URL, NO_TOKEN), "timeout_ms")])
def test_auth_modes_and_configs_are_frozen(value: object, name: str) -> None:
    with pytest.raises(AttributeError):
        setattr(value, name, "other")


def test_a_config_needs_only_address_and_auth() -> None:
    config = Config(URL, NO_TOKEN)
    assert config.default_headers == {}
    assert config.timeout_ms == 30000
    assert config.default_headers is not Config(URL, NO_TOKEN).default_headers


# Environment


def test_the_environment_gives_a_whole_config(env: Callable[..., None]) -> None:
    env(BASE_URL=f" {URL}/ ", API_KEY=f"{SECRET}\n", AUTH_TYPE="runToken", TIMEOUT_MS=" 5000 ")
    assert config_from_env() == Config(URL, AuthMode(AuthType.RUN_TOKEN, SECRET), {}, 5000)


@pytest.mark.parametrize("blank", ["", "  ", "\t\n"])
def test_a_blank_variable_counts_as_unset(env: Callable[..., None], blank: str) -> None:
    env(BASE_URL=URL, API_KEY=SECRET, AUTH_TYPE=blank, TIMEOUT_MS=blank)
    assert config_from_env() == Config(URL, AuthMode(AuthType.API_KEY, SECRET))
    env(BASE_URL=blank, API_KEY=blank)
    assert [issue.split()[0] for issue in refused(config_from_env).issues] == ["base_url:", "api_key:"]


def test_what_is_missing_is_named_all_at_once() -> None:
    error = refused(config_from_env)
    assert len(error.issues) == 2
    for text in ("STRAIT_BASE_URL", "base_url=", "STRAIT_API_KEY", "api_key="):
        assert text in str(error)


@pytest.mark.parametrize("value", ["0", "-1", "5s", "1.5", "1_000", "٣", "true", "9" * 5000])
def test_a_wrong_timeout_variable_is_named(env: Callable[..., None], value: str) -> None:
    env(BASE_URL=URL, API_KEY=SECRET, TIMEOUT_MS=value)
    error = refused(config_from_env)
    assert str(error).startswith("STRAIT_TIMEOUT_MS must be a whole number of milliseconds")
    assert len(str(error)) < 200


def test_an_unknown_auth_type_is_answered_with_the_known_ones(env: Callable[..., None]) -> None:
    env(BASE_URL=URL, API_KEY=SECRET, AUTH_TYPE="api_key")
    message = str(refused(config_from_env))
    assert message == "STRAIT_AUTH_TYPE must be one of bearer, apiKey, runToken, not 'api_key'"


def test_a_token_in_the_wrong_variable_is_not_shown(env: Callable[..., None]) -> None:
    env(BASE_URL=URL, API_KEY=SECRET, AUTH_TYPE=SECRET, TIMEOUT_MS=SECRET)
    assert len(refused(config_from_env).issues) == 2


def test_a_token_variable_with_a_blank_inside_is_named_but_not_shown(env: Callable[..., None]) -> None:
    env(BASE_URL=URL, API_KEY=f"{SECRET} {SECRET}")
    assert str(refused(config_from_env)).startswith("STRAIT_API_KEY holds white space")


def test_a_wrong_address_in_the_environment_is_refused_at_once(env: Callable[..., None]) -> None:
    env(BASE_URL="api.strait.dev", API_KEY=SECRET)
    message = str(refused(config_from_env))
    assert message == "STRAIT_BASE_URL lacks https:// or http:// at its start: write https://api.strait.dev"


# File


def test_the_sdk_section_gives_all_but_the_token(
    env: Callable[..., None], write: Callable[[Any], Path]
) -> None:
    file = write({"base_url": f"{URL}/", "auth_type": "bearer", "timeout_ms": 7})
    env(API_KEY=SECRET)
    assert config_from_file(str(file)) == Config(URL, AuthMode(AuthType.BEARER, SECRET), {}, 7)


def test_the_file_is_found_by_path_by_directory_and_in_the_working_directory(
    env: Callable[..., None], write: Callable[[Any], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    file = write({"base_url": URL})
    env(API_KEY=SECRET)
    other = file.rename(file.with_name("other.json"))
    assert config_from_file(path=str(other)).base_url == URL
    assert config_from_file(other, search_dir="/nowhere").base_url == URL
    other.rename(file)
    assert config_from_file(search_dir=str(file.parent)).base_url == URL
    assert config_from_file(search_dir=file.parent).base_url == URL
    monkeypatch.chdir(file.parent)
    assert config_from_file().base_url == URL
    assert config_from_file("", "").base_url == URL


def test_the_environment_wins_over_the_file(env: Callable[..., None], write: Callable[[Any], Path]) -> None:
    file = write({"base_url": URL, "auth_type": "bearer", "timeout_ms": 7})
    env(API_KEY=SECRET, BASE_URL="http://localhost:8080", AUTH_TYPE="runToken", TIMEOUT_MS="8")
    expected = Config("http://localhost:8080", AuthMode(AuthType.RUN_TOKEN, SECRET), {}, 8)
    assert config_from_file(file) == expected


@pytest.mark.parametrize(
    "content", ["{}", '{"sdk": null}', '{"sdk": {}}', '{"sdk": {"base_url": " ", "timeout_ms": null}}']
)
def test_a_silent_file_leaves_everything_to_the_environment(
    env: Callable[..., None], write: Callable[[Any], Path], content: str
) -> None:
    file = write(content)
    env(API_KEY=SECRET, BASE_URL=URL)
    assert config_from_file(file) == Config(URL, AuthMode(AuthType.API_KEY, SECRET))


def test_other_keys_and_a_byte_order_mark_are_ignored(
    env: Callable[..., None], write: Callable[[Any], Path]
) -> None:
    document = {
        "$schema": "x",
        "project": {"id": 1},
        "sdk": {"base_url": URL, "retries": [], "keyboard": "de"},
    }
    file = write(b"\xef\xbb\xbf" + json.dumps(document).encode())
    env(API_KEY=SECRET)
    assert config_from_file(file).base_url == URL


@pytest.mark.parametrize(
    "key", ["api_key", "apiKey", "token", "bearer_token", "run-token", "SECRET", "authorization"]
)
def test_a_token_in_the_file_is_ignored_with_one_warning_at_the_callers_line(
    env: Callable[..., None], write: Callable[[Any], Path], key: str
) -> None:
    file = write({"base_url": URL, key: SECRET})
    env(API_KEY="the-real-one")
    with pytest.warns(TokenInFileWarning) as caught:
        config = config_from_file(file)
    assert config.auth.token == "the-real-one"
    assert len(caught) == 1
    assert caught[0].filename == __file__
    message = str(caught[0].message)
    assert f"{file}: sdk.{key} is ignored" in message
    assert "STRAIT_API_KEY" in message
    assert SECRET not in message


def test_a_token_in_the_file_never_stands_in_for_the_variable(write: Callable[[Any], Path]) -> None:
    file = write({"base_url": URL, "api_key": SECRET, "token": SECRET})
    with pytest.warns(TokenInFileWarning, match="sdk.api_key, sdk.token"):
        error = refused(lambda: config_from_file(file))
    assert "STRAIT_API_KEY" in str(error)


def test_an_empty_token_in_the_file_is_no_token(
    env: Callable[..., None], write: Callable[[Any], Path]
) -> None:
    file = write({"base_url": URL, "api_key": "", "token": None})
    env(API_KEY=SECRET)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert config_from_file(file).auth.token == SECRET


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ('{"sdk": {\n  "base_url": }}', "is not valid JSON: Expecting value at line 2, column 15"),
        ("", "is not valid JSON: Expecting value at line 1, column 1"),
        ("[]", "must hold an object"),
        ('"text"', "must hold an object"),
        ("null", "not null"),
        ('{"sdk": []}', "sdk must be an object"),
        ('{"sdk": false}', "not true or false"),
        (b"\xff\xfe{\x00}\x00", "is not UTF-8"),
        ('{"a": %s}' % ("9" * 5000), "cannot be read"),
        ("[" * 100000, "cannot be read"),
    ],
)
def test_a_malformed_file_is_named_with_the_place_and_the_problem(
    env: Callable[..., None], write: Callable[[Any], Path], content: Any, problem: str
) -> None:
    file = write(content)
    env(API_KEY=SECRET)
    error = refused(lambda: config_from_file(file))
    assert str(error).startswith(str(file))
    assert problem in str(error)
    assert error.issues[0].startswith(str(file))


@pytest.mark.parametrize(
    ("section", "problem"),
    [
        ({"base_url": 3}, "sdk.base_url must be a text, not int"),
        ({"base_url": [URL]}, "sdk.base_url must be a text, not list"),
        ({"base_url": "..."}, "sdk.base_url is still the placeholder '...'"),
        ({"base_url": URL, "timeout_ms": "5"}, "sdk.timeout_ms must be a whole number of milliseconds"),
        ({"base_url": URL, "timeout_ms": 0}, "sdk.timeout_ms must be"),
        ({"base_url": URL, "timeout_ms": -5}, "sdk.timeout_ms must be"),
        ({"base_url": URL, "timeout_ms": True}, "not True"),
        ({"base_url": URL, "timeout_ms": 1.5}, "not 1.5"),
        ({"base_url": URL, "auth_type": "basic"}, "sdk.auth_type must be one of bearer, apiKey, runToken"),
        ({"base_url": URL, "auth_type": 3}, "sdk.auth_type must be one of"),
        ({"base_url": URL, "auth_type": ["bearer"]}, "sdk.auth_type must be one of"),
    ],
)
def test_a_wrong_field_is_named_with_its_file(
    env: Callable[..., None], write: Callable[[Any], Path], section: Any, problem: str
) -> None:
    file = write(section)
    env(API_KEY=SECRET)
    error = refused(lambda: config_from_file(file))
    assert str(error).startswith(f"{file}: sdk.")
    assert problem in str(error)
    assert len(error.issues) == 1


def test_every_wrong_field_is_an_issue(write: Callable[[Any], Path]) -> None:
    file = write({"base_url": "x", "timeout_ms": "5"})
    assert len(refused(lambda: config_from_file(file)).issues) == 3


def test_a_file_without_an_address_is_named(env: Callable[..., None], write: Callable[[Any], Path]) -> None:
    file = write({})
    env(API_KEY=SECRET)
    assert f"set STRAIT_BASE_URL or sdk.base_url in {file}" in str(refused(lambda: config_from_file(file)))


def test_a_missing_strait_json_says_where_it_was_looked_for_and_what_else_works(tmp_path: Path) -> None:
    error = refused(lambda: config_from_file(search_dir=tmp_path))
    assert str(error).startswith(f"{tmp_path / 'strait.json'} does not exist")
    for text in ("path=", "search_dir=", "from_env()", "base_url="):
        assert text in str(error)


def test_a_missing_explicit_file_is_an_error_even_if_the_environment_is_complete(
    env: Callable[..., None], tmp_path: Path
) -> None:
    env(API_KEY=SECRET, BASE_URL=URL)
    error = refused(lambda: config_from_file(tmp_path / "custom.json"))
    assert str(error) == f"{tmp_path / 'custom.json'} does not exist: check path="


def test_a_path_that_is_no_readable_file_is_named(tmp_path: Path) -> None:
    assert f"{tmp_path} cannot be read" in str(refused(lambda: config_from_file(tmp_path)))
    assert "cannot be read" in str(refused(lambda: config_from_file("a\0b")))


# Overrides


def test_an_override_wins_over_environment_and_file(
    env: Callable[..., None], write: Callable[[Any], Path]
) -> None:
    file = write({"base_url": URL, "timeout_ms": 7})
    env(API_KEY=SECRET, TIMEOUT_MS="8")
    arguments = client_arguments(load_file(file), {"timeout_ms": 9, "base_url": "http://localhost:1"})
    assert arguments["timeout_ms"] == 9
    assert arguments["base_url"] == "http://localhost:1"
    assert arguments["auth"] == AuthMode(AuthType.API_KEY, SECRET)


def test_a_token_override_makes_the_variable_needless(write: Callable[[Any], Path]) -> None:
    arguments = client_arguments(load_file(write({"base_url": URL})), {"api_key": SECRET})
    assert resolve(**arguments) == Config(URL, AuthMode(AuthType.API_KEY, SECRET))


@pytest.mark.parametrize(
    ("override", "kind"),
    [
        ({"bearer_token": "own"}, AuthType.BEARER),
        ({"api_key": "own"}, AuthType.API_KEY),
        ({"run_token": "own"}, AuthType.RUN_TOKEN),
        ({"auth": AuthMode(AuthType.BEARER, "own")}, AuthType.BEARER),
    ],
)
def test_a_token_override_replaces_the_configured_auth_of_any_kind(
    override: dict[str, Any], kind: AuthType
) -> None:
    config = Config(URL, AuthMode(AuthType.RUN_TOKEN, SECRET))
    assert resolve(**merge(config, override)).auth == AuthMode(kind, "own")


def test_two_token_overrides_are_refused_like_two_arguments() -> None:
    arguments = merge(Config(URL, NO_TOKEN), {"api_key": SECRET, "bearer_token": SECRET})
    assert "bearer_token and api_key" in str(refused(lambda: resolve(**arguments)))


def test_an_empty_token_override_never_falls_back_to_the_configured_token(env: Callable[..., None]) -> None:
    env(BASE_URL=URL, API_KEY=SECRET)
    assert str(refused(lambda: client_arguments(load_env(), {"api_key": ""}))).startswith("api_key is empty")


def test_overrides_of_none_and_an_empty_address_say_nothing() -> None:
    config = Config(URL, AuthMode(AuthType.BEARER, SECRET), {"X-Team": "a"}, 5)
    silent = {"api_key": None, "auth": None, "timeout_ms": None, "default_headers": None, "base_url": ""}
    assert resolve(**merge(config, silent)) == config


def test_other_overrides_are_passed_on_as_they_are() -> None:
    marker = object()
    arguments = merge(Config(URL, NO_TOKEN), {"http_client": marker, "deadline_ms": None})
    assert arguments["http_client"] is marker
    assert arguments["deadline_ms"] is None


def test_what_an_override_gives_is_not_demanded_and_not_looked_at(env: Callable[..., None]) -> None:
    env(BASE_URL="nonsense", AUTH_TYPE="nonsense", TIMEOUT_MS="nonsense")
    overrides = {"base_url": URL, "api_key": SECRET, "timeout_ms": 5}
    assert resolve(**client_arguments(load_env(), overrides)) == Config(
        URL, AuthMode(AuthType.API_KEY, SECRET), {}, 5
    )
    assert len(refused(lambda: client_arguments(load_env(), {"api_key": SECRET})).issues) == 2


def test_merging_copies_the_headers() -> None:
    config = Config(URL, NO_TOKEN, {"X-Team": "a"})
    merge(config, {})["default_headers"]["X-Team"] = "b"
    assert config.default_headers == {"X-Team": "a"}


# Arguments


@pytest.mark.parametrize(
    ("name", "kind"),
    [("bearer_token", AuthType.BEARER), ("api_key", AuthType.API_KEY), ("run_token", AuthType.RUN_TOKEN)],
)
def test_each_token_argument_has_its_kind(name: str, kind: AuthType) -> None:
    arguments: dict[str, Any] = {name: SECRET}
    assert resolve(base_url=URL, **arguments).auth == AuthMode(kind, SECRET)


def test_auth_is_taken_as_it_is() -> None:
    auth = AuthMode(AuthType.RUN_TOKEN, SECRET)
    assert resolve(base_url=URL, auth=auth).auth == auth
    text_kind: Any = AuthMode("bearer", SECRET)  # type: ignore[arg-type]  # the predecessor took texts
    assert resolve(base_url=URL, auth=text_kind).auth.type is AuthType.BEARER


@pytest.mark.parametrize(
    "arguments", [{}, {"api_key": ""}, {"auth": NO_TOKEN}, {"bearer_token": "", "api_key": None}]
)
def test_a_client_without_a_token_constructs(arguments: dict[str, Any]) -> None:
    assert resolve(base_url=URL, **arguments) == Config(URL, NO_TOKEN)


def test_more_than_one_token_is_refused_by_name() -> None:
    error = refused(lambda: resolve(base_url=URL, api_key=SECRET, auth=AuthMode(AuthType.BEARER, SECRET)))
    assert str(error) == "api_key and auth are given together: give one of them"


@pytest.mark.parametrize(
    "token",
    [
        f"{SECRET}\n",
        f" {SECRET}",
        f"{SECRET} {SECRET}",
        f"{SECRET}\r\nX: y",
        f"“{SECRET}”",
        f"{SECRET}\0",
        " ",
    ],
)
@pytest.mark.parametrize("name", ["api_key", "bearer_token", "run_token"])
def test_a_token_that_no_header_can_carry_is_refused_unseen(name: str, token: str) -> None:
    arguments: dict[str, Any] = {name: token}
    assert str(refused(lambda: resolve(base_url=URL, **arguments))).startswith(f"{name} holds white space")
    auth = AuthMode(AuthType.BEARER, token)
    assert str(refused(lambda: resolve(base_url=URL, auth=auth))).startswith("auth.token holds white space")


@pytest.mark.parametrize(
    "arguments",
    [
        {"api_key": SECRET.encode()},
        {"auth": SECRET},
        {"auth": AuthMode(AuthType.BEARER, SECRET.encode())},  # type: ignore[arg-type]  # the point of the test
        {"auth": AuthMode("basic", SECRET)},  # type: ignore[arg-type]  # the point of the test
        {"default_headers": [("X", "y")]},
        {"default_headers": {"X Y": "z"}},
        {"default_headers": {"": "z"}},
        {"default_headers": {3: "z"}},
        {"default_headers": {"X": 3}},
        {"default_headers": {"Authorization": f"Bearer {SECRET}\n"}},
        {"default_headers": {"X-Key": f"“{SECRET}”"}},
        {"timeout_ms": 0},
        {"timeout_ms": -1},
        {"timeout_ms": True},
        {"timeout_ms": "5000"},
        {"timeout_ms": 5.0},
        {"timeout_ms": None},
    ],
)
def test_a_wrong_argument_is_refused_by_name(arguments: dict[str, Any]) -> None:
    (name,) = arguments
    assert str(refused(lambda: resolve(base_url=URL, **arguments))).startswith(name)


def test_headers_are_copied() -> None:
    headers = {"X-Team": "a", "X-Empty": ""}
    config = resolve(base_url=URL, default_headers=headers)
    headers["X-Team"] = "b"
    assert config.default_headers == {"X-Team": "a", "X-Empty": ""}


@pytest.mark.parametrize("url", ["", "  ", None])
def test_a_missing_address_names_the_argument_and_the_variable(url: Any) -> None:
    message = str(refused(lambda: resolve(base_url=url, api_key=SECRET)))
    assert message.startswith("base_url is missing")
    assert "STRAIT_BASE_URL" in message


def test_an_address_that_is_no_text_is_refused() -> None:
    url: Any = Path("/x")
    assert str(refused(lambda: resolve(base_url=url))).startswith("base_url must be a text, not PosixPath")


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        (f"{URL}/", URL),
        (f" {URL}//\n", URL),
        ("https://proxy.example/strait/", "https://proxy.example/strait"),
        ("...", "..."),
        ("https://", "https://"),
        ("/", "/"),
    ],
)
def test_an_inline_address_is_kept_without_its_last_slash(given: str, kept: str) -> None:
    assert resolve(base_url=given, api_key=SECRET).base_url == kept


def test_the_placeholder_of_the_readme_constructs_and_fails_at_the_first_call() -> None:
    config = resolve(base_url="...", api_key="...")
    assert str(refused(lambda: check_base_url(config.base_url))) == (
        "base_url is still the placeholder '...': write the server's address, such as https://api.strait.dev"
        " or http://localhost:8080"
    )


@pytest.mark.parametrize(
    "url",
    [
        URL,
        "http://localhost:8080",
        "HTTPS://API.strait.dev/x/y",
        "http://[::1]:80",
        "http://127.0.0.1",
        "https://a.b.",
    ],
)
def test_an_address_with_scheme_and_host_is_accepted(url: str) -> None:
    check_base_url(url)


@pytest.mark.parametrize(
    ("url", "problem"),
    [
        ("", "is missing"),
        ("…", "placeholder"),
        ("api.strait.dev", "write https://api.strait.dev"),
        ("localhost:8080", "write http://localhost:8080"),
        ("http:/host", "lacks https:// or http://"),
        ("ftp://host", "not ftp://"),
        ("https://", "names no host"),
        ("https:///path", "names no host"),
        ("https://:80", "names no host"),
        ("https://...", "names no host"),
        ("https://a..b", "names no host"),
        ("https://host:port", "wrong port or host"),
        ("https://host:99999", "wrong port or host"),
        ("https://[::1", "wrong port or host"),
        ("https://my host", "white space"),
        ("https://host\n", "white space"),
        ("https://host\\x", "backslash"),
        ("https://host\u200b", "control characters"),
        (f"https://{SECRET}@host", "no user and password"),
        (f"https://me:{SECRET}@host:port", "wrong port or host"),
        (f"me:{SECRET}@host", "lacks https://"),
        (f"https://host?token={SECRET}", "before its '?' or '#'"),
        (f"https://host#{SECRET}", "before its '?' or '#'"),
        ("https://host?", "before its '?' or '#'"),
    ],
)
def test_an_address_that_no_request_could_go_to_is_refused_with_the_fix(url: str, problem: str) -> None:
    error = refused(lambda: check_base_url(url))
    assert str(error).startswith("base_url ")
    assert problem in str(error)


def test_importing_the_module_reads_nothing_from_the_environment(env: Callable[..., None]) -> None:
    env(BASE_URL="nonsense", API_KEY=SECRET, TIMEOUT_MS="nonsense")
    assert resolve(base_url=URL) == Config(URL, NO_TOKEN)
