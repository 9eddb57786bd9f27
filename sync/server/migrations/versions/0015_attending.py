"""Which proctor looks after a session, calls for help, and who answered the candidate."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def _id(name: str, *, nullable: bool = True) -> sa.Column[str]:
    return sa.Column(name, sa.String(length=64), nullable=nullable)


def _short(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String(length=200), nullable=True)


def _moment(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String(length=24), nullable=True)


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "attending",
        _id("session_id", nullable=False),
        _id("attendant_id"),
        _short("attendant_name"),
        _moment("attended_at"),
        _id("offered_to_id"),
        _short("offered_to_name"),
        sa.Column("offer_note", sa.Text(), nullable=True),
        _moment("offered_at"),
        _moment("declined_at"),
        _id("help_by_id"),
        _short("help_by_name"),
        sa.Column("help_note", sa.Text(), nullable=True),
        _moment("help_at"),
        _id("answered_by_id"),
        _short("answered_by_name"),
        _moment("answered_at"),
        sa.Column("call_seq", sa.Integer(), nullable=True),
        _id("call_by_id"),
        _short("call_by_name"),
        _moment("call_at"),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name=op.f("fk_attending_session_id")),
        sa.PrimaryKeyConstraint("session_id", name=op.f("pk_attending")),
    )
    op.create_index(op.f("ix_attending_attendant_id"), "attending", ["attendant_id"], unique=False)


def downgrade() -> None:
    """Take it away."""
    op.drop_index(op.f("ix_attending_attendant_id"), table_name="attending")
    op.drop_table("attending")
