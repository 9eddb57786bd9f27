"""Steps from stage to stage."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "stage_step",
        sa.Column("session_id", sa.String(length=64), nullable=False),
        sa.Column("state", sa.String(length=200), nullable=False),
        sa.Column("due_at", sa.String(length=24), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("trouble", sa.String(length=200), nullable=True),
        sa.Column("outcome", sa.String(length=200), nullable=True),
        sa.Column("next_stage_id", sa.String(length=64), nullable=True),
        sa.Column("next_session_id", sa.String(length=64), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("by_id", sa.String(length=64), nullable=True),
        sa.Column("by_name", sa.String(length=200), nullable=True),
        sa.Column("created_at", sa.String(length=24), nullable=False),
        sa.Column("settled_at", sa.String(length=24), nullable=True),
        sa.CheckConstraint("(state = 'created') = (next_session_id IS NOT NULL)", name=op.f("ck_stage_step_created")),
        sa.CheckConstraint(
            "state IN ('due', 'waiting', 'created', 'rejected', 'withdrawn', 'nothing')",
            name=op.f("ck_stage_step_state"),
        ),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name=op.f("fk_stage_step_session_id")),
        sa.PrimaryKeyConstraint("session_id", name=op.f("pk_stage_step")),
    )
    op.create_index(op.f("ix_stage_step_next_session_id"), "stage_step", ["next_session_id"], unique=True)
    op.create_index(
        op.f("ix_stage_step_state_created_at_session_id"),
        "stage_step",
        ["state", "created_at", "session_id"],
        unique=False,
    )
    op.create_index(op.f("ix_stage_step_state_due_at"), "stage_step", ["state", "due_at"], unique=False)


def downgrade() -> None:
    """Take them away."""
    op.drop_index(op.f("ix_stage_step_state_due_at"), table_name="stage_step")
    op.drop_index(op.f("ix_stage_step_state_created_at_session_id"), table_name="stage_step")
    op.drop_index(op.f("ix_stage_step_next_session_id"), table_name="stage_step")
    op.drop_table("stage_step")
