"""The ledgers."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "event",
        sa.Column("arrival", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("session_id", sa.String(length=64), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("t_utc", sa.String(length=200), nullable=False),
        sa.Column("t_mono_ns", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(length=200), nullable=False),
        sa.Column("body", sa.Text(), nullable=True),
        sa.Column("salt", sa.String(length=64), nullable=True),
        sa.Column("body_hash", sa.String(length=64), nullable=False),
        sa.Column("prev_hash", sa.String(length=64), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.CheckConstraint("(body IS NULL) = (salt IS NULL)", name=op.f("ck_event_erased_together")),
        sa.CheckConstraint(
            "seq >= 0 AND length(body_hash) = 64 AND length(prev_hash) = 64 AND length(hash) = 64",
            name=op.f("ck_event_shape"),
        ),
        sa.PrimaryKeyConstraint("arrival", name=op.f("pk_event")),
        sa.UniqueConstraint("session_id", "seq", name=op.f("uq_event_session_id_seq")),
    )
    op.create_index(op.f("ix_event_kind_session_id"), "event", ["kind", "session_id"], unique=False)
    op.create_table(
        "set_aside",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("session_id", sa.String(length=64), nullable=False),
        sa.Column("device_id", sa.String(length=64), nullable=False),
        sa.Column("reason", sa.String(length=200), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("first_seq", sa.Integer(), nullable=False),
        sa.Column("events", sa.Integer(), nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=False),
        sa.Column("payload_bytes", sa.BigInteger(), nullable=False),
        sa.Column("payload_sha256", sa.String(length=64), nullable=False),
        sa.Column("received_at", sa.String(length=24), nullable=False),
        sa.Column("inspected_at", sa.String(length=24), nullable=True),
        sa.Column("inspected_by", sa.String(length=64), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_set_aside")),
    )
    op.create_index(
        op.f("ix_set_aside_device_id_payload_sha256_session_id"),
        "set_aside",
        ["device_id", "payload_sha256", "session_id"],
        unique=True,
    )
    op.create_index(op.f("ix_set_aside_received_at_id"), "set_aside", ["received_at", "id"], unique=False)
    op.create_index(op.f("ix_set_aside_session_id"), "set_aside", ["session_id"], unique=False)


def downgrade() -> None:
    """Take them away."""
    op.drop_index(op.f("ix_set_aside_session_id"), table_name="set_aside")
    op.drop_index(op.f("ix_set_aside_received_at_id"), table_name="set_aside")
    op.drop_index(op.f("ix_set_aside_device_id_payload_sha256_session_id"), table_name="set_aside")
    op.drop_table("set_aside")
    op.drop_index(op.f("ix_event_kind_session_id"), table_name="event")
    op.drop_table("event")
