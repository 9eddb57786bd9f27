"""Templates, their versions and interviewers, and the people who take part: added, corrected, found, refused with the place that is wrong."""

import copy

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from engine.templates import builtin_names, content_hash, from_document, read_builtin, to_document
from sync.server.principals import Role, Scope
from tests.support.office import ON_SQLITE, TEMPLATE, Office

DOCUMENT = to_document(read_builtin(TEMPLATE))
PROFILE = {"id": "calm", "name": "Calm", "persona": "I am Robin, an AI interviewer."}


@pytest.fixture
def office(server):
    return Office(server, server.as_role(Role.ADMIN))


def document(**changes):
    return copy.deepcopy(DOCUMENT) | changes


def test_a_template_comes_back_as_the_document_it_was(office):
    added = office.post("/evaluation-templates", document())
    assert added.status_code == 201, added.text
    assert added.json()["document"] == DOCUMENT
    assert added.json()["content_hash"] == content_hash(read_builtin(TEMPLATE))
    assert office.get(f"/evaluation-templates/{TEMPLATE}").json() == added.json()
    assert from_document(added.json()["document"], "back") == read_builtin(TEMPLATE)
    assert office.post("/evaluation-templates", document()).status_code == 409


def test_a_version_never_changes_and_a_new_one_stands_beside_it(office):
    office.post("/evaluation-templates", document())
    versions = f"/evaluation-templates/{TEMPLATE}/versions"
    assert office.post(versions, document()).json()["version"] == 1, "the very same again is no new version"
    taken = office.post(versions, document(objective="Something else."))
    assert (taken.status_code, taken.json()["latest_version"]) == (409, 1)
    unnumbered = document(objective="Something else.")
    del unnumbered["version"]
    assert office.post(versions, unnumbered).json()["version"] == 2
    assert office.post(versions, document(version=7, objective="Third.")).status_code == 201
    assert office.post(versions, document(version=5)).status_code == 409
    assert office.post(versions, document(id="another")).json()["issues"][0]["path"] == "/id"
    assert [each["version"] for each in office.get(versions).json()["data"]] == [7, 2, 1]
    page = office.get(versions, params={"limit": 2}).json()["meta"]["next_cursor"]
    assert [each["version"] for each in office.get(versions, params={"cursor": page}).json()["data"]] == [1]
    assert office.get(f"{versions}/1").json()["document"] == DOCUMENT
    assert office.get(f"{versions}/3").status_code == 404
    for statement in ("UPDATE template_version SET document = '{}'", "DELETE FROM template_version"):
        with pytest.raises(DBAPIError, match="version"), office.served.parts.database.write() as db:
            db.execute(text(statement))


@ON_SQLITE
def test_its_status_is_said_beside_it_and_changes_no_hash(office):
    drafted = office.post("/evaluation-templates", document(status="draft")).json()
    assert (drafted["document"]["status"], drafted["content_hash"]) == ("draft", content_hash(read_builtin(TEMPLATE)))
    assert office.get("/evaluation-templates?status=draft").json()["data"][0]["id"] == TEMPLATE
    assert office.send("PATCH", f"/evaluation-templates/{TEMPLATE}", {"status": "active"}).json()["status"] == "active"
    assert office.get("/evaluation-templates?status=draft").json()["data"] == []
    assert office.send("PATCH", f"/evaluation-templates/{TEMPLATE}", {"status": "asleep"}).status_code == 422
    assert office.send("PATCH", "/evaluation-templates/nosuch", {"status": "active"}).status_code == 404


@ON_SQLITE
def test_what_is_wrong_with_a_template_is_told_place_by_place(office):
    broken = document(language="English", surprise=1)
    broken["stages"][0]["rubric"]["dimensions"][1]["weight"] = -1
    answer = office.post("/evaluation-templates", broken)
    assert answer.status_code == 422
    places = {issue["path"] for issue in answer.json()["issues"]}
    assert places >= {"/language", "/surprise", "/stages/0/rubric/dimensions/1/weight"}
    for nothing in ({}, {"stages": 3}, {"stages": [{"agent_profile_id": ["x"]}], "agent_profiles": [1]}):
        assert office.post("/evaluation-templates", nothing).status_code == 422
    huge = document()
    huge["stages"][0]["rubric"]["content_hash"] = ""
    huge["stages"][0]["rubric"]["dimensions"][0]["exemplars"] = [
        {"answer": "a" * 4000, "score": 5, "why": "b" * 2000}
    ] * 50
    huge["stages"] = [huge["stages"][0] | {"id": f"s{number}", "stage_order": number} for number in range(1, 5)]
    assert "bytes of JSON" in office.post("/evaluation-templates", huge).json()["detail"]
    assert office.get("/evaluation-templates").json()["data"] == []


def test_the_templates_that_come_along_are_taken_once(office):
    taken = office.post("/evaluation-templates/import-builtin").json()["data"]
    assert len(taken) == len(builtin_names())
    assert office.post("/evaluation-templates/import-builtin").json()["data"] == taken
    assert (
        office.post("/evaluation-templates/import-builtin", {"names": ["nosuch"]}).json()["issues"][0]["path"]
        == "/names/0"
    )
    assert [each["id"] for each in office.get("/evaluation-templates?q=ENGINEER").json()["data"]] == [
        "backend-engineer"
    ]
    assert office.get("/evaluation-templates?q=%25").json()["data"] == [], "a percent sign is a character here"


