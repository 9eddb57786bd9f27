"""Sessions go by name and score too, people are found by the beginnings of words, and keep the views they saved of a list."""

from collections.abc import Iterator
from itertools import islice

import sqlalchemy as sa
from alembic import op

from sync.server.catalogue.folding import folded
from sync.server.catalogue.words import words_of

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

_AT_A_TIME = 2000
_INDEXES = (
    ("stage_id", "created_at", "id"),
    ("name_key", "id"),
    ("status", "name_key", "id"),
    ("score_key", "id"),
    ("status", "score_key", "id"),
)


def upgrade() -> None:
    """Add them, and fill in what is known already."""
    key = sa.String(length=200, collation="C" if op.get_bind().dialect.name == "postgresql" else None)
    op.add_column("session", sa.Column("name_key", key, nullable=False, server_default=""))
    op.add_column("session", sa.Column("score_key", sa.Float(), nullable=False, server_default="-1"))
    op.create_table(
        "participant_word",
        sa.Column("word", key, nullable=False),
        sa.Column("participant_id", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["participant_id"], ["participant.id"], name=op.f("fk_participant_word_participant_id")
        ),
        sa.PrimaryKeyConstraint("word", "participant_id", name=op.f("pk_participant_word")),
    )
    op.create_index(op.f("ix_participant_word_participant_id"), "participant_word", ["participant_id"], unique=False)
    op.create_table(
        "saved_views",
        sa.Column("user_id", sa.String(length=64), nullable=False),
        sa.Column("place", sa.String(length=64), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.Column("updated_at", sa.String(length=24), nullable=False),
        sa.PrimaryKeyConstraint("user_id", "place", name=op.f("pk_saved_views")),
    )
    _fill()
    for columns in _INDEXES:
        op.create_index(op.f(f"ix_session_{'_'.join(columns)}"), "session", list(columns), unique=False)


def downgrade() -> None:
    """Take them away."""
    for columns in reversed(_INDEXES):
        op.drop_index(op.f(f"ix_session_{'_'.join(columns)}"), table_name="session")
    op.drop_table("saved_views")
    op.drop_index(op.f("ix_participant_word_participant_id"), table_name="participant_word")
    op.drop_table("participant_word")
    op.drop_column("session", "score_key")
    op.drop_column("session", "name_key")


def _fill() -> None:
    bind = op.get_bind()
    session = sa.table("session", *map(sa.column, ("id", "participant_name", "score", "name_key", "score_key")))
    known = bind.execute(sa.select(session.c.id, session.c.participant_name, session.c.score)).all()
    change = session.update().where(session.c.id == sa.bindparam("own"))
    change = change.values(name_key=sa.bindparam("name"), score_key=sa.bindparam("points"))
    rows = ({"own": own, "name": folded(name), "points": -1 if score is None else score} for own, name, score in known)
    for some in _in_parts(rows):
        bind.execute(change, some)
    person = sa.table("participant", *map(sa.column, ("id", "name", "email", "external_id")))
    word = sa.table("participant_word", sa.column("word"), sa.column("participant_id"))
    people = bind.execute(sa.select(person.c.id, person.c.name, person.c.email, person.c.external_id)).all()
    words = ({"word": each, "participant_id": own} for own, *said in people for each in words_of(*said))
    for some in _in_parts(words):
        bind.execute(word.insert(), some)


def _in_parts(rows: Iterator[dict[str, object]]) -> Iterator[list[dict[str, object]]]:
    while some := list(islice(rows, _AT_A_TIME)):
        yield some
