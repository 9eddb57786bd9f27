"""Sessions, copies, orders, commands."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "session",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("participant_id", sa.String(length=64), nullable=False),
        sa.Column("participant_name", sa.String(length=200), nullable=True),
        sa.Column("template_id", sa.String(length=64), nullable=False),
        sa.Column("template_version", sa.Integer(), nullable=False),
        sa.Column("template_name", sa.String(length=200), nullable=False),
        sa.Column("stage_id", sa.String(length=64), nullable=False),
        sa.Column("stage_name", sa.String(length=200), nullable=False),
        sa.Column("stage_type", sa.String(length=200), nullable=False),
        sa.Column("channel", sa.String(length=200), nullable=False),
        sa.Column("language", sa.String(length=200), nullable=False),
        sa.Column("status", sa.String(length=200), nullable=False),
        sa.Column("end_reason", sa.String(length=200), nullable=True),
        sa.Column("scheduled_at", sa.String(length=24), nullable=False),
        sa.Column("started_at", sa.String(length=24), nullable=True),
        sa.Column("ended_at", sa.String(length=24), nullable=True),
        sa.Column("attempt", sa.Integer(), nullable=False),
        sa.Column("previous_session_id", sa.String(length=64), nullable=True),
        sa.Column("external_id", sa.String(length=200), nullable=True),
        sa.Column("score", sa.Float(), nullable=True),
        sa.Column("passed", sa.Boolean(), nullable=True),
        sa.Column("recommendation", sa.String(length=200), nullable=True),
        sa.Column("scoring_status", sa.String(length=200), nullable=True),
        sa.Column("signals", sa.Integer(), nullable=False),
        sa.Column("head_seq", sa.Integer(), nullable=False),
        sa.Column("head_hash", sa.String(length=64), nullable=False),
        sa.Column("writer", sa.String(length=64), nullable=False),
        sa.Column("begun_by", sa.String(length=64), nullable=True),
        sa.Column("handed_over_at", sa.String(length=24), nullable=True),
        sa.Column("location", sa.String(length=200), nullable=True),
        sa.Column("code_mac", sa.String(length=64), nullable=True),
        sa.Column("code_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("flags", sa.Text(), nullable=False),
        sa.Column("created_at", sa.String(length=24), nullable=False),
        sa.Column("updated_at", sa.String(length=24), nullable=False),
        sa.CheckConstraint(
            "status IN ('scheduled', 'in_progress', 'completed', 'failed', 'cancelled')", name=op.f("ck_session_status")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session")),
    )
    op.create_index(op.f("ix_session_code_mac"), "session", ["code_mac"], unique=True)
    op.create_index(op.f("ix_session_created_at_id"), "session", ["created_at", "id"], unique=False)
    op.create_index(op.f("ix_session_ended_at"), "session", ["ended_at"], unique=False)
    op.create_index(op.f("ix_session_external_id"), "session", ["external_id"], unique=False)
    op.create_index(
        "ix_session_flagged",
        "session",
        ["created_at", "id"],
        unique=False,
        sqlite_where=sa.text("flags <> '[]'"),
        postgresql_where=sa.text("flags <> '[]'"),
    )
    op.create_index(
        op.f("ix_session_location_created_at_id"), "session", ["location", "created_at", "id"], unique=False
    )
    op.create_index(
        op.f("ix_session_location_scheduled_at_id"), "session", ["location", "scheduled_at", "id"], unique=False
    )
    op.create_index(
        op.f("ix_session_participant_id_created_at_id"), "session", ["participant_id", "created_at", "id"], unique=False
    )
    op.create_index(op.f("ix_session_previous_session_id"), "session", ["previous_session_id"], unique=False)
    op.create_index(op.f("ix_session_scheduled_at_id"), "session", ["scheduled_at", "id"], unique=False)
    op.create_index(op.f("ix_session_status_created_at_id"), "session", ["status", "created_at", "id"], unique=False)
    op.create_index(
        op.f("ix_session_status_scheduled_at_id"), "session", ["status", "scheduled_at", "id"], unique=False
    )
    op.create_index(
        op.f("ix_session_template_id_created_at_id"), "session", ["template_id", "created_at", "id"], unique=False
    )
    op.create_index(
        op.f("ix_session_template_id_scheduled_at_id"), "session", ["template_id", "scheduled_at", "id"], unique=False
    )
    op.create_index(op.f("ix_session_writer_id"), "session", ["writer", "id"], unique=False)
    op.create_table(
        "command",
        sa.Column("number", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("session_id", sa.String(length=64), nullable=False),
        sa.Column("device_id", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=200), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("by_id", sa.String(length=64), nullable=False),
        sa.Column("by_name", sa.String(length=200), nullable=False),
        sa.Column("state", sa.String(length=200), nullable=False),
        sa.Column("reason", sa.String(length=200), nullable=True),
        sa.Column("created_at", sa.String(length=24), nullable=False),
        sa.Column("expires_at", sa.String(length=24), nullable=False),
        sa.Column("settled_at", sa.String(length=24), nullable=True),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name=op.f("fk_command_session_id")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_command")),
        sa.UniqueConstraint("id", name=op.f("uq_command_id")),
    )
    op.create_index(op.f("ix_command_device_id_state"), "command", ["device_id", "state"], unique=False)
    op.create_index(op.f("ix_command_session_id_id"), "command", ["session_id", "id"], unique=False)
    op.create_table(
        "session_copy",
        sa.Column("session_id", sa.String(length=64), nullable=False),
        sa.Column("device_id", sa.String(length=64), nullable=False),
        sa.Column("state", sa.String(length=200), nullable=False),
        sa.Column("changed_at", sa.String(length=24), nullable=False),
        sa.Column("claimed_at", sa.String(length=24), nullable=True),
        sa.Column("told_seq", sa.Integer(), nullable=False),
        sa.Column("told_in", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["device_id"], ["device.id"], name=op.f("fk_session_copy_device_id")),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name=op.f("fk_session_copy_session_id")),
        sa.PrimaryKeyConstraint("session_id", "device_id", name=op.f("pk_session_copy")),
    )
    op.create_index(
        op.f("ix_session_copy_device_id_changed_at_session_id"),
        "session_copy",
        ["device_id", "changed_at", "session_id"],
        unique=False,
    )
    op.create_table(
        "session_order",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("session_id", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=200), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=200), nullable=False),
        sa.Column("outcome", sa.String(length=200), nullable=True),
        sa.Column("by", sa.String(length=200), nullable=False),
        sa.Column("created_at", sa.String(length=24), nullable=False),
        sa.Column("settled_at", sa.String(length=24), nullable=True),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name=op.f("fk_session_order_session_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session_order")),
    )
    op.create_index(op.f("ix_session_order_session_id_state"), "session_order", ["session_id", "state"], unique=False)
    op.create_index(op.f("ix_session_order_state_created_at"), "session_order", ["state", "created_at"], unique=False)


def downgrade() -> None:
    """Take them away."""
    op.drop_index(op.f("ix_session_order_state_created_at"), table_name="session_order")
    op.drop_index(op.f("ix_session_order_session_id_state"), table_name="session_order")
    op.drop_table("session_order")
    op.drop_index(op.f("ix_session_copy_device_id_changed_at_session_id"), table_name="session_copy")
    op.drop_table("session_copy")
    op.drop_index(op.f("ix_command_session_id_id"), table_name="command")
    op.drop_index(op.f("ix_command_device_id_state"), table_name="command")
    op.drop_table("command")
    op.drop_index(op.f("ix_session_writer_id"), table_name="session")
    op.drop_index(op.f("ix_session_template_id_scheduled_at_id"), table_name="session")
    op.drop_index(op.f("ix_session_template_id_created_at_id"), table_name="session")
    op.drop_index(op.f("ix_session_status_scheduled_at_id"), table_name="session")
    op.drop_index(op.f("ix_session_status_created_at_id"), table_name="session")
    op.drop_index(op.f("ix_session_scheduled_at_id"), table_name="session")
    op.drop_index(op.f("ix_session_previous_session_id"), table_name="session")
    op.drop_index(op.f("ix_session_participant_id_created_at_id"), table_name="session")
    op.drop_index(op.f("ix_session_location_scheduled_at_id"), table_name="session")
    op.drop_index(op.f("ix_session_location_created_at_id"), table_name="session")
    op.drop_index(
        "ix_session_flagged",
        table_name="session",
        sqlite_where=sa.text("flags <> '[]'"),
        postgresql_where=sa.text("flags <> '[]'"),
    )
    op.drop_index(op.f("ix_session_external_id"), table_name="session")
    op.drop_index(op.f("ix_session_ended_at"), table_name="session")
    op.drop_index(op.f("ix_session_created_at_id"), table_name="session")
    op.drop_index(op.f("ix_session_code_mac"), table_name="session")
    op.drop_table("session")
