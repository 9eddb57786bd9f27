"""Webhooks."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "webhook_endpoint",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("description", sa.String(length=200), nullable=False),
        sa.Column("events", sa.Text(), nullable=False),
        sa.Column("created_at", sa.String(length=24), nullable=False),
        sa.Column("created_by", sa.String(length=64), nullable=False),
        sa.Column("disabled_at", sa.String(length=24), nullable=True),
        sa.Column("disabled_why", sa.String(length=200), nullable=True),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("failing_since", sa.String(length=24), nullable=True),
        sa.Column("removed_at", sa.String(length=24), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_webhook_endpoint")),
    )
    op.create_table(
        "webhook_notice",
        sa.Column("number", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("event", sa.String(length=200), nullable=False),
        sa.Column("subject", sa.String(length=64), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("occurred_at", sa.String(length=24), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_webhook_notice")),
        sa.UniqueConstraint("id", name=op.f("uq_webhook_notice_id")),
    )
    op.create_index(op.f("ix_webhook_notice_occurred_at"), "webhook_notice", ["occurred_at"], unique=False)
    op.create_index(op.f("ix_webhook_notice_subject_number"), "webhook_notice", ["subject", "number"], unique=False)
    op.create_table(
        "webhook_delivery",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("endpoint_id", sa.String(length=64), nullable=False),
        sa.Column("notice_number", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("subject", sa.String(length=64), nullable=False),
        sa.Column("state", sa.String(length=200), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_at", sa.String(length=24), nullable=False),
        sa.Column("give_up_at", sa.String(length=24), nullable=False),
        sa.Column("claimed_until", sa.String(length=24), nullable=True),
        sa.Column("claimed_by", sa.String(length=64), nullable=True),
        sa.Column("created_at", sa.String(length=24), nullable=False),
        sa.Column("settled_at", sa.String(length=24), nullable=True),
        sa.ForeignKeyConstraint(["endpoint_id"], ["webhook_endpoint.id"], name=op.f("fk_webhook_delivery_endpoint_id")),
        sa.ForeignKeyConstraint(
            ["notice_number"], ["webhook_notice.number"], name=op.f("fk_webhook_delivery_notice_number")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_webhook_delivery")),
    )
    op.create_index(
        op.f("ix_webhook_delivery_endpoint_id_notice_number"),
        "webhook_delivery",
        ["endpoint_id", "notice_number"],
        unique=False,
    )
    op.create_index(
        op.f("ix_webhook_delivery_endpoint_id_state"), "webhook_delivery", ["endpoint_id", "state"], unique=False
    )
    op.create_index(
        op.f("ix_webhook_delivery_endpoint_id_subject_notice_number"),
        "webhook_delivery",
        ["endpoint_id", "subject", "notice_number"],
        unique=True,
    )
    op.create_index(op.f("ix_webhook_delivery_notice_number"), "webhook_delivery", ["notice_number"], unique=False)
    op.create_index(op.f("ix_webhook_delivery_state_next_at"), "webhook_delivery", ["state", "next_at"], unique=False)
    op.create_table(
        "webhook_secret",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("endpoint_id", sa.String(length=64), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.String(length=24), nullable=False),
        sa.Column("expires_at", sa.String(length=24), nullable=True),
        sa.ForeignKeyConstraint(["endpoint_id"], ["webhook_endpoint.id"], name=op.f("fk_webhook_secret_endpoint_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_webhook_secret")),
    )
    op.create_index(op.f("ix_webhook_secret_endpoint_id"), "webhook_secret", ["endpoint_id"], unique=False)
    op.create_table(
        "webhook_attempt",
        sa.Column("number", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("delivery_id", sa.String(length=64), nullable=False),
        sa.Column("at", sa.String(length=24), nullable=False),
        sa.Column("status", sa.Integer(), nullable=True),
        sa.Column("error", sa.String(length=200), nullable=True),
        sa.Column("took_ms", sa.Integer(), nullable=False),
        sa.Column("answer", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(["delivery_id"], ["webhook_delivery.id"], name=op.f("fk_webhook_attempt_delivery_id")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_webhook_attempt")),
    )
    op.create_index(op.f("ix_webhook_attempt_delivery_id"), "webhook_attempt", ["delivery_id"], unique=False)


def downgrade() -> None:
    """Take them away."""
    op.drop_index(op.f("ix_webhook_attempt_delivery_id"), table_name="webhook_attempt")
    op.drop_table("webhook_attempt")
    op.drop_index(op.f("ix_webhook_secret_endpoint_id"), table_name="webhook_secret")
    op.drop_table("webhook_secret")
    op.drop_index(op.f("ix_webhook_delivery_state_next_at"), table_name="webhook_delivery")
    op.drop_index(op.f("ix_webhook_delivery_notice_number"), table_name="webhook_delivery")
    op.drop_index(op.f("ix_webhook_delivery_endpoint_id_subject_notice_number"), table_name="webhook_delivery")
    op.drop_index(op.f("ix_webhook_delivery_endpoint_id_state"), table_name="webhook_delivery")
    op.drop_index(op.f("ix_webhook_delivery_endpoint_id_notice_number"), table_name="webhook_delivery")
    op.drop_table("webhook_delivery")
    op.drop_index(op.f("ix_webhook_notice_subject_number"), table_name="webhook_notice")
    op.drop_index(op.f("ix_webhook_notice_occurred_at"), table_name="webhook_notice")
    op.drop_table("webhook_notice")
    op.drop_table("webhook_endpoint")