@ON_SQLITE
def test_a_template_copies_the_interviewer_it_only_names(office):
    assert office.post("/agent-profiles", PROFILE).status_code == 201
    named = document()
    named["stages"][0]["agent_profile_id"] = "calm"
    added = office.post("/evaluation-templates", named).json()
    assert [each["id"] for each in added["document"]["agent_profiles"]][-1] == "calm"
    office.send("PUT", "/agent-profiles/calm", PROFILE | {"name": "Calmer"})
    assert office.get(f"/evaluation-templates/{TEMPLATE}").json() == added


@ON_SQLITE
def test_interviewers_are_added_changed_archived_and_brought_back(office):
    unnamed = {name: value for name, value in PROFILE.items() if name != "id"}
    assert len(office.post("/agent-profiles", unnamed).json()["id"]) == 32
    office.post("/agent-profiles", PROFILE)
    assert office.post("/agent-profiles", PROFILE).status_code == 409
    assert office.post("/agent-profiles", PROFILE | {"id": "b", "tone": "?"}).json()["issues"][0]["path"] == "/tone"
    assert office.send("DELETE", "/agent-profiles/calm").json()["archived_at"] is not None
    assert "calm" not in [each["id"] for each in office.get("/agent-profiles").json()["data"]]
    assert "calm" in [each["id"] for each in office.get("/agent-profiles?archived=true").json()["data"]]
    assert office.send("PUT", "/agent-profiles/calm", unnamed | {"name": "Back"}).json()["archived_at"] is None
    assert office.get("/agent-profiles/calm").json()["document"]["name"] == "Back"
    assert office.send("PUT", "/agent-profiles/calm", PROFILE | {"id": "other"}).status_code == 422
    assert office.get("/agent-profiles/nosuch").status_code == 404


def test_people_are_added_found_and_corrected(office):
    asha = {
        "name": "Asha Rao",
        "email": "asha@example.org",
        "external_id": "crm-1",
        "details": {"cohort": ["a", 1, None]},
    }
    added = office.post("/participants", asha, headers={"Idempotency-Key": "p"}).json()
    assert office.post("/participants", asha, headers={"Idempotency-Key": "p"}).json() == added
    assert {name: added[name] for name in asha} == asha
    taken = office.post("/participants", asha)
    assert (taken.status_code, taken.json()["participant_id"]) == (409, added["id"])
    office.served.clock.advance(1)
    sam = office.post("/participants", {"name": "Sam O'Neil_100%"}).json()
    for query, wanted in {
        "q=rao": [added],
        "q=EXAMPLE": [added],
        "q=l_1": [sam],
        "q=%25": [sam],
        "external_id=crm-1": [added],
        "": [sam, added],
    }.items():
        assert office.get(f"/participants?{query}").json()["data"] == wanted, query
    page = office.get("/participants?limit=1").json()["meta"]["next_cursor"]
    assert office.get("/participants", params={"cursor": page}).json()["data"] == [added]
    mended = office.send("PATCH", f"/participants/{added['id']}", {"email": None, "name": "Asha R."}).json()
    assert (mended["email"], mended["name"], mended["external_id"]) == (None, "Asha R.", "crm-1")
    assert office.send("PATCH", f"/participants/{sam['id']}", {"external_id": "crm-1"}).status_code == 409
    assert office.send("PATCH", f"/participants/{sam['id']}", {"name": None}).status_code == 422
    assert office.send("PATCH", "/participants/nosuch", {"name": "X"}).status_code == 404


@ON_SQLITE
def test_only_those_who_may_write_the_catalogue_do(office):
    reader = office.served.as_key(Scope.TEMPLATES_READ, Scope.PARTICIPANTS_READ)
    for path, body in (
        ("/evaluation-templates", DOCUMENT),
        ("/agent-profiles", PROFILE),
        ("/participants", {"name": "Sam"}),
    ):
        assert office.served.post(path, body, headers=reader).status_code == 403
        assert office.served.get(path, headers=reader).status_code == 200
        assert office.served.get(path).status_code == 401


@ON_SQLITE
def test_people_are_found_in_whatever_case_or_spelling_their_name_is_typed(office):
    added = office.post("/participants", {"name": "A\u0301lvaro Müller"})
    assert added.json()["name"] == "Álvaro Müller"
    for typed in ("álvaro", "MÜLLER", "mu\u0308ller"):
        found = office.get("/participants", params={"q": typed}).json()["data"]
        assert [each["name"] for each in found] == ["Álvaro Müller"]


def test_a_list_says_in_which_language_by_whom_and_for_how_many_sessions(office):
    assert office.get("/evaluation-templates").json()["data"] == []
    office.post("/evaluation-templates", document())
    office.post("/evaluation-templates", to_document(read_builtin("customer-support.es")))
    program = office.served.as_key(Scope.TEMPLATES_WRITE)
    first, second = office.schedule()["id"], office.schedule()["id"]
    changed = document(version=2, objective="Something else.")
    versions = f"/evaluation-templates/{TEMPLATE}/versions"
    assert office.served.post(versions, changed, headers=program).status_code == 201
    office.schedule()
    found = {each["id"]: each for each in office.get("/evaluation-templates").json()["data"]}
    assert [found[TEMPLATE][key] for key in ("language", "sessions", "changed_by_name")] == ["en", 3, "a program"]
    spanish = found["customer-support-es"]
    assert (spanish["language"], spanish["sessions"], spanish["changed_by_name"]) == ("es", 0, "admin 1")
    told = [
        (each["version"], each["created_by_name"], each["sessions"]) for each in office.get(versions).json()["data"]
    ]
    assert told == [(2, "a program", 1), (1, "admin 1", 2)]
    of_version = {"evaluation_template_id": TEMPLATE, "evaluation_template_version": 1}
    assert {each["id"] for each in office.get("/sessions", params=of_version).json()["data"]} == {first, second}
