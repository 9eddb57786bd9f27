"""The server against its own OpenAPI document: made-up requests find no 5xx, and no answer that the document does not allow."""

import os
from contextlib import suppress

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.errors import Unsatisfiable
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from sync.server.principals import Role
from tests.support.serving import served

EXAMPLES = int(os.environ.get("VIVAVOCE_EXAMPLES", "2"))
"""Requests of each sort to each operation; more find more and take longer."""
HOLDS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
SHOWS = ("authorization", "x-api-key", "cookie")
UNASKED = {"POST /api/v1/sign-out"}
"""It would end the asking."""


@pytest.fixture(scope="module")
def server(sqlite_template, tmp_path_factory):
    folder = tmp_path_factory.mktemp("openapi")
    (folder / "server.db").write_bytes(sqlite_template.read_bytes())
    with served(f"sqlite:///{folder / 'server.db'}", folder / "server") as running:
        yield running


def operations(document):
    return [found.ok() for found in schemathesis.openapi.from_dict(document).get_all_operations()]


@pytest.mark.parametrize("mode", [GenerationMode.POSITIVE, GenerationMode.NEGATIVE])
def test_every_operation_keeps_to_the_document(server, mode):
    shown = server.as_role(Role.ADMIN)
    server.as_role(Role.ADMIN)  # so that the first may be disabled, as the requests see fit
    for operation in operations(server.app.openapi()):
        if operation.label not in UNASKED:
            keeps_its_word(server, operation, shown, mode)


def asked(client, case, shown):
    """Send the request as it was made up, but for who asks."""
    made_up = case.as_transport_kwargs(base_url="http://testserver")
    headers = {name: value for name, value in made_up["headers"].items() if name.lower() not in SHOWS} | shown
    body = {"content": made_up["data"]} if made_up.get("data") is not None else {}
    if "json" in made_up:
        body = {"json": made_up["json"]}
    return client.request(made_up["method"], made_up["url"], params=made_up.get("params"), headers=headers, **body)


def keeps_its_word(server, operation, shown, mode):
    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        database=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
        phases=[Phase.explicit, Phase.generate],
    )
    @given(case=operation.as_strategy(generation_mode=mode))
    def ask(case):
        case.validate_response(asked(server.client, case, shown), checks=HOLDS)

    with suppress(Unsatisfiable):  # some operations take nothing that could be wrong
        ask()


def test_every_operation_says_what_it_does_in_words_of_its_own(server):
    said = []
    for path, methods in server.app.openapi()["paths"].items():
        for operation in methods.values():
            summary = operation["summary"]  # not what the framework makes of a function's name
            assert " " in summary, path
            assert len(summary) <= 130, path
            assert operation["description"].startswith(summary), path
            said.append(summary)
    assert len(said) > 100
    assert sorted(said) == sorted(set(said))
