"""What a program's author reads about a body that is missing, or is something else than a JSON object."""

from fastapi import FastAPI
from fastapi.testclient import TestClient
from pydantic import BaseModel

from sync.server.problems import install


class Wish(BaseModel):
    """What is asked for."""

    name: str = ""


def test_a_body_that_is_missing_or_no_object_is_answered_with_what_to_send():
    app = FastAPI()
    install(app)

    @app.post("/wishes")
    def add(wish: Wish) -> str:
        return wish.name

    with TestClient(app) as client:
        missing, form, listed = (
            client.post("/wishes"),
            client.post("/wishes", data={"name": "tea"}),
            client.post("/wishes", json=[]),
        )
        assert client.post("/wishes", json={"name": 3}).json()["issues"][0]["path"] == "/name"
    assert missing.status_code == form.status_code == listed.status_code == 422
    assert "a JSON body is wanted" in missing.json()["detail"]
    assert form.json()["detail"] == listed.json()["detail"]
    assert "a JSON object is wanted" in listed.json()["detail"]
