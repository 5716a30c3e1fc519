"""Both clients have the same face: what a method takes and says is the same, sync and async."""

from __future__ import annotations

import inspect
from importlib import import_module
from typing import Any, get_overloads

import pytest

from strait import AsyncClient, Client
from strait_api.services import SERVICES


def public_methods(kind: type) -> dict[str, Any]:
    return {
        name: value
        for name, value in inspect.getmembers(kind, inspect.isfunction)
        if not name.startswith("_")
    }


def parameters(function: Any) -> list[str]:
    return [str(parameter) for parameter in inspect.signature(function).parameters.values()]


@pytest.mark.parametrize("service", SERVICES)
def test_the_faces_of_a_service_take_the_same_and_say_the_same(service: str) -> None:
    module, sync_name, async_name = SERVICES[service]
    sync, other = (public_methods(getattr(import_module(module), name)) for name in (sync_name, async_name))
    assert sync.keys() == other.keys()
    for name, method in sync.items():
        assert parameters(method) == parameters(other[name]), name
        assert method.__doc__ == other[name].__doc__, name
        assert [parameters(form) for form in get_overloads(method)] == [
            parameters(form) for form in get_overloads(other[name])
        ], name


def test_the_clients_have_the_same_members_and_options() -> None:
    def members(kind: type) -> set[str]:
        return {name for name in dir(kind) if not name.startswith("_")}

    assert members(Client) == members(AsyncClient)
    sync, other = (inspect.signature(kind.__init__).parameters for kind in (Client, AsyncClient))
    assert list(sync) == list(other)
    assert {name: p.default for name, p in sync.items()} == {name: p.default for name, p in other.items()}


def test_every_service_is_a_property_of_both_clients() -> None:
    with Client(base_url="http://localhost", api_key="k") as client:
        other = AsyncClient(base_url="http://localhost", api_key="k")
        for name, (_, sync_name, async_name) in SERVICES.items():
            assert type(getattr(client, name)).__name__ == sync_name
            assert type(getattr(other, name)).__name__ == async_name
            assert getattr(client, name) is getattr(client, name)
