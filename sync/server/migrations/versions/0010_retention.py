"""What is erased when."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "kiosk_erasure",
        sa.Column("session_id", sa.String(length=64), nullable=False),
        sa.Column("device_id", sa.String(length=64), nullable=False),
        sa.Column("ordered_at", sa.String(length=24), nullable=False),
        sa.Column("done_at", sa.String(length=24), nullable=True),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name=op.f("fk_kiosk_erasure_session_id")),
        sa.PrimaryKeyConstraint("session_id", "device_id", name=op.f("pk_kiosk_erasure")),
    )
    op.create_index(op.f("ix_kiosk_erasure_device_id_done_at"), "kiosk_erasure", ["device_id", "done_at"], unique=False)
    op.create_table(
        "retention",
        sa.Column("session_id", sa.String(length=64), nullable=False),
        sa.Column("due_at", sa.String(length=24), nullable=False),
        sa.Column("reason", sa.String(length=200), nullable=False),
        sa.Column("waits_since", sa.String(length=24), nullable=True),
        sa.Column("sound_at", sa.String(length=24), nullable=True),
        sa.Column("content_at", sa.String(length=24), nullable=True),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name=op.f("fk_retention_session_id")),
        sa.PrimaryKeyConstraint("session_id", name=op.f("pk_retention")),
    )
    op.create_index(op.f("ix_retention_content_at_due_at"), "retention", ["content_at", "due_at"], unique=False)


def downgrade() -> None:
    """Take them away."""
    op.drop_index(op.f("ix_retention_content_at_due_at"), table_name="retention")
    op.drop_table("retention")
    op.drop_index(op.f("ix_kiosk_erasure_device_id_done_at"), table_name="kiosk_erasure")
    op.drop_table("kiosk_erasure")
